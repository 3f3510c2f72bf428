/**
 * Care for the eyes (WCAG 2.3.1, "three flashes or below threshold"): a meter for pictures that
 * have been drawn, and a limiter for the brightness of lightning that is about to be drawn.
 *
 * A general flash is a pair of opposing changes of relative luminance by a tenth or more of white,
 * of which the darker is below 0.80. A red flash is a pair of opposing changes to or from a
 * saturated red. Not more than three in any second may cover more than a quarter of any 10° of the
 * field of view (a third of the picture each way); and, our own rule, no single flash covers more
 * than a quarter of the picture.
 */

/** Least change of relative luminance that counts, and how bright the darker side may be. */
export const GENERAL_STEP = 0.1
export const GENERAL_DARKER = 0.8
/** Least change of (R − G − B) × 320 that counts, and the share of red that is saturated. */
export const RED_STEP = 20
export const RED_SHARE = 0.8
export const FLASHES_PER_SECOND = 3
export const AREA = 0.25

/** Three flashes are six changes; the seventh within a second is one too many. */
const CHANGES = 2 * FLASHES_PER_SECOND
const RING = CHANGES + 1
const LONG_AGO = -1e9
/** Opposing changes of one flash reach all tiles within this time, seconds. */
const TOGETHER = 0.05

/** sRGB 0–255 → linear 0–1. */
const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
})

/** Mean linear colour of each tile of an RGBA picture (8 bit, sRGB), row by row, three numbers each. */
export function tileColours(
  pixels: ArrayLike<number>,
  width: number,
  height: number,
  columns: number,
  rows: number,
  out = new Float32Array(columns * rows * 3),
): Float32Array {
  const counts = new Float32Array(columns * rows)
  out.fill(0)
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height) * columns
    for (let x = 0; x < width; x++) {
      const tile = row + Math.floor((x * columns) / width)
      const p = (y * width + x) * 4
      for (let c = 0; c < 3; c++) out[tile * 3 + c] += LINEAR[pixels[p + c]]
      counts[tile]++
    }
  }
  for (let i = 0; i < out.length; i++) out[i] /= Math.max(1, counts[Math.floor(i / 3)])
  return out
}

/** Follows one value through its turning points and remembers when it last changed by a step. */
class Swings {
  private readonly low: Float32Array
  private readonly high: Float32Array
  /** 1 risen, −1 fallen, 0 not yet known. */
  private readonly last: Int8Array
  private readonly times: Float64Array
  private readonly next: Uint8Array
  private readonly step: number
  private readonly darker: number

  constructor(count: number, step: number, darker: number) {
    this.low = new Float32Array(count).fill(Infinity)
    this.high = new Float32Array(count).fill(-Infinity)
    this.last = new Int8Array(count)
    this.times = new Float64Array(count * RING).fill(LONG_AGO)
    this.next = new Uint8Array(count)
    this.step = step
    this.darker = darker
  }

  /** True if the value of `tile` has just completed a change, up or down. */
  add(tile: number, value: number, time: number): boolean {
    const low = Math.min(this.low[tile], value)
    const high = Math.max(this.high[tile], value)
    const rose = this.last[tile] !== 1 && value - low >= this.step && low < this.darker
    const fell = this.last[tile] !== -1 && high - value >= this.step && value < this.darker
    // After a turn only the way back is of interest.
    this.low[tile] = rose || fell ? value : low
    this.high[tile] = rose || fell ? value : high
    if (this.last[tile] === 1) this.low[tile] = value
    if (this.last[tile] === -1) this.high[tile] = value
    if (!rose && !fell) return false
    this.last[tile] = rose ? 1 : -1
    this.times[tile * RING + this.next[tile]] = time
    this.next[tile] = (this.next[tile] + 1) % RING
    return true
  }

  /** Changes in the second before `time`, at most `RING`. */
  recent(tile: number, time: number): number {
    let count = 0
    for (let i = tile * RING; i < (tile + 1) * RING; i++) if (this.times[i] > time - 1) count++
    return count
  }

  latest(tile: number): number {
    return this.times[tile * RING + ((this.next[tile] + RING - 1) % RING)]
  }
}

export interface FlashVerdict {
  /** False as well where no picture was seen. */
  safe: boolean
  /** Pictures seen. */
  frames: number
  /** Most general and red flashes in any second, in any tile (counted up to three and a half). */
  general: number
  red: number
  /** Largest share of any third-by-third of the picture that flashed more than three times. */
  strobingArea: number
  /** Largest share of the whole picture that one flash covered. */
  flashArea: number
  /**
   * Flashes, even single ones, that are large enough for the eyes to mind: over more than a quarter
   * of some third-by-third of the picture at once. A moth that flies by lights and darkens a tile
   * or two as well; that is no flash. Tile: the upper left one of that third, row by row; seconds.
   */
  flashes: { tile: number; time: number }[]
  /** What is wrong and when, in words. */
  faults: string[]
}

