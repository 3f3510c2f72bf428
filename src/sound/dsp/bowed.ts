/**
 * Bowed crystal: the same bars, now rubbed instead of struck. Slow noise feeds resonators a few
 * hertz wide, so that each tone breathes by itself and no two beat alike; the trees' chorus at
 * dawn, and the breath under their melody.
 */
import { type Bus, hertz, type Instrument, left, type Note, reach, right } from './instrument'
import { Noise } from './noise'

const TONES = 20
/** Partials of the rubbed bar: glass harmonica, nearly harmonic when driven, and the bar's own second. */
const PARTIALS = [1, 2, 2.756, 4.07]
const GAINS = [1, 0.26, 0.16, 0.05]
/** Width of a resonance, hertz: wide enough to breathe, narrow enough to be a tone. */
const WIDTH = 2.4
const P = PARTIALS.length

export class BowedBank implements Instrument<'chorus'> {
  private readonly cos = new Float64Array(TONES * P)
  private readonly sin = new Float64Array(TONES * P)
  private readonly re = new Float64Array(TONES * P)
  private readonly im = new Float64Array(TONES * P)
  private readonly drive = new Float64Array(TONES * P)
  private readonly pitch = new Float64Array(TONES)
  /** How loud each still is. */
  private readonly ring = new Float64Array(TONES)
  /** Gains now, and what they go to. */
  private readonly goals = new Float64Array(TONES * 4)
  private readonly gains = new Float64Array(TONES * 4)
  /** Bow pressure now, and what it goes to. */
  private readonly bow = new Float64Array(TONES)
  private readonly rise = new Float64Array(TONES)
  private readonly fall = new Float64Array(TONES)
  /** Samples the bow still moves; below zero: lifted. */
  private readonly left = new Float64Array(TONES).fill(-1e9)
  private readonly noise: Noise
  private readonly scratch = new Float64Array(128)
  private readonly breath = new Float64Array(128)

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
  }

  play(note: Note): void {
    if (note.voice !== 'bowed' && note.voice !== 'melody') return
    const { rate } = this
    const chord = note.voice === 'bowed'
    const k = this.find(note.pitch)
    const goesOn = this.pitch[k] === note.pitch && this.bow[k] > 1e-3
    this.pitch[k] = note.pitch
    const f = hertz(note.pitch)
    const q = Math.exp((-Math.PI * WIDTH) / rate)
    for (let p = 0; p < P; p++) {
      const i = k * P + p
      const hz = f * PARTIALS[p]
      const w = (2 * Math.PI * hz) / rate
      this.cos[i] = q * Math.cos(w)
      this.sin[i] = q * Math.sin(w)
      // White noise through a pole pair has the power 1 / (1 − q²): unity for each.
      this.drive[i] = hz > rate * 0.4 ? 0 : GAINS[p] * Math.sqrt(1 - q * q)
      if (!goesOn) {
        this.re[i] = 0
        this.im[i] = 0
      }
    }
    const attack = chord ? 1.1 + 0.5 * this.noise.unit() : 0.28
    this.rise[k] = 1 - Math.exp(-1 / (attack * 0.5 * rate))
    this.fall[k] = 1 - Math.exp(-1 / ((chord ? 1.6 : 0.6) * rate))
    this.left[k] = note.seconds * rate
    const loud = note.velocity * (chord ? 0.27 : 0.16) * reach(note.distance, 40)
    const g = k * 4
    this.goals[g] = loud * left(note.pan)
    this.goals[g + 1] = loud * right(note.pan)
    this.goals[g + 2] = loud * 0.7 * left(note.pan * 0.5)
    this.goals[g + 3] = loud * 0.7 * right(note.pan * 0.5)
    // A tone that is held over a bar line swells to its new loudness; a new one begins there.
    if (!goesOn) {
      this.bow[k] = 0
      for (let c = 0; c < 4; c++) this.gains[g + c] = this.goals[g + c]
    }
  }

  set(): void {}

  /** The tone that already sounds this pitch, else one that rests, else the faintest. */
  private find(pitch: number): number {
    let best = 0
    for (let k = 0; k < TONES; k++) {
      if (this.pitch[k] === pitch && this.bow[k] > 1e-3) return k
      if (this.ring[k] < this.ring[best]) best = k
    }
    return best
  }

  render(bus: Bus, from: number, to: number): void {
    const { scratch, breath } = this
    for (let k = 0; k < TONES; k++) {
      const bowing = this.left[k] > 0
      if (!bowing && this.bow[k] < 2e-4 && this.left[k] < -5 * this.rate) {
        this.bow[k] = 0
        this.ring[k] = 0
        continue
      }
      const toward = bowing ? 1 : 0
      const speed = bowing ? this.rise[k] : this.fall[k]
      let bow = this.bow[k]
      for (let n = from; n < to; n++) {
        bow += (toward - bow) * speed
        breath[n] = bow * this.noise.white() * 1.7
        scratch[n] = 0
      }
      this.bow[k] = bow
      this.ring[k] =
        (bow + (this.left[k] > -2 * this.rate ? 0.1 : 0)) *
        (this.goals[k * 4] + this.goals[k * 4 + 1])
      this.left[k] -= to - from
      for (let p = 0; p < P; p++) {
        const i = k * P + p
        const drive = this.drive[i]
        if (drive === 0) continue
        const c = this.cos[i]
        const s = this.sin[i]
        let x = this.re[i]
        let y = this.im[i]
        for (let n = from; n < to; n++) {
          const nx = c * x - s * y + drive * breath[n]
          y = s * x + c * y
          x = nx
          scratch[n] += y
        }
        this.re[i] = x
        this.im[i] = y
      }
      for (let c = 0; c < 4; c++) {
        const out = bus[c]
        const goal = this.goals[k * 4 + c]
        let gain = this.gains[k * 4 + c]
        for (let n = from; n < to; n++) {
          gain += (goal - gain) * 0.0002
          out[n] += gain * scratch[n]
        }
        this.gains[k * 4 + c] = gain
      }
    }
  }
}
