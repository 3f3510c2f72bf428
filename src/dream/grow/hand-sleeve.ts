/**
 * The sleeve each of the visitor’s arms is in: one sheet of thin cloth that rests on the arm, hangs
 * from it in folds, and opens wide at the hand. It runs up the arm past the edge of the picture.
 */
import type { HandMesh } from './hand'
import { byArm, type SeenForm, type V3 } from './hand-bones'
import { cross, unit } from './hand-guides'
import { lerp, smoothstep } from './sdf'

/** Down, in the frame of each arm as it is held (see where the hands are placed). */
const DOWN: Record<SeenForm, V3> = {
  left: [-0.33, -0.77, -0.55],
  right: [-0.52, -0.64, -0.56],
  holding: [-0.33, -0.25, -0.91],
}
/** And toward the eye: on that side the cloth has slipped back, so that one sees into the cuff. */
const EYE: Record<SeenForm, V3> = {
  left: [-0.56, 0.02, 0.83],
  right: [-0.67, 0.28, 0.68],
  holding: [-0.46, -0.8, 0.39],
}
/** How far, metres. */
const SLIPS: Record<SeenForm, number> = { left: 0.0, right: 0.0, holding: 0.046 }
/** How far its lower edge is cut back toward the elbow, metres: else one looks into it as into a hole. */
const CUT: Record<SeenForm, number> = { left: 0.0, right: 0.01, holding: 0 }
/** Where on the hand the hem rests, metres: held out, the arm comes bare into the picture, and none of a cuff is seen. */
const HEM: Record<SeenForm, number> = {
  left: -0.016,
  right: -0.042,
  holding: -0.034,
}
/** How far up the arm the cloth is known, and its inside seen, metres. */
const LONG = 0.6
const WITHIN = 0.14
/** Of the cloth’s rim, metres. */
const THICK = 0.0026
/** Half breadth and half depth of the wrist, metres; the cloth’s half breadth at the hem and up the arm. */
const WRIST = [0.0245, 0.0165] as const
const WIDE = { hem: 0.066, arm: 0.03 }
/** How far the cloth hangs below the arm at the hem, and farther up. */
const HANG: Record<SeenForm, number> = { left: 0.068, right: 0.068, holding: 0.125 }
const HANG_ARM = 0.022

/** Where its folds lie round it, radians, how deep and wide they are, and how far they stray: they say that it is cloth. */
const FOLDS: Record<SeenForm, { at: number; deep: number; wide: number; slack: number }> = {
  left: { at: 8.2, deep: 1.0, wide: 0.74, slack: 1 },
  right: { at: 10.2, deep: 0.85, wide: 0.82, slack: 0.8 },
  holding: { at: 11.9, deep: 1, wide: 1, slack: 0 },
}

/** What of `finger` and `flow` says that it is cloth: 2 its outside, 3 its inside. */
export const CLOTH = { outer: 2, inner: 3 } as const

/** A wave whose crests are round and whose troughs are narrow, −1 to 1, as cloth lies. */
const crease = (a: number) => 2 * Math.abs(Math.sin(a / 2)) ** 0.8 - 1

/** A place of the cloth `s` metres from the hem, `turn` radians round the arm from above; how deep in a fold, 0–1. */
function clothAt(form: SeenForm, s: number, turn: number, out: Float64Array): number {
  const down = DOWN[form]
  const under = unit([down[0], 0, down[2]])
  const side = cross([0, 1, 0], under)
  const { at: own, deep: depth, wide: breadth, slack } = FOLDS[form]
  const low = 0.5 - 0.5 * Math.cos(turn)
  const near = Math.exp(-s / 0.13)
  // The arm grows thicker toward the elbow.
  const arm = 1 + 1.9 * s
  const reach = (a: V3) => Math.hypot(a[0] * WRIST[0], a[2] * WRIST[1]) * arm + 0.01
  const wide =
    Math.max(reach(side), lerp(WIDE.arm * arm, WIDE.hem * breadth, near)) * (1 - 0.3 * low * low)
  const hang =
    lerp(HANG_ARM, HANG[form], near) * low ** 1.5 * (1 + 0.13 * Math.sin(34 * s + own) * (1 - near))
  // Long folds gather toward the arm; each begins and ends at a place of its own.
  const stray = slack * (1.1 * Math.sin(26 * s + 2 * turn) + 9 * s * Math.sin(turn + own))
  const wave =
    1.0 * crease(5 * turn + own + 5 * s + 0.8 * Math.sin(2 * turn + own) + stray) +
    0.6 * crease(8 * turn + 2.3 * own - 9 * s + 0.6 * Math.sin(3 * turn + 11 * s)) +
    0.25 * crease(13 * turn + 4.1 * own + 15 * s)
  const deep = depth * (0.0048 + 0.0085 * Math.sqrt(low)) * (0.45 + 0.55 * near)
  // Farther up, where it is pushed together, it lies in slanting rings.
  const ring =
    (crease(58 * s + 5.5 * low + 1.6 * Math.sin(turn + own) + own) +
      0.6 * crease(97 * s - 4.4 * low + 1.9 * Math.sin(2 * turn - own) + 2.3 * own)) *
    smoothstep(0.06, 0.16, s) *
    0.0024
  const swell = deep * wave + ring
  const c = Math.cos(turn)
  const d = Math.sin(turn)
  const up = -c * (reach(under) + swell) + hang * (under[0] * down[0] + under[2] * down[2])
  const over = d * (wide + swell)
  const eye = EYE[form]
  const seen =
    d * (side[0] * eye[0] + side[2] * eye[2]) - c * (under[0] * eye[0] + under[2] * eye[2])
  const hem =
    -SLIPS[form] * seen * Math.exp(-s / 0.09) -
    CUT[form] * low * Math.exp(-s / 0.12) +
    (1 - smoothstep(0, 0.06, s)) * (0.006 * Math.sin(3 * turn + own) + 0.005 * wave * low)
  out.set(
    byArm(form, [
      under[0] * up + side[0] * over,
      HEM[form] - s + hem + down[1] * hang,
      under[2] * up + side[2] * over,
    ]),
  )
  return 0.5 - 0.5 * Math.tanh(0.75 * wave + ring * 330)
}

