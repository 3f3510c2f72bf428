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
import { fork } from '../../dream/random'

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

export const formGeometry = ({ form: f }: Figure): BufferGeometry =>
  geometryOf(
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

/** Where a flame may be, x −1 to 1 and y 0 to 1: without the upper corners, which stay dark. */
export const auraGeometry = (): BufferGeometry =>
  geometryOf(
    {
      position: [
        new Float32Array([-1, 0, 0, 1, 0, 0, 1, 0.6, 0, 0.5, 1, 0, -0.5, 1, 0, -1, 0.6, 0]),
        3,
      ],
    },
    new Uint32Array([0, 1, 2, 0, 2, 5, 5, 2, 3, 5, 3, 4]),
  )

export function motesGeometry(seed: string, count: number): BufferGeometry {
  const random = fork(seed, 'her motes')
  const seeds = new Float32Array(count * 4)
  for (let i = 0; i < seeds.length; i++) seeds[i] = random.next()
  return geometryOf({ position: [new Float32Array(count * 3), 3], seed4: [seeds, 4] }, null)
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
