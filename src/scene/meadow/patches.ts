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
import { fork, type Random } from '../../dream/random'

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

/**
 * How a tussock grows. `share` of all tussocks; `tall` and `wide` against plain grass; how far its
 * blades fan out, and the share of them that are stalks with a seed head.
 */
const KINDS = [
  { share: 0.52, tall: [0.78, 1.12], wide: 1, fan: 0.5, stalks: 0.03 },
  // Sedge: fine and high, arching over on all sides.
  { share: 0.18, tall: [1.08, 1.4], wide: 0.66, fan: 0.95, stalks: 0.04 },
  // Herbs: low and broad, so that there is room and darkness above them.
  { share: 0.2, tall: [0.34, 0.56], wide: 1.75, fan: 1.15, stalks: 0 },
  // Gone to seed.
  { share: 0.1, tall: [0.8, 1.05], wide: 0.8, fan: 0.4, stalks: 0.34 },
] as const
/** Share of stalks where nothing grows in tussocks. */
const STALKS = 0.045
/** Metres between tussocks, and how far a blade is drawn to the middle of its own. */
const TUSSOCK = 0.62
const GATHERED = 0.34
/** Far off, where single ones cannot be told apart, they are as much wider. */
const FAR_TUSSOCK = 3 * TUSSOCK

interface Tussock {
  x: number
  z: number
  kind: (typeof KINDS)[number]
  tall: number
  vigour: number
  hue: number
}

function tussocks(random: Random, tile: number, apart: number): Tussock[] {
  const count = Math.round((tile / apart) ** 2)
  const startX = random.next()
  const startZ = random.next()
  return Array.from({ length: count }, (_, i) => {
    let at = random.next()
    let k = 0
    while (k < KINDS.length - 1 && at > KINDS[k].share) at -= KINDS[k++].share
    const kind = KINDS[k]
    const [low, high] = kind.tall
    return {
      x: (startX + 0.7548776662466927 * i + random.range(-0.02, 0.02)) % 1,
      z: (startZ + 0.5698402909980532 * i + random.range(-0.02, 0.02)) % 1,
      kind,
      tall: random.range(low, high),
      vigour: random.next(),
      hue: random.next(),
    }
  })
}

/** From a to b on a tile that wraps. */
const toward = (a: number, b: number) => b - a - Math.round(b - a)

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
  // Growing in tussocks that fan out, each of its own kind, height and hue. A lawn is even.
  const apart = ring.stalk ? TUSSOCK : FAR_TUSSOCK
  const clumps = ring.lawn ? [] : tussocks(fork(seed, `meadow/tussocks/${name}`), ring.tile, apart)
  for (let i = 0; i < count; i++) {
    const x = (startX + 0.7548776662466927 * i) % 1
    const z = (startZ + 0.5698402909980532 * i) % 1
    const r = [random.next(), random.next(), random.next(), random.next()]
    const chance = random.next()
    let offX = random.range(-0.024, 0.024)
    let offZ = random.range(-0.024, 0.024)
    let own: Tussock | null = null
    let least = Infinity
    for (const clump of clumps) {
      const d = toward(x, clump.x) ** 2 + toward(z, clump.z) ** 2
      if (d >= least) continue
      least = d
      own = clump
    }
    let stalks = STALKS
    let tall = 1
    let wide = 1
    let fanX = 0
    let fanZ = 0
    if (own) {
      const { kind } = own
      const away = Math.min(1, (Math.sqrt(least) * ring.tile) / (0.6 * apart))
      const inX = toward(x, own.x)
      const inZ = toward(z, own.z)
      const length = Math.sqrt(least) || 1
      offX += GATHERED * inX
      offZ += GATHERED * inZ
      // The outer ones lean out; the innermost stand.
      const lean = kind.fan * (0.25 + 0.75 * away) * (0.6 + 0.4 * r[2])
      fanX = (-inX / length) * lean
      fanZ = (-inZ / length) * lean
      stalks = kind.stalks
      tall = own.tall * (1.06 - 0.26 * away)
      wide = kind.wide
      r[0] = Math.min(0.999, Math.max(0, 0.8 * r[0] + 0.65 * own.vigour - 0.22))
      r[2] = 0.6 * r[2] + 0.4 * own.hue
    }
    const stalk = chance < stalks && ring.stalk !== null
    const profile = stalk && ring.stalk ? ring.stalk : ordinary
    const first = root.length / 4
    const vertex = (t: number, side: number) => {
      root.push(x + offX, z + offZ, fanX, fanZ)
      blade.push(r[0], r[1], r[2], r[3])
      strip.push(t, side, stalk ? 1 : 0, stalk ? Math.max(0.8, tall) : tall)
    }
    for (let k = 0; k < profile.length - 1; k++) {
      const [t, width] = profile[k]
      // A leaf of a herb is narrow where it grows out.
      const half = stalk ? width : width * wide * (wide > 1 && k === 0 ? 0.35 : 1)
      vertex(t, -half)
      vertex(t, half)
      if (k > 0) {
        const a = first + (k - 1) * 2
        index.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
      }
    }
    vertex(1, 0)
    const last = root.length / 4 - 1
    index.push(last - 2, last - 1, last)
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('root', new BufferAttribute(new Float32Array(root), 4))
  geometry.setAttribute('blade', new BufferAttribute(new Float32Array(blade), 4))
  geometry.setAttribute('strip', new BufferAttribute(new Float32Array(strip), 4))
  const tiles = new InstancedBufferAttribute(new Float32Array(mostTiles(ring) * 4), 4)
  tiles.setUsage(DynamicDrawUsage)
  geometry.setAttribute('tile', tiles)
  geometry.setIndex(
    new BufferAttribute(
      root.length / 4 > 65535 ? new Uint32Array(index) : new Uint16Array(index),
      1,
    ),
  )
  geometry.instanceCount = 0
  return geometry
}
