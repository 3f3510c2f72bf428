/** Streaks of rain, threads of drizzle and crowns of spray, as geometry. */
import { BufferAttribute, BufferGeometry } from 'three'
import { fork } from '../../dream/random'

/** At tier factor 1. */
export const STREAKS = 2200
export const THREADS = 420
export const CROWNS = 420

const CORNERS = [-1, 0, 1, 0, -1, 1, 1, 1]

export function growStreaks(seed: string, factor: number): BufferGeometry {
  const random = fork(seed, 'rain')
  const rain = Math.round(STREAKS * factor)
  const count = rain + Math.round(THREADS * factor)
  const seeds = new Float32Array(count * 16)
  const corners = new Float32Array(count * 12)
  const index = new Uint16Array(count * 6)
  for (let i = 0; i < count; i++) {
    const own = [random.next(), random.next(), random.next(), random.next()]
    const a = i * 4
    for (let corner = 0; corner < 4; corner++) {
      seeds.set(own, (a + corner) * 4)
      const across = CORNERS[corner * 2]
      corners.set([across, CORNERS[corner * 2 + 1], i < rain ? 0 : 1], (a + corner) * 3)
    }
    index.set([a, a + 1, a + 2, a + 2, a + 1, a + 3], i * 6)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 12), 3))
  geometry.setAttribute('seed', new BufferAttribute(seeds, 4))
  geometry.setAttribute('corner', new BufferAttribute(corners, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

export function growCrowns(seed: string, factor: number): BufferGeometry {
  const random = fork(seed, 'spray')
  const count = Math.round(CROWNS * factor)
  const seeds = Float32Array.from({ length: count * 2 }, random.next)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3))
  geometry.setAttribute('seed', new BufferAttribute(seeds, 2))
  return geometry
}
