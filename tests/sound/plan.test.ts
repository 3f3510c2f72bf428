/** Two whole dreams as lists of notes: each its own motif, both the same plan from storm to dawn. */
import { describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { dissonance } from '../../scripts/audio/harmony.mjs'
import type { ActName } from '../../src/dream/acts'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream } from '../../src/dream/dream'
import type { DreamEvent } from '../../src/dream/events'
import { createIntent } from '../../src/dream/intent'
import { fork } from '../../src/dream/random'
import { belongs, MODES, pitchOf } from '../../src/dream/score/modes'
import { createMotif, turned, WISP_TURNS } from '../../src/dream/score/motif'
import { travel } from '../../src/sound/journey'

type Told = DreamEvent & { at: number; act: ActName }

/** Everything that the autopilot's whole dream of a seed sends, as copies. */
function dreamOf(seed: string): Told[] {
  const dream = createDream({ seed })
  const autopilot = createAutopilot(seed)
  const intent = createIntent()
  const told: Told[] = []
  while (dream.state.time < 700 && !(dream.state.act === 'after' && dream.state.actTime > 40)) {
    autopilot(dream, intent)
    dream.step(intent)
    const { time: at, act } = dream.state
    for (const event of dream.events) told.push({ ...event, at, act })
  }
  return told
}
const only = <T extends DreamEvent['type']>(told: Told[], type: T) =>
  told.filter((event) => event.type === type) as (Extract<DreamEvent, { type: T }> & {
    at: number
    act: ActName
  })[]

const HELD = ['bowed', 'pad', 'memory', 'wisp', 'visitor', 'melody', 'string']

