/**
 * Her heart as a drum: a membrane tuned to A1 whose pitch sags as it is struck, with the second
 * and third modes of a round skin (1.594, 2.136: zeros of the Bessel functions). Far away only
 * the lowest is left; near, the skin itself is heard. A little saturation gives the overtones by
 * which a small loudspeaker still lets one hear the note it cannot play.
 */
import { OnePole } from './filters'
import { type Ears, Head } from './head'
import { BLOCK, type Bus, hertz, type Instrument, type Note } from './instrument'
import { sine } from './wave'

const BEATS = 4
const MODES = [1, 1.594, 2.136]
const LOUD = [1, 0.34, 0.2]
/** Seconds in which each falls to 1/e. */
const FALL = [0.17, 0.075, 0.045]

export class Heart implements Instrument<'heart'> {
  private readonly age = new Float64Array(BEATS).fill(-1)
  private readonly phase = new Float64Array(BEATS * 3)
  private readonly hz = new Float64Array(BEATS)
  /** How much higher the note still is, and what is left of each mode. */
  private readonly sag = new Float64Array(BEATS)
  private readonly left = new Float64Array(BEATS * 3)
  private readonly fall = new Float64Array(BEATS * 3)
  private readonly air: OnePole
  private readonly air2: OnePole
  private readonly scratch = new Float64Array(BLOCK)
  private next = 0
  private level = 0
  private to = 0
  private cutoff = 120
  private cutoffTo = 120

  private readonly head: Head

  constructor(
    private readonly rate: number,
    ears: Ears,
  ) {
    this.head = new Head(rate, ears)
    this.air = new OnePole(rate)
    this.air2 = new OnePole(rate)
  }

  play(note: Note): void {
    if (note.voice !== 'lub' && note.voice !== 'dub') return
    const k = this.next
    this.next = (this.next + 1) % BEATS
    const dub = note.voice === 'dub'
    this.age[k] = 0
    const body = dub ? 0.72 : 1
    this.sag[k] = 0.55
    this.hz[k] = hertz(note.pitch) * (dub ? 1.12 : 1)
    const near = 1 / (1 + note.distance / 45)
    this.head.place(note.turn, note.pan)
    const loud = note.velocity * (0.42 + 0.58 * near) * (dub ? 0.62 : 1)
    for (let m = 0; m < 3; m++) {
      this.phase[k * 3 + m] = 0
      this.left[k * 3 + m] = loud * LOUD[m]
      this.fall[k * 3 + m] = Math.exp(-1 / (FALL[m] * body * this.rate))
    }
    this.cutoffTo = 98 + 600 * near ** 2
  }

  set(values: Readonly<Record<'heart', number>>): void {
    this.to = values.heart
    this.cutoff += (this.cutoffTo - this.cutoff) * 0.02
    this.air.tune(this.cutoff)
    this.air2.tune(this.cutoff * 1.6)
  }

  get resting(): boolean {
    for (let k = 0; k < BEATS; k++) if (this.age[k] >= 0) return false
    if (Math.abs(this.air2.value) >= 1e-7) return false
    this.level = this.to
    return true
  }

  render(bus: Bus, from: number, to: number): void {
    const { rate, scratch, phase, left, fall } = this
    const slack = Math.exp(-1 / (0.03 * rate))
    const soft = 0.006 * rate
    for (let n = from; n < to; n++) scratch[n] = 0
    for (let k = 0; k < BEATS; k++) {
      if (this.age[k] < 0) continue
      const base = this.hz[k] / rate
      const age = this.age[k]
      let sag = this.sag[k]
      for (let m = 0; m < 3; m++) {
        const i = k * 3 + m
        let p = phase[i]
        let loud = left[i]
        if (loud < 1e-4) continue
        sag = this.sag[k]
        for (let n = from; n < to; n++) {
          // Struck skin is tighter: half an octave higher, for the first 30 ms.
          p += base * MODES[m] * (1 + sag)
          sag *= slack
          const t = age + n - from
          const beat = sine(p) * loud
          scratch[n] += t < soft ? beat * (0.5 - 0.5 * Math.cos((Math.PI * t) / soft)) : beat
          loud *= fall[i]
        }
        phase[i] = p - Math.floor(p)
        left[i] = loud
      }
      this.sag[k] = sag
      this.age[k] = left[k * 3] < 1e-4 ? -1 : age + to - from
    }
    const [l, r, wl, wr] = bus
    for (let n = from; n < to; n++) {
      this.level += (this.to - this.level) / 4800
      // Saturation: Padé's approximation of tanh, exact enough below 3.
      const x = Math.max(-3, Math.min(3, 1.9 * scratch[n]))
      const warm = ((x * (27 + x * x)) / (27 + 9 * x * x)) * 0.62
      const v = this.air2.push(this.air.push(warm)) * this.level * 0.3
      scratch[n] = v
      wl[n] += 0.09 * v
      wr[n] += 0.09 * v
    }
    this.head.add(scratch, l, r, Math.SQRT2, from, to)
  }
}