/** Watches pictures cut into tiles; times in seconds, not falling. */
export function createFlashMeter(columns: number, rows: number) {
  const count = columns * rows
  const general = new Swings(count, GENERAL_STEP, GENERAL_DARKER)
  const red = new Swings(count, RED_STEP, Infinity)
  const strobing = new Uint8Array(count)
  const flashing = new Uint8Array(count)
  let flashed = LONG_AGO
  const windowColumns = Math.ceil(columns / 3)
  const windowRows = Math.ceil(rows / 3)
  const verdict: FlashVerdict = {
    safe: true,
    frames: 0,
    general: 0,
    red: 0,
    strobingArea: 0,
    flashArea: 0,
    flashes: [],
    faults: [],
  }
  const fault = (what: string, time: number) => {
    verdict.safe = false
    if (verdict.faults.length < 20) verdict.faults.push(`${what} at ${time.toFixed(2)} s`)
  }

  const worst = { share: 0, tile: 0 }
  /** Largest share of marked tiles in any window of 10°, and where that is, to `worst`. */
  const findWorst = (marked: Uint8Array) => {
    worst.share = 0
    for (let y = 0; y + windowRows <= rows; y++)
      for (let x = 0; x + windowColumns <= columns; x++) {
        let sum = 0
        for (let j = 0; j < windowRows; j++)
          for (let i = 0; i < windowColumns; i++) sum += marked[(y + j) * columns + x + i]
        const share = sum / (windowRows * windowColumns)
        if (share <= worst.share) continue
        worst.share = share
        worst.tile = y * columns + x
      }
    return worst.share
  }

  return {
    /** `colours`: linear r, g, b of each tile, as `tileColours` gives them. */
    add(colours: ArrayLike<number>, time: number): void {
      verdict.frames++
      let changed = false
      for (let tile = 0; tile < count; tile++) {
        const r = Math.min(1, colours[tile * 3])
        const g = Math.min(1, colours[tile * 3 + 1])
        const b = Math.min(1, colours[tile * 3 + 2])
        const saturated = r / (r + g + b + 1e-6) >= RED_SHARE
        const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
        changed = general.add(tile, luminance, time) || changed
        changed = red.add(tile, saturated ? Math.max(0, r - g - b) * 320 : 0, time) || changed
      }
      if (!changed) return
      let together = 0
      for (let tile = 0; tile < count; tile++) {
        const changes = general.recent(tile, time)
        const redChanges = red.recent(tile, time)
        strobing[tile] = changes > CHANGES || redChanges > CHANGES ? 1 : 0
        verdict.general = Math.max(verdict.general, changes / 2)
        verdict.red = Math.max(verdict.red, redChanges / 2)
        // Half a flash is only a change of light; the second change within a second makes it one.
        const now = changes >= 2 && time - general.latest(tile) <= TOGETHER
        const nowRed = redChanges >= 2 && time - red.latest(tile) <= TOGETHER
        flashing[tile] = now || nowRed ? 1 : 0
        together += flashing[tile]
      }
      if (findWorst(flashing) > AREA) {
        if (time - flashed > TOGETHER) verdict.flashes.push({ tile: worst.tile, time })
        flashed = time
      }
      const area = findWorst(strobing)
      verdict.strobingArea = Math.max(verdict.strobingArea, area)
      verdict.flashArea = Math.max(verdict.flashArea, together / count)
      if (area > AREA) fault(`more than ${FLASHES_PER_SECOND} flashes a second`, time)
      if (together / count > AREA) fault('a flash over more than a quarter of the picture', time)
    },
    verdict: (): FlashVerdict =>
      verdict.frames > 0 ? verdict : { ...verdict, safe: false, faults: ['no picture was seen'] },
  }
}

/**
 * Softens a brightness (0 to 1) that is about to be drawn, so that it never rises and falls by a
 * step more than three times in a second, whatever is asked. What is too much stays just below a
 * step above the last dark. A pure function of what it was asked before.
 */
export function createFlashLimiter() {
  const times = new Float64Array(CHANGES).fill(LONG_AGO)
  let next = 0
  let risen = false
  let turn = 0
  let last = LONG_AGO
  const changed = (time: number) => {
    times[next] = time
    next = (next + 1) % CHANGES
  }
  return {
    /** `most`: what the picture bears now (see flashField.ts). */
    limit(requested: number, time: number, most = 1): number {
      if (time < last) {
        times.fill(LONG_AGO)
        risen = false
        turn = 0
      }
      last = time
      let value = Number.isFinite(requested) ? Math.min(1, most, Math.max(0, requested)) : 0
      if (risen) {
        turn = Math.max(turn, value)
        if (turn - value >= GENERAL_STEP) {
          risen = false
          turn = value
          changed(time)
        }
        return value
      }
      turn = Math.min(turn, value)
      if (value - turn >= GENERAL_STEP) {
        let recent = 0
        for (let i = 0; i < CHANGES; i++) if (times[i] > time - 1) recent++
        // The rise and the fall that follows must both find room.
        if (recent + 2 <= CHANGES) {
          risen = true
          turn = value
          changed(time)
        } else value = turn + GENERAL_STEP * 0.95
      }
      return value
    },
  }
}
