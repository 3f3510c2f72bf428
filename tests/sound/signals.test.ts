import { describe, expect, it } from 'vitest'
import { GROUP_NAMES, GROUPS, type GroupName } from '../../src/sound/dsp/groups'
import { BLOCK, type Bus, createBus, hertz, type Note } from '../../src/sound/dsp/instrument'
import { Limiter } from '../../src/sound/dsp/limiter'
import { Mixdown } from '../../src/sound/dsp/mixdown'
import { ModalBank } from '../../src/sound/dsp/modal'
import { Noise } from '../../src/sound/dsp/noise'
import { Player } from '../../src/sound/dsp/player'
import { Rain } from '../../src/sound/dsp/rain'
import { Room } from '../../src/sound/dsp/room'

const RATE = 48000
const note = (voice: string, more: Partial<Note> = {}): Note => ({
  at: 0.1,
  voice,
  pitch: 74,
  velocity: 0.8,
  pan: 0.2,
  turn: 0.3,
  distance: 4,
  seconds: 1,
  index: 1,
  ...more,
})

/** The left ear of one group alone. */
function play(
  group: GroupName,
  notes: Note[],
  seconds: number,
  value: number | ((t: number) => number) = 0,
) {
  const player = new Player(group, RATE, 7)
  for (const one of notes) player.add(one)
  const out = new Float32Array(Math.ceil((seconds * RATE) / BLOCK) * BLOCK)
  const bus: Bus = createBus()
  for (let at = 0; at < out.length; at += BLOCK) {
    for (const channel of bus) channel.fill(0)
    const v = typeof value === 'number' ? value : value(at / RATE)
    player.render(bus, at, Object.fromEntries(GROUPS[group].params.map((key) => [key, v])))
    out.set(bus[0], at)
  }
  return out
}
const rms = (x: Float32Array, from: number, to: number) => {
  let sum = 0
  for (let n = Math.round(from * RATE); n < to * RATE; n++) sum += x[n] * x[n]
  return Math.sqrt(sum / ((to - from) * RATE))
}

/** Every note there is, with the group that plays it. */
const NOTES: [GroupName, string, number][] = [
  ['crystals', 'chime', 4],
  ['crystals', 'melody', 6],
  ['crystals', 'pluck', 3],
  ['crystals', 'bell', 12],
  ['crystals', 'bowed', 8],
  ['air', 'thunder', 12],
  ['air', 'moth', 3],
  ['air', 'butterfly', 3],
  ['voices', 'visitor', 4],
  ['voices', 'wisp', 4],
  ['voices', 'murmur', 4],
  ['strings', 'string', 12],
  ['strings', 'memory', 9],
  ['strings', 'pad', 9],
  ['heart', 'lub', 2],
  ['heart', 'dub', 2],
]

describe.each(NOTES)('%s: %s', (group, voice, seconds) => {
  const level = group === 'heart' ? 1 : 0
  const pitch = group === 'heart' ? 33 : group === 'voices' ? 62 : 74
  const out = play(group, [note(voice, { pitch })], seconds, level)

  it('is silent before its time, then heard, and dies away', () => {
    expect(rms(out, 0, 0.099)).toBeLessThan(1e-12)
    expect(out.every(Number.isFinite)).toBe(true)
    const heard = rms(out, 0.1, Math.min(1.6, seconds * 0.6))
    expect(heard).toBeGreaterThan(2e-4)
    expect(rms(out, seconds - 0.2, seconds)).toBeLessThan(heard / 20)
  })

  it('begins without a step', () => {
    const start = Math.round(0.1 * RATE)
    let peak = 0
    for (const v of out) peak = Math.max(peak, Math.abs(v))
    let step = 0
    for (let n = start; n < start + 6; n++) step = Math.max(step, Math.abs(out[n] - out[n - 1]))
    expect(step).toBeLessThan(0.16 * peak)
  })

  it('is the same each time', () => {
    const again = play(group, [note(voice, { pitch })], 1, level)
    expect(again.every((v, n) => v === out[n])).toBe(true)
  })
})

