/** Which tiles of the meadow are in view: chosen each frame, without allocating. */
import { Box3, Frustum, type InstancedBufferGeometry, Matrix4, type PerspectiveCamera } from 'three'
import { hashCell } from '../../dream/random'
import { mostTiles, type RingShape } from './patches'

const frustum = new Frustum()
const matrix = new Matrix4()
const box = new Box3()
/** Metres that blades lean over the edge of their tile and stand up; slope of the land. */
const LEANS = 0.6
const STANDS = 1.35
const ROLLS = 0.15

/** Called once a frame, before `chooseTiles`. */
export function lookThrough(camera: PerspectiveCamera): void {
  matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  frustum.setFromProjectionMatrix(matrix)
}

/** Writes the tiles of `ring` that lie in view of a camera at (x, z); `ground`: height there; `about`: and within so many metres of a place. */
export function chooseTiles(
  geometry: InstancedBufferGeometry,
  ring: RingShape,
  x: number,
  z: number,
  ground: number,
  heightAt: (x: number, z: number) => number,
  salt: number,
  about?: { x: number; z: number; within: number },
): number {
  const { tile } = ring
  const inner = ring.fade[0]
  const outer = ring.fade[2]
  const reach = tile * 0.7072
  const attribute = geometry.getAttribute('tile')
  const out = attribute.array as Float32Array
  const most = mostTiles(ring)
  const i0 = Math.floor((x - outer) / tile)
  const i1 = Math.floor((x + outer) / tile)
  const j0 = Math.floor((z - outer) / tile)
  const j1 = Math.floor((z + outer) / tile)
  let count = 0
  for (let j = j0; j <= j1; j++) {
    for (let i = i0; i <= i1; i++) {
      const cx = (i + 0.5) * tile
      const cz = (j + 0.5) * tile
      const d = Math.hypot(cx - x, cz - z)
      if (d > outer + reach || d < inner - reach || count >= most) continue
      if (about && Math.hypot(cx - about.x, cz - about.z) > about.within + reach) continue
      // Beside the view whatever its height? Only then is the land worth asking for it.
      const half = tile * 0.5 + LEANS
      box.min.set(cx - half, ground - ROLLS * d, cz - half)
      box.max.set(cx + half, ground + ROLLS * d + STANDS, cz + half)
      if (!frustum.intersectsBox(box)) continue
      const y = heightAt(cx, cz)
      box.min.y = y - ROLLS * tile
      box.max.y = y + ROLLS * tile + STANDS
      if (!frustum.intersectsBox(box)) continue
      const o = count * 4
      out[o] = cx
      out[o + 1] = cz
      out[o + 2] = Math.floor(hashCell(i, j, salt) * 8)
      out[o + 3] = hashCell(i, j, salt + 1)
      count++
    }
  }
  geometry.instanceCount = count
  attribute.needsUpdate = true
  return count
}
