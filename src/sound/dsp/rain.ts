/**
 * Rain, drop by drop. Arrivals are a Poisson process; each drop is a short damped tone at a pitch
 * spread evenly in octaves from 0.8 to 14 kHz and thinning out above, most of them soft, few of them near. Only when
 * there are too many to tell apart does a little hiss stand for the rest. Drizzle has fewer,
 * rounder drops, some of which fall into water and chirp upward (Minnaert bubbles), and some on
 * crystal, where they ring in key.
 */

import { type Bus, hertz, type Instrument, left, type Note, right } from './instrument'
import { Noise } from './noise'
import { SvfPair } from './pair'
import { sine } from './wave'

const DROPS = 72
/** Notes that a drop may find in a crystal leaf: tonic, fifth and ninth, high up. */
const LEAF = [86, 93, 98, 88, 105]

export class Rain implements Instrument<'rain' | 'drizzle'> {
  private readonly dropsL = new Float64Array(128)
  private readonly dropsR = new Float64Array(128)
  private readonly noise: Noise
  private readonly hiss: SvfPair
  private readonly patter: SvfPair
  private readonly phase = new Float64Array(DROPS)
  private readonly step = new Float64Array(DROPS)
  private readonly chirp = new Float64Array(DROPS)
  private readonly level = new Float64Array(DROPS)
  private readonly decay = new Float64Array(DROPS)
  private readonly rise = new Float64Array(DROPS)
  private readonly edge = new Float64Array(DROPS)
  private readonly gains = new Float64Array(DROPS * 2)
  private next = 0
  private wait: number
  private rain = 0
  private drizzle = 0
  private hissGain = 0
  private hissTo = 0
  private slow = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.wait = this.pause()
    this.hiss = new SvfPair(rate)
    this.patter = new SvfPair(rate)
    this.hiss.tune(6800, 0.5, 0.08)
    this.patter.tune(2300, 0.6, 0.06)
  }

  play(_note: Note): void {}

  set(values: Readonly<Record<'rain' | 'drizzle', number>>): void {
    this.rain = values.rain
    this.drizzle = values.drizzle
    // The sheets of rain come and go.
    this.slow += 128 / this.rate
    const sheet = 0.8 + 0.2 * Math.sin(this.slow * 0.53) * Math.sin(this.slow * 0.19 + 2)
    this.hissTo = (0.28 * this.rain ** 1.6 + 0.012 * this.drizzle) * sheet
  }

  /** Drops a second now. */
  private get density(): number {
    return 900 * this.rain ** 1.7 + 30 * this.drizzle
  }

  /** From one drop to the next, counted in drops to be expected, so that it holds as rain swells. */
  private pause(): number {
    return -Math.log(1 - 0.999999 * this.noise.unit())
  }

  private drop(): void {
    const { noise, rate } = this
    const k = this.next
    this.next = (this.next + 1) % DROPS
    const soft = noise.unit()
    const drizzly = noise.unit() * (this.rain + this.drizzle + 1e-6) < this.drizzle
    const kind = drizzly ? noise.unit() : 1
    let hz = noise.log(800, 14000) * (1 + 0.45 * noise.unit() ** 3)
    let seconds = 0.0022 + 0.007 * noise.unit() * (2000 / hz) ** 0.4
    let chirp = 0
    // Few are near: loudness falls off as one over distance squared over a plane.
    let loud = 0.1 / (0.14 + 2.6 * soft ** 0.7)
    if (kind < 0.16) {
      hz = noise.log(900, 3200)
      seconds = 0.018 + 0.02 * noise.unit()
      chirp = hz * noise.range(4, 11)
      loud *= 0.5
    } else if (kind < 0.2) {
      hz = hertz(LEAF[Math.floor(noise.unit() * LEAF.length)])
      seconds = 0.3 + 0.4 * noise.unit()
      loud *= 0.22
    } else if (drizzly) {
      hz = noise.log(700, 11000) * (1 + 0.5 * noise.unit() ** 3)
      loud *= 0.62
    }
    const pan = noise.range(-0.95, 0.95)
    this.phase[k] = 0
    this.step[k] = hz / rate
    this.chirp[k] = chirp / rate / rate
    this.level[k] = 1
    this.decay[k] = Math.exp(-1 / (seconds * rate))
    this.edge[k] = 0
    this.rise[k] = 1 / (0.0006 * rate)
    this.gains[k * 2] = loud * left(pan)
    this.gains[k * 2 + 1] = loud * right(pan)
  }

  render(bus: Bus, from: number, to: number): void {
    const [l, r, wl, wr] = bus
    this.wait -= (this.density * (to - from)) / this.rate
    while (this.wait < 0) {
      this.drop()
      this.wait += this.pause()
    }
    const { dropsL, dropsR } = this
    dropsL.fill(0, from, to)
    dropsR.fill(0, from, to)
    for (let k = 0; k < DROPS; k++) {
      let level = this.level[k]
      if (level < 8e-4) continue
      let phase = this.phase[k]
      let step = this.step[k]
      let edge = this.edge[k]
      const gl = this.gains[k * 2]
      const gr = this.gains[k * 2 + 1]
      const rise = this.rise[k]
      const chirp = this.chirp[k]
      if (chirp === 0 && edge >= 1) {
        // What does not bend turns by a fixed angle each sample: no sine needed.
        const angle = 2 * Math.PI * phase
        let x = level * Math.cos(angle)
        let y = level * Math.sin(angle)
        const c = this.decay[k] * Math.cos(2 * Math.PI * step)
        const s = this.decay[k] * Math.sin(2 * Math.PI * step)
        for (let n = from; n < to; n++) {
          dropsL[n] += y * gl
          dropsR[n] += y * gr
          const nx = c * x - s * y
          y = s * x + c * y
          x = nx
        }
        phase += step * (to - from)
        this.phase[k] = phase - Math.floor(phase)
        level *= this.decay[k] ** (to - from)
        this.level[k] = level < 8e-4 ? 0 : level
        continue
      }
      const decay = this.decay[k]
      for (let n = from; n < to; n++) {
        let v = sine(phase) * level
        if (edge < 1) {
          edge = Math.min(1, edge + rise)
          v *= edge * edge * (3 - 2 * edge)
        } else level *= decay
        phase += step
        step += chirp
        dropsL[n] += v * gl
        dropsR[n] += v * gr
      }
      this.phase[k] = phase - Math.floor(phase)
      this.step[k] = step
      this.edge[k] = edge
      this.level[k] = level < 8e-4 ? 0 : level
    }
    for (let n = from; n < to; n++) {
      l[n] += dropsL[n]
      r[n] += dropsR[n]
      wl[n] += 0.14 * dropsL[n]
      wr[n] += 0.14 * dropsR[n]
    }
    if (this.hissTo < 1e-5 && this.hissGain < 1e-5) return
    for (let n = from; n < to; n++) {
      this.hissGain += (this.hissTo - this.hissGain) / 960
      const a = this.noise.white()
      const b = this.noise.white()
      this.hiss.push(a, b)
      this.patter.push(b, a)
      l[n] += this.hissGain * (0.55 * this.hiss.left.band + 0.5 * this.patter.left.band)
      r[n] += this.hissGain * (0.55 * this.hiss.right.band + 0.5 * this.patter.right.band)
    }
  }
}