describe('weather', () => {
  it('is silent in still air and grows with it', () => {
    expect(rms(play('air', [], 2, 0), 1, 2)).toBeLessThan(1e-4)
    const low = rms(play('air', [], 4, 0.2), 2, 4)
    const high = rms(play('air', [], 4, 0.9), 2, 4)
    expect(low).toBeGreaterThan(1e-3)
    expect(high).toBeGreaterThan(3 * low)
    expect(high).toBeLessThan(0.5)
  })
})

describe('rain', () => {
  it('is single drops from its very beginning, as many as it asks for', () => {
    // It rises slowly: after four seconds three or four drops should have fallen, and no hiss yet.
    const bus = createBus()
    let wanted = 0
    let fallen = 0
    for (let seed = 0; seed < 40; seed++) {
      const rain = new Rain(RATE, seed)
      let quiet = 1000
      for (let at = 0; at < 4 * RATE; at += BLOCK) {
        const value = (0.0075 * at) / RATE
        wanted += (900 * value ** 1.7 * BLOCK) / RATE
        for (const channel of bus) channel.fill(0)
        rain.set({ rain: value, drizzle: 0 })
        rain.render(bus, 0, BLOCK)
        for (let n = 0; n < BLOCK; n++) {
          if (Math.abs(bus[0][n]) + Math.abs(bus[1][n]) < 0.012) quiet++
          else {
            if (quiet > 240) fallen++
            quiet = 0
          }
        }
      }
    }
    expect(fallen).toBeGreaterThan(0.8 * wanted)
    expect(fallen).toBeLessThan(1.2 * wanted)
  })
})

describe('birds', () => {
  it('rest for longer than they sing', () => {
    const out = play('voices', [], 60, 1)
    let sounding = 0
    for (let t = 0; t < 60; t += 0.25) if (rms(out, t, t + 0.25) > 1e-4) sounding++
    expect(sounding).toBeGreaterThan(5)
    expect(sounding).toBeLessThan(140)
  })
})

describe('strings', () => {
  it('are in tune within three cents', () => {
    for (const pitch of [50, 57, 69, 81]) {
      const out = play('strings', [note('string', { pitch, at: 0 })], 3)
      // Phase of a probe at the right frequency: how fast it turns is how far it is off.
      const hz = hertz(pitch)
      const phase = (from: number) => {
        let re = 0
        let im = 0
        for (let n = 0; n < 16384; n++) {
          const w = (2 * Math.PI * hz * (from + n)) / RATE
          const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / 16384)
          re += out[from + n] * Math.cos(w) * hann
          im -= out[from + n] * Math.sin(w) * hann
        }
        return Math.atan2(im, re)
      }
      const apart = 4800
      let turned = phase(24000 + apart) - phase(24000)
      turned -= 2 * Math.PI * Math.round(turned / (2 * Math.PI))
      const off = (turned / (2 * Math.PI)) * (RATE / apart)
      expect(Math.abs(1200 * Math.log2((hz + off) / hz)), `note ${pitch}`).toBeLessThan(3)
    }
  })

  it('keep sounding while the cloth hangs', () => {
    const gone = rms(play('strings', [note('string', { pitch: 62 })], 20, 0), 16, 20)
    const held = rms(play('strings', [note('string', { pitch: 62 })], 20, 0.9), 10, 20)
    expect(held).toBeGreaterThan(10 * gone)
  })

  describe('sound with the hand, also when each of them has been played before', () => {
    const late = (notes: Note[], value: (t: number) => number) => {
      const out = play('strings', notes, notes[notes.length - 1].at + 1, value)
      const risen = ({ at }: Note) => rms(out, at, at + 0.1) > rms(out, at - 0.1, at) + 3e-3
      return notes.filter((one) => !risen(one)).map(({ at }) => at)
    }

    it('as threads are woven one by one', () => {
      const woven = Array.from({ length: 30 }, (_, i) =>
        note('string', { at: 0.5 + 3 * i, pitch: 50 + ((i * 7) % 31) }),
      )
      expect(late(woven, (t) => Math.min(0.9, t / 90))).toEqual([])
    })

    it('at whatever moment of their fading', () => {
      const all = Array.from({ length: 20 }, () => note('string', { velocity: 0.1 }))
      const more = Array.from({ length: 16 }, (_, i) =>
        note('string', { at: 1 + 0.4 * i, pitch: 50 + ((i * 7) % 31), velocity: 0.5 + 0.03 * i }),
      )
      expect(late([...all, ...more], () => 0)).toEqual([])
    })
  })
})

