/**
 * Naive surface nets (S. Gibson 1998): one vertex in each cell the surface crosses, one quad across
 * each edge it crosses. Blocks of cells far from the surface are skipped.
 */
import { gradient, type Sdf } from './sdf'

export interface Mesh {
  /** Three numbers a vertex. */
  position: number[]
  normal: number[]
  index: number[]
}

export interface Box {
  min: readonly [number, number, number]
  max: readonly [number, number, number]
}

const BLOCK = 4
const far = 1e3

/**
 * Closed mesh of `sdf` inside `box`; the box’s walls close it where the form leaves it. Normals are
 * the gradient of `shape` (the same form uncut, where the wall is to be shaded as if it went on).
 */
export function surfaceNets(sdf: Sdf, box: Box, cell: number, shape: Sdf = sdf): Mesh {
  const nx = Math.ceil((box.max[0] - box.min[0]) / cell) + 3
  const ny = Math.ceil((box.max[1] - box.min[1]) / cell) + 3
  const nz = Math.ceil((box.max[2] - box.min[2]) / cell) + 3
  const ox = box.min[0] - cell
  const oy = box.min[1] - cell
  const oz = box.min[2] - cell
  const cut: Sdf = (x, y, z) =>
    Math.max(
      sdf(x, y, z),
      box.min[0] - x,
      x - box.max[0],
      box.min[1] - y,
      y - box.max[1],
      box.min[2] - z,
      z - box.max[2],
    )
  const sx = 1
  const sy = nx
  const sz = nx * ny
  const value = new Float32Array(nx * ny * nz).fill(far)
  const half = (BLOCK * cell) / 2
  const reach = half * Math.sqrt(3) * 1.5 + cell
  for (let bz = 0; bz < nz; bz += BLOCK)
    for (let by = 0; by < ny; by += BLOCK)
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const middle = cut(ox + bx * cell + half, oy + by * cell + half, oz + bz * cell + half)
        if (Math.abs(middle) > reach) {
          if (middle > 0) continue
          fillBlock(value, bx, by, bz, nx, ny, nz, () => -far)
          continue
        }
        fillBlock(value, bx, by, bz, nx, ny, nz, (i, j, k) =>
          cut(ox + i * cell, oy + j * cell, oz + k * cell),
        )
      }

  const mesh: Mesh = { position: [], normal: [], index: [] }
  const vertex = new Int32Array(nx * ny * nz).fill(-1)
  const n = new Float64Array(3)
  const corner = new Float64Array(8)
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        const base = i + j * sy + k * sz
        let inside = 0
        for (let c = 0; c < 8; c++) {
          corner[c] = value[base + (c & 1) * sx + ((c >> 1) & 1) * sy + (c >> 2) * sz]
          if (corner[c] < 0) inside++
        }
        if (inside === 0 || inside === 8) continue
        let x = 0
        let y = 0
        let z = 0
        let count = 0
        for (let a = 0; a < 8; a++)
          for (let axis = 1; axis < 8; axis <<= 1) {
            const b = a | axis
            if (b === a || corner[a] < 0 === corner[b] < 0) continue
            const t = corner[a] / (corner[a] - corner[b])
            x += (a & 1) + (axis === 1 ? t : 0)
            y += ((a >> 1) & 1) + (axis === 2 ? t : 0)
            z += (a >> 2) + (axis === 4 ? t : 0)
            count++
          }
        x = ox + (i + x / count) * cell
        y = oy + (j + y / count) * cell
        z = oz + (k + z / count) * cell
        // Two steps onto the surface let coarse cells look smooth. They are short, so that both go
        // down the same gradient: each costs four distances.
        gradient(cut, x, y, z, cell * 0.12, n)
        for (let step = 0; step < 2; step++) {
          const d = Math.max(-cell / 2, Math.min(cell / 2, cut(x, y, z)))
          x -= n[0] * d * 0.9
          y -= n[1] * d * 0.9
          z -= n[2] * d * 0.9
        }
        gradient(shape, x, y, z, Math.min(0.0025, cell * 0.4), n)
        vertex[base] = mesh.position.length / 3
        mesh.position.push(x, y, z)
        mesh.normal.push(n[0], n[1], n[2])
      }

  const quad = (a: number, b: number, c: number, d: number, flip: boolean) => {
    if (flip) mesh.index.push(a, c, b, a, d, c)
    else mesh.index.push(a, b, c, a, c, d)
  }
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1; i < nx - 1; i++) {
        const p = i + j * sy + k * sz
        const v = value[p] < 0
        if (v !== value[p + sx] < 0)
          quad(vertex[p - sy - sz], vertex[p - sz], vertex[p], vertex[p - sy], !v)
        if (v !== value[p + sy] < 0)
          quad(vertex[p - sx - sz], vertex[p - sx], vertex[p], vertex[p - sz], !v)
        if (v !== value[p + sz] < 0)
          quad(vertex[p - sx - sy], vertex[p - sy], vertex[p], vertex[p - sx], !v)
      }
  return mesh
}

function fillBlock(
  value: Float32Array,
  bx: number,
  by: number,
  bz: number,
  nx: number,
  ny: number,
  nz: number,
  at: (i: number, j: number, k: number) => number,
) {
  for (let k = bz; k < Math.min(bz + BLOCK, nz); k++)
    for (let j = by; j < Math.min(by + BLOCK, ny); j++)
      for (let i = bx; i < Math.min(bx + BLOCK, nx); i++) value[i + (j + k * ny) * nx] = at(i, j, k)
}
