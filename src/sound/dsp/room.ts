/**
 * The air over the meadow: a feedback delay network of eight lines mixed by a Householder
 * reflection (J.-M. Jot 1991), each with its own loss of highs, two of them drifting so that no
 * tone rings on metal. Lengths are prime. Two all-passes an ear make the first echoes a wash.
 */
import { OnePole } from './filters'
import { BLOCK } from './instrument'

/** Milliseconds. */
const LENGTHS = [31.3, 37.9, 43.1, 50.7, 59.3, 67.7, 76.9, 89.1]
const LINES = LENGTHS.length
const DIFFUSE = [
  [7.1, 11.9],
  [7.9, 12.7],
]
const PREDELAY = 22
/**
 * Seconds to fall by 60 dB, low and high, in the storm's close air and in the wide morning; and
 * where high begins, hertz.
 */
const CLOSE = { low: 2.5, high: 0.9, loud: 0.75 }
const WIDE = { low: 4.7, high: 2.3, loud: 1.15 }
const HIGH = 4200

const prime = (n: number): number => {
  for (let k = Math.max(3, n | 1); ; k += 2) {
    let divides = false
    for (let d = 3; d * d <= k && !divides; d += 2) divides = k % d === 0
    if (!divides) return k
  }
}

/** Reads and writes a whole block at a time: no line is shorter. */
class Allpass {
  private readonly line: Float32Array
  private at = 0

  constructor(length: number) {
    this.line = new Float32Array(length)
  }

