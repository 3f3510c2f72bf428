/** Her form as triangles: closed pieces that overlap where they meet, and the sheets of her cloth. */
import { GUARDS, growStump, lightOn } from './figure-candle'
import { growCuff } from './figure-cuff'
import type { V3 } from './figure-fingers'
import {
  ARMS,
  type Arm,
  armShape,
  armWeight,
  body,
  foreWeight,
  hairCap,
  headY,
  headZ,
  inHand,
  trunk,
} from './figure-form'
import type { Gown } from './figure-gown'
import { fromHand, growHandOfHers } from './figure-hands'
import type { Shawl } from './figure-shawl'
import { dressSheet, layOut, PARTS, put, type Sheet, shawlSheet } from './figure-sheets'
import { armSkin, BONES, handSkin, type Skin, trunkSkin } from './figure-skin'
import { SLEEVES } from './figure-sleeve'
import { lerp, limb, type Sdf, smax, smin, smoothstep } from './sdf'
import { type Box, type Mesh, surfaceNets } from './surface-nets'

export { PARTS }

export interface FormMesh {
  position: Float32Array
  normal: Float32Array
  /** Place and normal of the dress when she sits, of the shawl in her storm, of hands when they guard her candle. */
  seat: Float32Array
  seatNormal: Float32Array
  bones: Float32Array
  /**
   * Part, fold (cloth) or 1, weight of the limb’s own threads, distance along the limb. Of a hand: part, how far
   * round from the nail (0–1; 2 and 3 are not flesh), metres from the tip, flesh between it and the flame.
   */
  detail: Float32Array
  /**
   * Across the limb, two coordinates in metres: threads run where their angle is constant; and along it. Of a
   * hand: across, how open it is to the night as she guards the candle, along; of the bell of its sleeve, round and along.
   */
  ring: Float32Array
  index: Uint32Array
}

interface Piece {
  mesh: Mesh
  part: number
  skin: (x: number, y: number, z: number) => Skin
  ring?: (x: number, y: number, z: number) => readonly [number, number, number, number]
  /** Where it is while she guards her candle. */
  guard?: number[]
  guardNormal?: number[]
  /** What else it knows of each place. */
  held?: { guard: number[]; guardNormal: number[]; detail: number[]; ring: number[] }
}

/** What stands for “how far round from the nail” where there is none. */
const WAX = 2
const CLOTH = 3

const sub = (a: readonly number[], b: readonly number[]): V3 => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
]
const dot = (a: readonly number[], b: readonly number[]) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const unit = (a: readonly number[]): V3 => {
  const l = Math.hypot(a[0], a[1], a[2])
  return [a[0] / l, a[1] / l, a[2] / l]
}
const cross = (a: readonly number[], b: readonly number[]): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** Coordinates across and along an arm; the frame is carried over the elbow without twist. */
function armRing(a: Arm) {
  const u = unit(sub(a.elbow, a.shoulder))
  const f = unit(sub(a.wrist, a.elbow))
  const hinge = unit(cross(u, f))
  const u2 = cross(u, hinge)
  const f2 = cross(f, hinge)
  const length = Math.hypot(...sub(a.elbow, a.shoulder))
  return (x: number, y: number, z: number) => {
    const w = foreWeight(x, y, z, a)
    const p = sub([x, y, z], a.shoulder)
    const q = sub([x, y, z], a.elbow)
    return [
      lerp(dot(p, hinge), dot(q, hinge), w),
      lerp(dot(p, u2), dot(q, f2), w),
      lerp(dot(p, u), length + dot(q, f), w),
      armWeight(x, y, z),
    ] as const
  }
}

/** Metres from the shoulder to the end of her sleeve, which stands off the arm there; bare.glsl knows this. */
const SLEEVE = 0.205
function sleeved(a: Arm): Sdf {
  const u = unit(sub(a.elbow, a.shoulder))
  const at = (l: number): V3 => [0, 1, 2].map((k) => a.shoulder[k] + u[k] * l) as V3
  const [from, to] = [at(0.08), at(SLEEVE + 0.03)]
  return (x, y, z) => {
    const over = dot(sub([x, y, z], a.shoulder), u) - SLEEVE
    const cloth = limb(x, y, z, ...from, 0.028, ...to, 0.0395)
    return smin(armShape(x, y, z, a), smax(cloth, over, 0.008), 0.008)
  }
}

/** So far from the wrist what is her left arm, and her right, ends within the cuff, metres; and how thin it is there. */
const ENDS = [0.024, 0.1] as const
const THIN = -0.006
const THINS = [0.058, 0.034] as const
/** What lies nearer the axis of her arm than this is of its closed ends, metres. */
const WITHIN = 0.016

