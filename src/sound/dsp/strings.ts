/**
 * Woven strings: each thread caught is a plucked string (Karplus and Strong 1983, with the tuning
 * and pick position of Jaffe and Smith) that afterwards keeps a breath of wind on it, as an
 * aeolian harp does, and so stays in the chord for as long as the cloth hangs.
 */
import { DcBlock } from './filters'
import { type Bus, hertz, type Instrument, left, type Note, reach, right } from './instrument'
import { Noise } from './noise'
import { sine } from './wave'

const STRINGS = 20
const LONGEST = 2048
/** Samples of wind, a power of two and no less than a block. */
const AIR = 256
/** Fainter than this, −74 dB, a string that no wind touches waits as it is. */
const FAINT = 2e-4
/** Weight of the older sample in the average that takes the highs from a string. */
const DAMPING = 0.34

export class Strings implements Instrument<'tapestry'> {
  private readonly line = Array.from({ length: STRINGS }, () => new Float32Array(LONGEST))
  private readonly length = new Int32Array(STRINGS)
  private readonly head = new Int32Array(STRINGS)
  /** Allpass that tunes between samples. */
  private readonly tuning = new Float64Array(STRINGS)
  private readonly lastIn = new Float64Array(STRINGS)
  private readonly lastOut = new Float64Array(STRINGS)
  private readonly loss = new Float64Array(STRINGS)
  private readonly damp = new Float64Array(STRINGS)
  private readonly held = new Float64Array(STRINGS)
  /** Samples of the pluck still to be fed. */
  private readonly feed = new Float64Array(STRINGS)
  private readonly fed = new Float64Array(STRINGS)
  private readonly soft = new Float64Array(STRINGS)
  private readonly softer = new Float64Array(STRINGS)
  private readonly softest = new Float64Array(STRINGS)
  private readonly hard = new Float64Array(STRINGS)
  private readonly breeze = new Float64Array(STRINGS)
  private readonly gains = new Float64Array(STRINGS * 4)
  /** Four for all of them: what does not move is taken from their sum. */
  private readonly dc: DcBlock[]
  private readonly sums = Array.from({ length: 4 }, () => new Float64Array(128))
  private readonly quiet = new Float64Array(STRINGS).fill(1)
  private readonly noise: Noise
  private readonly gate = new Float64Array(STRINGS).fill(1)
  /** Plucks that wait for a string to be damped. */
  private readonly waiting: (Note | null)[] = Array.from({ length: STRINGS }, () => null)
  private readonly air = new Float64Array(AIR)
  private readonly voice = new Float64Array(128)
  private cloth = 0
  private time = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.dc = this.sums.map(() => new DcBlock(rate, 25))
  }

  play(note: Note): void {
    if (note.voice !== 'string') return
    // The quietest string is the one to be missed least.
    let k = 0
    for (let i = 0; i < STRINGS; i++) if (this.worth(i) < this.worth(k)) k = i
    // Nothing is drawn from a silent string, so that a finger could not damp it either.
    if (this.silent(k)) this.pluck(k, note)
    else this.waiting[k] = note
  }

  private worth(k: number): number {
    return this.waiting[k] ? 2 : this.length[k] === 0 ? 0 : this.quiet[k]
  }

  private pluck(k: number, note: Note): void {
    this.waiting[k] = null
    this.gate[k] = 1
    const { rate } = this
    const hz = hertz(note.pitch)
    const period = rate / hz
    // The two-point average delays by its weight, the allpass by 0.1 to 1.1 samples.
    const whole = Math.floor(period - DAMPING - 0.1)
    const part = period - DAMPING - whole
    this.line[k].fill(0)
    this.length[k] = Math.min(LONGEST, whole)
    this.head[k] = 0
    this.tuning[k] = (1 - part) / (1 + part)
    this.lastIn[k] = 0
    this.lastOut[k] = 0
    this.held[k] = 0
    const ring = 7.5 * (220 / hz) ** 0.35
    this.loss[k] = 10 ** (-3 / (ring * hz))
    this.damp[k] = DAMPING
    this.feed[k] = Math.round(Math.max(period, 0.022 * rate))
    this.fed[k] = 0
    this.soft[k] = 0
    this.softer[k] = 0
    this.softest[k] = 0
    this.hard[k] = 0.05 + 0.07 * note.velocity
    this.breeze[k] = 0
    this.quiet[k] = 1
    const loud = 0.62 * note.velocity * reach(note.distance, 20)
    this.gains[k * 4] = loud * left(note.pan)
    this.gains[k * 4 + 1] = loud * right(note.pan)
    this.gains[k * 4 + 2] = 0.4 * loud * left(note.pan * 0.5)
    this.gains[k * 4 + 3] = 0.4 * loud * right(note.pan * 0.5)
  }

  set(values: Readonly<Record<'tapestry', number>>): void {
    this.cloth += (values.tapestry - this.cloth) * 0.01
  }

  get resting(): boolean {
    if (this.cloth >= 0.05) return false
    for (let k = 0; k < STRINGS; k++) if (!this.silent(k) || this.waiting[k]) return false
    return true
  }

  private silent(k: number): boolean {
    if (this.length[k] === 0) return true
    if (this.feed[k] > 0) return false
    const loudest = Math.max(this.gains[k * 4], this.gains[k * 4 + 1])
    const faint = this.quiet[k] * loudest < FAINT && this.breeze[k] < 1e-7
    return faint && (this.cloth < 0.05 || this.breath(k) === 0)
  }

  /** Each string finds its own breath of the wind, slowly; half of the time it has none. */
  private breath(k: number): number {
    const wave = Math.sin(this.time * (0.31 + 0.047 * k) + k * 2.1)
    return wave > 0 ? 0.0011 * this.cloth * wave * wave : 0
  }

  render(bus: Bus, from: number, to: number): void {
    const { noise, air, sums, voice } = this
    const [l, r, wl, wr] = sums
    for (const sum of sums) sum.fill(0, from, to)
    this.time += (to - from) / this.rate
    // One wind for all; each string hears another moment of it.
    if (this.cloth >= 0.01) noise.fill(air, 0, AIR)
    else air.fill(0)
    for (let k = 0; k < STRINGS; k++) {
      if (this.silent(k)) {
        // It may fall silent under the finger.
        const next = this.waiting[k]
        if (!next) continue
        this.pluck(k, next)
      }
      const length = this.length[k]
      const line = this.line[k]
      const a = this.tuning[k]
      const damp = this.damp[k]
      const loss = this.loss[k]
      // A string that is wanted for another note has a finger laid on it first: 5 ms.
      const waiting = this.waiting[k]
      const damping = waiting ? 1 / (0.005 * this.rate) : 0
      let gate = this.gate[k]
      const g0 = this.gains[k * 4]
      const g1 = this.gains[k * 4 + 1]
      const g2 = this.gains[k * 4 + 2]
      const g3 = this.gains[k * 4 + 3]
      const breezeTo = this.breath(k)
      let breeze = this.breeze[k]
      let head = this.head[k]
      let held = this.held[k]
      let lastIn = this.lastIn[k]
      let lastOut = this.lastOut[k]
      const shift = k * 13
      const wind = (breezeTo - breeze) * Math.min(1, 0.0005 * (to - from))
      const gust = wind / (to - from)
      for (let n = from; n < to; ) {
        // As far as the line goes on without coming round.
        const stop = Math.min(to, n + length - head)
        const off = head - n
        for (; n < stop; n++) {
          const y = line[n + off]
          let x = (y + damp * (held - y)) * loss
          held = y
          if (this.feed[k] > 0) x += this.touched(k)
          breeze += gust
          x += breeze * air[(n + shift) & (AIR - 1)]
          const tuned = a * (x - lastOut) + lastIn
          lastIn = x
          lastOut = tuned
          line[n + off] = tuned
          voice[n] = tuned
        }
        head = n + off === length ? 0 : n + off
      }
      if (damping > 0)
        for (let n = from; n < to; n++) {
          gate = gate > damping ? gate - damping : 0
          voice[n] *= gate
        }
      let loudest = 0
      for (let n = from; n < to; n++) {
        const v = voice[n]
        const loud = v < 0 ? -v : v
        if (loud > loudest) loudest = loud
        l[n] += v * g0
        r[n] += v * g1
        wl[n] += v * g2
        wr[n] += v * g3
      }
      this.breeze[k] = breeze
      this.held[k] = held
      this.lastIn[k] = lastIn
      this.lastOut[k] = lastOut
      this.head[k] = head
      this.quiet[k] = loudest
      this.gate[k] = gate
      if (waiting && gate === 0) this.pluck(k, waiting)
    }
    for (let c = 0; c < 4; c++) {
      const sum = sums[c]
      this.dc[c].block(sum, from, to)
      const out = bus[c]
      for (let n = from; n < to; n++) out[n] += sum[n]
    }
  }

  /** A period of softened noise, 22 ms at least, faded in and out: fingertip, not plectrum. */
  private touched(k: number): number {
    const u = this.fed[k]++ / (this.feed[k] + this.fed[k])
    this.feed[k]--
    this.soft[k] += this.hard[k] * (this.noise.white() - this.soft[k])
    this.softer[k] += 1.4 * this.hard[k] * (this.soft[k] - this.softer[k])
    this.softest[k] += 1.4 * this.hard[k] * (this.softer[k] - this.softest[k])
    const touch = sine(0.5 * Math.min(1, u))
    return this.softest[k] * touch * touch * 4.6
  }
}
