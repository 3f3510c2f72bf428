/**
 * The smaller orchestra, where there is no AudioWorklet: the same notes on native nodes. Struck
 * things are one oscillator each under an envelope, sung and held things two through a filter;
 * weather, thunder and wings are one loop of seeded noise through filters. No room.
 */
import { type BaseContext, Gain, Param } from 'tone'
import { GROUP_NAMES, type GroupName } from './dsp/groups'
import { hertz, left, type Note, reach, right } from './dsp/instrument'
import { LEVELS } from './dsp/mixdown'
import { Noise } from './dsp/noise'
import type { Stage } from './stage'

/** What is left of it all by night. */
const NIGHT = 0.45
/** As many notes may sound before what chance strikes is left out; what the story tells never is. */
const MOST = 48
const CHANCE: readonly string[] = ['chime', 'wet', 'pluck']
/** Time constants for which a note falls; then it is let go faster, so that its end is no click. */
const FALLS = 3
const GO = 0.12
/** Metres at which most sounds are half as loud. */
const HALF = 20

/** Noise in place of a tone: what of it is let through, and how often a second it is beaten. */
interface Hush {
  type: BiquadFilterType
  hz: readonly [number, number]
  beat: readonly [number, number]
}

interface Sound {
  wave: OscillatorType | Hush
  /** Attack, and the time constant of the fall, seconds. */
  attack: number
  fall: number
  level: number
  /** A second partial, as a multiple of the first, and its level. */
  second?: readonly [number, number]
  /** Low-pass, as a multiple of the note. */
  cutoff?: number
  held?: boolean
  /** What carries farther, or less far, than most. */
  half?: number
}

const SOUNDS: Record<string, Sound> = {
  chime: { wave: 'sine', attack: 0.002, fall: 0.7, level: 0.14, second: [2.756, 0.4] },
  wet: { wave: 'sine', attack: 0.003, fall: 0.3, level: 0.13 },
  melody: { wave: 'sine', attack: 0.006, fall: 1.2, level: 0.2, second: [2.756, 0.1] },
  pluck: { wave: 'sine', attack: 0.004, fall: 0.25, level: 0.12, second: [2, 0.2] },
  bell: { wave: 'sine', attack: 0.006, fall: 2, level: 0.2, second: [2.756, 0.25] },
  // Hardly any body: it only glitters.
  glint: { wave: 'sine', attack: 0.002, fall: 0.5, level: 0.03, second: [2.756, 1.6] },
  string: { wave: 'triangle', attack: 0.003, fall: 1.4, level: 0.2, cutoff: 4 },
  lub: { wave: 'sine', attack: 0.006, fall: 0.13, level: 0.6, cutoff: 4, half: 60 },
  dub: { wave: 'sine', attack: 0.006, fall: 0.09, level: 0.4, cutoff: 4 },
  visitor: { wave: 'sawtooth', attack: 0.16, fall: 0.2, level: 0.1, cutoff: 3, held: true },
  wisp: { wave: 'sawtooth', attack: 0.2, fall: 0.25, level: 0.07, cutoff: 2.5, held: true },
  murmur: { wave: 'sawtooth', attack: 0.1, fall: 0.2, level: 0.06, cutoff: 3, held: true },
  memory: { wave: 'sawtooth', attack: 0.6, fall: 1.4, level: 0.04, cutoff: 2, held: true },
  pad: { wave: 'sawtooth', attack: 1, fall: 1.2, level: 0.03, cutoff: 2, held: true },
  bowed: { wave: 'sine', attack: 0.8, fall: 1, level: 0.12, second: [2, 0.2], held: true },
  thunder: {
    wave: { type: 'lowpass', hz: [110, 170], beat: [0.9, 1.7] },
    ...{ attack: 0.12, fall: 1.3, level: 2.6, half: 120 },
  },
  moth: {
    wave: { type: 'bandpass', hz: [1400, 2600], beat: [18, 30] },
    ...{ attack: 0.15, fall: 0.5, level: 0.06, half: 6 },
  },
  butterfly: {
    wave: { type: 'bandpass', hz: [600, 1100], beat: [8, 12] },
    ...{ attack: 0.2, fall: 0.7, level: 0.07, half: 6 },
  },
}

