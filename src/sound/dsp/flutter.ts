/**
 * Wings: a breath of noise beaten 18 to 30 times a second as a moth leaves her lips, slower and
 * softer for a butterfly. Hardly there: one is not sure to have heard it.
 */
import { Svf } from './filters'
import { type Bus, type Instrument, left, type Note, right } from './instrument'
import { Noise } from './noise'
import { sine } from './wave'

const WINGS = 6

export class Flutter implements Instrument<never> {
  private readonly noise: Noise
  private readonly filters: Svf[]
  private readonly age = new Float64Array(WINGS).fill(-1)
  private readonly total = new Float64Array(WINGS)
  private readonly beat = new Float64Array(WINGS)
  private readonly loud = new Float64Array(WINGS)
  private readonly pan = new Float64Array(WINGS)
  private readonly drift = new Float64Array(WINGS)
  private next = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.filters = Array.from({ length: WINGS }, () => new Svf(rate))
  }

  play(note: Note): void {
    const moth = note.voice === 'moth'
    if (!moth && note.voice !== 'butterfly') return
    const k = this.next
    this.next = (this.next + 1) % WINGS
    const { noise } = this
    this.age[k] = 0
    this.total[k] = Math.max(0.5, note.seconds) * this.rate
    this.beat[k] = (moth ? noise.range(18, 30) : noise.range(8, 12)) / this.rate
    this.loud[k] = (moth ? 0.05 : 0.07) * note.velocity * (1 / (1 + note.distance / 6))
    this.pan[k] = note.pan
    this.drift[k] = noise.range(-0.5, 0.5)
    this.filters[k].tune(moth ? noise.range(1400, 2600) : noise.range(600, 1100), 0.9)
  }

  set(): void {}

  get resting(): boolean {
    for (let k = 0; k < WINGS; k++) if (this.age[k] >= 0) return false
    return true
  }

  render(bus: Bus, from: number, to: number): void {
    const [l, r, wl, wr] = bus
    for (let k = 0; k < WINGS; k++) {
      if (this.age[k] < 0) continue
      const u = this.age[k] / this.total[k]
      const pan = Math.max(-1, Math.min(1, this.pan[k] + this.drift[k] * u))
      const gl = left(pan)
      const gr = right(pan)
      const filter = this.filters[k]
      for (let n = from; n < to; n++) {
        const t = this.age[k]++
        const v = t / this.total[k]
        // In fast, out slowly, each stroke a soft pulse.
        const envelope = v >= 1 ? 0 : Math.min(1, v * 12) * (1 - v) ** 1.5
        const stroke = 0.5 + 0.5 * sine(t * this.beat[k] * (1 + 0.15 * v) - 0.25)
        filter.push(this.noise.white())
        const x = filter.band * envelope * stroke * stroke * this.loud[k] * 3
        l[n] += x * gl
        r[n] += x * gr
        wl[n] += 0.3 * x * gl
        wr[n] += 0.3 * x * gr
      }
      if (this.age[k] > this.total[k]) this.age[k] = -1
    }
  }
}
