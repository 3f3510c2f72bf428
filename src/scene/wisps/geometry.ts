/** Strips that the shaders bend into bodies of silk, threads and rings. */
import { BufferAttribute, type BufferGeometry } from 'three'

/** Numbers of a part, as its shader knows them. */
export const WISP = { glow: 0, strand: 1, silk: 2, floor: 3, gift: 4 } as const
export const CIRCLE = { thread: 0, standing: 1, setting: 2, floor: 3 } as const

export class Strips {
  private at: number[] = []
  private index: number[] = []

  /** A strip of `rows` pieces: across −1…1, along 0…1, `which` of its `part`. */
  strip(rows: number, which: number, part: number) {
    const first = this.at.length / 4
    for (let r = 0; r <= rows; r++) {
      this.at.push(-1, r / rows, which, part, 1, r / rows, which, part)
      if (r === rows) continue
      const a = first + r * 2
      this.index.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
    }
  }

  into<T extends BufferGeometry>(geometry: T): T {
    const at = Float32Array.from(this.at)
    geometry.setAttribute('position', new BufferAttribute(new Float32Array((at.length / 4) * 3), 3))
    geometry.setAttribute('at', new BufferAttribute(at, 4))
    geometry.setIndex(this.index)
    return geometry
  }
}
