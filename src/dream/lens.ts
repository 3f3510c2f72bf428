/** The lens: how much of the world it takes in. */
import type { DreamState } from './state'

/** Vertical field of view at rest, degrees (ART.md). */
export const REST_FOV = 50
/** The same while one looks closely at somebody: at three metres she stands knee to crown in it. */
const CLOSE_FOV = 37

/** A tall picture still shows at least this much of the horizon: her and the moth that is looked at. */
const LEAST_WIDTH = 40
/** And a very tall one shows no more than this of its height. */
const MOST_FOV = 80

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

/** The visitor’s own eye, to `out`: what draws the picture and what measures its flashes look alike. */
export function eyeOf({ visitor }: DreamState, close: number, aspect: number, out: Lens): Lens {
  out.fov = fieldOfView(close, aspect)
  out.aspect = aspect
  out.yaw = visitor.yaw
  out.pitch = visitor.pitch
  return out
}