/** One wall of the cloth, `columns` round it and `rows` up to `far` metres, closer together at the hem. */
function wall(
  form: SeenForm,
  columns: number,
  rows: number,
  far: number,
  inner: boolean,
): HandMesh {
  // The outer wall goes round the rim to where the inner one begins: cloth has a thickness.
  const count = (columns + 1) * (rows + (inner ? 1 : 2))
  const position = new Float32Array(count * 3)
  const normal = new Float32Array(count * 3)
  const flow = new Float32Array(count * 3)
  const finger = new Float32Array(count * 3)
  const across = new Float32Array(count)
  const lit = new Float32Array(count).fill(1)
  const index: number[] = []
  const p = new Float64Array(3)
  const q = new Float64Array(3)
  for (let j = inner ? 0 : -1; j <= rows; j++) {
    const s = far * (Math.max(j, 0) / rows) ** 1.6
    for (let i = 0; i <= columns; i++) {
      const v = (inner ? j : j + 1) * (columns + 1) + i
      const turn = (2 * Math.PI * i) / columns
      const fold = clothAt(form, s, turn, p)
      const step = (ds: number, dt: number): V3 => {
        clothAt(form, s + ds, turn + dt, q)
        const a: V3 = [q[0], q[1], q[2]]
        clothAt(form, s - ds, turn - dt, q)
        return [a[0] - q[0], a[1] - q[1], a[2] - q[2]]
      }
      const n = unit(cross(step(0, 0.02), step(0.0015, 0)))
      const rim = inner ? 0 : j < 0 ? 2.5 : j === 0 ? 0.8 : 0
      const turned = unit([n[0], n[1] + rim, n[2]])
      normal.set(inner ? [-n[0], -n[1], -n[2]] : turned, v * 3)
      const thick = inner || j < 0 ? THICK * Math.exp(-s / 0.03) : 0
      position.set([p[0] - n[0] * thick, p[1] - n[1] * thick, p[2] - n[2] * thick], v * 3)
      // From its hem, how open to light, and how far below the arm it hangs.
      flow.set([s, inner ? 0.3 * fold : 1 - 0.8 * fold, 0.5 - 0.5 * Math.cos(turn)], v * 3)
      finger[v * 3] = inner ? CLOTH.inner : CLOTH.outer
      across[v] = 0.045 * turn
      if (i === columns || j === rows) continue
      const [a, b, c, d] = [v, v + 1, v + columns + 1, v + columns + 2]
      index.push(...(inner ? [a, c, b, b, c, d] : [a, b, c, b, d, c]))
    }
  }
  return {
    position,
    normal,
    flow,
    finger,
    across,
    lit,
    palmFrom: 0,
    index: Uint32Array.from(index),
  }
}

/** Arrays of the same kind as one, in order. */
function join<T extends Float32Array | Uint32Array>(parts: T[]): T {
  const all = new (parts[0].constructor as new (n: number) => T)(
    parts.reduce((sum, part) => sum + part.length, 0),
  )
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A hand in its sleeve, for cells of `cell` metres: one form, the cloth before the palm’s inner side. */
export function inSleeve(hand: HandMesh, form: SeenForm, cell: number): HandMesh {
  const fine = 0.0042 / cell
  const columns = Math.round(80 * fine)
  const walls = [
    wall(form, columns, Math.round(12 * fine), WITHIN, true),
    wall(form, columns, Math.round(36 * fine), LONG, false),
  ]
  let from = hand.position.length / 3
  const cloth = walls.map(({ index, position }) => {
    const moved = index.map((v) => v + from)
    from += position.length / 3
    return moved
  })
  const rest = join([cloth[0], hand.index.slice(0, hand.palmFrom), cloth[1]])
  const parts = [hand, ...walls]
  return {
    position: join(parts.map((part) => part.position)),
    normal: join(parts.map((part) => part.normal)),
    flow: join(parts.map((part) => part.flow)),
    finger: join(parts.map((part) => part.finger)),
    across: join(parts.map((part) => part.across)),
    lit: join(parts.map((part) => part.lit)),
    palmFrom: rest.length,
    index: join([rest, hand.index.slice(hand.palmFrom)]),
  }
}
