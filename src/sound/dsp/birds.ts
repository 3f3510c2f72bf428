/**
 * Birds of glass, after. Each has its own call of two to five notes high in the key, whistled
 * with a slide into each, and after it a long rest in which another may answer from elsewhere.
 */
import { type Bus, hertz, type Instrument, left, type Note, right } from './instrument'
import { Noise } from './noise'

const BIRDS = 3
/** Fifth, sixth, tonic, second and third of D lydian, two and three octaves up. */
const CALLS = [93, 95, 98, 100, 102, 105]

interface Bird {
  wait: number
  notes: number
  at: number
  total: number
  from: number
  to: number
  phase: number
  pan: number
  far: number
  home: number
}

export class Birds implements Instrument<'birds'> {
  private readonly noise: Noise
  private readonly flock: Bird[]
  private here = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.flock = Array.from({ length: BIRDS }, (_, i) => ({
      wait: (2 + 4 * i) * rate,
      notes: 0,
      at: 0,
      total: 0,
      from: 0,
      to: 0,
      phase: 0,
      pan: 0,
      far: 0.5,
      home: this.noise.range(0, 4),
    }))
  }

  play(_note: Note): void {}

  set(values: Readonly<Record<'birds', number>>): void {
    this.here += (values.birds - this.here) * 0.01
  }

  private chirp(bird: Bird): void {
    const { noise, rate } = this
    if (bird.notes <= 0) {
      bird.notes = 2 + Math.floor(noise.unit() * 4)
      bird.pan = noise.range(-0.9, 0.9)
      bird.far = noise.range(0.25, 1)
      bird.home = Math.floor(noise.range(0, CALLS.length))
    }
    const step = Math.floor(noise.range(-1.4, 1.9))
    bird.home = Math.max(0, Math.min(CALLS.length - 1, bird.home + step))
    const hz = hertz(CALLS[bird.home])
    bird.from = hz * noise.range(0.86, 1.16)
    bird.to = hz
    bird.total = noise.range(0.09, 0.26) * rate
    bird.at = 0
    bird.notes--
  }

  get resting(): boolean {
    return this.here < 0.02
  }

  render(bus: Bus, from: number, to: number): void {
    if (this.here < 0.02) return
    const [l, r, wl, wr] = bus
    for (const bird of this.flock) {
      bird.wait -= to - from
      if (bird.wait <= 0 && bird.at >= bird.total) {
        this.chirp(bird)
        const rest = bird.notes > 0 ? this.noise.range(0.05, 0.14) : this.noise.range(5, 15)
        bird.wait = bird.total + rest * this.rate
      }
      if (bird.at >= bird.total) continue
      const loud = 0.045 * this.here * bird.far
      const gl = loud * left(bird.pan)
      const gr = loud * right(bird.pan)
      for (let n = from; n < to && bird.at < bird.total; n++) {
        const u = bird.at++ / bird.total
        const slide = 1 - (1 - u) ** 3
        bird.phase += (bird.from + (bird.to - bird.from) * slide) / this.rate
        if (bird.phase >= 1) bird.phase -= 1
        const swell = Math.sin(Math.PI * u ** 0.6) ** 2
        const p = 2 * Math.PI * bird.phase
        // The second partial of the bar, faint, makes the whistle glass.
        const v =
          (Math.sin(p + 0.25 * Math.sin(p * 2.756) * (1 - u)) + 0.12 * Math.sin(2 * p)) * swell
        l[n] += v * gl
        r[n] += v * gr
        wl[n] += 1.6 * v * gl
        wr[n] += 1.6 * v * gr
      }
    }
  }
}