  render(x: Float64Array, count: number): void {
    const { line } = this
    let { at } = this
    const { length } = line
    for (let n = 0; n < count; ) {
      const stop = Math.min(count, n + length - at)
      const off = at - n
      for (; n < stop; n++) {
        const delayed = line[n + off]
        const v = x[n] - 0.6 * delayed
        line[n + off] = v
        x[n] = delayed + 0.6 * v
      }
      at = n + off === length ? 0 : n + off
    }
    this.at = at
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
  private readonly taps = LENGTHS.map(() => new Float64Array(BLOCK))
  private readonly sum = new Float64Array(BLOCK)
  private readonly wetL = new Float64Array(BLOCK)
  private readonly wetR = new Float64Array(BLOCK)
  private readonly pre: [Float32Array, Float32Array]
  private preAt = 0
  private readonly diffuse: Allpass[][]
  private readonly floorL: OnePole
  private readonly floorR: OnePole
  private turn = 0
  private opened = -1
  private loud = 1

  constructor(private readonly rate: number) {
    const samples = (ms: number) => prime(Math.round((ms * rate) / 1000))
    this.lines = LENGTHS.map((ms) => new Float32Array(samples(ms)))
    this.damping = 1 - Math.exp((-2 * Math.PI * HIGH) / rate)
    this.open(0.5)
    const pre = Math.round((PREDELAY * rate) / 1000)
    this.pre = [new Float32Array(pre), new Float32Array(pre)]
    this.diffuse = DIFFUSE.map((pair) => pair.map((ms) => new Allpass(samples(ms))))
    this.floorL = new OnePole(rate)
    this.floorR = new OnePole(rate)
    this.floorL.tune(130)
    this.floorR.tune(130)
  }

  /** 0 the storm's close air, 1 the wide morning. To be called before each block. */
  open(to: number): void {
    if (this.opened < 0) this.opened = to
    else if (Math.abs(to - this.opened) < 1e-4) return
    this.opened += (to - this.opened) * 0.004
    const { opened, rate } = this
    const low = CLOSE.low + (WIDE.low - CLOSE.low) * opened
    const high = CLOSE.high + (WIDE.high - CLOSE.high) * opened
    this.loud = CLOSE.loud + (WIDE.loud - CLOSE.loud) * opened
    for (let i = 0; i < LINES; i++) {
      const length = this.lines[i].length / rate
      this.keep[i] = 10 ** ((-3 * length) / low)
      this.share[i] = 10 ** (-3 * length * (1 / high - 1 / low))
    }
  }

  /**
   * Adds the room's answer to (inL, inR) to (outL, outR). No line is shorter than a block, so each
   * is read for the whole block before any is written.
   */
  render(
    inL: Float32Array,
    inR: Float32Array,
    outL: Float32Array,
    outR: Float32Array,
    from: number,
    to: number,
  ): void {
    for (let at = from; at < to; at += BLOCK)
      this.block(inL, inR, outL, outR, at, Math.min(to, at + BLOCK))
  }

  private block(
    inL: Float32Array,
    inR: Float32Array,
    outL: Float32Array,
    outR: Float32Array,
    from: number,
    to: number,
  ): void {
    const { lines, head, taps, sum, wetL, wetR, damping } = this
    const [dl, dr] = this.diffuse
    const count = to - from
    const [preL, preR] = this.pre
    const { floorL, floorR } = this
    const loud = 0.5 * this.loud
    let { preAt } = this
    for (let n = 0; n < count; n++) {
      wetL[n] = preL[preAt]
      wetR[n] = preR[preAt]
      preL[preAt] = inL[from + n]
      preR[preAt] = inR[from + n]
      if (++preAt === preL.length) preAt = 0
    }
    this.preAt = preAt
    // No rumble in the hall: thunder and heart would fill it.
    sum.set(wetL)
    floorL.block(sum, 0, count)
    for (let n = 0; n < count; n++) wetL[n] = loud * (wetL[n] - sum[n])
    sum.set(wetR)
    floorR.block(sum, 0, count)
    for (let n = 0; n < count; n++) {
      wetR[n] = loud * (wetR[n] - sum[n])
      sum[n] = 0
    }
    for (let i = 0; i < 2; i++) {
      dl[i].render(wetL, count)
      dr[i].render(wetR, count)
    }
    const before = this.turn
    this.turn += (0.37 * count) / this.rate
    for (let i = 0; i < LINES; i++) {
      const line = lines[i]
      const tap = taps[i]
      const { length } = line
      const keep = this.keep[i]
      const share = this.share[i]
      let low = this.low[i]
      let at = head[i]
      // Two lines are read a few samples early or late, slowly.
      const sways = i > 5
      let sway = 5.5 + 5 * Math.sin(2 * Math.PI * (before + 0.37 * i))
      const step = (5.5 + 5 * Math.sin(2 * Math.PI * (this.turn + 0.37 * i)) - sway) / count
      if (sways)
        for (let n = 0; n < count; n++) {
          const whole = Math.floor(sway)
          let a = at + whole
          if (a >= length) a -= length
          const b = a + 1 === length ? 0 : a + 1
          tap[n] = line[a] + (sway - whole) * (line[b] - line[a])
          sway += step
          if (++at === length) at = 0
        }
      else
        for (let n = 0; n < count; ) {
          const stop = Math.min(count, n + length - at)
          const off = at - n
          for (; n < stop; n++) tap[n] = line[n + off]
          at = n + off === length ? 0 : n + off
        }
      for (let n = 0; n < count; n++) {
        const y = tap[n]
        low += damping * (y - low)
        const kept = keep * (low + (y - low) * share)
        tap[n] = kept
        sum[n] += kept
      }
      this.low[i] = low
    }
    for (let i = 0; i < LINES; i++) {
      const line = lines[i]
      const tap = taps[i]
      const into = i & 1 ? wetR : wetL
      const out = i & 1 ? outR : outL
      const sign = i & 2 ? -0.62 : 0.62
      const { length } = line
      let at = head[i]
      for (let n = 0; n < count; ) {
        const stop = Math.min(count, n + length - at)
        const off = at - n
        for (; n < stop; n++) {
          line[n + off] = tap[n] - (2 / LINES) * sum[n] + into[n]
          out[from + n] += sign * tap[n]
        }
        at = n + off === length ? 0 : n + off
      }
      head[i] = at
    }
  }
}
