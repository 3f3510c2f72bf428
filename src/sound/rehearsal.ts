/**
 * The live sound with nothing to look at: plays a dream in real time and listens to itself. The
 * page of `npm run soundtrack` has it, for `npm run hearing`.
 */
import type { ActName } from '../dream/acts'
import { createAutopilot } from '../dream/autopilot'
import { createDream, type Dream, STEP } from '../dream/dream'
import { AHEAD, type DreamEvent } from '../dream/events'
import { createIntent } from '../dream/intent'
import { openContext } from './context'
import { openDevice } from './device'
import { limiterLatency } from './dsp/limiter'
import { createSoundscape, type Soundscape } from './Soundscape'

export interface RehearsalOptions {
  seed: string
  /** Samples a second; the device's own when it is left out. */
  rate?: number
  from?: ActName
  simple?: boolean
}

/** A chime as the eye has it: when its leaf is first lit, and when it is to be heard. */
interface Flash {
  /** Dream time at which it is struck. */
  dreamt: number
  /** Milliseconds on the page's clock: the frame that first shows it lit. */
  seen: number
  /** Seconds on the audio clock at which its sound is meant to come out. */
  asked: number
  /** Milliseconds on the page's clock: where the audio clock's own time of it lies. */
  heard: number
}

const TAP = `registerProcessor('tap', class extends AudioWorkletProcessor {
  process([[l = new Float32Array(128), r = l]]) {
    this.port.postMessage([currentFrame, l.slice(), r.slice()])
    return true
  }
})`

export interface Rehearsal {
  sound: Soundscape
  dream: Dream
  readonly rate: number
  /** Plays on for so many seconds; a stall of `stall` ms each second, if any. */
  play(seconds: number, stall?: number): Promise<Played>
  /** Keeps what comes out from now on. */
  record(): Promise<void>
  /** What was kept: the audio time of its first sample, and the mean of both ears. */
  recorded(): { at: number; samples: Float32Array }
  /** Of the last half second: root mean square of what both ears share, and of what differs. */
  ears(): { middle: number; side: number }
  /**
   * Seconds from a change of the weather’s mood to its being heard, through the whole live sound:
   * until 10 ms of it are 3 dB above the loudest 10 ms of the half second before.
   */
  answer(key: 'rain' | 'wind', to: number): Promise<number>
  /** Chimes since the beginning, with the clock of both senses. */
  flashes: Flash[]
  stop(): void
}

export interface Played {
  frames: number
  /** Milliseconds a second that the code of the sound took on the main thread. */
  script: number
  late: number
  /** Longest distance between two frames, ms. */
  longest: number
  stalls: number
  /** From the device, where the browser tells: fallback frames and times it ran dry. */
  underruns: { events: number; seconds: number } | null
}

