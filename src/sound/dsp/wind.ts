/**
 * The wind: noise through two resonances that follow the same gusts that bend the grass. A low
 * one is the air over the hill, a high one the blades and leaves; storm adds weight below. Left
 * and right are two winds, so it has width.
 */

import type { Bus, Instrument, Note } from './instrument'
import { Noise } from './noise'
import { SvfPair } from './pair'

export class Wind implements Instrument<'wind' | 'gust' | 'storm'> {
  private readonly noise: Noise
  private readonly hill: SvfPair
  private readonly grass: SvfPair
  private readonly deep: SvfPair
  private hillGain = 0
  private grassGain = 0
  private deepGain = 0
  private hillTo = 0
  private grassTo = 0
  private deepTo = 0
  private gust = 0.5
  private slow = 0
  /** Slow wander of the resonances, radians. */
  private turn = 0

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
    this.hill = new SvfPair(rate)
    this.grass = new SvfPair(rate)
    this.deep = new SvfPair(rate)
  }

  play(_note: Note): void {}

  set(values: Readonly<Record<'wind' | 'gust' | 'storm', number>>): void {
    const { wind, storm } = values
    this.gust += (values.gust - this.gust) * 0.012
    this.slow += (this.gust - this.slow) * 0.0015
    const gust = this.gust
    this.turn += 128 / this.rate
    const wander = Math.sin(this.turn * 0.61) * 0.5 + Math.sin(this.turn * 0.23 + 1) * 0.5
    // Aeolian tone rises with the speed of the air (Strouhal); the ear calls it howling.
    const speed = wind * (0.35 + 0.65 * gust)
    this.hill.tune(190 * 2 ** (1.5 * speed + 0.25 * wander), 1 + 2.4 * storm * gust, 0.05)
    this.grass.tune(1500 * 2 ** (1.1 * gust - 0.4 + 0.2 * wander), 0.7, 0.09)
    this.deep.tune(85 + 50 * gust, 0.7, 0.03)
    this.hillTo = (1 + 1.1 * storm) * speed ** 1.5 * (0.5 + 0.9 * gust)
    this.grassTo = 0.24 * wind * (0.12 + 0.88 * gust ** 2) * (1 + 1.1 * storm)
    this.deepTo = 2 * storm * (0.3 + 0.7 * wind) * (0.45 + 0.55 * this.slow)
  }

  render(bus: Bus, from: number, to: number): void {
    const { noise, hill, grass, deep } = this
    const [l, r, wl, wr] = bus
    const glide = 1 / 480
    for (let n = from; n < to; n++) {
      this.hillGain += (this.hillTo - this.hillGain) * glide
      this.grassGain += (this.grassTo - this.grassGain) * glide
      this.deepGain += (this.deepTo - this.deepGain) * glide
      const a = noise.white()
      const b = noise.white()
      hill.push(a, b)
      grass.push(b, a)
      deep.push(a, -b)
      const x = hill.left.band * this.hillGain + grass.left.band * this.grassGain
      const y = hill.right.band * this.hillGain + grass.right.band * this.grassGain
      l[n] += x + deep.left.low * this.deepGain
      r[n] += y + deep.right.low * this.deepGain
      wl[n] += 0.18 * x
      wr[n] += 0.18 * y
    }
  }
}
