/**
 * Struck crystal: a bank of strikes, each a free bar of glass: a pair of nearly equal lowest modes
 * (which beat, as real bars do) and the higher ones at 2.756, 5.404 and 8.933 (Fletcher and
 * Rossing, "The Physics of Musical Instruments", free bar). They are set going as a half-sine
 * contact would: short and hard is bright, long and soft is round. Nothing starts with a step: a
 * strike takes about a millisecond to be there, which the ear still calls at once.
 */
import { type Bus, hertz, type Instrument, left, type Note, reach, right } from './instrument'
import { Noise } from './noise'
import { sine } from './wave'

const STRIKES = 28
const RATIOS = [0.9996, 1.0004, 2.756, 5.404, 8.933]
const MODES = RATIOS.length
/** Above it, hertz, hardly anybody hears a tone; its start would only be a tick. */
const HIGHEST = 16_300
/** Highs as faint as this are done with. */
const FAINT = 1e-4
/** Seconds that even the hardest strike takes to be there. */
const SOONEST = 0.0012

/** How a kind of strike differs. */
interface Touch {
  /** Contact of a hard and of a soft blow, seconds: what is quicker than it is hardly excited. */
  hard: number
  soft: number
  /** How much of that is heard: 1 all, 0 none, as if struck by light. */
  dull: number
  /** Seconds until a mode at 600 Hz has fallen by 60 dB. */
  ring: number
  gains: readonly number[]
  level: number
  /** Share that goes to the room. */
  room: number
}

const TOUCHES: Record<string, Touch> = {
  chime: {
    hard: 0.00015,
    soft: 0.0003,
    dull: 0.35,
    ring: 4.6,
    gains: [0.4, 0.4, 0.66, 0.95, 1.35],
    level: 1,
    room: 0.5,
  },
  /** A leaf with rain on it: heavy, so its highs hardly sound and soon end. */
  wet: {
    hard: 0.0009,
    soft: 0.0018,
    dull: 1,
    ring: 1.9,
    gains: [0.5, 0.45, 0.3, 0.1, 0.02],
    level: 0.8,
    room: 0.5,
  },
  melody: {
    hard: 0.0012,
    soft: 0.0022,
    dull: 0.9,
    ring: 5.5,
    gains: [0.55, 0.45, 0.2, 0.06, 0.02],
    level: 0.3,
    room: 0.6,
  },
  pluck: {
    hard: 0.0014,
    soft: 0.0026,
    dull: 0.9,
    ring: 1.7,
    gains: [0.6, 0.4, 0.22, 0.1, 0.03],
    level: 0.17,
    room: 0.35,
  },
  bell: {
    hard: 0.003,
    soft: 0.004,
    dull: 0.8,
    ring: 9,
    gains: [0.5, 0.5, 0.3, 0.16, 0.06],
    level: 0.3,
    room: 0.8,
  },
  /** A leaf that only glitters: hardly any body. */
  glint: {
    hard: 0.00012,
    soft: 0.00016,
    dull: 0.3,
    ring: 3.4,
    gains: [0.12, 0.12, 0.5, 0.8, 1],
    level: 0.6,
    room: 0.9,
  },
}

/** Share of a mode that a contact excites; `x`: its periods within the contact. */
const excited = (x: number): number =>
  Math.max(0.03, Math.abs(Math.cos(Math.PI * x) / (1 - 4 * x * x + 1e-9)))

export class ModalBank implements Instrument<never> {
  /** Of each mode: 2r cos ω and r², the last two samples. */
  private readonly a = new Float64Array(STRIKES * MODES)
  private readonly b = new Float64Array(STRIKES * MODES)
  private readonly near = new Float64Array(STRIKES * MODES)
  private readonly far = new Float64Array(STRIKES * MODES)
  private readonly age = new Int32Array(STRIKES).fill(-1)
  private readonly attack = new Int32Array(STRIKES)
  private readonly level = new Float64Array(STRIKES)
  private readonly gains = new Float64Array(STRIKES * 4)
  private readonly noise: Noise
  /** 1 while more than the two lowest modes sound. */
  private readonly high = new Uint8Array(STRIKES)

  constructor(
    private readonly rate: number,
    seed: number,
  ) {
    this.noise = new Noise(seed)
  }

  /** Strikes that still ring. */
  get ringing(): number {
    let count = 0
    for (const age of this.age) if (age >= 0) count++
    return count
  }

