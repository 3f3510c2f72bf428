/**
 * Thunder: a bolt is a long crooked line, and each bend of it sends its own N-shaped wave, which
 * arrives late by the distance. Many small waves, spread over seconds, loudest first, rounded by
 * kilometres of air (after H. Ribner and D. Roy, "Acoustics of thunder", 1982).
 */
import { OnePole, Svf } from './filters'
import { type Bus, type Instrument, left, type Note, right } from './instrument'
import { Noise } from './noise'

const WAVES = 64
const PEALS = 3
/** Seconds of the longest wave. */
const LONGEST = 1 / 80

class Peal {
  readonly at = new Float64Array(WAVES)
  readonly length = new Float64Array(WAVES)
  readonly loud = new Float64Array(WAVES)
  readonly air: Svf
  readonly round: Svf
  readonly brown: OnePole
  age = -1
  /** Waves before this one have passed. */
  first = 0
  total = 0
  gainL = 0
  gainR = 0
  rumble = 0
  fade = 0

  constructor(rate: number) {
    this.air = new Svf(rate)
    this.round = new Svf(rate)
    this.brown = new OnePole(rate)
  }
}

export class Thunder implements Instrument<never> {
  private readonly peals: Peal[]
  private readonly noise: Noise
  private turn = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.peals = Array.from({ length: PEALS }, () => new Peal(rate))
  }

  play(note: Note): void {
    if (note.voice !== 'thunder') return
    const { noise, rate } = this
    const peal = this.peals[this.turn]
    this.turn = (this.turn + 1) % PEALS
    const near = 1 / (1 + note.distance / 90)
    const spread = 1.6 + 3.2 * (1 - near) + 1.2 * noise.unit()
    for (let i = 0; i < WAVES; i++) {
      const u = noise.unit()
      peal.at[i] = (0.04 + spread * u * u) * rate
      peal.length[i] = rate / noise.range(80, 200)
    }
    peal.at.sort()
    for (let i = 0; i < WAVES; i++)
      peal.loud[i] = (0.25 + noise.unit()) * Math.exp((-2.6 * peal.at[i]) / (spread * rate))
    peal.first = 0
    peal.total = (spread + 3.5) * rate
    peal.age = 0
    peal.air.tune(110 + 520 * near ** 1.4, 0.6)
    peal.round.tune(90 + 240 * near, 0.7)
    peal.brown.tune(55)
    const loud = note.velocity * (0.36 + 0.8 * near)
    peal.gainL = loud * left(note.pan * 0.6)
    peal.gainR = loud * right(note.pan * 0.6)
    peal.rumble = 0
    peal.fade = 0
  }

  set(): void {}

  get resting(): boolean {
    for (const peal of this.peals) if (peal.age >= 0) return false
    return true
  }

  render(bus: Bus, from: number, to: number): void {
    const [l, r, wl, wr] = bus
    for (const peal of this.peals) {
      if (peal.age < 0) continue
      for (let n = from; n < to; n++) {
        const t = peal.age++
        let x = 0
        while (peal.first < WAVES && t - peal.at[peal.first] > LONGEST * this.rate) peal.first++
        for (let i = peal.first; i < WAVES && peal.at[i] < t; i++) {
          const p = (t - peal.at[i]) / peal.length[i]
          // The N: up at once, down through zero, back at once; its corners go in the air.
          if (p > 0 && p < 1) x += peal.loud[i] * (1 - 2 * p)
        }
        const u = Math.min(1, t / peal.total)
        const body = Math.min(1, t / (0.12 * this.rate)) * (1 - u) ** 2.2
        peal.rumble += (body * (0.6 + 0.4 * this.noise.unit()) - peal.rumble) * 0.0006
        const deep = peal.brown.push(this.noise.white()) * peal.rumble * 5
        peal.fade = Math.min(1, peal.fade + 1 / (0.03 * this.rate))
        peal.air.push((0.5 * x + deep) * peal.fade)
        peal.round.push(peal.air.low)
        const v = (0.5 * peal.air.low + peal.round.low) * (1 - u)
        l[n] += v * peal.gainL
        r[n] += v * peal.gainR
        wl[n] += 0.35 * v * peal.gainL
        wr[n] += 0.35 * v * peal.gainR
      }
      if (peal.age > peal.total) peal.age = -1
    }
  }
}