export async function rehearse({ seed, rate, from, simple }: RehearsalOptions): Promise<Rehearsal> {
  const raw = openDevice(rate)
  const context = openContext(raw)
  const sound = await createSoundscape({ seed, context, simple })
  await raw.resume()
  const dream = createDream({ seed })
  const autopilot = createAutopilot(seed)
  const intent = createIntent()
  while (from && dream.state.act !== from) {
    autopilot(dream, intent)
    dream.step(intent)
  }
  const looks = sound.means === 'worklets' ? limiterLatency(raw.sampleRate) / raw.sampleRate : 0
  const flashes: Flash[] = []
  const waiting: Flash[] = []

  let script = 0
  let held: Dream | null = null
  const hear = (event: DreamEvent) => {
    const begun = performance.now()
    sound.handle(event, dream)
    script += performance.now() - begun
    if (event.type !== 'chime') return
    const asked = sound.when(event, dream.state.time) + looks
    waiting.push({ dreamt: dream.state.time + AHEAD, seen: 0, asked, heard: 0 })
  }

  /** Dream time still to be stepped, as the picture's lead does it. */
  let owed = 0
  let last = 0
  const frame = (now: number) => {
    // As in the picture: a long stall is not made up for in one leap of more than this.
    owed += Math.min(0.25, Math.max(0, (now - last) / 1000))
    last = now
    while (owed >= STEP) {
      owed -= STEP
      autopilot(dream, intent)
      dream.step(intent)
      for (const event of dream.events) hear(event)
    }
    const begun = performance.now()
    sound.update(held ?? dream)
    script += performance.now() - begun
    const { contextTime = 0, performanceTime = 0 } = raw.getOutputTimestamp()
    for (let i = waiting.length - 1; i >= 0; i--) {
      const flash = waiting[i]
      // The leaf is lit from the first frame that is drawn after its moment.
      if (dream.state.time < flash.dreamt) continue
      flash.seen = now
      waiting.splice(i, 1)
      // A device that has just begun does not tell yet when it is heard.
      if (!(performanceTime > 0 && contextTime > 0)) continue
      flash.heard = performanceTime + (flash.asked - contextTime) * 1000
      flashes.push(flash)
    }
  }

  const blocks: [number, Float32Array, Float32Array][] = []
  let tap: AudioWorkletNode | null = null

  const play: Rehearsal['play'] = async (seconds, stall = 0) => {
    const before = { script, late: await sound.late(), stats: statsOf(raw) }
    last = performance.now()
    const begun = last
    let frames = 0
    let longest = 0
    let stalls = 0
    while (last - begun < seconds * 1000) {
      const was = last
      frame(await new Promise<number>(requestAnimationFrame))
      frames++
      longest = Math.max(longest, last - was)
      if (stall > 0 && last - begun > (stalls + 1) * 1000) {
        stalls++
        const until = performance.now() + stall
        while (performance.now() < until);
      }
    }
    const passed = (last - begun) / 1000
    const stats = statsOf(raw)
    return {
      frames,
      longest,
      stalls,
      script: (script - before.script) / passed,
      late: (await sound.late()) - before.late,
      underruns:
        stats && before.stats
          ? {
              events: stats.events - before.stats.events,
              seconds: stats.seconds - before.stats.seconds,
            }
          : null,
    }
  }

  const record: Rehearsal['record'] = async () => {
    blocks.length = 0
    if (tap) return
    const code = URL.createObjectURL(new Blob([TAP], { type: 'text/javascript' }))
    await raw.audioWorklet.addModule(code)
    tap = new AudioWorkletNode(raw, 'tap', { numberOfInputs: 1, numberOfOutputs: 0 })
    tap.port.onmessage = ({ data }) => blocks.push(data)
    const { destination } = context as unknown as { destination: { output: unknown } }
    const out = destination.output as { input?: unknown; connect?: (to: AudioNode) => void }
    out.connect?.(tap)
  }

  const recorded: Rehearsal['recorded'] = () => {
    if (blocks.length === 0) return { at: 0, samples: new Float32Array(0) }
    const [first] = blocks[0]
    const [end] = blocks[blocks.length - 1]
    const samples = new Float32Array(end - first + 128)
    for (const [at, l, r] of blocks)
      for (let n = 0; n < l.length; n++) samples[at - first + n] = (l[n] + r[n]) / 2
    return { at: first / raw.sampleRate, samples }
  }

  return {
    sound,
    dream,
    rate: raw.sampleRate,
    play,
    record,
    recorded,
    flashes,
    ears() {
      let middle = 0
      let side = 0
      const some = blocks.slice(-Math.round(raw.sampleRate / 256))
      for (const [, l, r] of some)
        for (let n = 0; n < l.length; n++) {
          middle += ((l[n] + r[n]) / 2) ** 2
          side += ((l[n] - r[n]) / 2) ** 2
        }
      const count = Math.max(1, some.length * 128)
      return { middle: Math.sqrt(middle / count), side: Math.sqrt(side / count) }
    },
    async answer(key, to) {
      const mood = { ...dream.mood, rain: 0, drizzle: 0, wind: 0.1 }
      // The weather alone, so that a chime is not taken for it.
      const parameters = { ...dream.parameters, chimeLevel: 0, voiceLevel: 0, heartLevel: 0 }
      held = { ...dream, mood, parameters } as Dream
      await record()
      await play(2.5)
      const before = recorded()
      const level = (x: Float32Array, from: number) => {
        let sum = 0
        for (let n = from + 1; n < from + 480; n++) sum += (x[n] - x[n - 1]) ** 2
        return Math.sqrt(sum / 480)
      }
      let usual = 0
      for (let n = before.samples.length - 24000; n + 480 < before.samples.length; n += 480)
        usual = Math.max(usual, level(before.samples, Math.max(0, n)))
      const changed = raw.currentTime
      mood[key] = to
      await play(0.6)
      await new Promise((done) => setTimeout(done, 100))
      const { at, samples } = recorded()
      let heard = Number.POSITIVE_INFINITY
      const begin = Math.round((changed - at) * raw.sampleRate)
      for (let n = Math.max(0, begin); n + 480 <= samples.length; n += 48)
        if (level(samples, n) > usual * 1.41) {
          heard = (n + 480) / raw.sampleRate + at - changed
          break
        }
      held = null
      return heard
    },
    stop() {
      tap?.disconnect()
      sound.dispose()
      setTimeout(() => void raw.close(), 400)
    },
  }
}

function statsOf(raw: AudioContext): { events: number; seconds: number } | null {
  const stats = (
    raw as unknown as {
      playbackStats?: { underrunEvents?: number; underrunDuration?: number; [key: string]: unknown }
    }
  ).playbackStats
  if (!stats) return null
  return { events: Number(stats.underrunEvents ?? 0), seconds: Number(stats.underrunDuration ?? 0) }
}
