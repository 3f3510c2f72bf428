/** The water’s disc, and the shore: bank, overhanging grass, reeds and crystals that leave it open. */
import { BufferAttribute, BufferGeometry } from 'three'
import { fork, type Random } from '../../dream/random'

const TAU = Math.PI * 2

/** Position: angle, distance from the middle (1 at the rim), 0. */
export function createWater(): BufferGeometry {
  const around = 96
  const rings = 8
  const position: number[] = []
  const index: number[] = []
  for (let r = 0; r <= rings; r++) {
    for (let k = 0; k <= around; k++) position.push((k / around) * TAU, r / rings, 0)
    if (r === rings) break
    for (let k = 0; k < around; k++) {
      const a = r * (around + 1) + k
      index.push(a, a + 1, a + around + 1, a + 1, a + around + 2, a + around + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3))
  geometry.setIndex(index)
  return geometry
}

const KIND = {
  bank: 0,
  grass: 1,
  reed: 2,
  head: 3,
  crystal: 4,
  pad: 5,
  petal: 6,
  stone: 7,
} as const

class Shore {
  readonly at: number[] = []
  readonly blade: number[] = []
  readonly index: number[] = []

  bank(around: number) {
    const first = this.at.length / 4
    for (let k = 0; k <= around; k++) {
      for (let v = 0; v < 3; v++) {
        this.at.push((k / around) * TAU, 1, v / 2, 0)
        this.blade.push(0, 0, 0, KIND.bank)
      }
      if (k === around) break
      for (let v = 0; v < 2; v++) {
        const a = first + k * 3 + v
        this.index.push(a, a + 3, a + 1, a + 1, a + 3, a + 4)
      }
    }
  }

  blades(
    angle: number,
    distance: number,
    r: number,
    tall: number,
    wide: number,
    kind: number,
    rows: number,
  ) {
    const first = this.at.length / 4
    for (let row = 0; row <= rows; row++) {
      for (const side of [-1, 1]) {
        this.at.push(angle, distance, row / rows, side)
        this.blade.push(r, tall, wide, kind)
      }
      if (row === rows) break
      const a = first + row * 2
      this.index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
    }
  }

  /** A leaf that lies on the water, open on one side as a lily's is. */
  pad(angle: number, distance: number, r: number, wide: number) {
    const first = this.at.length / 4
    this.at.push(angle, distance, 0, 0)
    this.blade.push(r, 0, wide, KIND.pad)
    for (let k = 0; k <= PAD_CORNERS; k++) {
      this.at.push(angle, distance, 1, (2 * k) / PAD_CORNERS - 1)
      this.blade.push(r, 0, wide, KIND.pad)
      if (k > 0) this.index.push(first, first + k, first + k + 1)
    }
  }

  /** A stone worn round: rings of corners about its top, at.w around. */
  stone(angle: number, distance: number, r: number, tall: number, wide: number) {
    const first = this.at.length / 4
    for (let row = 0; row <= STONE_ROWS; row++)
      for (let k = 0; k <= STONE_CORNERS; k++) {
        this.at.push(angle, distance, row / STONE_ROWS, k / STONE_CORNERS)
        this.blade.push(r, tall, wide, KIND.stone)
        if (row === STONE_ROWS || k === STONE_CORNERS) continue
        const a = first + row * (STONE_CORNERS + 1) + k
        const b = a + STONE_CORNERS + 1
        this.index.push(a, a + 1, b, a + 1, b + 1, b)
      }
  }

  /** A six-sided crystal that stands on its foot: two rings of corners and a point. */
  crystal(angle: number, distance: number, r: number, tall: number, wide: number) {
    const first = this.at.length / 4
    for (const up of [0, 0.72])
      for (let k = 0; k < 6; k++) {
        this.at.push(angle, distance, up, k / 6)
        this.blade.push(r, tall, wide, KIND.crystal)
      }
    this.at.push(angle, distance, 1, 0)
    this.blade.push(r, tall, wide, KIND.crystal)
    for (let k = 0; k < 6; k++) {
      const a = first + k
      const b = first + ((k + 1) % 6)
      this.index.push(a, b, a + 6, b, b + 6, a + 6, a + 6, b + 6, first + 12)
    }
  }
}

const PAD_CORNERS = 14
const STONE_CORNERS = 11
const STONE_ROWS = 5

/** Leaves of lilies in drifts along the shore, some with a flower; the water before her stays open. */
function lilies(shore: Shore, random: Random, share: number) {
  for (const side of [-1, 1])
    for (let drift = 0; drift < 3; drift++) {
      // From beside her, who sits at −π/2, round to where the visitor stands.
      const middle = -Math.PI / 2 + side * (0.5 + 0.42 * drift + random.range(0, 0.3))
      const deep = random.range(0.74, 0.86)
      const count = Math.round((4 + random.int(5)) * Math.min(1, 0.5 + share))
      for (let k = 0; k < count; k++) {
        const angle = middle + random.normal() * 0.1
        const distance = Math.min(0.96, deep + random.normal() * 0.07)
        const wide = random.range(0.06, 0.14)
        shore.pad(angle, distance, random.next(), wide)
        if (k % 4 !== 1) continue
        const tall = random.range(0.075, 0.1)
        for (let petal = 0; petal < 13; petal++) {
          const r = (petal * 0.381966 + 0.01 * drift) % 1
          shore.blades(angle, distance - 0.02, r, tall, 0.026, KIND.petal, 3)
        }
      }
    }
}

/** Stones at the water's edge, and tufts that stand out from it: no shore is a line. */
function edge(shore: Shore, random: Random, share: number) {
  for (const side of [-1, 1])
    for (let group = 0; group < 4; group++) {
      // To either side of her, who sits at −π/2.
      const middle = -Math.PI / 2 + side * (0.3 + 0.3 * group + random.range(0, 0.2))
      const stones = 2 + random.int(3)
      for (let k = 0; k < stones; k++) {
        const wide = random.range(0.05, 0.1) + (k === 0 ? random.range(0.04, 0.13) : 0)
        const at = random.range(0.93, 1.0) - 0.03 * k
        shore.stone(middle + random.normal() * 0.06, at, random.next(), wide * 0.66, wide)
      }
      const tufts = 2 + random.int(3)
      for (let tuft = 0; tuft < tufts; tuft++) {
        const angle = middle + random.normal() * 0.13
        const distance = random.range(0.86, 0.98)
        const blades = Math.round((12 + random.int(16)) * Math.min(1, 0.4 + share))
        const tallest = random.range(0.2, 0.46)
        for (let k = 0; k < blades; k++)
          shore.blades(
            angle + random.normal() * 0.012,
            distance + random.normal() * 0.01,
            random.next(),
            tallest * random.range(0.45, 1),
            random.range(0.005, 0.009),
            KIND.grass,
            4,
          )
      }
    }
}

/** Druses on the shore: a tall one and smaller ones about its foot, some of them in the water. */
function crystals(shore: Shore, random: Random) {
  const druses = 6 + random.int(3)
  for (let i = 0; i < druses; i++) {
    const angle = ((i + random.range(0.1, 0.8)) / druses) * TAU
    const distance = random.range(0.9, 0.99)
    const tallest = random.range(0.06, 0.13)
    const count = 6 + random.int(6)
    for (let k = 0; k < count; k++) {
      const share = k === 0 ? 1 : random.range(0.25, 0.7)
      shore.crystal(
        angle + random.normal() * 0.036 * Math.min(1, k),
        distance + random.normal() * 0.022 * Math.min(1, k),
        random.next(),
        tallest * share,
        tallest * share ** 0.6 * random.range(0.1, 0.16),
      )
    }
  }
}

function reeds(shore: Shore, random: Random) {
  // Tufts gather on some stretches and leave others open, as reeds do.
  const stretches = Array.from({ length: 4 }, () => random.range(0, TAU))
  const tufts = 17 + random.int(6)
  for (let i = 0; i < tufts; i++) {
    const angle = random.pick(stretches) + random.normal() * 0.24
    const distance = random.range(0.9, 1.03)
    const tallest = random.range(0.3, 0.62)
    const count = 6 + random.int(9)
    for (let k = 0; k < count; k++) {
      const r = random.next()
      const a = angle + random.normal() * 0.022
      const d = distance + random.normal() * 0.018
      const tall = tallest * random.range(0.5, 1)
      shore.blades(a, d, r, tall, random.range(0.004, 0.008), KIND.reed, 4)
    }
  }
}

/** Small flowers among the grass of the shore, in drifts, each on its stalk. */
function flowers(shore: Shore, random: Random, share: number) {
  const drifts = 11
  for (let i = 0; i < drifts; i++) {
    // Most are near her, who sits at −π/2.
    const angle = -Math.PI / 2 + (i % 2 ? 1 : -1) * (0.12 + 1.5 * random.next() ** 1.5)
    const distance = random.range(0.99, 1.06)
    const count = Math.round((7 + random.int(8)) * Math.min(1, 0.4 + share))
    // Of one drift all are of two kinds.
    const kinds = [random.next(), random.next()]
    for (let k = 0; k < count; k++) {
      const a = angle + random.normal() * 0.045
      const d = distance + random.normal() * 0.022
      const tall = random.range(0.14, 0.32)
      const r = (Math.floor(kinds[k % 2] * 11) + random.range(0.02, 0.6)) / 11
      shore.blades(a, d, r, tall, 0.005, KIND.reed, 3)
      shore.blades(a, d, r, tall, random.range(0.009, 0.014), KIND.head, 4)
    }
  }
}

/** Strip of the water that shows one’s own light: along one’s height, across in metres. */
export function createOwnLight(): BufferGeometry {
  const rows = 14
  const position: number[] = []
  const index: number[] = []
  for (let i = 0; i <= rows; i++) {
    for (const side of [-1, 1]) position.push(-0.08 + (1.1 * i) / rows, 0.34 * side, 0)
    const a = i * 2
    if (i < rows) index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3))
  geometry.setIndex(index)
  return geometry
}

