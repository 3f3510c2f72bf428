/**
 * Patches of grass merged into one geometry each, drawn once for every tile in view. Places follow
 * the R2 sequence (M. Roberts 2018), whose every prefix is evenly spread: a lower tier draws a
 * shorter prefix, the same meadow thinned.
 */
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import { fork } from '../../dream/random'

/** [0 root … 1 tip, half width as a share of the widest]; the last one is the tip, a single vertex. */
type Profile = readonly (readonly [number, number])[]

const broad = (t: number) => 1 - 0.72 * t * t
const BLADE_NEAR: Profile = [
  [0, broad(0)],
  [0.4, broad(0.4)],
  [0.73, broad(0.73)],
  [1, 0],
]
/** The same with another joint, for tiers that can spend it: bent blades show no kinks. */
const BLADE_NEAR_FINE: Profile = [
  [0, broad(0)],
  [0.34, broad(0.34)],
  [0.58, broad(0.58)],
  [0.8, broad(0.8)],
  [1, 0],
]
const BLADE_MID: Profile = [
  [0, broad(0)],
  [0.52, broad(0.52)],
  [1, 0],
]
const BLADE_FAR: Profile = [
  [0, 1],
  [1, 0],
]
const STALK_NEAR: Profile = [
  [0, 0.34],
  [0.45, 0.28],
  [0.78, 0.2],
  [0.87, 1],
  [1, 0],
]
const STALK_MID: Profile = [
  [0, 0.4],
  [0.74, 0.3],
  [0.85, 1],
  [1, 0],
]

export interface RingShape {
  /** Side of a tile, metres. */
  tile: number
  /** Blades on a tile at tier high. */
  blades: number
  /** Fades in from, over; fades out at, over: metres. */
  fade: readonly [number, number, number, number]
  /** Half width of a blade, metres. */
  halfWidth: number
  blade: Profile
  fine?: Profile
  stalk: Profile | null
  /** It grows in the clearing alone. */
  lawn?: boolean
}

/**
 * Near, middle and far grass; together they reach to where blades cannot be told apart. Tiles are
 * small against their ring, for a tile that reaches into view is drawn whole.
 */
export const RINGS: readonly RingShape[] = [
  {
    tile: 2,
    blades: 345,
    fade: [0, 0, 9.5, 3.5],
    halfWidth: 0.0131,
    blade: BLADE_NEAR,
    fine: BLADE_NEAR_FINE,
    stalk: STALK_NEAR,
  },
  {
    tile: 3.2,
    blades: 264,
    fade: [7, 3.5, 30, 9],
    halfWidth: 0.0228,
    blade: BLADE_MID,
    stalk: STALK_MID,
  },
  {
    tile: 8,
    blades: 152,
    fade: [24, 8, 120, 45],
    halfWidth: 0.088,
    blade: BLADE_FAR,
    stalk: null,
  },
]

/** The lawn of the clearing: short, fine and dense; drawn only once there is a clearing. */
export const LAWN: RingShape = {
  tile: 1.2,
  blades: 560,
  fade: [0, 0, 8.5, 2],
  halfWidth: 0.0072,
  blade: BLADE_MID,
  stalk: STALK_MID,
  lawn: true,
}

/** Share of blades that are stalks with a seed head. */
const STALKS = 0.045

/** Most tiles of a ring that may be in view at once. */
export const mostTiles = (ring: RingShape) => {
  const across = Math.ceil((2 * ring.fade[2]) / ring.tile) + 2
  return across * across
}

export function createPatch(
  seed: string,
  ring: RingShape,
  name: string,
  share: number,
  fine = false,
): InstancedBufferGeometry {
  const ordinary = (fine && ring.fine) || ring.blade
  const random = fork(seed, `meadow/${name}`)
  const count = Math.round(ring.blades * share)
  const root: number[] = []
  const blade: number[] = []
  const strip: number[] = []
  const index: number[] = []
  const startX = random.next()
  const startZ = random.next()
  // Growing in tussocks of uneven density: pulled a little toward a coarser point set.
  for (let i = 0; i < count; i++) {
    const x = (startX + 0.7548776662466927 * i) % 1
    const z = (startZ + 0.5698402909980532 * i) % 1
    const r = [random.next(), random.next(), random.next(), random.next()]
    const stalk = random.next() < STALKS && ring.stalk !== null
    const jitterX = random.range(-0.024, 0.024)
    const jitterZ = random.range(-0.024, 0.024)
    const profile = stalk && ring.stalk ? ring.stalk : ordinary
    const first = root.length / 2
    const vertex = (t: number, side: number) => {
      root.push(x + jitterX, z + jitterZ)
      blade.push(r[0], r[1], r[2], r[3])
      strip.push(t, side, stalk ? 1 : 0)
    }
    for (let k = 0; k < profile.length - 1; k++) {
      const [t, width] = profile[k]
      vertex(t, -width)
      vertex(t, width)
      if (k > 0) {
        const a = first + (k - 1) * 2
        index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
      }
    }
    vertex(1, 0)
    const last = root.length / 2 - 1
    index.push(last - 2, last - 1, last)
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('root', new BufferAttribute(new Float32Array(root), 2))
  geometry.setAttribute('blade', new BufferAttribute(new Float32Array(blade), 4))
  geometry.setAttribute('strip', new BufferAttribute(new Float32Array(strip), 3))
  const tiles = new InstancedBufferAttribute(new Float32Array(mostTiles(ring) * 4), 4)
  tiles.setUsage(DynamicDrawUsage)
  geometry.setAttribute('tile', tiles)
  geometry.setIndex(
    new BufferAttribute(
      root.length / 2 > 65535 ? new Uint32Array(index) : new Uint16Array(index),
      1,
    ),
  )
  geometry.instanceCount = 0
  return geometry
}