describe('the bank', () => {
  it('takes more strikes than it has places for, and comes to rest', () => {
    const bank = new ModalBank(RATE, 1)
    const bus = createBus()
    for (let i = 0; i < 200; i++) {
      bank.play(note('chime', { pitch: 70 + (i % 24) }))
      bank.render(bus, 0, BLOCK)
    }
    expect(bus[0].every(Number.isFinite)).toBe(true)
    for (let i = 0; i < 15000 && bank.ringing > 0; i++) bank.render(bus, 0, BLOCK)
    expect(bank.ringing).toBe(0)
  })
})

describe('the room', () => {
  it('answers, dies away by 60 dB in two to five seconds and keeps no tone', () => {
    const room = new Room(RATE)
    const noise = new Noise(3)
    const inL = new Float32Array(RATE * 6)
    const inR = new Float32Array(RATE * 6)
    for (let n = 0; n < 4800; n++) inL[n] = inR[n] = noise.white()
    const l = new Float32Array(inL.length)
    const r = new Float32Array(inL.length)
    room.render(inL, inR, l, r, 0, l.length)
    const early = rms(l, 0.1, 0.3)
    expect(early).toBeGreaterThan(0.02)
    expect(rms(l, 5.4, 5.6) / early).toBeLessThan(1e-3)
    expect(rms(l, 2, 2.2) / early).toBeGreaterThan(1e-3)
  })
})

describe('the desk', () => {
  it('never lets a peak through', () => {
    const limiter = new Limiter(RATE)
    const noise = new Noise(5)
    const l = Float32Array.from({ length: RATE }, (_, n) => (n > 9000 ? 4 : 0.2) * noise.white())
    const r = l.slice()
    limiter.render(l, r, 0, l.length)
    const peak = l.reduce((most, v) => Math.max(most, Math.abs(v)), 0)
    expect(peak).toBeLessThan(10 ** (-1 / 20))
    expect(limiter.lowest).toBeLessThan(0.4)
  })

  it('leaves quiet music as it is', () => {
    const limiter = new Limiter(RATE)
    const l = Float32Array.from({ length: 9600 }, (_, n) => 0.3 * Math.sin(n * 0.03))
    const before = l.slice()
    limiter.render(l, l.slice(), 0, l.length)
    const late = Math.round(0.003 * RATE) + 6
    expect(l.every((v, n) => n < late || Math.abs(v - before[n - late]) < 1e-6)).toBe(true)
  })

  it('outlives a broken number', () => {
    const desk = new Mixdown(
      RATE,
      GROUP_NAMES.map(() => 1),
    )
    const bus = createBus()
    bus[0][3] = Number.NaN
    bus[2][4] = Number.POSITIVE_INFINITY
    const l = new Float32Array(BLOCK)
    const r = new Float32Array(BLOCK)
    desk.render([bus, null], l, r)
    for (let i = 0; i < 40; i++) desk.render([null], l, r)
    expect(l.every(Number.isFinite)).toBe(true)
  })
})

describe('a player', () => {
  it('begins a note on its own sample, not on that of a block', () => {
    const at = 5000 / RATE
    const out = play('crystals', [note('pluck', { at })], 0.3)
    expect(out.slice(0, 5000).every((v) => v === 0)).toBe(true)
    expect(out[5000]).not.toBe(0)
  })

  it('counts what comes late, and plays it unless it is long past', () => {
    const player = new Player('crystals', RATE, 1)
    const bus = createBus()
    player.add(note('chime', { at: 0.01 }))
    player.render(bus, 96000, {})
    player.render(bus, 96128, {})
    expect(bus[0].every((v) => v === 0)).toBe(true)
    player.add(note('chime', { at: 1.9 }))
    player.render(bus, 96256, {})
    expect(player.late).toBe(2)
    player.render(bus, 96384, {})
    expect(bus[0].some((v) => v !== 0)).toBe(true)
  })
})
