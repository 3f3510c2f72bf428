/**
 * The sound of the dream. Hears the same events and the same mood as the picture; decides nothing.
 *
 *   const context = openContext()
 *   const sound = await createSoundscape({ seed, context })
 *   live.listeners.add((event, dream) => sound.handle(event, dream))
 *   …each frame: sound.update(dream)
 */
import { type BaseContext, type Context, Gain, Mono } from 'tone'
import type { Dream } from '../dream/dream'
import { AHEAD, announced, type DreamEvent } from '../dream/events'
import type { Parameters } from '../dream/parameters'
import { createClock } from './clock'
import { limiterLatency } from './dsp/limiter'
import { FOLLOWED } from './dsp/orchestra'
import { createFallback } from './fallback'
import { createLag } from './lag'
import { levelsOf } from './levels'
import { createListener, follow } from './listener'
import { createStage, type Stage } from './stage'

export { openContext } from './context'

export interface Soundscape {
  handle(event: DreamEvent, dream: Dream): void
  /** Once a frame: the mood goes straight to the audio thread. */
  update(dream: Dream): void
  setMuted(muted: boolean): void
  /** 0 to 1. */
  setVolume(volume: number): void
  /** One loudspeaker: both ears in it. */
  setMono(mono: boolean): void
  /** Two loudspeakers or headphones: voices and heart around the head, where it can be carried. */
  setBinaural(binaural: boolean): void
  /** Quieter and flatter, for a house that sleeps. */
  setNight(night: boolean): void
  /** Dream seconds a second: a note is heard when its moment is seen. */
  setSpeed(speed: number): void
  /** Takes all that is its own from the context. */
  dispose(): void
  readonly state: 'off' | 'running' | 'suspended'
  /** How many sounds so far came too late to be on time. */
  late(): Promise<number>
  /** Audio time at which what happens in the dream at `time` is heard, seconds. */
  when(event: DreamEvent, time: number): number
  /** Whether worklets play, or the smaller orchestra of native nodes. */
  readonly means: 'worklets' | 'nodes'
}

export interface SoundscapeOptions {
  seed: string
  /** What plays, for as many dreams as there are; who opened it wakes and closes it. */
  context: Context
  /** Play with native nodes even where worklets could. */
  simple?: boolean
}

/**
 * Seconds from an event that is not announced to its sound. Frames come unevenly; with this much
 * to spare each sound still comes at its own moment, also behind a frame of 150 ms. The eye accepts
 * sound up to 185 ms late (ITU-R BT.1359). What the score announces needs no such allowance.
 */
const BEHIND = 0.18
/** Latency of the output that can be made up for without coming late behind a stall, seconds. */
const EARLIER = 0.1
/** From a frame's code to its light on the screen, seconds. */
const SCREEN = 0.012
/** Seconds between two readings of the mood, and the time constant with which it is followed. */
const READ = 0.033
const FOLLOW = 0.045
/** Seconds that turning up or down takes. */
const FADE = 0.12

export async function createSoundscape(options: SoundscapeOptions): Promise<Soundscape> {
  const { context } = options
  const volume = new Gain({ context, gain: 0 })
  const mono = new Mono({ context })

  let stage: Stage
  let means: Soundscape['means'] = 'worklets'
  try {
    if (options.simple) throw new Error('asked for')
    stage = await createStage({ context: context as BaseContext, seed: options.seed })
  } catch (error) {
    if (!options.simple) console.warn('Sound is played by the smaller orchestra.', error)
    stage = createFallback(context)
    means = 'nodes'
  }
  stage.output.connect(volume)
  volume.toDestination()

  let muted = false
  let loudness = 1
  let disposed = false
  let readAt = -1
  let single = false
  let binaural = true
  let night = false
  let parameters: Parameters | null = null
  let speed = 1
  const clock = createClock()
  const lag = createLag(context.rawContext as AudioContext)
  const values: Record<string, number> = {}
  const sent: Record<string, number> = {}

  const settle = () => {
    // Loudness is heard as its square, near enough for a slider.
    const to = muted || disposed ? 0 : loudness * loudness
    volume.gain.cancelScheduledValues(context.currentTime)
    volume.gain.setTargetAtTime(to, context.currentTime, FADE / 3)
  }
  settle()

  /** The desk looks ahead; what that costs is asked for earlier. */
  const looks = means === 'worklets' ? limiterLatency(context.sampleRate) / context.sampleRate : 0
  const listener = createListener((group, note) => stage.deliver(group, note))

  /** When something that happens at this moment of the dream is to be heard. */
  const when = (event: DreamEvent, time: number): number => {
    const at = clock.at(time, context.currentTime)
    if (!announced(event)) return at + BEHIND
    // What leaves now is heard later, as what is drawn now is seen later.
    return at + AHEAD / speed - looks - Math.min(EARLIER, Math.max(0, lag.value - SCREEN))
  }

  const settleEars = () => stage.setBinaural(binaural && !single)
  const settleLevels = () => {
    if (parameters) stage.setLevels(levelsOf(parameters, night))
    else stage.setLevels({ night: night ? 1 : 0 })
  }

  return {
    handle(event, dream) {
      if (context.state !== 'running') {
        // Nothing is heard; but the harmony goes on, and must be known when sound comes.
        listener.remember(event)
        return
      }
      listener.hear(event, dream, when(event, dream.state.time))
    },
    update(dream) {
      const now = context.currentTime
      clock.see(dream.state.time, now)
      lag.see(performance.now())
      if (dream.parameters !== parameters) {
        parameters = dream.parameters
        settleLevels()
      }
      if (now - readAt < READ && now >= readAt) return
      readAt = now
      follow(dream, values)
      for (const key of FOLLOWED) {
        if (Math.abs(values[key] - (sent[key] ?? -1)) < 0.002) continue
        sent[key] = values[key]
        stage.params.get(key)?.setTargetAtTime(values[key], now, FOLLOW)
      }
    },
    setMuted(now) {
      if (now === muted) return
      muted = now
      settle()
    },
    setVolume(now) {
      const to = Math.min(1, Math.max(0, Number.isFinite(now) ? now : 1))
      if (to === loudness) return
      loudness = to
      settle()
    },
    setBinaural(on) {
      if (on === binaural) return
      binaural = on
      settleEars()
    },
    setNight(on) {
      if (on === night) return
      night = on
      settleLevels()
    },
    setSpeed(now) {
      speed = now
      clock.pace(now)
    },
    setMono(on) {
      if (on === single) return
      single = on
      settleEars()
      volume.disconnect()
      mono.disconnect()
      if (on) {
        volume.connect(mono)
        mono.toDestination()
      } else volume.toDestination()
    },
    late: () => stage.late(),
    when,
    dispose() {
      if (disposed) return
      disposed = true
      settle()
      // After the fade, so that even the end is no click.
      setTimeout(() => {
        stage.dispose()
        volume.dispose()
        mono.dispose()
      }, FADE * 1000)
    },
    get state() {
      if (disposed) return 'off'
      const { state } = context
      return state === 'running' ? 'running' : state === 'closed' ? 'off' : 'suspended'
    },
    get means() {
      return means
    },
  }
}