/** Her arm as the sleeve in which she guards her candle. */
function asSleeve(mesh: Mesh, a: Arm): Pick<Piece, 'guard' | 'guardNormal'> {
  const which = a.side > 0 ? 0 : 1
  const sleeve = SLEEVES[which]
  const ends = ENDS[which]
  const ring = armRing(a)
  const upper = Math.hypot(...sub(a.elbow, a.shoulder))
  const fore = Math.hypot(...sub(a.wrist, a.elbow))
  const [guard, guardNormal]: [number[], number[]] = [[], []]
  for (let i = 0; i < mesh.position.length; i += 3) {
    const [x, y, z] = mesh.position.slice(i, i + 3)
    const [across, out, l] = ring(x, y, z)
    const rest = upper + fore - l
    // The forearm is drawn longer as she reaches.
    const back = Math.max(
      rest > fore ? sleeve.fore + rest - fore : (rest * sleeve.fore) / fore,
      ends,
    )
    const turn = Math.atan2(out, across)
    const skin = armSkin(x, y, z)
    const to = sleeve.at(back, turn, THIN * smoothstep(ends + THINS[0], ends + THINS[1], back))
    const within = Math.min(Math.hypot(across, out) / WITHIN, 1)
    const middle = sleeve.middle(back)
    guard.push(...sleeve.home([0, 1, 2].map((k) => lerp(middle[k], to[k], within)) as V3, skin))
    guardNormal.push(...sleeve.homeward(sleeve.normal(back, turn), skin))
  }
  return { guard, guardNormal }
}

/** Above this coarseness what is round has few sides. */
const PLAIN = 1.6

/** A hand with its cuff, and in her left the stump of her candle. */
function handPiece(a: Arm, coarse: number): Piece {
  const [guards, sleeve] = [GUARDS[a.side > 0 ? 0 : 1], SLEEVES[a.side > 0 ? 0 : 1]]
  const hand = growHandOfHers(a.side, Math.min(coarse, 1.75), (far) =>
    inHand(...sleeve.middle(far), guards),
  )
  const mesh: Mesh = { position: [], normal: [], index: hand.index }
  const held = { guard: [], guardNormal: [], detail: [], ring: [] } as NonNullable<Piece['held']>
  /** `to` and `faces`: as she guards, in the frame of her chest. */
  const add = (
    own: V3,
    normal: V3,
    to: V3,
    faces: V3,
    round: number,
    tip: number,
    [across, along] = [own[0], own[1]],
  ) => {
    const place = fromHand(a, own)
    mesh.position.push(...place)
    mesh.normal.push(...fromHand(a, normal, true))
    // The wrist goes back into the sleeve, which the forearm would draw it out of.
    const skin = handSkin(...place, a)
    held.guard.push(...sleeve.home(to, skin))
    held.guardNormal.push(...sleeve.homeward(faces, skin))
    const [flesh, open] = lightOn(to, faces)
    held.detail.push(round, tip, flesh)
    held.ring.push(across, open, along)
  }
  const at = (list: number[], i: number): V3 => [list[3 * i], list[3 * i + 1], list[3 * i + 2]]
  for (const [i, own] of hand.own.entries()) {
    const to = fromHand(guards, at(hand.guard, i))
    const faces = fromHand(guards, at(hand.guardNormal, i), true)
    add(own, at(hand.normal, i), to, faces, hand.round[i], hand.tip[i])
  }
  const cuff = growCuff(a, sleeve, coarse > PLAIN ? 10 : a.side > 0 ? 15 : 22)
  // The frame of her right hand is left-handed.
  const outward = (index: number[]) => (a.side < 0 ? index.toReversed() : index)
  mesh.index.push(...outward(cuff.index).map((k) => k + hand.own.length))
  for (const [i, own] of cuff.own.entries())
    add(own, cuff.normal[i], cuff.guard[i], cuff.guardNormal[i], CLOTH, cuff.within[i], [
      cuff.round[i],
      -cuff.back[i],
    ])
  if (a.side < 0) return { mesh, held, part: PARTS.hand, skin: (x, y, z) => handSkin(x, y, z, a) }
  const stump = growStump(coarse > PLAIN ? 7 : 14)
  mesh.index.push(...stump.index.map((k) => k + hand.own.length + cuff.own.length))
  mesh.position.push(...stump.position)
  mesh.normal.push(...stump.normal)
  held.guard.push(...stump.guard)
  held.guardNormal.push(...stump.guardNormal)
  for (const [r, h] of stump.own) {
    held.detail.push(WAX, r, 0)
    held.ring.push(0, 1, h)
  }
  return { mesh, held, part: PARTS.hand, skin: (x, y, z) => handSkin(x, y, z, a) }
}

/**
 * `coarse` scales every cell: 1 for the full form, 2 for a quarter of its triangles. Pieces of one
 * kind of surface stand together, for each kind is drawn by itself.
 */
