/** Which bones carry a place of her, and how much the second. */
import { ARMS, armWeight, foreWeight, headWeight } from './figure-form'
import { smoothstep } from './sdf'

/** Bones in the order of the pose’s matrices. */
export const BONES = {
  pelvis: 0,
  chest: 1,
  head: 2,
  upperLeft: 3,
  foreLeft: 4,
  upperRight: 5,
  foreRight: 6,
  ground: 7,
  holdLeft: 8,
  holdRight: 9,
} as const

export type Skin = readonly [number, number, number]

/** Which two bones carry a place of trunk or head, and how much the second. */
export function trunkSkin(x: number, y: number, z: number): Skin {
  const a = armWeight(x, y, z)
  if (a > 0 && y < 1.4) return [BONES.chest, x > 0 ? BONES.upperLeft : BONES.upperRight, a]
  if (y < 1.16) return [BONES.pelvis, BONES.chest, smoothstep(1.02, 1.14, y)]
  return [BONES.chest, BONES.head, headWeight(x, y, z)]
}

export function armSkin(x: number, y: number, z: number): Skin {
  const left = x > 0
  const f = foreWeight(x, y, z, ARMS[left ? 0 : 1])
  // The raised wrist is as high as the armpit, but far in front of it.
  if (f > 0 && (y < 1.2 || z > 0.075))
    return [left ? BONES.upperLeft : BONES.upperRight, left ? BONES.foreLeft : BONES.foreRight, f]
  return [BONES.chest, left ? BONES.upperLeft : BONES.upperRight, armWeight(x, y, z)]
}
export const groundSkin = (): Skin => [BONES.ground, BONES.ground, 0]
