/**
 * Seeded random numbers. Every element forks its own stream by name, so adding one element never
 * changes another: `fork('willow', 'moths')`.
 */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform in [low, high). */
  range(low: number, high: number): number
  /** Whole number in [0, count). */
  int(count: number): number
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** Normally distributed, mean 0, standard deviation 1 (Box-Muller). */
  normal(): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** A copy in seeded order (Fisher-Yates). */
  shuffle<T>(list: readonly T[]): T[]
}

/** 32-bit hash of a text (FNV-1a, then murmur3's finaliser so that near words are far apart). */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A stateless uniform number in [0, 1) for whole-number coordinates, for endless grids. */
export function hashCell(x: number, z: number, salt: number): number {
  let h =
    Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(z | 0, 0x165667b1) ^ Math.imul(salt | 0, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** The stream of `seed` that belongs to `name` (generator: sfc32 by C. Doty-Humphrey). */
export function fork(seed: string, name: string): Random {
  const key = `${seed}/${name}`
  let a = hashText(key)
  let b = hashText(`${key}#b`)
  let c = hashText(`${key}#c`)
  let d = 1
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return {
    next,
    range: (low, high) => low + (high - low) * next(),
    int: (count) => Math.floor(next() * count),
    pick: (list) => list[Math.floor(next() * list.length)],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    shuffle: (list) => {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1))
        ;[out[i], out[j]] = [out[j], out[i]]
      }
      return out
    },
  }
}