describe.each(['willow', 'heron'])('the dream of %s', (seed) => {
  const told = dreamOf(seed)
  const motif = createMotif(fork(seed, 'score/motif'))
  const bars = only(told, 'bar')
  const melody = only(told, 'melody')

  it('goes from phrygian to lydian, one accidental at a bar line', () => {
    for (let i = 1; i < bars.length; i++)
      expect(Math.abs(bars[i].mode - bars[i - 1].mode)).toBeLessThanOrEqual(1)
    const of = (act: ActName) => bars.filter((bar) => bar.act === act).map(({ mode }) => mode)
    const last = (act: ActName) => MODES[of(act).at(-1) ?? -1]?.name
    expect(MODES[bars[0].mode].name).toBe('aeolian')
    expect(last('reaching')).toBe('phrygian')
    expect(last('telling')).toBe('aeolian')
    expect(last('weaving')).toBe('dorian')
    expect(last('gathering')).toBe('mixolydian')
    expect(last('dawn')).toBe('lydian')
    expect(last('after')).toBe('lydian')
    // From the storm on it only grows brighter.
    const after = bars.filter((bar) => bar.at > bars.findLast((b) => b.mode === 0)!.at)
    for (let i = 1; i < after.length; i++)
      expect(after[i].mode).toBeGreaterThanOrEqual(after[i - 1].mode)
  })

  it('plays in the mode of its bar', () => {
    let mode = -1
    for (const event of told) {
      if (event.type === 'bar') mode = event.mode
      if (event.type === 'melody' || event.type === 'sung')
        expect(belongs(mode, event.pitch), `${event.type} ${event.pitch}`).toBe(true)
    }
  })

  it('leads its voices: small steps, no parallel fifths or octaves', () => {
    for (let i = 1; i < bars.length; i++) {
      const [a, b] = [bars[i - 1], bars[i]]
      const [low, high] = [b.inner - a.inner, b.upper - a.upper]
      expect(Math.abs(low)).toBeLessThanOrEqual(2)
      expect(Math.abs(high)).toBeLessThanOrEqual(2)
      const perfect = ({ inner, upper }: typeof a) => [0, 7].includes((upper - inner) % 12)
      const together = low !== 0 && Math.sign(low) === Math.sign(high)
      expect(perfect(a) && perfect(b) && together, `bar at ${b.at}`).toBe(false)
    }
  })

  it('leaps no further than a ninth within a phrase', () => {
    // The answering voice of the dawn is another voice.
    const lead = melody.filter((note) => note.act !== 'dawn' && note.act !== 'after')
    for (let i = 1; i < lead.length; i++) {
      const [a, b] = [lead[i - 1], lead[i]]
      // The first note of a phrase lies on the first leaf; a phrase may begin anywhere.
      if (b.leaf === 1 / 9) continue
      expect(Math.abs(b.pitch - a.pitch), `at ${b.at}`).toBeLessThanOrEqual(14)
    }
  })

  it('states its motif first, keeps it from the storm, and brings it home at dawn', () => {
    const whole = (act: ActName, octave: number) => {
      let mode = -1
      let found = 0
      let at = 0
      for (const event of told) {
        if (event.type === 'bar') mode = event.mode
        if (event.type !== 'melody' || event.act !== act) continue
        // At dawn a softer voice answers between the notes of the leading one.
        if (act === 'dawn' && event.velocity < 0.5) continue
        const same = event.pitch === pitchOf(mode, motif.degrees[at]) + 12 * octave
        at = same ? at + 1 : 0
        if (at < motif.degrees.length) continue
        found++
        at = 0
      }
      return found
    }
    expect(whole('arrival', 0)).toBeGreaterThan(0)
    for (const act of ['crossing', 'meeting', 'reaching'] as const)
      expect(whole(act, -1) + whole(act, 0), act).toBe(0)
    expect(whole('remembering', 0)).toBeGreaterThan(0)
    expect(whole('dawn', 1)).toBeGreaterThan(0)
  })

  it('has the others sing cells of that motif, each in its own turn, none in unison', () => {
    const sung = only(told, 'sung').filter(({ wisp }) => wisp >= 0)
    expect(new Set(sung.map(({ wisp }) => wisp)).size).toBeGreaterThan(4)
    let mode = -1
    for (const event of told) {
      if (event.type === 'bar') mode = event.mode
      if (event.type !== 'sung' || event.wisp < 0) continue
      const turn = WISP_TURNS[event.wisp % WISP_TURNS.length]
      const octave = event.wisp % 3 === 2 ? -12 : 0
      const cell = Array.from(
        { length: turn.count },
        (_, i) => pitchOf(mode, turned(motif, turn, i)) + octave,
      )
      expect(cell, `voice ${event.wisp}`).toContain(event.pitch)
    }
    for (let i = 1; i < sung.length; i++)
      if (sung[i].at === sung[i - 1].at) expect(sung[i].wisp).not.toBe(sung[i - 1].wisp)
  })

  it('is rough in the storm and smooth at dawn', () => {
    const journey = travel({ seed, after: 20 })
    const notes = Object.values(journey.notes)
      .flat()
      .filter(({ voice }) => HELD.includes(voice))
    const of = (act: ActName) => {
      const i = journey.acts.findIndex((one) => one.act === act)
      return dissonance(notes, journey.acts[i].at, journey.acts[i + 1]?.at ?? journey.seconds)
    }
    expect(of('crossing')).toBeGreaterThan(1.5 * of('weaving'))
    expect(of('meeting')).toBeGreaterThan(2 * of('dawn'))
    expect(of('weaving')).toBeGreaterThan(of('dawn'))
    expect(of('dawn')).toBeGreaterThan(0.9 * of('after'))
  })

  it('rests: no half minute without a second of silence between phrases', () => {
    const end = melody.at(-1)?.at ?? 0
    for (let from = 0; from + 30 < end; from += 30) {
      const inside = melody.filter(({ at }) => at >= from && at < from + 30)
      let sounding = 0
      for (let t = from; t < from + 30; t += 0.25)
        if (inside.some(({ at, seconds }) => at <= t && t < at + seconds)) sounding++
      expect(sounding, `from ${from}`).toBeLessThan(120)
    }
  })
})

it('two seeds have two motifs', () => {
  const shape = (seed: string) => createMotif(fork(seed, 'score/motif'))
  const all = ['willow', 'ember', 'heron', 'quartz', 'lantern'].map(shape)
  const told = all.map(({ degrees, beats, beat }) => JSON.stringify([degrees, beats, beat]))
  expect(new Set(told).size).toBe(5)
  expect(new Set(all.map(({ degrees }) => degrees.join())).size).toBe(5)
})