/** The shore, and the crystals on it, which take a shader of their own. */
export function createShore(seed: string, share: number) {
  const random = fork(seed, 'pool')
  const shore = new Shore()
  const stones = new Shore()
  shore.bank(share > 0.65 ? 320 : 140)
  const grass = Math.round(1500 * share + 1400 * Math.max(0, share - 0.65))
  for (let i = 0; i < grass; i++) {
    const angle = random.range(0, TAU)
    // In tussocks, denser right at the edge, where it hangs over; some of it stands in the water.
    const tussock = 0.5 + 0.5 * Math.sin(angle * 7 + 3 * Math.sin(angle * 3))
    const juts = tussock * tussock * (0.6 + 0.4 * Math.sin(angle * 23))
    const distance = 0.975 - 0.1 * juts + (0.12 + 0.08 * juts) * random.next() ** 2
    const tall = random.range(0.2, 0.48) * (0.65 + 0.7 * tussock)
    shore.blades(angle, distance, random.next(), tall, random.range(0.006, 0.012), KIND.grass, 3)
  }
  // Short and fine, over the very edge, so that it is turf and no kerb.
  const fringe = Math.round(2600 * Math.max(0, share - 0.55))
  for (let i = 0; i < fringe; i++) {
    const tall = random.range(0.05, 0.17)
    const distance = 0.985 + 0.06 * random.next()
    const angle = random.range(0, TAU)
    shore.blades(angle, distance, random.next(), tall, random.range(0.004, 0.008), KIND.grass, 2)
  }
  crystals(stones, random)
  reeds(shore, random)
  flowers(shore, fork(seed, 'flowers of the pool'), share)
  edge(shore, fork(seed, 'edge of the pool'), share)
  lilies(shore, random, share)
  return { shore: built(shore), crystals: built(stones) }
}

function built(shore: Shore): BufferGeometry {
  const geometry = new BufferGeometry()
  const count = shore.at.length / 4
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('at', new BufferAttribute(Float32Array.from(shore.at), 4))
  geometry.setAttribute('blade', new BufferAttribute(Float32Array.from(shore.blade), 4))
  geometry.setIndex(shore.index)
  return geometry
}
