/**
 * The land baked into a texture that wraps, for the shaders (shaders/lib/land.glsl): texel (i, j)
 * stands for every place 1024 m apart, so walking on rewrites only what comes into view. It is
 * baked from the same functions the visitor walks on, a few rows a frame.
 */
import {
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  NoColorSpace,
  RepeatWrapping,
  RGBAFormat,
} from 'three'
import { createGrove, type Tree } from '../../dream/grove'
import { createLand } from '../../dream/land'
import { createPlace } from '../../dream/place'

/** Metres across the window; LAND_SIZE in shaders/lib/land.glsl. */
export const LAND_SIZE = 1024
const TEXELS = 512
const METRES = LAND_SIZE / TEXELS
/** Texels across a tile, the unit that is rewritten. */
const TILE = 32
const TILES = TEXELS / TILE
/** Samples across a tile in the first rough pass. */
const ROUGH = 4
/** Shade of a tree reaches this far, metres. */
const SHADE_REACH = 30

const half = DataUtils.toHalfFloat

export interface LandMap {
  readonly texture: DataTexture
  /** Rewrites up to `rows` rows of what has come into view around (x, z); true when all is there. */
  update(x: number, z: number, rows: number): boolean
  /** After a lost context: everything is uploaded again. */
  again(): void
}

