/** Threads of the others as one mesh, cards for their light, and strips that the shaders bend into silk, threads and rings. */
import { BufferAttribute, BufferGeometry } from 'three'
import type { Other } from '../../dream/grow/other-threads'
import { COUNTS } from '../../dream/state'

export class Strips {
  private at: number[] = []
  private who: number[] = []
  private index: number[] = []

  /** A strip of `rows` pieces: across −1…1, along 0…1, `which`; of the being `who`. */
  strip(rows: number, which: number, who = 0) {
    const first = this.at.length / 3
    for (let r = 0; r <= rows; r++) {
      this.at.push(-1, r / rows, which, 1, r / rows, which)
      this.who.push(who, who)
      if (r === rows) continue
      const a = first + r * 2
      this.index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
    }
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry()
    const count = this.who.length
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
    geometry.setAttribute('at', new BufferAttribute(Float32Array.from(this.at), 3))
    geometry.setAttribute('who', new BufferAttribute(Float32Array.from(this.who), 1))
    geometry.setIndex(this.index)
    return geometry
  }
}

type Part = Record<string, Float32Array | Uint32Array> & { index: Uint32Array }

/** One mesh of a part of every being, in order, with the number of each. */
function merged(parts: readonly Part[], sizes: Record<string, number>): BufferGeometry {
  const geometry = new BufferGeometry()
  const vertices = parts.map((part) => part.position.length / 3)
  const all = vertices.reduce((sum, count) => sum + count, 0)
  for (const [name, size] of Object.entries(sizes)) {
    const array = new Float32Array(all * size)
    let at = 0
    for (const part of parts) {
      array.set(part[name], at)
      at += part[name].length
    }
    geometry.setAttribute(name === 'tangent' ? 'tangent3' : name, new BufferAttribute(array, size))
  }
  const who = new Float32Array(all)
  const index = new Uint32Array(parts.reduce((sum, part) => sum + part.index.length, 0))
  let first = 0
  let at = 0
  parts.forEach((part, i) => {
    who.fill(i, first, first + vertices[i])
    for (let k = 0; k < part.index.length; k++) index[at++] = part.index[k] + first
    first += vertices[i]
  })
  geometry.setAttribute('who', new BufferAttribute(who, 1))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

/** Index at which each part ends. */
const endsOf = (parts: readonly Part[]): number[] => {
  let end = 0
  return parts.map(({ index }) => {
    end += index.length
    return end
  })
}

/** Threads of as many beings as there can be; `others` are taken in turn. */
export function createBodies(others: readonly Other[], turn: number) {
  const each = Array.from({ length: COUNTS.wisps }, (_, i) => others[(i + turn) % others.length])
  const strands = each.map((other) => other.strands)
  return {
    strands: merged(strands, { position: 3, tangent: 3, normal: 3, ribbon: 4, flow: 1 }),
    strandEnds: endsOf(strands),
  }
}

/** A card for each of them. */
export function createVeils(): BufferGeometry {
  const strips = new Strips()
  for (let i = 0; i < COUNTS.wisps; i++) strips.strip(12, 0, i)
  return strips.build()
}

/** A disc on the ground and one about the heart, for each, and for her in their midst (number −1). */
export function createGlow(): BufferGeometry {
  const around = 10
  const disc: number[] = []
  const who: number[] = []
  const index: number[] = []
  // As wide as a circle of radius 1 needs.
  const reach = 1 / Math.cos(Math.PI / around)
  for (let i = -1; i < COUNTS.wisps; i++)
    for (const kind of [0, 1]) {
      const first = who.length
      for (let k = 0; k < around; k++) {
        const a = (k / around) * Math.PI * 2
        disc.push(reach * Math.cos(a), reach * Math.sin(a), kind)
        who.push(i)
        if (k > 1) index.push(first, first + k - 1, first + k)
      }
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(who.length * 3), 3))
  geometry.setAttribute('disc', new BufferAttribute(Float32Array.from(disc), 3))
  geometry.setAttribute('who', new BufferAttribute(Float32Array.from(who), 1))
  geometry.setIndex(index)
  return geometry
}

export function createSilk(): BufferGeometry {
  const strips = new Strips()
  for (let i = 0; i < COUNTS.wisps; i++) for (let k = 0; k < 2; k++) strips.strip(12, k, i)
  return strips.build()
}

export function createGifts(): BufferGeometry {
  const strips = new Strips()
  for (let i = 0; i < COUNTS.wisps; i++) strips.strip(48, 0, i)
  return strips.build()
}

/** From hand to hand of neighbours, and from every third one to her. */
export function createThreads(): BufferGeometry {
  const strips = new Strips()
  for (let i = 0; i < COUNTS.wisps; i++) strips.strip(24, i)
  for (let i = 0; i * 3 < COUNTS.wisps; i++) strips.strip(20, COUNTS.wisps + i)
  return strips.build()
}

/** The ring that stands and the one that sets out. */
export function createRings(rows: number): BufferGeometry {
  const strips = new Strips()
  strips.strip(rows, 0)
  strips.strip(rows, 1)
  return strips.build()
}

export function createLie(): BufferGeometry {
  const strips = new Strips()
  strips.strip(120, 0)
  return strips.build()
}
