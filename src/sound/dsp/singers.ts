/**
 * All who have a throat: the visitor (one persistent voice), the others (one voice each, no two
 * alike), and she, whose words are heard as one hears talk through a wall: tune and breath, no
 * consonants, falling at the end.
 */
import { OnePole } from './filters'
import { FormantVoice, type Vowel } from './formant'
import { type Ears, Head } from './head'
import { type Bus, hertz, type Instrument, left, type Note, reach, right } from './instrument'
import { Noise } from './noise'

const OTHERS = 9
/** What a wisp sings on; its own vowel, moving toward another. */
const MOUTHS: readonly (readonly [Vowel, Vowel])[] = [
  ['u', 'o'],
  ['o', 'a'],
  ['m', 'u'],
  ['a', 'o'],
  ['u', 'i'],
  ['o', 'u'],
  ['e', 'a'],
  ['m', 'o'],
  ['a', 'u'],
]

class Throat {
  /** Gain now and what it goes to, so that a voice that still sounds is not moved with a step. */
  loud = 0
  sendL = 0
  sendR = 0
  loudTo = 0
  sendToL = 0
  sendToR = 0

  constructor(
    readonly voice: FormantVoice,
    readonly head: Head,
  ) {}

  place(loud: number, far: number, { pan, turn }: Pick<Note, 'pan' | 'turn'>): void {
    const fresh = this.voice.silent
    this.head.place(turn, pan, fresh)
    this.loudTo = loud
    this.sendToL = far * left(pan * 0.6)
    this.sendToR = far * right(pan * 0.6)
    if (fresh) this.settle(1)
  }

  settle(share: number): void {
    this.loud += (this.loudTo - this.loud) * share
    this.sendL += (this.sendToL - this.sendL) * share
    this.sendR += (this.sendToR - this.sendR) * share
  }
}

export class Singers implements Instrument<'calm'> {
  private readonly noise: Noise
  private readonly others: Throat[]
  private readonly visitor: Throat
  private readonly her: Throat
  private readonly wall: OnePole
  private readonly scratch = new Float64Array(128)
  /** Her syllables still to come. */
  private syllables = 0
  private untilNext = 0
  private tune = 0
  private loud = 0

  constructor(
    private readonly rate: number,
    seed: number,
    ears: Ears,
  ) {
    this.noise = new Noise(seed)
    const head = () => new Head(rate, ears)
    this.others = Array.from(
      { length: OTHERS },
      (_, i) =>
        new Throat(
          new FormantVoice(
            rate,
            new Noise(seed + 101 * i),
            [1, 0.88, 1.1, 0.95, 1.16, 0.84, 1.04, 0.92, 1.2][i],
            this.noise.range(0.12, 0.34),
            this.noise.range(4.6, 5.8),
          ),
          head(),
        ),
    )
    this.visitor = new Throat(new FormantVoice(rate, new Noise(seed + 7), 0.98, 0.26, 5), head())
    this.her = new Throat(new FormantVoice(rate, new Noise(seed + 9), 1.02, 0.08, 4.4), head())
    this.wall = new OnePole(rate)
    this.wall.tune(1500)
  }

  play(note: Note): void {
    const hz = hertz(note.pitch)
    if (note.voice === 'visitor') {
      const { voice } = this.visitor
      voice.vowel(this.noise.unit() < 0.5 ? 'o' : 'u', 0.2)
      voice.sing(hz, 0.5 * note.velocity, note.seconds, 0.16, 0.12)
      voice.vowel(this.noise.unit() < 0.6 ? 'a' : 'o', note.seconds * 0.6)
      // From within, so from no side; the room has it.
      this.visitor.place(1.15, 0.95, { pan: 0, turn: 0 })
    } else if (note.voice === 'wisp') {
      const throat = this.others[note.index % OTHERS]
      const [from, to] = MOUTHS[note.index % OTHERS]
      if (throat.voice.silent) throat.voice.vowel(from, 0.005)
      throat.voice.sing(hz, 0.5 * note.velocity, note.seconds, 0.24, 0.1 + 0.1 * (note.index % 3))
      throat.voice.vowel(to, note.seconds * 0.8)
      const near = reach(note.distance, 12)
      throat.place(0.8 * near, 0.8 * reach(note.distance, 50), note)
    } else if (note.voice === 'murmur') {
      this.syllables = Math.max(2, Math.min(6, Math.round(note.seconds / 0.2)))
      this.untilNext = 0
      this.tune = note.pitch
      this.loud = note.velocity
      this.her.place(2.4 * reach(note.distance, 5), 0.8 * reach(note.distance, 20), note)
    }
  }

  set(): void {}

  private speak(samples: number): void {
    if (this.syllables <= 0) return
    this.untilNext -= samples
    if (this.untilNext > 0) return
    const { noise } = this
    const last = this.syllables === 1
    const seconds = last ? noise.range(0.3, 0.5) : noise.range(0.11, 0.22)
    const vowels: readonly Vowel[] = ['a', 'e', 'o', 'u', 'i', 'm']
    this.her.voice.vowel(vowels[Math.floor(noise.unit() * vowels.length)], 0.07)
    // Speech falls as its breath goes; the last syllable the furthest.
    this.tune -= last ? 2.5 : noise.range(-0.9, 1.5)
    const loud = this.loud * (last ? 0.6 : noise.range(0.6, 1))
    this.her.voice.sing(hertz(this.tune), loud, seconds * 0.75, 0.05, 0.55 + 0.3 * noise.unit())
    this.untilNext = (seconds + (noise.unit() < 0.2 ? 0.12 : 0)) * this.rate
    this.syllables--
  }

  private add(throat: Throat, bus: Bus, from: number, to: number, wall?: OnePole): void {
    if (throat.voice.silent) return
    const { scratch } = this
    throat.voice.render(scratch, from, to)
    if (wall) for (let n = from; n < to; n++) scratch[n] = wall.push(scratch[n])
    const [l, r, wl, wr] = bus
    const { sendL, sendR } = throat
    throat.settle(Math.min(1, 0.0012 * (to - from)))
    const step = 1 / (to - from)
    const stepL = (throat.sendL - sendL) * step
    const stepR = (throat.sendR - sendR) * step
    throat.head.add(scratch, l, r, throat.loud, from, to)
    for (let n = from; n < to; n++) {
      const v = scratch[n]
      wl[n] += v * (sendL + stepL * (n - from))
      wr[n] += v * (sendR + stepR * (n - from))
    }
  }

  get resting(): boolean {
    if (this.syllables > 0 || !this.her.voice.silent || !this.visitor.voice.silent) return false
    for (let i = 0; i < OTHERS; i++) if (!this.others[i].voice.silent) return false
    return true
  }

  render(bus: Bus, from: number, to: number): void {
    this.speak(to - from)
    for (const throat of this.others) this.add(throat, bus, from, to)
    this.add(this.visitor, bus, from, to)
    this.add(this.her, bus, from, to, this.wall)
  }
}
