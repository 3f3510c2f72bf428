/**
 * Struck crystal: a bank of strikes, each a free bar of glass: a pair of nearly equal lowest modes
 * (which beat, as real bars do) and the higher ones at 2.756, 5.404 and 8.933 (Fletcher and
 * Rossing, "The Physics of Musical Instruments", free bar). A half-sine contact pulse sets them
 * going: short and hard is bright, long and soft is round. Nothing starts with a step.
 */
import { type Bus, hertz, type Instrument, left, type Note, reach, right } from './instrument'
import { Noise } from './noise'

const STRIKES = 28
const RATIOS = [0.9996, 1.0004, 2.756, 5.404, 8.933]
const MODES = RATIOS.length

/** How a kind of strike differs. */
interface Touch {
  /** Contact of a hard and of a soft blow, seconds. */
  hard: number
  soft: number
  /** Seconds until a mode at 600 Hz has fallen by 60 dB. */
  ring: number
  gains: readonly number[]
  level: number
  /** Share that goes to the room. */
  room: number
}

const TOUCHES: Record<string, Touch> = {
  chime: {
    hard: 0.00016,
    soft: 0.0003,
    ring: 4.2,
    gains: [0.42, 0.42, 0.7, 0.6, 0.45],
    level: 1.1,
    room: 0.45,
  },
  melody: {
    hard: 0.0012,
    soft: 0.0022,
    ring: 5.5,
    gains: [0.55, 0.45, 0.2, 0.06, 0.02],
    level: 0.3,
    room: 0.6,
  },
  pluck: {
    hard: 0.0014,
    soft: 0.0026,
    ring: 1.7,
    gains: [0.6, 0.4, 0.22, 0.1, 0.03],
    level: 0.17,
    room: 0.35,
  },
  bell: {
    hard: 0.003,
    soft: 0.004,
    ring: 9,
    gains: [0.5, 0.5, 0.3, 0.16, 0.06],
    level: 0.3,
    room: 0.8,
  },
  bird: {
    hard: 0.0006,
    soft: 0.0012,
    ring: 1.1,
    gains: [0.6, 0.4, 0.1, 0, 0],
    level: 0.1,
    room: 0.9,
  },
}

export class ModalBank implements Instrument<never> {
  private readonly cos = new Float64Array(STRIKES * MODES)
  private readonly sin = new Float64Array(STRIKES * MODES)
  private readonly re = new Float64Array(STRIKES * MODES)
  private readonly im = new Float64Array(STRIKES * MODES)
  private readonly push = new Float64Array(STRIKES * MODES)
  private readonly age = new Int32Array(STRIKES).fill(-1)
  private readonly contact = new Int32Array(STRIKES)
  private readonly level = new Float64Array(STRIKES)
  private readonly gains = new Float64Array(STRIKES * 4)
  private readonly noise: Noise
  private readonly scratch = new Float64Array(128)

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
    const contact = Math.max(
      Math.round(0.00015 * rate),
      Math.round((touch.soft + (touch.hard - touch.soft) * hard) * rate),
    )
    this.contact[k] = contact
    this.age[k] = 0
    this.level[k] = 1
    for (let m = 0; m < MODES; m++) {
      const i = k * MODES + m
      // Each leaf is cut a little differently.
      const hz = f * RATIOS[m] * (1 + 0.0012 * (m > 1 ? this.noise.white() : 0))
      const ring = touch.ring * (600 / hz) ** 0.55
      const r = 10 ** (-3 / (ring * rate))
      const w = (2 * Math.PI * hz) / rate
      this.cos[i] = r * Math.cos(w)
      this.sin[i] = r * Math.sin(w)
      this.re[i] = 0
      this.im[i] = 0
      // Air takes the highest partials of what is far: about 0.1 dB a metre at 8 kHz.
      const air = Math.exp(-note.distance * 1.4e-2 * (hz / 8000) ** 1.7)
      const strike = touch.gains[m] * air
      this.push[i] = hz > rate * 0.45 ? 0 : (strike * Math.PI) / (2 * contact)
    }
    const gain = touch.level * note.velocity ** 1.2 * reach(note.distance)
    const send = touch.level * note.velocity ** 1.2 * reach(note.distance, 60) * touch.room
    this.gains[k * 4] = gain * left(note.pan)
    this.gains[k * 4 + 1] = gain * right(note.pan)
    this.gains[k * 4 + 2] = send * left(note.pan * 0.6)
    this.gains[k * 4 + 3] = send * right(note.pan * 0.6)
  }

  set(): void {}

  render(bus: Bus, from: number, to: number): void {
    const { scratch, cos, sin, re, im } = this
    for (let k = 0; k < STRIKES; k++) {
      if (this.age[k] < 0) continue
      for (let n = from; n < to; n++) scratch[n] = 0
      const contact = this.contact[k]
      const age = this.age[k]
      let loud = 0
      for (let m = 0; m < MODES; m++) {
        const i = k * MODES + m
        const push = this.push[i]
        if (push === 0) continue
        const c = cos[i]
        const s = sin[i]
        let x = re[i]
        let y = im[i]
        let n = from
        for (let t = age; n < to && t < contact; n++, t++) {
          const pulse = push * Math.sin((Math.PI * (t + 0.5)) / contact)
          const nx = c * x - s * y + pulse
          y = s * x + c * y
          x = nx
          scratch[n] += y
        }
        for (; n < to; n++) {
          const nx = c * x - s * y
          y = s * x + c * y
          x = nx
          scratch[n] += y
        }
        re[i] = x
        im[i] = y
        const left = Math.abs(x) + Math.abs(y)
        // A mode that has died is not computed again, and never becomes denormal.
        if (left < 1e-5 && age > contact) this.push[i] = 0
        loud += left
      }
      const g = k * 4
      for (let c = 0; c < 4; c++) {
        const out = bus[c]
        const gain = this.gains[g + c]
        for (let n = from; n < to; n++) out[n] += gain * scratch[n]
      }
      this.age[k] = age + (to - from)
      this.level[k] = loud * (this.gains[g + 2] + this.gains[g + 3])
      if (this.age[k] > contact && this.level[k] < 4e-6) this.age[k] = -1
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
