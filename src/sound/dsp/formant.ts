/**
 * A voice without words: a glottal source (a saw with its edge rounded, tilted 12 dB an octave as
 * the folds do) with breath in it, through four resonances of the mouth. It glides, it has
 * vibrato that comes late, and it is never the same twice. Vowels after Peterson and Barney 1952,
 * soprano bandwidths after the Csound manual's formant tables.
 */
import { edge, OnePole, Svf } from './filters'
import type { Noise } from './noise'
import { sine } from './wave'

/** First four resonances, hertz, and their loudness. */
export const VOWELS = {
  m: { hz: [260, 1000, 2200, 3200], loud: [1, 0.12, 0.05, 0.02] },
  u: { hz: [330, 760, 2700, 3700], loud: [1, 0.3, 0.04, 0.03] },
  o: { hz: [450, 840, 2830, 3800], loud: [1, 0.45, 0.08, 0.06] },
  a: { hz: [740, 1180, 2850, 3900], loud: [1, 0.6, 0.22, 0.12] },
  e: { hz: [430, 1950, 2800, 3900], loud: [1, 0.32, 0.2, 0.12] },
  i: { hz: [300, 2250, 2980, 3900], loud: [1, 0.25, 0.22, 0.12] },
} as const
export type Vowel = keyof typeof VOWELS

const WIDTHS = [80, 95, 130, 180]
const FORMANTS = 4

/** A voice that has fallen this far, 80 dB, has ended. */
const FAINT = 1e-4

export class FormantVoice {
  /** Frequency it goes to, and seconds of the glide. */
  private target = 220
  private hz = 220
  private glide = 1
  private phase = 0
  private level = 0
  private to = 0
  private rise = 1
  private fall = 1
  private breathTo = 0.1
  private breath = 0.1
  private remaining = 0
  private sung = 0
  private vibrato = 0
  private turn = 0
  private drift = 0
  private vowelSpeed = 1
  private readonly at = new Float64Array(FORMANTS)
  private readonly loudAt = new Float64Array(FORMANTS)
  private readonly toward = new Float64Array(FORMANTS)
  private readonly loudToward = new Float64Array(FORMANTS)
  private readonly mouth: Svf[]
  private readonly source = new Float64Array(128)
  private readonly tilt: OnePole
  private readonly tilt2: OnePole
  private tuned = 0

  /** `tract`: 1 a woman; 0.85 longer and deeper, 1.15 a child. `depth`: vibrato in semitones. */
  constructor(
    private readonly rate: number,
    private readonly noise: Noise,
    private readonly tract = 1,
    private readonly depth = 0.3,
    private readonly speed = 5.2,
  ) {
    this.mouth = Array.from({ length: FORMANTS }, () => new Svf(rate))
    this.tilt = new OnePole(rate)
    this.tilt2 = new OnePole(rate)
    this.vowel('u', 0.001)
    this.at.set(this.toward)
    this.loudAt.set(this.loudToward)
    this.turn = noise.unit()
  }

  get silent(): boolean {
    return this.level < FAINT && this.remaining <= 0
  }

  vowel(name: Vowel, seconds: number): void {
    const { hz, loud } = VOWELS[name]
    for (let f = 0; f < FORMANTS; f++) {
      this.toward[f] = hz[f] * this.tract
      this.loudToward[f] = loud[f]
    }
    this.vowelSpeed = 1 - Math.exp(-128 / (Math.max(0.01, seconds) * this.rate))
  }

  sing(hz: number, level: number, seconds: number, attack: number, breath: number): void {
    const fresh = this.level < 0.02
    this.target = hz
    if (fresh) {
      // A voice comes up to its note from a little below.
      this.hz = hz * 0.94
      this.sung = 0
    }
    this.glide = 1 - Math.exp(-1 / (0.055 * this.rate))
    this.to = level
    this.rise = 1 - Math.exp(-1 / (attack * 0.45 * this.rate))
    this.fall = 1 - Math.exp(-1 / (Math.min(0.35, 0.12 + 0.2 * seconds) * this.rate))
    this.breathTo = breath
    this.remaining = seconds * this.rate
    this.tilt.tune(Math.max(420, 2.2 * hz))
    this.tilt2.tune(Math.max(1600, 4 * hz))
  }

  /** Writes samples [from, to). */
  render(out: Float64Array, from: number, to: number): void {
    const { rate, noise, mouth } = this
    this.tuned -= to - from
    if (this.tuned <= 0) {
      this.tuned = 128
      for (let f = 0; f < FORMANTS; f++) {
        this.at[f] += (this.toward[f] - this.at[f]) * this.vowelSpeed
        this.loudAt[f] += (this.loudToward[f] - this.loudAt[f]) * this.vowelSpeed
        // A soprano opens her mouth so that the first resonance never lies below the note.
        const hz = f === 0 ? Math.max(this.at[0], this.hz * 1.04) : this.at[f]
        mouth[f].tune(hz, hz / (WIDTHS[f] * 1.25))
      }
      this.drift += (noise.white() - this.drift) * 0.05
      const late = Math.min(1, Math.max(0, (this.sung / rate - 0.28) / 0.7))
      this.vibrato = this.depth * late
    }
    const { source, speed, vibrato, drift, glide, target, breathTo, to: loud, rise, fall } = this
    const { tilt, tilt2 } = this
    let { remaining, level, breath, hz, turn, phase } = this
    this.sung += to - from
    noise.fill(source, from, to)
    for (let n = from; n < to; n++) {
      level += remaining-- > 0 ? (loud - level) * rise : -level * fall
      breath += (breathTo - breath) * 0.0008
      hz += (target - hz) * glide
      turn += speed / rate
      const bend = vibrato * sine(turn) + 0.22 * drift
      const step = (hz * (1 + 0.0578 * bend)) / rate
      phase += step
      if (phase >= 1) phase -= 1
      const sharp = phase < step || phase > 1 - step ? edge(phase, step) : 0
      const flow = tilt2.push(tilt.push(2 * phase - 1 - sharp))
      // Breath is loudest while the folds are open.
      const air = source[n] * breath * (0.35 + 0.65 * phase)
      source[n] = (flow * (1 - 0.6 * breath) + 0.34 * air) * level
      out[n] = 0
    }
    this.remaining = remaining
    this.level = level
    this.breath = breath
    this.hz = hz
    this.turn = turn
    this.phase = phase
    for (let f = 0; f < FORMANTS; f++)
      mouth[f].bandBlock(source, out, f & 1 ? -this.loudAt[f] : this.loudAt[f], from, to)
  }
}
