/**
 * The last gate: looks 3 ms ahead, measures peaks between samples as well (four times
 * oversampled, ITU-R BS.1770-4 annex 2), turns down before they come and lets go slowly. In a
 * quiet dream it does nothing at all.
 */

/** Twelve taps for each of the four points between samples (BS.1770-4, annex 2). */
const PHASES = [
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
    0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
  [
    -0.0189208984375, 0.0330810546875, -0.0582275390625, 0.1015625, -0.2003173828125, 0.77978515625,
    0.465087890625, -0.16650390625, 0.089111328125, -0.0517578125, 0.029296875, -0.0291748046875,
  ],
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875,
    0.1373291015625, 0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125,
    0.014892578125, -0.00830078125,
  ],
  [
    -0.00830078125, 0.014892578125, -0.026611328125, 0.047607421875, -0.102294921875, 0.97216796875,
    0.1373291015625, -0.0594482421875, 0.033203125, -0.0196533203125, 0.010986328125,
    0.001708984375,
  ],
].map((taps) => new Float64Array(taps))
const TAPS = 12
const CHUNK = 128
/** No point between samples is higher than this times the highest sample (sum of the taps). */
const OVER = 2.03

/** Seconds it looks ahead, and the samples that finding points between samples takes. */
const AHEAD = 0.003
const HALF = 6
/** Samples by which what comes out is late. */
export const limiterLatency = (rate: number): number => Math.round(AHEAD * rate) + HALF

export class Limiter {
  private readonly ahead: number
  private readonly delayL: Float32Array
  private readonly delayR: Float32Array
  private readonly want: Float32Array
  private at = 0
  private wantAt = 0
  private sum: number
  /** The block, with what came before it in front. */
  private readonly pastL = new Float64Array(TAPS - 1 + CHUNK)
  private readonly pastR = new Float64Array(TAPS - 1 + CHUNK)
  private hold = 1
  private readonly release: number
  /** Samples since one was high enough for a peak beside it. */
  private calm = TAPS
  /** Samples since anything was turned down. */
  private rest: number
  /** The most it has turned down so far, as a gain. */
  lowest = 1

  /** `ceiling` as a gain: −1.6 dB below full scale. */
  constructor(
    rate: number,
    private readonly ceiling = 10 ** (-1.6 / 20),
  ) {
    this.ahead = Math.round(AHEAD * rate)
    this.delayL = new Float32Array(limiterLatency(rate))
    this.delayR = new Float32Array(limiterLatency(rate))
    this.want = new Float32Array(this.ahead).fill(1)
    this.sum = this.ahead
    this.rest = this.ahead
    this.release = 1 - Math.exp(-1 / (0.18 * rate))
  }

  get latency(): number {
    return this.delayL.length
  }

  /** The highest of sample `n` of the block and of the points before it. */
  private peak(past: Float64Array, n: number): number {
    const newest = n + TAPS - 1
    let peak = Math.abs(past[newest])
    for (let p = 0; p < PHASES.length; p++) {
      const taps = PHASES[p]
      let y = 0
      for (let i = 0; i < TAPS; i++) y += taps[i] * past[newest - i]
      if (y < 0) y = -y
      if (y > peak) peak = y
    }
    return peak
  }

  /** In place. */
  render(l: Float32Array, r: Float32Array, from: number, to: number): void {
    for (let at = from; at < to; at += CHUNK) this.chunk(l, r, at, Math.min(CHUNK, to - at))
  }

  private chunk(l: Float32Array, r: Float32Array, from: number, count: number): void {
    const { want, delayL, delayR, ahead, pastL, pastR } = this
    const size = delayL.length
    const safe = this.ceiling / OVER
    for (let n = 0; n < count; n++) {
      pastL[TAPS - 1 + n] = l[from + n]
      pastR[TAPS - 1 + n] = r[from + n]
    }
    for (let n = 0; n < count; n++) {
      const x = l[from + n]
      const y = r[from + n]
      this.calm = Math.abs(x) > safe || Math.abs(y) > safe ? 0 : this.calm + 1
      let need = 1
      if (this.calm < TAPS) {
        const peak = Math.max(this.peak(pastL, n), this.peak(pastR, n))
        if (peak > this.ceiling) need = this.ceiling / peak
      }
      const d = this.at
      const yl = delayL[d]
      const yr = delayR[d]
      delayL[d] = x
      delayR[d] = y
      this.at = d + 1 === size ? 0 : d + 1
      if (need === 1 && this.rest >= ahead) {
        // Nothing to do, and nothing of what was done is left: the way of a quiet dream.
        l[from + n] = yl
        r[from + n] = yr
        continue
      }
      // Held minimum that lets go slowly, then smeared over the time ahead: no corner, no click.
      this.hold = need < this.hold ? need : this.hold + (1 - this.hold) * this.release
      if (this.hold > 1 - 1e-6) this.hold = 1
      const w = this.wantAt
      this.sum += this.hold - want[w]
      want[w] = this.hold
      this.wantAt = w + 1 === ahead ? 0 : w + 1
      this.rest = this.hold === 1 ? this.rest + 1 : 0
      if (this.rest >= ahead) this.sum = ahead
      const gain = Math.min(1, this.sum / ahead)
      if (gain < this.lowest) this.lowest = gain
      l[from + n] = yl * gain
      r[from + n] = yr * gain
    }
    for (let i = 0; i < TAPS - 1; i++) {
      pastL[i] = pastL[count + i]
      pastR[i] = pastR[count + i]
    }
  }
}
