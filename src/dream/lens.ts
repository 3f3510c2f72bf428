/** The lens: how much of the world it takes in, and where a narrow picture is turned. */
import { BEHELD, clothSide } from './cloth'
import type { DreamState } from './state'
import { heardAt } from './wordWay'
import { smooth, wrapped, yawOf } from './world'

/** Vertical field of view at rest, degrees (ART.md). */
export const REST_FOV = 50
/** The same while one looks closely at somebody: at three metres she stands knee to crown in it. */
const CLOSE_FOV = 37

/** A tall picture still shows at least this much of the horizon: her and the moth that is looked at. */
const LEAST_WIDTH = 40
/** And a very tall one shows no more than this of its height. */
const MOST_FOV = 80

/**
 * Width over height of the picture that the acts are composed for, whose lens is never turned; and of one so
 * narrow that it is turned until all that must be seen lies within such a part of half its breadth.
 */
const BROAD = 16 / 9
const NARROW = 4 / 3
const WITHIN = 0.75
/** It turns as an act begins, and back as the next one does, in such a time, seconds. */
const TURNS_IN = 4
/**
 * It is turned less the more the visitor looks elsewhere, so that every drag moves the picture: not at all
 * any more such a part of the way toward what it is turned to, or so far to the other side, radians.
 */
const TOWARD = 0.65
const ELSEWHERE = 0.8

/** So far beside her one looks who beholds the cloth, the sun’s share in it counted (cloth.ts), radians. */
const BESIDE_HER = 1.2 * BEHELD.beside

/** Through what the picture is seen; angles of the gaze in radians. */
export interface Lens {
  /** Vertical field of view, degrees. */
  fov: number
  /** Width of the picture over its height. */
  aspect: number
  yaw: number
  pitch: number
}

export const createLens = (): Lens => ({ fov: REST_FOV, aspect: 16 / 9, yaw: 0, pitch: 0 })

const tangent = (degrees: number) => Math.tan((degrees * Math.PI) / 360)
const degrees = (tangent: number) => (Math.atan(tangent) * 360) / Math.PI

/** Vertical field of view, degrees; `close` 0 at rest, 1 all attention on one (`Mood.close`). */
export function fieldOfView(close: number, aspect: number): number {
  const t = tangent(REST_FOV) + (tangent(CLOSE_FOV) - tangent(REST_FOV)) * close
  return Math.min(MOST_FOV, degrees(Math.max(t, tangent(LEAST_WIDTH) / aspect)))
}

/**
 * How far to turn for what is at `to` from where one is meant to look, who looks `gaze` from there; `room`
 * is what the picture shows to a side. Radians to the right.
 */
function bring(to: number, gaze: number, room: number): number {
  const far = Math.abs(to)
  if (far <= room) return 0
  // Where there is no room for both, the picture has its middle between them.
  const turn = Math.sign(to) * Math.min(far - room, 0.5 * far)
  const toward = gaze * Math.sign(to)
  const off = toward > 0 ? toward / (TOWARD * far) : -toward / ELSEWHERE
  return turn * Math.max(0, 1 - off)
}

const heard = { x: 0, y: 0, z: 0 }

/** Toward her words while she speaks, whose listener looks at her; and to her, whose cloth is looked at. */
function turnOf(state: DreamState, fov: number, aspect: number): number {
  const { act, actTime, visitor, woman } = state
  const narrow = smooth(BROAD, NARROW, aspect)
  if (narrow === 0) return 0
  const begun = narrow * smooth(0, TURNS_IN, actTime)
  const over = narrow - begun
  const tells = act === 'telling' ? begun : act === 'weaving' ? over : 0
  const weaves = act === 'weaving' ? begun : act === 'remembering' ? over : 0
  if (tells === 0 && weaves === 0) return 0
  const room = Math.atan(WITHIN * tangent(fov) * aspect)
  const toHer = yawOf(woman.x - visitor.x, woman.z - visitor.z)
  const gaze = wrapped(visitor.yaw - toHer)
  heardAt(state, heard)
  const toWord = wrapped(yawOf(heard.x - visitor.x, heard.z - visitor.z) - toHer)
  const beheld = BESIDE_HER * clothSide(state)
  return tells * bring(toWord, gaze, room) + weaves * bring(-beheld, wrapped(gaze - beheld), room)
}

/** The visitor’s own eye, to `out`: what draws the picture and what measures its flashes look alike. */
export function eyeOf(state: DreamState, close: number, aspect: number, out: Lens): Lens {
  const { visitor } = state
  out.fov = fieldOfView(close, aspect)
  out.aspect = aspect
  out.yaw = visitor.yaw + turnOf(state, out.fov, aspect)
  out.pitch = visitor.pitch
  return out
}
