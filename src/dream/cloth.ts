/**
 * The cloth of light that hangs beside her: where it is, and where each panel of it is. Scene and
 * story ask here, so that a moth flies to the very panel it becomes.
 */
import type { DreamState } from './state'
import { smooth, wrapped } from './world'

export const CLOTH_WIDTH = 5
export const CLOTH_HEIGHT = 2.8

/**
 * Where one is and looks while it is woven: so far from her, metres, and so far to its side of her, and up,
 * radians; and so much lower than one who stands, metres. She is dark before it then, a third of the picture
 * from its edge, and it towers over her.
 */
export const BEHELD = { from: 3.8, beside: 0.3, up: 0.165, kneels: 0.75 }

/** Half of what a broad picture shows to either side then, and half of the sun, radians. */
const TO_EDGE = 0.571
const SUN = 0.066
/** Nearer the middle than this the sun is brought into the picture whole, else it is left out. */
const SUN_IN = 0.55

/** Which way one looks then who has her at the bearing `toHer`: the edge of the picture cuts no sun in two. */
export function beheldAt(state: DreamState, toHer: number): number {
  const yaw = toHer + BEHELD.beside * clothSide(state)
  const off = wrapped(state.place.sunAzimuth - yaw)
  const far = Math.abs(off)
  if (far < TO_EDGE - SUN || far > TO_EDGE + SUN) return yaw
  return yaw + Math.sign(off) * (far - TO_EDGE + (far < SUN_IN ? SUN : -SUN))
}

export interface ClothFrame {
  /** Middle of the cloth. */
  x: number
  y: number
  z: number
  /** Unit vector along its width (to the right for one who looks at its face); y is 0. */
  rightX: number
  rightZ: number
  /** Unit normal toward the visitor's side. Up is (0, 1, 0). */
  normalX: number
  normalZ: number
  width: number
  height: number
}

/** How far behind her it hangs, and how far it stands out to one side of her, metres. */
const BEHIND = 1.5
const BESIDE = 1.9
/** How far it is turned toward one who stands before her, radians. */
const TURNED = 0.26
/** Height of its middle over the ground, metres. */
const RAISED = 1.8
/** Its sides come forward by a quarter of this, metres (lib/hanging.glsl). */
const FORWARD = 1.1
/**
 * As memories leave it, it draws back: so much farther behind her, aside, smaller, up and straight, in
 * such a time.
 */
const DRAWN_BACK = 4.6
const DRAWN_ASIDE = -0.15
const DRAWN_IN = 0.437
const DRAWN_SHORT = 0.36
const DRAWN_UP = 0.16
const DRAWN_STRAIGHT = 0.06
const DRAWN_SECONDS = 11

export const createClothFrame = (): ClothFrame => ({
  x: 0,
  y: 0,
  z: 0,
  rightX: 1,
  rightZ: 0,
  normalX: 0,
  normalZ: 1,
  width: CLOTH_WIDTH,
  height: CLOTH_HEIGHT,
})

const own = createClothFrame()

/** On which side of her it hangs for one who comes: −1 left, 1 right (the moon’s). */
export const clothSide = ({ place }: DreamState): -1 | 1 => (place.moonAzimuth >= 0 ? 1 : -1)

/** How far it has drawn back, 0 to 1. */
function drawnBack({ act, actTime }: DreamState): number {
  if (act === 'remembering') return smooth(0, DRAWN_SECONDS, actTime)
  return act === 'gathering' || act === 'dawn' || act === 'after' ? 1 : 0
}

/**
 * Frame of the cloth, to `out`. It hangs behind her as seen from the way one comes (from the start
 * of the dream), a little to the moon's side and turned toward the one who comes, and does not move with the visitor. Later it draws back.
 */
export function tapestryFrame(state: DreamState, out: ClothFrame = own): ClothFrame {
  const { place, woman } = state
  const length = Math.hypot(place.stormX, place.stormZ) || 1
  // Toward the start of the way.
  const nx = -place.stormX / length
  const nz = -place.stormZ / length
  const side = clothSide(state)
  // To the right of one who walks along the way: forward is −n, right of (fx, fz) is (−fz, fx).
  const rx = nz
  const rz = -nx
  const back = drawnBack(state)
  const behind = BEHIND + DRAWN_BACK * back
  const beside = (BESIDE + DRAWN_ASIDE * back) * side
  out.width = CLOTH_WIDTH * (1 - DRAWN_IN * back)
  out.height = CLOTH_HEIGHT * (1 - DRAWN_SHORT * back)
  out.x = place.stormX - nx * behind + rx * beside
  out.z = place.stormZ - nz * behind + rz * beside
  out.y = woman.y + RAISED + DRAWN_UP * back
  const turned = TURNED - DRAWN_STRAIGHT * back
  const c = Math.cos(turned)
  const s = Math.sin(turned) * side
  out.rightX = rx * c + nx * s
  out.rightZ = rz * c + nz * s
  out.normalX = nx * c - rx * s
  out.normalZ = nz * c - rz * s
  return out
}

/** Columns and rows that hold `count` panels. */
export function panelGrid(count: number): { columns: number; rows: number } {
  const rows = count <= 10 ? 2 : 3
  return { columns: Math.max(1, Math.ceil(count / rows)), rows }
}

/** How far a seam is from its place at most, either way, in panels. */
const UNEVEN = 0.15

/**
 * Seam `k` of row `row`, which has `inRow` panels, in panels from its beginning: as far from its place as a
 * hand would put it, but for its ends (cloth.frag.glsl has the same).
 */
export function seamAt(k: number, row: number, inRow: number): number {
  const own = 0.618 * k + 0.377 * row + 0.1
  return k > 0 && k < inRow ? k + 2 * UNEVEN * (own - Math.floor(own) - 0.5) : k
}

/** Middle of panel `panel` of `count`, 0 to 1 from the left and from the top of the cloth. */
export function panelAt(panel: number, count: number, out: { u: number; v: number }) {
  const rows = count <= 10 ? 2 : 3
  const columns = Math.max(1, Math.ceil(count / rows))
  const row = Math.floor(panel / columns)
  const inRow = row === rows - 1 ? count - columns * (rows - 1) : columns
  out.u = ((panel % columns) + 0.5 + (columns - inRow) * 0.5) / columns
  out.v = (row + 0.5) / rows
  return out
}

const uv = { u: 0, v: 0 }

/** Middle of a panel in the world, to `out`. */
export function panelPlace(
  state: DreamState,
  panel: number,
  count: number,
  out: { x: number; y: number; z: number },
) {
  const frame = tapestryFrame(state)
  panelAt(panel, count, uv)
  const along = (uv.u - 0.5) * frame.width
  const fore = FORWARD * (uv.u - 0.5) ** 2
  out.x = frame.x + frame.rightX * along + frame.normalX * fore
  out.y = frame.y + (0.5 - uv.v) * frame.height
  out.z = frame.z + frame.rightZ * along + frame.normalZ * fore
  return out
}

/**
 * The `step`-th panel to be woven: row by row from above, to and fro as a shuttle goes, the second row
 * coming toward the side where she stands, who has the open sky behind her until it is there.
 */
export function panelInTurn(step: number, count: number, side: -1 | 1): number {
  const { columns, rows } = panelGrid(count)
  const row = Math.floor(step / columns)
  const inRow = row === rows - 1 ? count - columns * (rows - 1) : columns
  const column = step % columns
  return row * columns + ((row % 2 === 0) === side > 0 ? column : inRow - 1 - column)
}
