/** From what the worker grew to what the GPU draws. */
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  RGBAFormat,
  type TypedArray,
} from 'three'
import type { Figure } from '../../dream/grow/figure'
import { FACE_MAP, type FaceMap } from '../../dream/grow/figure-face'
import { PARTS } from '../../dream/grow/figure-mesh'
import { fork } from '../../dream/random'

/** The kinds of surface of her form, in the order of their materials. */
export const FORM_KINDS = ['bare', 'cap', 'head', 'cloth'] as const
export type FormKind = (typeof FORM_KINDS)[number]
const KIND_OF: Record<number, FormKind> = {
  [PARTS.trunk]: 'bare',
  [PARTS.arm]: 'bare',
  [PARTS.hand]: 'bare',
  [PARTS.cap]: 'cap',
  [PARTS.face]: 'head',
  [PARTS.gown]: 'cloth',
  [PARTS.bodice]: 'cloth',
  [PARTS.shawl]: 'cloth',
}

function geometryOf(
  attributes: Record<string, readonly [TypedArray, number]>,
  index: Uint32Array | null,
): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, [array, size]] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(array, size))
  if (index) geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

/** One group for each kind of surface, drawn with the material of that index. */
export function formGeometry({ form: f }: Figure): BufferGeometry {
  const geometry = geometryOf(
    {
      position: [f.position, 3],
      normal: [f.normal, 3],
      seat: [f.seat, 3],
      seatNormal: [f.seatNormal, 3],
      bone: [f.bones, 3],
      detail: [f.detail, 4],
      ring: [f.ring, 3],
    },
    f.index,
  )
  const kindAt = (i: number) => KIND_OF[f.detail[f.index[i] * 4]]
  for (let start = 0, i = 3; i <= f.index.length; i += 3) {
    if (i < f.index.length && kindAt(i) === kindAt(start)) continue
    geometry.addGroup(start, i - start, FORM_KINDS.indexOf(kindAt(start)))
    start = i
  }
  return geometry
}

export const strandGeometry = ({ strands: s }: Figure): BufferGeometry => {
  const geometry = geometryOf(
    {
      position: [s.position, 3],
      normal: [s.normal, 3],
      tangent: [s.tangent, 3],
      seat: [s.seat, 3],
      seatTangent: [s.seatTangent, 3],
      bone: [s.bones, 3],
      ribbon: [s.ribbon, 4],
      nature: [s.nature, 4],
    },
    s.index,
  )
  geometry.userData.hairIndices = s.hairIndices
  return geometry
}

/** Rows of the flame from the ground (0) to its tip (1); x is −1 and 1 at its edges. */
const FLAME_ROWS = 28

export function auraGeometry(): BufferGeometry {
  const position = new Float32Array((FLAME_ROWS + 1) * 6)
  const index: number[] = []
  for (let j = 0; j <= FLAME_ROWS; j++) {
    const y = 0.05 + 0.95 * (j / FLAME_ROWS)
    position.set([-1, y, 0, 1, y, 0], j * 6)
    const a = j * 2
    if (j < FLAME_ROWS) index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
  }
  return geometryOf({ position: [position, 3] }, new Uint32Array(index))
}

const CORNERS = [-1, -1, 1, -1, -1, 1, 1, 1]

/** Of the sparks her candle loses. */
const SPARKS = 7

/** One square for each of her motes, and last those of the candle she guards and of its sparks: z tells them apart. */
export function motesGeometry(seed: string, count: number): BufferGeometry {
  const random = fork(seed, 'her motes')
  const all = count + 1 + SPARKS
  const position = new Float32Array(all * 12)
  const seeds = new Float32Array(all * 16)
  const index: number[] = []
  for (let i = 0; i < all; i++) {
    const own = [random.next(), random.next(), random.next(), random.next()]
    for (let k = 0; k < 4; k++) {
      const kind = i < count ? 0 : i === count ? 1 : 2
      position.set([CORNERS[2 * k], CORNERS[2 * k + 1], kind], (i * 4 + k) * 3)
      seeds.set(own, (i * 4 + k) * 4)
    }
    const a = i * 4
    index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
  }
  return geometryOf({ position: [position, 3], seed4: [seeds, 4] }, new Uint32Array(index))
}

/** The map of her face as textures; the numbers are too fine for eight bits. */
export function faceTextures({ relief, horizon }: FaceMap) {
  const texture = (values: Float32Array, width: number) => {
    const half = Uint16Array.from(values, DataUtils.toHalfFloat)
    const map = new DataTexture(half, width, FACE_MAP.height, RGBAFormat, HalfFloatType)
    map.minFilter = map.magFilter = LinearFilter
    map.needsUpdate = true
    return map
  }
  return { relief: texture(relief, FACE_MAP.width), horizon: texture(horizon, FACE_MAP.width * 2) }
}
