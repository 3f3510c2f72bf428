/** Many fliers as one merged mesh: two wings of a few strips each, and the body between them. */
import { BufferGeometry, Float32BufferAttribute } from 'three'

/** Strips from the body to the tip, and from hind edge to front: the bend needs few. */
const ALONG = 6
const ACROSS = 3

/** position.xy lies in the plane of the wings, position.z is the number of the flier. */
export function createFliers(count: number): BufferGeometry {
  const position: number[] = []
  const body: number[] = []
  const index: number[] = []
  const patch = (
    i: number,
    x0: number,
    x1: number,
    y0: number,
    y1: number,
    nx: number,
    ny: number,
    isBody: number,
  ) => {
    const base = position.length / 3
    for (let y = 0; y <= ny; y++)
      for (let x = 0; x <= nx; x++) {
        position.push(x0 + ((x1 - x0) * x) / nx, y0 + ((y1 - y0) * y) / ny, i)
        body.push(isBody)
      }
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++) {
        const a = base + y * (nx + 1) + x
        index.push(a, a + 1, a + nx + 1, a + 1, a + nx + 2, a + nx + 1)
      }
  }
  for (let i = 0; i < count; i++) {
    patch(i, -1, 0, -0.75, 0.75, ALONG, ACROSS, 0)
    patch(i, 0, 1, -0.75, 0.75, ALONG, ACROSS, 0)
    patch(i, -0.4, 0.4, -0.66, 0.75, 1, 1, 1)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('body', new Float32BufferAttribute(body, 1))
  geometry.setIndex(index)
  return geometry
}