export function createLandMap(seed: string): LandMap {
  const land = createLand(seed)
  const grove = createGrove(seed, land)
  const { sunAzimuth } = createPlace(seed)
  const data = new Uint16Array(TEXELS * TEXELS * 4)
  const texture = new DataTexture(data, TEXELS, TEXELS, RGBAFormat, HalfFloatType)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.minFilter = texture.magFilter = LinearFilter
  texture.colorSpace = NoColorSpace
  texture.generateMipmaps = false

  // Which tile of the world each slot holds; the first pass holds rough ones only.
  const heldX = new Int32Array(TILES * TILES).fill(0x7fffffff)
  const heldZ = new Int32Array(TILES * TILES)
  const trees: Tree[] = []
  // Shade falls away from the sun.
  const awayX = -Math.sin(sunAzimuth)
  const awayZ = Math.cos(sunAzimuth)

  let treeCount = 0
  const shadeAt = (x: number, z: number) => {
    let light = 1
    for (let i = 0; i < treeCount; i++) {
      const tree = trees[i]
      const dx = x - tree.x
      const dz = z - tree.z
      const s = tree.scale
      light *= 1 - 0.85 * Math.exp((-0.3 * (dx * dx + dz * dz)) / (s * s))
      const along = dx * awayX + dz * awayZ
      if (along > 0 && along < SHADE_REACH) {
        const side = (dx * awayZ - dz * awayX) / (0.35 + 0.1 * along)
        light *= 1 - 0.75 * Math.exp(-0.03 * along - side * side) * Math.min(1, along)
      }
    }
    return 1 - light
  }

  const wrap = (index: number) => ((index % TILES) + TILES) % TILES

  /** Row `row` of the tile (tx, tz) of the world. */
  const bakeRow = (tx: number, tz: number, row: number) => {
    const z = (tz * TILE + row + 0.5) * METRES
    let o = ((wrap(tz) * TILE + row) * TEXELS + wrap(tx) * TILE) * 4
    for (let i = 0; i < TILE; i++) {
      const x = (tx * TILE + i + 0.5) * METRES
      data[o++] = half(land.height(x, z))
      data[o++] = half(land.clump(x, z))
      data[o++] = half(land.patch(x, z))
      data[o++] = half(treeCount ? shadeAt(x, z) : 0)
    }
  }

  const corner = new Float32Array((ROUGH + 1) * (ROUGH + 1))
  /** A tile from a few samples of its height, so that nothing is ever flat while it waits. */
  const bakeRough = (tx: number, tz: number) => {
    const step = (TILE * METRES) / ROUGH
    for (let j = 0; j <= ROUGH; j++)
      for (let i = 0; i <= ROUGH; i++)
        corner[j * (ROUGH + 1) + i] = land.height(
          tx * TILE * METRES + i * step,
          tz * TILE * METRES + j * step,
        )
    for (let row = 0; row < TILE; row++) {
      const v = ((row + 0.5) / TILE) * ROUGH
      const j = Math.floor(v)
      let o = ((wrap(tz) * TILE + row) * TEXELS + wrap(tx) * TILE) * 4
      for (let column = 0; column < TILE; column++) {
        const u = ((column + 0.5) / TILE) * ROUGH
        const i = Math.floor(u)
        const at = j * (ROUGH + 1) + i
        const a = corner[at] + (corner[at + 1] - corner[at]) * (u - i)
        const b =
          corner[at + ROUGH + 1] + (corner[at + ROUGH + 2] - corner[at + ROUGH + 1]) * (u - i)
        data[o] = half(a + (b - a) * (v - j))
        data[o + 1] = data[o + 2] = 0x3800 // 0.5
        data[o + 3] = 0
        o += 4
      }
    }
  }

  let started = false
  let centreX = 0
  let centreZ = 0
  let complete = false
  // Everything is uploaded anew until the window is complete; from then on only what changed.
  let whole = true
  // The tile being written, and its next row.
  let slot = -1
  let row = 0
  let workX = 0
  let workZ = 0

  /** The tile nearest to (x, z), in tiles, that is not what it should be; −1 when all are. */
  const nextSlot = (x: number, z: number) => {
    let best = -1
    let bestDistance = Number.POSITIVE_INFINITY
    for (let j = 0; j < TILES; j++) {
      const tz = centreZ - TILES / 2 + wrap(j - centreZ + TILES / 2)
      for (let i = 0; i < TILES; i++) {
        const tx = centreX - TILES / 2 + wrap(i - centreX + TILES / 2)
        const index = j * TILES + i
        if (heldX[index] === tx && heldZ[index] === tz) continue
        const distance = (tx + 0.5 - x) ** 2 + (tz + 0.5 - z) ** 2
        if (distance < bestDistance) {
          bestDistance = distance
          best = index
          workX = tx
          workZ = tz
        }
      }
    }
    return best
  }

  return {
    texture,
    update(x, z, rows) {
      const tileMetres = TILE * METRES
      const cx = Math.floor(x / tileMetres + 0.5)
      const cz = Math.floor(z / tileMetres + 0.5)
      if (!started || cx !== centreX || cz !== centreZ) {
        const jumped = !started || Math.abs(cx - centreX) > 2 || Math.abs(cz - centreZ) > 2
        centreX = cx
        centreZ = cz
        complete = false
        if (jumped) {
          for (let tz = cz - TILES / 2; tz < cz + TILES / 2; tz++)
            for (let tx = cx - TILES / 2; tx < cx + TILES / 2; tx++) bakeRough(tx, tz)
          heldX.fill(0x7fffffff)
          slot = -1
          whole = true
        }
        started = true
      }
      if (complete) return true
      for (let n = 0; n < rows; n++) {
        if (slot < 0) {
          slot = nextSlot(x / tileMetres, z / tileMetres)
          row = 0
          if (slot < 0) {
            complete = true
            whole = false
            break
          }
          treeCount = grove.treesAround(
            (workX + 0.5) * tileMetres,
            (workZ + 0.5) * tileMetres,
            tileMetres * 0.71 + SHADE_REACH,
            trees,
          )
        }
        bakeRow(workX, workZ, row)
        const start = ((wrap(workZ) * TILE + row) * TEXELS + wrap(workX) * TILE) * 4
        if (!whole) texture.addUpdateRange(start, TILE * 4)
        texture.needsUpdate = true
        if (++row === TILE) {
          heldX[slot] = workX
          heldZ[slot] = workZ
          slot = -1
        }
      }
      return complete
    },
    again() {
      texture.clearUpdateRanges()
      texture.needsUpdate = true
    },
  }
}
