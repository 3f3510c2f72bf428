/**
 * Chooses the tier from measured frame times. It tries, settles within three seconds, and then
 * changes at most once a minute: a picture that keeps swinging is worse than a plainer one.
 * Resolution is given up before anything in the picture is. What was given up later, for a machine that
 * was busy with something else, is tried again after a long while: a kiosk runs for weeks.
 */
import { TIERS, type TierName } from './quality'

/** From plain to rich: a tier and the share of its resolution. */
export const LEVELS: readonly { tier: TierName; scale: number }[] = [
  { tier: 'low', scale: 0.7 },
  { tier: 'low', scale: 1 },
  { tier: 'medium', scale: 0.75 },
  { tier: 'medium', scale: 1 },
  { tier: 'high', scale: 0.75 },
  { tier: 'high', scale: 1 },
]

/** What a page draws before anything is known. */
const START = LEVELS.length - 1
/** Milliseconds a frame that still count as smooth (60 a second, and a little). */
const SMOOTH = 19
/** Frames slower than this are felt. */
const SLOW = 26
/** Milliseconds: the first frames compile shaders and say nothing. */
const WARM_UP = 500
/** Milliseconds of one trial while settling; four trials fit before SETTLED. */
const TRIAL = 550
const SETTLED = 2800
/** Milliseconds between changes once settled, and over how long a verdict is made. */
const PATIENCE = 60_000
const VERDICT = 5000
/** Milliseconds without a slow verdict until a level that was once held is tried again; each failure doubles it. */
const RETRY = 600_000
/** The same after lost contexts, which may come again with what was too large. */
const RETRY_LOST = 3_600_000
/** One longer frame (a hidden tab, a stall) says nothing of the machine; two in a row do. */
const LONGEST = 1500

export interface AutoTier {
  /** Feeds one frame’s time in milliseconds; true when the level has changed. */
  frame(milliseconds: number): boolean
  /** After a lost context came twice in a minute: one tier lower than the one that is drawn, at once. */
  lower(drawn: TierName): void
  readonly level: number
}

export function createAutoTier(): AutoTier {
  const times = new Float32Array(512)
  const sorted = new Float32Array(512)
  let count = 0
  let clock = 0
  let since = 0
  let lastChange = 0
  let level = START
  /** The lowest level known to be too much. */
  let tooMuch = LEVELS.length
  let first = true
  let long = 0
  let frames = 0
  /** The level that it settled at, since when all has been smooth, and how long that must last. */
  let held = START
  let smoothSince = 0
  let retry = RETRY
  let retried = false

  const percentile = (share: number) => {
    sorted.set(times.subarray(0, count))
    const part = sorted.subarray(0, count)
    part.sort()
    return part[Math.min(count - 1, Math.floor(count * share))]
  }

  const change = (to: number) => {
    const next = Math.max(0, Math.min(LEVELS.length - 1, to))
    const changed = next !== level
    level = next
    count = 0
    since = 0
    if (changed) lastChange = clock
    return changed
  }

  const settle = () => {
    const typical = percentile(0.6)
    if (typical > SMOOTH) {
      tooMuch = Math.min(tooMuch, level)
      // Far too slow: do not creep down step by step.
      if (typical > 2.5 * SMOOTH) return change(level > 1 ? 1 : 0)
      return change(level - 1)
    }
    if (level + 1 < tooMuch) return change(level + 1)
    count = 0
    since = 0
    return false
  }

  return {
    get level() {
      return level
    },
    lower(drawn) {
      const rank = TIERS.indexOf(drawn)
      const next = LEVELS.findLastIndex(({ tier }) => TIERS.indexOf(tier) < rank)
      tooMuch = next + 1
      retry = RETRY_LOST
      change(next)
      lastChange = clock
    },
    frame(milliseconds) {
      if (!(milliseconds > 0)) return false
      long = milliseconds > LONGEST ? long + 1 : 0
      if (long === 1 || milliseconds === Number.POSITIVE_INFINITY) return false
      clock += milliseconds
      if (clock < WARM_UP) return false
      since += milliseconds
      if (count < times.length) times[count++] = milliseconds
      frames++
      // A machine that takes a second a frame is given at least these many to be judged by.
      if (clock < SETTLED || frames < 3) {
        return since >= TRIAL && (count >= 2 || since >= 2 * TRIAL) ? settle() : false
      }
      if (first) {
        first = false
        // The last trial upward was not finished: what is not known to be smooth is not kept.
        smoothSince = clock
        if (count >= 2 && percentile(0.6) > SMOOTH) {
          tooMuch = Math.min(tooMuch, level)
          const changed = change(level - 1)
          held = level
          return changed
        }
        held = level
        count = 0
        since = 0
        lastChange = clock
        return false
      }
      if (since < VERDICT && count < times.length) return false
      const median = percentile(0.5)
      const mayChange = clock - lastChange >= PATIENCE
      count = 0
      since = 0
      if (median > SMOOTH) smoothSince = clock
      if (median > SLOW && level > 0 && mayChange) {
        if (retried) retry *= 2
        retried = false
        return change(level - 1)
      }
      if (level < held && clock - Math.max(smoothSince, lastChange) >= retry) {
        retried = true
        return change(level + 1)
      }
      return false
    },
  }
}
