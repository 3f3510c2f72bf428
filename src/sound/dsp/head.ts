/**
 * Two ears on a head: what comes from the side reaches one ear later and duller than the other,
 * what comes from behind has lost its edge (C. P. Brown and R. O. Duda, "A structural model for
 * binaural sound synthesis", 1998). Costs two delays and three small filters, needs no measured
 * responses, and gives the same bits everywhere. For headphones; with one loudspeaker it is panned
 * instead.
 */
import { left, right } from './instrument'

/** Radius of the head, metres, and the speed of sound. */
const RADIUS = 0.0875
const SPEED = 343
const LEAST = 0.1
const DARKEST = (150 / 180) * Math.PI
const LINE = 128
/** What is behind is turned down above this, hertz. */
const BEHIND = 3500

/** What all voices of an orchestra share: whether there are two ears to play for. */
export interface Ears {
  binaural: boolean
}

/** Seconds by which an ear hears later than a point at the head's own distance would. */
export const delayAt = (incidence: number): number => {
  const angle = Math.abs(incidence)
  return (RADIUS / SPEED) * (angle < Math.PI / 2 ? 1 - Math.cos(angle) : 1 + angle - Math.PI / 2)
}

/** How much of the highs reaches an ear at this angle: 2 facing it, 0.1 in the shadow. */
export const shadowAt = (incidence: number): number =>
  1 + LEAST / 2 + (1 - LEAST / 2) * Math.cos((Math.abs(incidence) / DARKEST) * Math.PI)

class Ear {
  private readonly line = new Float64Array(LINE)
  private at = 0
  private delay = 8
  private delayTo = 8
  private high = 1
  private highTo = 1
  private low = 0
  private readonly a: number

  constructor(private readonly rate: number) {
    // Head shadow: highs above c/(πa), about 1.2 kHz, are lifted or taken.
    this.a = 1 - Math.exp((-2 * SPEED) / RADIUS / rate)
  }

  place(incidence: number, atOnce: boolean): void {
    this.delayTo = 1 + delayAt(incidence) * this.rate
    this.highTo = shadowAt(incidence)
    if (!atOnce) return
    this.delay = this.delayTo
    this.high = this.highTo
  }

  add(
    x: Float64Array,
    out: Float32Array,
    first: number,
    step: number,
    from: number,
    to: number,
  ): void {
    const { line, a } = this
    let gain = first
    let { at, delay, high, low } = this
    for (let n = from; n < to; n++) {
      line[at] = x[n]
      // A voice that turns, turns: 10 ms, so that the delay never jumps.
      delay += (this.delayTo - delay) * 0.002
      high += (this.highTo - high) * 0.002
      const whole = Math.floor(delay)
      const part = delay - whole
      const one = line[(at - whole) & (LINE - 1)]
      const two = line[(at - whole - 1) & (LINE - 1)]
      const y = one + part * (two - one)
      low += a * (y - low) + 1e-20
      out[n] += gain * (low + high * (y - low))
      gain += step
      at = (at + 1) & (LINE - 1)
    }
    this.at = at
    this.delay = delay
    this.high = high
    this.low = low
  }
}

export class Head {
  private readonly l: Ear
  private readonly r: Ear
  private readonly dull: Float64Array
  private back = 0
  private wall = 0
  private pan = 0
  private gainL = 0
  private gainR = 0
  private fresh = true
  /** Nothing sounds: the next block begins where it is to be. */
  private still = true
  private readonly b: number

  constructor(
    rate: number,
    private readonly ears: Ears,
  ) {
    this.l = new Ear(rate)
    this.r = new Ear(rate)
    this.dull = new Float64Array(LINE)
    this.b = 1 - Math.exp((-2 * Math.PI * BEHIND) / rate)
  }

  /** `turn`: radians to the right of straight ahead; `pan`: where two loudspeakers would have it. */
  place(turn: number, pan: number, atOnce = false): void {
    this.pan = pan
    // Angle between the source and each ear, −90° and 90°.
    const apart = (a: number) => Math.abs(Math.atan2(Math.sin(a), Math.cos(a)))
    this.l.place(apart(turn + Math.PI / 2), atOnce || this.fresh)
    this.r.place(apart(turn - Math.PI / 2), atOnce || this.fresh)
    this.back = 0.55 * Math.max(0, -Math.cos(turn))
    if (atOnce) this.still = true
    this.fresh = false
  }

  /** Adds samples [from, to) of `x`, at most 128 of them. */
  add(
    x: Float64Array,
    l: Float32Array,
    r: Float32Array,
    gain: number,
    from: number,
    to: number,
  ): void {
    // Loudness differs a little as well, as it does for what is near.
    const side = this.ears.binaural ? 0.45 * this.pan : this.pan
    if (this.still) {
      this.gainL = gain * left(side)
      this.gainR = gain * right(side)
      this.still = false
    }
    const speed = Math.min(1, 0.0015 * (to - from))
    const gl = this.gainL
    const gr = this.gainR
    const stepL = ((gain * left(side) - gl) * speed) / (to - from)
    const stepR = ((gain * right(side) - gr) * speed) / (to - from)
    this.gainL += stepL * (to - from)
    this.gainR += stepR * (to - from)
    if (!this.ears.binaural) {
      for (let n = from; n < to; n++) {
        l[n] += x[n] * (gl + stepL * (n - from))
        r[n] += x[n] * (gr + stepR * (n - from))
      }
      return
    }
    const { dull, back, b } = this
    let { wall } = this
    for (let n = from; n < to; n++) {
      wall += b * (x[n] - wall) + 1e-20
      dull[n] = x[n] + back * (wall - x[n])
    }
    this.wall = wall
    this.l.add(dull, l, gl, stepL, from, to)
    this.r.add(dull, r, gr, stepR, from, to)
  }
}
