/**
 * Warmth: slow chords of two saws a voice, a few cents apart, one in each ear, under a low-pass
 * that opens and closes like breathing. Memories call it up; love keeps it under everything; at
 * dawn it opens its mouth and is a choir (three formants of "ah").
 */
import { edge, Svf } from './filters'
import { type Bus, hertz, type Instrument, type Note } from './instrument'

const TONES = 12
/** A tone that has fallen this far, 80 dB, is over. */
const FAINT = 1e-4
/** The mouth of the choir: three formants of "ah", and the ring that lets singers carry. */
const FORMANTS = 4
const FORMANT_GAINS = [1, 0.7, 0.5, 0.4]

export class Pad implements Instrument<'love' | 'chorus'> {
  private readonly phase = new Float64Array(TONES * 2)
  private readonly step = new Float64Array(TONES * 2)
  private readonly level = new Float64Array(TONES)
  private readonly to = new Float64Array(TONES)
  private readonly rise = new Float64Array(TONES)
  private readonly fall = new Float64Array(TONES)
  private readonly remaining = new Float64Array(TONES)
  private readonly left: Svf[]
  private readonly right: Svf[]
  private readonly soft: [Svf, Svf]
  private choir = 0
  private time = 0
  private love = 0
  private readonly sumL = new Float64Array(128)
  private readonly sumR = new Float64Array(128)
  private readonly outL = new Float64Array(128)
  private readonly outR = new Float64Array(128)

  constructor(private readonly rate: number) {
    this.left = Array.from({ length: FORMANTS }, () => new Svf(rate))
    this.right = Array.from({ length: FORMANTS }, () => new Svf(rate))
    this.soft = [new Svf(rate), new Svf(rate)]
    const vowel = [
      [620, 5],
      [1080, 8],
      [2750, 9],
      [3400, 10],
    ]
    vowel.forEach(([hz, q], f) => {
      this.left[f].tune(hz * 0.985, q)
      this.right[f].tune(hz * 1.015, q)
    })
  }

  play(note: Note): void {
    if (note.voice !== 'memory' && note.voice !== 'pad') return
    const { rate } = this
    let k = 0
    for (let i = 0; i < TONES; i++)
      if (
        this.level[i] + (this.remaining[i] > 0 ? 1 : 0) <
        this.level[k] + (this.remaining[k] > 0 ? 1 : 0)
      )
        k = i
    const hz = hertz(note.pitch)
    const apart = 0.0021 + 0.0007 * (note.index % 3)
    this.step[k * 2] = (hz * (1 - apart)) / rate
    this.step[k * 2 + 1] = (hz * (1 + apart)) / rate
    if (this.level[k] < 1e-4) {
      this.phase[k * 2] = (note.index * 0.381966) % 1
      this.phase[k * 2 + 1] = (note.index * 0.618034 + 0.3) % 1
    }
    const memory = note.voice === 'memory'
    // Low notes carry the chord, high ones only colour it.
    this.to[k] = note.velocity * (memory ? 0.5 : 1) * Math.min(1, (330 / hz) ** 0.5)
    this.rise[k] = 1 - Math.exp(-1 / ((memory ? 0.5 : 1.3) * rate))
    this.fall[k] = 1 - Math.exp(-1 / ((memory ? 1.7 : 1.5) * rate))
    this.remaining[k] = note.seconds * rate
  }

  set(values: Readonly<Record<'love' | 'chorus', number>>): void {
    this.love += (values.love - this.love) * 0.01
    this.choir += (values.chorus - this.choir) * 0.01
    this.time += 128 / this.rate
    const breath = 0.5 + 0.5 * Math.sin(this.time * 0.42)
    const hz = 380 + 520 * breath * (0.4 + 0.6 * this.love) + 1300 * this.choir
    this.soft[0].tune(hz, 0.62)
    this.soft[1].tune(hz * 1.06, 0.62)
  }

  get resting(): boolean {
    for (let k = 0; k < TONES; k++)
      if (this.level[k] >= FAINT || this.remaining[k] > 0) return false
    return Math.abs(this.soft[0].low) < 1e-7 && Math.abs(this.soft[1].low) < 1e-7
  }

  render(bus: Bus, from: number, to: number): void {
    const { sumL, sumR, phase, step } = this
    for (let n = from; n < to; n++) {
      sumL[n] = 0
      sumR[n] = 0
    }
    for (let k = 0; k < TONES; k++) {
      if (this.level[k] < FAINT && this.remaining[k] <= 0) continue
      const i = k * 2
      const goal = this.to[k]
      const rise = this.rise[k]
      const fall = this.fall[k]
      const s0 = step[i]
      const s1 = step[i + 1]
      let remaining = this.remaining[k]
      let level = this.level[k]
      let p0 = phase[i]
      let p1 = phase[i + 1]
      for (let n = from; n < to; n++) {
        level += remaining-- > 0 ? (goal - level) * rise : -level * fall
        p0 += s0
        if (p0 >= 1) p0 -= 1
        p1 += s1
        if (p1 >= 1) p1 -= 1
        const e0 = p0 < s0 || p0 > 1 - s0 ? edge(p0, s0) : 0
        const e1 = p1 < s1 || p1 > 1 - s1 ? edge(p1, s1) : 0
        sumL[n] += level * (2 * p0 - 1 - e0)
        sumR[n] += level * (2 * p1 - 1 - e1)
      }
      this.remaining[k] = remaining
      this.level[k] = level
      phase[i] = p0
      phase[i + 1] = p1
    }
    const [l, r, wl, wr] = bus
    const { outL, outR } = this
    const mouth = 0.55 * this.choir
    outL.fill(0, from, to)
    outR.fill(0, from, to)
    if (mouth > 1e-3)
      for (let f = 0; f < FORMANTS; f++) {
        this.left[f].bandBlock(sumL, outL, mouth * FORMANT_GAINS[f], from, to)
        this.right[f].bandBlock(sumR, outR, mouth * FORMANT_GAINS[f], from, to)
      }
    this.soft[0].lowBlock(sumL, from, to)
    this.soft[1].lowBlock(sumR, from, to)
    for (let n = from; n < to; n++) {
      const x = (sumL[n] + outL[n]) * 0.13
      const y = (sumR[n] + outR[n]) * 0.13
      l[n] += x
      r[n] += y
      wl[n] += 0.55 * x
      wr[n] += 0.55 * y
    }
  }
}
