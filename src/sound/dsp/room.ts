/**
 * The air over the meadow: a feedback delay network of eight lines mixed by a Householder
 * reflection (J.-M. Jot 1991), each with its own loss of highs, two of them drifting so that no
 * tone rings on metal. Lengths are prime. Two all-passes an ear make the first echoes a wash.
 */
import { OnePole } from './filters'

/** Milliseconds. */
const LENGTHS = [31.3, 37.9, 43.1, 50.7, 59.3, 67.7, 76.9, 89.1]
const LINES = LENGTHS.length
const DIFFUSE = [
  [7.1, 11.9],
  [7.9, 12.7],
]
const PREDELAY = 22
/** Seconds to fall by 60 dB, low and high; and where high begins, hertz. */
const FALL_LOW = 3.6
const FALL_HIGH = 1.5
const HIGH = 4200

const prime = (n: number): number => {
  for (let k = Math.max(3, n | 1); ; k += 2) {
    let divides = false
    for (let d = 3; d * d <= k && !divides; d += 2) divides = k % d === 0
    if (!divides) return k
  }
}

class Allpass {
  private readonly line: Float32Array
  private at = 0

  constructor(length: number) {
    this.line = new Float32Array(length)
  }

  push(x: number): number {
    const delayed = this.line[this.at]
    const v = x - 0.6 * delayed
    this.line[this.at] = v
    this.at = this.at + 1 === this.line.length ? 0 : this.at + 1
    return delayed + 0.6 * v
  }
}

export class Room {
  private readonly lines: Float32Array[]
  private readonly head = new Int32Array(LINES)
  private readonly keep = new Float64Array(LINES)
  /** Of what is kept, the share of the highs. */
  private readonly share = new Float64Array(LINES)
  private readonly low = new Float64Array(LINES)
  private readonly damping: number
  private readonly taps = new Float64Array(LINES)
  private readonly pre: [Float32Array, Float32Array]
  private preAt = 0
  private readonly diffuse: Allpass[][]
  private readonly floorL: OnePole
  private readonly floorR: OnePole
  private turn = 0

  constructor(private readonly rate: number) {
    const samples = (ms: number) => prime(Math.round((ms * rate) / 1000))
    this.lines = LENGTHS.map((ms) => new Float32Array(samples(ms)))
    this.damping = 1 - Math.exp((-2 * Math.PI * HIGH) / rate)
    this.lines.forEach((line, i) => {
      this.keep[i] = 10 ** ((-3 * line.length) / (FALL_LOW * rate))
      this.share[i] = 10 ** ((-3 * line.length * (1 / FALL_HIGH - 1 / FALL_LOW)) / rate)
    })
    const pre = Math.round((PREDELAY * rate) / 1000)
    this.pre = [new Float32Array(pre), new Float32Array(pre)]
    this.diffuse = DIFFUSE.map((pair) => pair.map((ms) => new Allpass(samples(ms))))
    this.floorL = new OnePole(rate)
    this.floorR = new OnePole(rate)
    this.floorL.tune(130)
    this.floorR.tune(130)
  }

  /** Adds the room's answer to (inL, inR) to (outL, outR). */
  render(
    inL: Float32Array,
    inR: Float32Array,
    outL: Float32Array,
    outR: Float32Array,
    from: number,
    to: number,
  ): void {
    const { lines, head, taps, keep, share, low, damping } = this
    const [dl, dr] = this.diffuse
    for (let n = from; n < to; n++) {
      let l = this.pre[0][this.preAt]
      let r = this.pre[1][this.preAt]
      this.pre[0][this.preAt] = inL[n]
      this.pre[1][this.preAt] = inR[n]
      this.preAt = this.preAt + 1 === this.pre[0].length ? 0 : this.preAt + 1
      // No rumble in the hall: thunder and heart would fill it.
      l -= this.floorL.push(l)
      r -= this.floorR.push(r)
      l = dl[1].push(dl[0].push(l))
      r = dr[1].push(dr[0].push(r))
      this.turn += 0.37 / this.rate
      if (this.turn >= 1) this.turn -= 1
      let sum = 0
      for (let i = 0; i < LINES; i++) {
        const line = lines[i]
        let y = line[head[i]]
        if (i > 5) {
          // Two lines read a few samples early or late, slowly.
          const sway = 5.5 + 5 * Math.sin(2 * Math.PI * (this.turn + 0.37 * i))
          const whole = Math.floor(sway)
          const part = sway - whole
          let a = head[i] + whole
          if (a >= line.length) a -= line.length
          let b = a + 1
          if (b >= line.length) b -= line.length
          y = line[a] + part * (line[b] - line[a])
        }
        const under = low[i] + damping * (y - low[i])
        low[i] = under
        const kept = keep[i] * (under + (y - under) * share[i])
        taps[i] = kept
        sum += kept
      }
      sum *= 2 / LINES
      for (let i = 0; i < LINES; i++) {
        const into = (i & 1 ? r : l) * 0.5
        lines[i][head[i]] = taps[i] - sum + into
        head[i] = head[i] + 1 === lines[i].length ? 0 : head[i] + 1
      }
      outL[n] += 0.62 * (taps[0] - taps[2] + taps[4] - taps[6])
      outR[n] += 0.62 * (taps[1] - taps[3] + taps[5] - taps[7])
    }
  }
}
