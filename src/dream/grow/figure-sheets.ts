/** Her cloth as sheets of triangles: the dress from neckline to hem, and the shawl. */
import { type Gown, NECKLINE, WAIST } from './figure-gown'
import type { FormMesh } from './figure-mesh'
import { END, type Shawl } from './figure-shawl'
import { BONES, groundSkin, type Skin } from './figure-skin'
import { hypot3, smoothstep } from './sdf'

export const PARTS = {
  trunk: 0,
  face: 1,
  cap: 2,
  arm: 3,
  hand: 4,
  gown: 5,
  bodice: 6,
  shawl: 7,
} as const

type V3 = [number, number, number]

interface Place {
  standing: V3
  /** When she sits; of the shawl, in her storm. */
  seated: V3
  skin: Skin
  detail: readonly [number, number, number, number]
  ring: V3
}

/** A grid of places; `round` if its last column is its first again. */
export interface Sheet {
  across: number
  down: number
  round: boolean
  at(i: number, j: number): Place
}

/** Rows of the dress above the waist, of the `down` in all. */
export function dressSheet(gown: Gown, coarse: number): Sheet {
  // As many columns for each fold, one in each valley.
  const across = gown.folds * Math.round(14 / coarse ** 0.9)
  const above = Math.max(3, Math.round(5 / coarse ** 0.8))
  const below = Math.round(24 / coarse ** 0.9)
  return {
    across,
    down: above + below,
    round: true,
    at(i, j) {
      // The last column is the first to the last bit, or a crack shows between them.
      const turn = gown.turnOf((i % across) / across)
      const fall = j < above ? NECKLINE * (1 - j / above) : (j - above) / below
      const standing = gown.standing(turn, fall)
      const seated = gown.seated(turn, fall)
      const fold = gown.fold(turn, fall)
      const chest = smoothstep(WAIST, 1.2, standing[1])
      return {
        standing,
        seated,
        skin: fall < 0 ? [BONES.pelvis, BONES.chest, chest] : groundSkin(),
        detail: [fall < 0 ? PARTS.bodice : PARTS.gown, fold, turn, fall],
        ring: [Math.sin(turn), Math.cos(turn), fall < 0 ? fold : gown.lap(turn, fall, seated)],
      }
    },
  }
}

/** Metres of the shawl from one end to the other, for threads that run along it. */
const LENGTH = 2.2

/** Columns stand closer where the cloth is gathered at a hand and turns down, and where the storm has it in folds. */
const GATHERS = 0.03
const STREAMS = { at: 0.39, wide: 0.15, closer: 0.064 }
const FALLS = { at: 0.808, wide: 0.045, closer: 0.017 }
function columnAt(u: number): number {
  const held = u + GATHERS * Math.sin(4 * Math.PI * u)
  const off = (held - STREAMS.at) / STREAMS.wide
  const fall = (held - FALLS.at) / FALLS.wide
  return (
    held -
    STREAMS.closer * off * Math.exp(0.5 - 0.5 * off * off) * Math.sin(Math.PI * u) ** 2 -
    FALLS.closer * fall * Math.exp(0.5 - 0.5 * fall * fall)
  )
}

/**
 * Rows stand closer over the shoulder. Where it streams the small of her back has few, and the bend of what flies many: its
 * outline there is a curve.
 */
const HURRIES = { most: 0.15, until: 0.42 }
const BENDS = { at: 0.81, wide: 0.16, closer: 0.05 }
function rowAt(u: number, along: number): number {
  const off = (along - STREAMS.at) / (0.9 * STREAMS.wide)
  const { most, until } = HURRIES
  const hurries = most * smoothstep(0.2, until, u) * ((1 - u) / (1 - until))
  const v = u ** 1.35 + 0.4 * u * u * (1 - u) + hurries * Math.exp(-off * off)
  const bend = (v - BENDS.at) / BENDS.wide
  const closer = BENDS.closer * bend * Math.exp(0.5 - 0.5 * bend * bend) * (1 - v ** 9)
  return v - closer * Math.exp(-off * off)
}

export function shawlSheet(shawl: Shawl, coarse: number): Sheet {
  const across = 2 * Math.round(34 / coarse ** 0.9)
  const down = Math.round(32 / coarse ** 0.9)
  return {
    across,
    down,
    round: false,
    at(i, j) {
      const along = columnAt(i / across)
      const v = rowAt(j / down, along)
      const loose = Math.max(0, Math.abs(along - 0.5) - 0.5 + END) / END
      return {
        standing: shawl.standing(along, v),
        seated: shawl.blown(along, v),
        skin: shawl.skin(along),
        // What hangs from her hands, and below 0 what the storm has aloft.
        detail: [PARTS.shawl, shawl.fold(along, v), loose - shawl.aloft(along, v), v],
        ring: [along * LENGTH, v, shawl.ripple(along, v)],
      }
    },
  }
}

/** `set` for a few numbers; its call costs more than they do. */
export function put(list: Float32Array | Uint32Array, at: number, few: readonly number[]): void {
  for (let i = 0; i < few.length; i++) list[at + i] = few[i]
}

/** Writes a sheet into the form from vertex `first` and index `t` on. */
export function layOut(sheet: Sheet, form: FormMesh, first: number, t: number): void {
  const { across, down } = sheet
  let v = first
  let k = t
  for (let j = 0; j <= down; j++)
    for (let i = 0; i <= across; i++, v++) {
      const place = sheet.at(i, j)
      put(form.position, v * 3, place.standing)
      put(form.seat, v * 3, place.seated)
      put(form.bones, v * 3, place.skin)
      put(form.detail, v * 4, place.detail)
      put(form.ring, v * 3, place.ring)
      if (i === across || j === down) continue
      const a = first + j * (across + 1) + i
      const b = a + across + 1
      put(form.index, k, [a, b, a + 1, a + 1, b, b + 1])
      k += 6
    }
  normals(form.position, form.normal, first, sheet)
  normals(form.seat, form.seatNormal, first, sheet)
}

function normals(p: Float32Array, out: Float32Array, first: number, sheet: Sheet) {
  const { across, down, round } = sheet
  const at = (i: number, j: number) => {
    const column = round ? (i + across) % across : Math.min(Math.max(i, 0), across)
    return (first + Math.min(Math.max(j, 0), down) * (across + 1) + column) * 3
  }
  for (let j = 0; j <= down; j++)
    for (let i = 0; i <= across; i++) {
      const a = at(i - 1, j)
      const b = at(i + 1, j)
      const c = at(i, j - 1)
      const d = at(i, j + 1)
      const ux = p[b] - p[a]
      const uy = p[b + 1] - p[a + 1]
      const uz = p[b + 2] - p[a + 2]
      const wx = p[d] - p[c]
      const wy = p[d + 1] - p[c + 1]
      const wz = p[d + 2] - p[c + 2]
      const x = wy * uz - wz * uy
      const y = wz * ux - wx * uz
      const z = wx * uy - wy * ux
      const l = hypot3(x, y, z) || 1
      const v = (first + j * (across + 1) + i) * 3
      out[v] = x / l
      out[v + 1] = y / l
      out[v + 2] = z / l
    }
}
