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

export class Limiter {
  private readonly ahead: number
  private readonly delayL: Float32Array
  private readonly delayR: Float32Array
  private readonly want: Float32Array
  private at = 0
  private gain = 1
  private sum: number
  private readonly pastL = new Float64Array(TAPS)
  private readonly pastR = new Float64Array(TAPS)
  private hold = 1
  private readonly release: number
  /** The most it has turned down so far, as a gain. */
  lowest = 1

  /** `ceiling` in decibels below full scale. */
  constructor(
    rate: number,
    private readonly ceiling = 10 ** (-1.6 / 20),
  ) {
    this.ahead = Math.round(0.003 * rate)
    this.delayL = new Float32Array(this.ahead + 6)
    this.delayR = new Float32Array(this.ahead + 6)
    this.want = new Float32Array(this.ahead).fill(1)
    this.sum = this.ahead
    this.release = 1 - Math.exp(-1 / (0.18 * rate))
  }

  private peak(past: Float64Array, x: number): number {
    for (let i = TAPS - 1; i > 0; i--) past[i] = past[i - 1]
    past[0] = x
    let peak = Math.abs(x)
    // Far below the ceiling nothing between samples can reach it.
    if (peak < 0.3 * this.ceiling && Math.abs(past[5]) < 0.3 * this.ceiling) return peak
    for (let p = 0; p < PHASES.length; p++) {
      const taps = PHASES[p]
      let y = 0
      for (let i = 0; i < TAPS; i++) y += taps[i] * past[i]
      if (y < 0) y = -y
      if (y > peak) peak = y
    }
    return peak
  }

  /** In place. */
  render(l: Float32Array, r: Float32Array, from: number, to: number): void {
    const { want, delayL, delayR, ahead } = this
    const size = delayL.length
    for (let n = from; n < to; n++) {
      const peak = Math.max(this.peak(this.pastL, l[n]), this.peak(this.pastR, r[n]))
      const need = peak > this.ceiling ? this.ceiling / peak : 1
      // Held minimum that lets go slowly, then smeared over the time ahead: no corner, no click.
      this.hold = need < this.hold ? need : this.hold + (1 - this.hold) * this.release
      const w = this.at % ahead
      this.sum += this.hold - want[w]
      want[w] = this.hold
      this.gain = Math.min(1, this.sum / ahead)
      if (this.gain < this.lowest) this.lowest = this.gain
      const d = this.at % size
      const yl = delayL[d]
      const yr = delayR[d]
      delayL[d] = l[n]
      delayR[d] = r[n]
      this.at = (this.at + 1) % (ahead * size)
      l[n] = yl * this.gain
      r[n] = yr * this.gain
    }
  }
}
