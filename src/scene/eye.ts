/**
 * The visitor’s own eye, between the last two steps of the dream. Displays do not draw just when the
 * dream steps, and a slow dream steps seldom: seen from step to step one would stand and leap in turn.
 */
import type { PerspectiveCamera } from 'three'
import type { Dream } from '../dream/dream'
import { createLens, eyeOf } from '../dream/lens'
import type { DreamState } from '../dream/state'
import { wrapped } from '../dream/world'

/** Nobody walks so far in a step, metres. */
const LEAP = 0.25

const now = createLens()
const before = { ...createLens(), x: 0, y: 0, z: 0 }
/** Whose step it was; and how much of it is still to come, 0 to 1. */
let stepped: DreamState | null = null
let left = 0

/** Where the eye is before the last step of a picture. */
export function keepEye({ state, mood }: Dream): void {
  const { x, y, z } = state.visitor
  eyeOf(state, mood.close, now.aspect, before)
  before.x = x
  before.y = y
  before.z = z
  stepped = state
}

/** How much of that step the picture’s moment lies before its end. */
export function passEye(share: number): void {
  left = share
}

/** Puts the camera there; returns the vertical field of view, degrees. */
export function placeEye(camera: PerspectiveCamera, state: DreamState, close: number): number {
  const { x, y, z } = state.visitor
  eyeOf(state, close, camera.aspect, now)
  const dx = x - before.x
  const dy = y - before.y
  const dz = z - before.z
  // Through another lens the eye before would have been turned otherwise.
  const glides =
    stepped === state && before.aspect === now.aspect && dx * dx + dz * dz < LEAP * LEAP
  const back = glides ? left : 0
  camera.position.set(x - back * dx, y - back * dy, z - back * dz)
  const yaw = now.yaw - back * wrapped(now.yaw - before.yaw)
  camera.rotation.set(now.pitch - back * (now.pitch - before.pitch), -yaw, 0, 'YXZ')
  return now.fov - back * (now.fov - before.fov)
}