  play(note: Note): void {
    const touch = TOUCHES[note.voice]
    if (!touch) return
    const k = this.free()
    const { rate } = this
    const f = hertz(note.pitch)
    const hard = note.velocity
    const contact = touch.soft + (touch.hard - touch.soft) * hard
    this.attack[k] = Math.round(Math.max(SOONEST, 1.2 * contact) * rate)
    this.age[k] = 0
    this.level[k] = 1
    this.high[k] = 1
    for (let m = 0; m < MODES; m++) {
      const i = k * MODES + m
      // Each leaf is cut a little differently.
      const hz = f * RATIOS[m] * (1 + 0.0012 * (m > 1 ? this.noise.white() : 0))
      const ring = touch.ring * (600 / hz) ** 0.55
      const r = 10 ** (-3 / (ring * rate))
      const w = (2 * Math.PI * hz) / rate
      this.a[i] = 2 * r * Math.cos(w)
      this.b[i] = r * r
      // Air takes the highest partials of what is far: about 0.1 dB a metre at 8 kHz.
      const air = Math.exp(-note.distance * 1.4e-2 * (hz / 8000) ** 1.7)
      const strike = hz > HIGHEST ? 0 : touch.gains[m] * air * excited(hz * contact) ** touch.dull
      // So that the next sample is the first of a damped sine.
      this.near[i] = 0
      this.far[i] = (-strike * Math.sin(w)) / (r * r)
    }
    const gain = touch.level * note.velocity ** 1.2 * reach(note.distance)
    const send = touch.level * note.velocity ** 1.2 * reach(note.distance, 60) * touch.room
    this.gains[k * 4] = gain * left(note.pan)
    this.gains[k * 4 + 1] = gain * right(note.pan)
    this.gains[k * 4 + 2] = send * left(note.pan * 0.6)
    this.gains[k * 4 + 3] = send * right(note.pan * 0.6)
  }

  set(): void {}

  get resting(): boolean {
    for (let k = 0; k < STRIKES; k++) if (this.age[k] >= 0) return false
    return true
  }

  /**
   * Each mode is y[n] = a y[n−1] − b y[n−2]. The higher ones die first, so a strike that
   * has rung for a while is only its two lowest.
   */
  render(bus: Bus, from: number, to: number): void {
    const { near, far, a, b } = this
    const [l, r, wl, wr] = bus
    for (let k = 0; k < STRIKES; k++) {
      if (this.age[k] < 0) continue
      const attack = this.attack[k]
      const age = this.age[k]
      const i = k * MODES
      const g = k * 4
      const g0 = this.gains[g]
      const g1 = this.gains[g + 1]
      const g2 = this.gains[g + 2]
      const g3 = this.gains[g + 3]
      const a0 = a[i]
      const a1 = a[i + 1]
      const b0 = b[i]
      const b1 = b[i + 1]
      let p0 = near[i]
      let p1 = near[i + 1]
      let q0 = far[i]
      let q1 = far[i + 1]
      let n = from
      if (this.high[k] === 1) {
        const a2 = a[i + 2]
        const a3 = a[i + 3]
        const a4 = a[i + 4]
        const b2 = b[i + 2]
        const b3 = b[i + 3]
        const b4 = b[i + 4]
        let p2 = near[i + 2]
        let p3 = near[i + 3]
        let p4 = near[i + 4]
        let q2 = far[i + 2]
        let q3 = far[i + 3]
        let q4 = far[i + 4]
        for (let t = age; n < to; n++, t++) {
          const y0 = a0 * p0 - b0 * q0
          const y1 = a1 * p1 - b1 * q1
          const y2 = a2 * p2 - b2 * q2
          const y3 = a3 * p3 - b3 * q3
          const y4 = a4 * p4 - b4 * q4
          q0 = p0
          p0 = y0
          q1 = p1
          p1 = y1
          q2 = p2
          p2 = y2
          q3 = p3
          p3 = y3
          q4 = p4
          p4 = y4
          let v = y0 + y1 + y2 + y3 + y4
          if (t < attack) {
            const rise = sine((0.25 * (t + 0.5)) / attack)
            v *= rise * rise
          }
          l[n] += g0 * v
          r[n] += g1 * v
          wl[n] += g2 * v
          wr[n] += g3 * v
        }
        near[i + 2] = p2
        near[i + 3] = p3
        near[i + 4] = p4
        far[i + 2] = q2
        far[i + 3] = q3
        far[i + 4] = q4
        const high = size(p2, q2) + size(p3, q3) + size(p4, q4)
        if (age > attack && high < FAINT) this.high[k] = 0
      }
      for (; n < to; n++) {
        const y0 = a0 * p0 - b0 * q0
        const y1 = a1 * p1 - b1 * q1
        q0 = p0
        p0 = y0
        q1 = p1
        p1 = y1
        const v = y0 + y1
        l[n] += g0 * v
        r[n] += g1 * v
        wl[n] += g2 * v
        wr[n] += g3 * v
      }
      near[i] = p0
      near[i + 1] = p1
      far[i] = q0
      far[i + 1] = q1
      this.age[k] = age + (to - from)
      // Two samples may both lie near a crossing: the level falls, it is never found fallen.
      const loud = size(p0, q0) + size(p1, q1)
      this.level[k] = Math.max(loud * (g2 + g3 + g0 + g1), this.level[k] * 0.97)
      if (this.age[k] > attack + 64 && this.level[k] < 6e-5) this.age[k] = -1
    }
  }

  /** A strike that is silent, else the quietest. */
  private free(): number {
    let best = 0
    for (let k = 0; k < STRIKES; k++) {
      if (this.age[k] < 0) return k
      if (this.level[k] < this.level[best]) best = k
    }
    return best
  }
}

const size = (a: number, b: number): number => Math.abs(a) + Math.abs(b)
