/** Where stars stand: directions over the upper part of the sky, and what each is like. */
import { BufferAttribute, BufferGeometry } from 'three'
import { fork } from '../../dream/random'

const COUNT = 2600
/** Sine of the height under which the air is never dark enough. */
const LOWEST = 0.11

export function growStars(seed: string): BufferGeometry {
  const random = fork(seed, 'stars')
  const position = new Float32Array(COUNT * 3)
  const nature = new Float32Array(COUNT * 4)
  for (let i = 0; i < COUNT; i++) {
    const y = random.range(LOWEST, 1)
    const a = random.range(0, 2 * Math.PI)
    const flat = Math.sqrt(1 - y * y)
    position.set([Math.cos(a) * flat, y, Math.sin(a) * flat], i * 3)
    nature.set([random.next(), random.next(), random.next(), random.next()], i * 4)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('nature', new BufferAttribute(nature, 4))
  return geometry
}