export function createFallback(context: BaseContext): Stage {
  const raw = context.rawContext as unknown as AudioContext
  const output = new Gain({ context, gain: 0.8 })
  const into = output.input as unknown as AudioNode
  let sounding = 0

  const noise = new Noise(7)
  const loop = raw.createBuffer(2, raw.sampleRate * 5, raw.sampleRate)
  for (let c = 0; c < 2; c++) {
    const samples = loop.getChannelData(c)
    for (let n = 0; n < samples.length; n++) samples[n] = 0.5 * noise.white()
  }
  const source = raw.createBufferSource()
  source.buffer = loop
  source.loop = true
  const params = new Map<string, Param<'normalRange'>>()
  const weather: AudioNode[] = [source]
  /** One bus a group, so that the artist's numbers hold here too. */
  const buses = Object.fromEntries(
    GROUP_NAMES.map((name) => {
      const bus = raw.createGain()
      bus.connect(into)
      return [name, bus]
    }),
  ) as Record<GroupName, GainNode>
  const band = (key: string, type: BiquadFilterType, hz: number, level: number) => {
    const filter = raw.createBiquadFilter()
    filter.type = type
    filter.frequency.value = hz
    filter.Q.value = 0.8
    const scale = raw.createGain()
    scale.gain.value = level
    const gain = raw.createGain()
    gain.gain.value = 0
    source.connect(filter)
    filter.connect(scale)
    scale.connect(gain)
    gain.connect(buses.air)
    weather.push(filter, scale, gain)
    params.set(key, new Param({ context, param: gain.gain, units: 'normalRange', convert: false }))
  }
  band('wind', 'bandpass', 320, 0.3)
  band('storm', 'lowpass', 110, 0.7)
  band('rain', 'highpass', 3800, 0.06)
  band('drizzle', 'bandpass', 7000, 0.012)
  source.start()

  const play = (group: GroupName, note: Note) => {
    const sound = SOUNDS[note.voice]
    if (!sound || (sounding >= MOST && CHANCE.includes(note.voice))) return
    const { wave, attack, fall } = sound
    const at = Math.max(note.at, raw.currentTime)
    const falls = at + Math.max(attack, sound.held ? note.seconds : 0)
    const goes = falls + FALLS * fall
    const ends = goes + 5 * GO * fall
    const loud = raw.createGain()
    const peak = sound.level * note.velocity * reach(note.distance, sound.half ?? HALF)
    loud.gain.setValueAtTime(0, at)
    loud.gain.linearRampToValueAtTime(peak, at + attack)
    loud.gain.setTargetAtTime(0, falls, fall)
    loud.gain.setTargetAtTime(0, goes, GO * fall)
    const made: AudioNode[] = [loud]
    const hz = hertz(note.pitch)
    let last: AudioNode = loud
    if (sound.cutoff) {
      const filter = raw.createBiquadFilter()
      filter.type = 'lowpass'
      filter.frequency.value = hz * sound.cutoff
      loud.connect(filter)
      made.push(filter)
      last = filter
    }
    if (raw.createStereoPanner) {
      const pan = raw.createStereoPanner()
      pan.pan.value = right(note.pan) - left(note.pan)
      last.connect(pan)
      made.push(pan)
      last = pan
    }
    last.connect(buses[group])

    const sources: AudioScheduledSourceNode[] = []
    const feed = (from: AudioScheduledSourceNode, level: number) => {
      const share = raw.createGain()
      share.gain.value = level
      from.connect(share)
      from.stop(ends)
      made.push(from, share)
      sources.push(from)
      return share
    }
    const tone = (type: OscillatorType, hertz: number, level: number) => {
      const from = raw.createOscillator()
      from.type = type
      from.frequency.value = Math.min(raw.sampleRate * 0.45, hertz)
      from.start(at)
      return feed(from, level)
    }
    if (typeof wave === 'string') {
      tone(wave, hz, 1).connect(loud)
      if (sound.second) tone(wave, hz * sound.second[0], sound.second[1]).connect(loud)
    } else {
      const breath = raw.createBufferSource()
      breath.buffer = loop
      breath.loop = true
      breath.start(at, loop.duration * noise.unit())
      const filter = raw.createBiquadFilter()
      filter.type = wave.type
      filter.frequency.value = noise.range(...wave.hz)
      made.push(filter)
      const beaten = feed(breath, 0.5)
      beaten.connect(filter)
      filter.connect(loud)
      tone('sine', noise.range(...wave.beat), 0.5).connect(beaten.gain)
    }
    sounding++
    sources[0].onended = () => {
      sounding--
      for (const node of made) node.disconnect()
    }
  }

  return {
    output,
    params,
    deliver: play,
    setLevels(levels) {
      const all = { ...LEVELS, ...levels }
      const night = all.night > 0.5 ? NIGHT : 1
      for (const name of GROUP_NAMES)
        buses[name].gain.setTargetAtTime(all.master * night * all[name], raw.currentTime, 0.05)
    },
    setBinaural: () => {},
    late: async () => 0,
    dispose() {
      source.stop()
      for (const node of weather) node.disconnect()
      for (const name of GROUP_NAMES) buses[name].disconnect()
      for (const param of params.values()) param.dispose()
      output.dispose()
    },
  }
}
