/** Which bones carry a place of her, and how much the second. */
import { ARMS, type Arm, armWeight, foreWeight, headWeight, inHand } from './figure-form'
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
  handLeft: 10,
  handRight: 11,
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
  if (z > 0.12 && inHand(x, y, z, ARMS[left ? 0 : 1])[1] > -0.04)
    return handSkin(x, y, z, ARMS[left ? 0 : 1])
  const f = foreWeight(x, y, z, ARMS[left ? 0 : 1])
  // The raised wrist is as high as the armpit, but far in front of it.
  if (f > 0 && (y < 1.2 || z > 0.075))
    return [left ? BONES.upperLeft : BONES.upperRight, left ? BONES.foreLeft : BONES.foreRight, f]
  // Below the armpit nothing of it stays at her side when it goes away from her.
  const free = Math.max(armWeight(x, y, z), 1 - smoothstep(1.18, 1.23, y))
  return [BONES.chest, left ? BONES.upperLeft : BONES.upperRight, free]
}
/** Over the wrist from the forearm to the hand. */
export function handSkin(x: number, y: number, z: number, a: Arm): Skin {
  const left = a.side > 0
  const fore = left ? BONES.foreLeft : BONES.foreRight
  return [
    fore,
    left ? BONES.handLeft : BONES.handRight,
    smoothstep(-0.04, 0.02, inHand(x, y, z, a)[1]),
  ]
}
export const groundSkin = (): Skin => [BONES.ground, BONES.ground, 0]
