/**
 * A gentle hand on the fader. It follows the power of the whole mix over a quarter of a second and
 * leans against what is loud; by night it leans hard and takes away the bass that goes through
 * walls. It moves once a block and glides within it, so it is never heard as a pump or a step.
 */

/** What it does by day and by night: power above which it leans, in dB, and how much. */
const DAY = { above: -21, ratio: 1.35, gain: 1 }
const NIGHT = { above: -34, ratio: 3, gain: 0.8 }
/** Seconds in which it turns down, and lets go. */
const ATTACK = 0.09
const RELEASE = 0.7
/** Below this, by night, the bass is taken down to a third, hertz. */
const THUMP = 130

export class Leveller {
  private power = 0
  private gain = 1
  /** 0 day, 1 night; moves in a second. */
  private dark = 0
  private darkTo = 0
  private lowL = 0
  private lowR = 0
  private readonly low: number

  constructor(private readonly rate: number) {
    this.low = 1 - Math.exp((-2 * Math.PI * THUMP) / rate)
  }

  night(on: boolean, atOnce = false): void {
    this.darkTo = on ? 1 : 0
    if (atOnce) this.dark = this.darkTo
  }

  /** In place, samples [0, count). */
  render(l: Float32Array, r: Float32Array, count: number): void {
    let sum = 0
    for (let n = 0; n < count; n++) sum += l[n] * l[n] + r[n] * r[n]
    const power = sum / (2 * count)
    const seconds = count / this.rate
    const time = power > this.power ? ATTACK : RELEASE
    this.power += (power - this.power) * (1 - Math.exp(-seconds / time))
    this.dark += (this.darkTo - this.dark) * (1 - Math.exp(-seconds / 0.35))
    if (Math.abs(this.darkTo - this.dark) < 1e-4) this.dark = this.darkTo
    const { dark } = this
    const above = DAY.above + (NIGHT.above - DAY.above) * dark
    const slope = 1 - 1 / (DAY.ratio + (NIGHT.ratio - DAY.ratio) * dark)
    const over = 10 * Math.log10(this.power + 1e-12) - above
    // A knee of 6 dB: it begins to lean before one could say where.
    const lean = over <= -3 ? 0 : over >= 3 ? over : (over + 3) ** 2 / 12
    const to = 10 ** ((-slope * lean) / 20) * (DAY.gain + (NIGHT.gain - DAY.gain) * dark)
    const step = (to - this.gain) / count
    let { gain } = this
    if (dark === 0) {
      for (let n = 0; n < count; n++) {
        gain += step
        l[n] *= gain
        r[n] *= gain
      }
    } else {
      const cut = (2 / 3) * dark
      for (let n = 0; n < count; n++) {
        gain += step
        this.lowL += this.low * (l[n] - this.lowL) + 1e-20
        this.lowR += this.low * (r[n] - this.lowR) + 1e-20
        l[n] = gain * (l[n] - cut * this.lowL)
        r[n] = gain * (r[n] - cut * this.lowR)
      }
    }
    this.gain = to
  }
}