export function growForm(gown: Gown, shawl: Shawl, coarse: number): FormMesh {
  const pieces: Piece[] = []
  const nets = (sdf: Sdf, box: Box, cell: number, shape: Sdf = body) =>
    surfaceNets(sdf, box, cell * coarse, shape)
  const rings = ARMS.map(armRing)
  const ringOfTrunk = (x: number, y: number, z: number) => rings[x > 0 ? 0 : 1](x, y, z)

  // What the dress leaves bare, without the forearms before the breast and without the jaw, which
  // turns with the head.
  const bust: Sdf = (x, y, z) => {
    const d = y < 1.2 || z > 0.075 ? trunk(x, y, z) : body(x, y, z)
    return y < 1.34 ? d : Math.max(d, Math.min(headZ(y, z) - 0.026, headY(y, z) + 0.107))
  }
  pieces.push({
    mesh: nets(bust, { min: [-0.24, 1.21, -0.16], max: [0.24, 1.437, 0.16] }, 0.0158),
    part: PARTS.trunk,
    skin: trunkSkin,
    ring: ringOfTrunk,
  })
  for (const a of ARMS) {
    const dressed = sleeved(a)
    const arm: Sdf = (x, y, z) =>
      Math.max(dressed(x, y, z), y - 1.236, inHand(x, y, z, a)[1] + 0.003)
    const low = Math.min(a.elbow[1], a.wrist[1]) - 0.05
    const box: Box =
      a.side > 0
        ? { min: [0.01, low, -0.05], max: [0.22, 1.24, 0.22] }
        : { min: [-0.22, low, -0.05], max: [-0.01, 1.24, 0.24] }
    const mesh = nets(arm, box, 0.0145, dressed)
    pieces.push({
      mesh,
      ...asSleeve(mesh, a),
      part: PARTS.arm,
      skin: armSkin,
      ring: armRing(a),
    })
    pieces.push(handPiece(a, coarse))
  }
  pieces.push({
    mesh: nets(hairCap, { min: [-0.11, 1.36, -0.16], max: [0.11, 1.69, 0.15] }, 0.014, hairCap),
    part: PARTS.cap,
    skin: () => [BONES.head, BONES.head, 0],
  })
  const behind: Sdf = (x, y, z) => Math.max(trunk(x, y, z), headZ(y, z) - 0.03)
  pieces.push({
    mesh: nets(behind, { min: [-0.1, 1.41, -0.14], max: [0.1, 1.66, 0.12] }, 0.0105, trunk),
    part: PARTS.face,
    skin: trunkSkin,
  })
  const face: Sdf = (x, y, z) => Math.max(trunk(x, y, z), 0.016 - headZ(y, z), -0.118 - headY(y, z))
  pieces.push({
    mesh: nets(face, { min: [-0.09, 1.36, 0], max: [0.09, 1.62, 0.19] }, 0.0055, trunk),
    part: PARTS.face,
    skin: trunkSkin,
  })
  return join(pieces, [dressSheet(gown, coarse), shawlSheet(shawl, coarse)])
}

function join(pieces: Piece[], sheets: Sheet[]): FormMesh {
  const count =
    pieces.reduce((n, p) => n + p.mesh.position.length / 3, 0) +
    sheets.reduce((n, s) => n + (s.across + 1) * (s.down + 1), 0)
  const indices =
    pieces.reduce((n, p) => n + p.mesh.index.length, 0) +
    sheets.reduce((n, s) => n + s.across * s.down * 6, 0)
  const form: FormMesh = {
    position: new Float32Array(count * 3),
    normal: new Float32Array(count * 3),
    seat: new Float32Array(count * 3),
    seatNormal: new Float32Array(count * 3),
    bones: new Float32Array(count * 3),
    detail: new Float32Array(count * 4),
    ring: new Float32Array(count * 3),
    index: new Uint32Array(indices),
  }
  let v = 0
  let t = 0
  for (const { mesh, part, skin, ring, guard, guardNormal, held } of pieces) {
    form.index.set(
      mesh.index.map((i) => i + v),
      t,
    )
    t += mesh.index.length
    form.position.set(mesh.position, v * 3)
    form.normal.set(mesh.normal, v * 3)
    form.seat.set(held?.guard ?? guard ?? mesh.position, v * 3)
    form.seatNormal.set(held?.guardNormal ?? guardNormal ?? mesh.normal, v * 3)
    for (let i = 0; i < mesh.position.length; i += 3, v++) {
      const [x, y, z] = [mesh.position[i], mesh.position[i + 1], mesh.position[i + 2]]
      put(form.bones, v * 3, skin(x, y, z))
      if (held) {
        const { ring, detail } = held
        put(form.ring, v * 3, [ring[i], ring[i + 1], ring[i + 2]])
        put(form.detail, v * 4, [part, detail[i], detail[i + 1], detail[i + 2]])
        continue
      }
      const r = ring?.(x, y, z) ?? [x, z, y, 0]
      put(form.ring, v * 3, [r[0], r[1], r[2]])
      put(form.detail, v * 4, [part, 1, r[3], r[2]])
    }
  }
  for (const sheet of sheets) {
    layOut(sheet, form, v, t)
    v += (sheet.across + 1) * (sheet.down + 1)
    t += sheet.across * sheet.down * 6
  }
  return form
}
