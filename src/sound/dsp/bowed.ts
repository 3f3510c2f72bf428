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
/** How many times louder each is when all the trees sing. */
const BLOOM = [1, 2.2, 3.4, 7]
/** Width of a resonance, hertz: wide enough to breathe, narrow enough to be a tone. */
const WIDTH = 2.4
const P = PARTIALS.length
/** How fast a tone that is held swells to a new loudness, a sample. */
const GLIDE = 0.0002
/** A bow this light, more than 80 dB below full scale, has been lifted. */
const FAINT = 1e-3

export class BowedBank implements Instrument<'chorus'> {
  /** Of each partial: 2q cos ω and q², the last two samples. */
  private readonly a = new Float64Array(TONES * P)
  private readonly b = new Float64Array(TONES * P)
  private readonly near = new Float64Array(TONES * P)
  private readonly far = new Float64Array(TONES * P)
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
  private readonly bloom = new Float64Array(P).fill(1)
  private readonly voice = new Float64Array(128)
  private readonly noise: Noise

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
      this.a[i] = 2 * q * Math.cos(w)
      this.b[i] = q * q
      // White noise through a pole pair has the power 1 / (1 − q²): unity for each.
      this.drive[i] = hz > rate * 0.4 ? 0 : GAINS[p] * Math.sin(w) * Math.sqrt(1 - q * q)
      if (!goesOn) {
        this.near[i] = 0
        this.far[i] = 0
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

  set({ chorus }: Readonly<Record<'chorus', number>>): void {
    for (let p = 1; p < P; p++)
      this.bloom[p] += (1 + (BLOOM[p] - 1) * chorus - this.bloom[p]) * 0.01
  }

  /** The tone that already sounds this pitch, else one that rests, else the faintest. */
  private find(pitch: number): number {
    let best = 0
    for (let k = 0; k < TONES; k++) {
      if (this.pitch[k] === pitch && this.bow[k] > 1e-3) return k
      if (this.ring[k] < this.ring[best]) best = k
    }
    return best
  }

  get resting(): boolean {
    for (let k = 0; k < TONES; k++) if (!this.silent(k)) return false
    return true
  }

  private silent(k: number): boolean {
    return this.bow[k] < FAINT && this.left[k] < -3.5 * this.rate
  }

  render(bus: Bus, from: number, to: number): void {
    const { a, b, near, far, drive, goals, gains, noise, bloom, voice } = this
    const [l, r, wl, wr] = bus
    for (let k = 0; k < TONES; k++) {
      if (this.silent(k)) {
        this.bow[k] = 0
        this.ring[k] = 0
        continue
      }
      const bowing = this.left[k] > 0
      const toward = bowing ? 1 : 0
      const speed = bowing ? this.rise[k] : this.fall[k]
      let bow = this.bow[k]
      const i = k * P
      const g = k * 4
      const [a0, a1, a2, a3] = [a[i], a[i + 1], a[i + 2], a[i + 3]]
      const [b0, b1, b2, b3] = [b[i], b[i + 1], b[i + 2], b[i + 3]]
      const d0 = drive[i]
      const d1 = drive[i + 1] * bloom[1]
      const d2 = drive[i + 2] * bloom[2]
      const d3 = drive[i + 3] * bloom[3]
      let [p0, p1, p2, p3] = [near[i], near[i + 1], near[i + 2], near[i + 3]]
      let [q0, q1, q2, q3] = [far[i], far[i + 1], far[i + 2], far[i + 3]]
      noise.fill(voice, from, to)
      for (let n = from; n < to; n++) {
        bow += (toward - bow) * speed
        const u = bow * voice[n] * 1.7
        const y0 = a0 * p0 - b0 * q0 + d0 * u
        const y1 = a1 * p1 - b1 * q1 + d1 * u
        const y2 = a2 * p2 - b2 * q2 + d2 * u
        const y3 = a3 * p3 - b3 * q3 + d3 * u
        q0 = p0
        p0 = y0
        q1 = p1
        p1 = y1
        q2 = p2
        p2 = y2
        q3 = p3
        p3 = y3
        voice[n] = y0 + y1 + y2 + y3
      }
      // Gains go to where they are wanted in a straight line a block.
      const share = 1 - (1 - GLIDE) ** (to - from)
      const step = share / (to - from)
      const step0 = step * (goals[g] - gains[g])
      const step1 = step * (goals[g + 1] - gains[g + 1])
      const step2 = step * (goals[g + 2] - gains[g + 2])
      const step3 = step * (goals[g + 3] - gains[g + 3])
      let g0 = gains[g]
      let g1 = gains[g + 1]
      let g2 = gains[g + 2]
      let g3 = gains[g + 3]
      for (let n = from; n < to; n++) {
        const v = voice[n]
        l[n] += g0 * v
        r[n] += g1 * v
        wl[n] += g2 * v
        wr[n] += g3 * v
        g0 += step0
        g1 += step1
        g2 += step2
        g3 += step3
      }
      near[i] = p0
      near[i + 1] = p1
      near[i + 2] = p2
      near[i + 3] = p3
      far[i] = q0
      far[i + 1] = q1
      far[i + 2] = q2
      far[i + 3] = q3
      gains[g] = g0
      gains[g + 1] = g1
      gains[g + 2] = g2
      gains[g + 3] = g3
      this.bow[k] = bow
      this.ring[k] = (bow + (this.left[k] > -2 * this.rate ? 0.1 : 0)) * (goals[g] + goals[g + 1])
      this.left[k] -= to - from
    }
  }
}
