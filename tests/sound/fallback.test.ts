/** The smaller orchestra, told the whole score by a context that only remembers what it is asked. */

import type { BaseContext } from 'tone'
import { expect, it, vi } from 'vitest'
import type { GroupName } from '../../src/sound/dsp/groups'
import { createFallback } from '../../src/sound/fallback'
import { travel } from '../../src/sound/journey'

vi.mock('tone', () => {
  class Plain {
    input = { connect() {} }
    dispose() {}
  }
  return { Gain: Plain, Param: Plain }
})

/** Setting, ramps and falls of a number, asked for in order of time. */
function createParam() {
  let [value, from, to, fall] = [0, 0, 0, 0]
  const at = (time: number) => (fall ? to + (value - to) * Math.exp((from - time) / fall) : value)
  const put = (now: number, time: number) => {
    ;[value, from, fall] = [now, time, 0]
  }
  return {
    value: 0,
    at,
    setValueAtTime: put,
    linearRampToValueAtTime: put,
    setTargetAtTime(goal: number, time: number, constant: number) {
      put(at(time), time)
      ;[to, fall] = [goal, constant]
    },
  }
}

interface Source {
  onended: (() => void) | null
}

function setUp() {
  const connected = new Set<object>()
  /** Sources that play, with their end. */
  const playing = new Map<Source, number>()
  let gains: ReturnType<typeof createParam>[] = []
  const node = () => {
    const made = {
      connect: () => connected.add(made),
      disconnect: () => connected.delete(made),
      onended: null,
      start() {},
      stop: (at: number) => playing.set(made, at),
      gain: createParam(),
      frequency: createParam(),
      detune: createParam(),
      Q: createParam(),
      pan: createParam(),
    }
    return made
  }
  const raw = {
    currentTime: 0,
    sampleRate: 48000,
    createBuffer: (_: number, length: number) => ({
      duration: length / 48000,
      getChannelData: () => new Float32Array(length),
    }),
    createGain() {
      const made = node()
      gains.push(made.gain)
      return made
    },
    createBiquadFilter: node,
    createStereoPanner: node,
    createOscillator: node,
    createBufferSource: node,
  }
  const stage = createFallback({ rawContext: raw } as unknown as BaseContext)
  return {
    stage,
    raw,
    connected,
    playing,
    /** Lets time pass: what stops before it has ended. */
    pass(time: number) {
      raw.currentTime = time
      for (const [source, end] of playing)
        if (end <= time) {
          playing.delete(source)
          source.onended?.()
        }
    },
    /** How loud what was made last still is at `time`; then forgets it. */
    rest(time: number) {
      const loudest = Math.max(0, ...gains.filter(({ value }) => !value).map((g) => g.at(time)))
      gains = []
      return loudest
    },
  }
}

it('plays the whole score: in a crowd only chimes and plucks are left out, and few of them', () => {
  const { stage, raw, connected, playing, pass, rest } = setUp()
  const still = connected.size
  const score = Object.entries(travel({ seed: 'willow', after: 30 }).notes)
    .flatMap(([group, notes]) => notes.map((note) => ({ group: group as GroupName, note })))
    .sort((a, b) => a.note.at - b.note.at)
  const left: Record<string, number> = {}
  let most = 0
  for (const { group, note } of score) {
    pass(Math.max(raw.currentTime, note.at - 0.3))
    rest(0)
    const before = playing.size
    stage.deliver(group, note)
    most = Math.max(most, playing.size)
    if (playing.size === before) left[note.voice] = (left[note.voice] ?? 0) + 1
    // However long it rings, it does not end in a click.
    else expect(rest(Math.max(...[...playing.values()].slice(before)))).toBeLessThan(1e-3)
  }
  const chance = ['chime', 'wet', 'pluck']
  expect(Object.keys(left).filter((voice) => !chance.includes(voice))).toEqual([])
  const chances = score.filter(({ note }) => chance.includes(note.voice)).length
  expect(Object.values(left).reduce((a, b) => a + b, 0)).toBeLessThan(0.05 * chances)
  expect(most).toBeLessThan(160)
  pass(Number.POSITIVE_INFINITY)
  expect(connected.size).toBe(still)
  stage.dispose()
  expect(connected.size).toBe(0)
})
