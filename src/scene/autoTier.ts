/**
 * Chooses the tier from measured frame times. It tries, settles within three seconds, and then
 * changes at most once a minute: a picture that keeps swinging is worse than a plainer one.
 * Resolution is given up before anything in the picture is. What was given up later, for a machine that
 * was busy with something else, is tried again after a long while: a kiosk runs for weeks. Where not even
 * the plainest picture is quicker, the display is slow and not the machine: a projector of 50 Hz, 4K at
 * 30 Hz over a cable, a telephone that saves.
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
/** Milliseconds between the frames of most displays, and of the slowest. */
const USUAL = 1000 / 60
const LONGEST_INTERVAL = 43
/** How much longer than the display’s own interval still counts as smooth; and is felt; and is far too slow. */
const SMOOTH = 1.15
const SLOW = 1.56
const FAR = 2.5 * SMOOTH
/** A lower level that leaves more than this of a frame’s time has not helped. */
const HELPS = 0.95
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
  /** The display’s own interval, as far as is known. */
  let interval = USUAL
  /** How long a frame took at each level that was too slow since one was not. */
  const slow = LEVELS.map(() => Infinity)
  /** It looks at another level to tell display from machine; and where it goes when it was the machine. */
  let looks = false
  let back = 0

  const percentile = (share: number) => {
    sorted.set(times.subarray(0, count))
    const part = sorted.subarray(0, count)
    part.sort()
    const time = part[Math.min(count - 1, Math.floor(count * share))]
    // No frame is shorter than the display’s.
    interval = Math.min(interval, Math.max(USUAL, time))
    return time
  }

  /** Where to go from a level that is too slow. */
  const instead = (time: number) => {
    slow[level] = time
    const least = Math.min(...slow)
    const alike = (one: number) => HELPS * one <= least
    const from = slow.findIndex(alike)
    const to = slow.findLastIndex(alike)
    looks = false
    if (least <= LONGEST_INTERVAL) {
      // Half the pixels alone may cost a machine as little; a tier less does not.
      if (from <= 1 && to >= from + 2) {
        interval = least
        back = 0
        const over = slow.findIndex((one, i) => i > to && one < Infinity)
        tooMuch = over < 0 ? LEVELS.length : over
        return to
      }
      looks = level === 0 && to === 1 && slow[2] === Infinity
      if (looks) return 2
    }
    if (level > to) return to
    // Nor does a little less help a machine that misses every second picture: far below tells the two apart.
    looks = HELPS * slow[level + 1] <= time && level > 1
    if (!looks) return level - 1
    back = level - 1
    return 1
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
    looks = false
    if (typical > SMOOTH * interval) {
      tooMuch = Math.min(tooMuch, level)
      const to = instead(typical)
      // Far too slow: do not creep down step by step.
      return change(typical > FAR * interval && level > 1 ? 1 : to)
    }
    const up = Math.max(level + 1, back)
    back = 0
    if (up < tooMuch) return change(up)
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
      back = 0
      slow.fill(Infinity)
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
      if (clock < SETTLED || frames < 3 || (first && looks && lastChange < SETTLED)) {
        return since >= TRIAL && (count >= 2 || since >= 2 * TRIAL) ? settle() : false
      }
      if (first) {
        // The last trial upward was not finished: what is not known to be smooth is not kept.
        smoothSince = clock
        const typical = count >= 2 ? percentile(0.6) : 0
        let changed = false
        if (typical > SMOOTH * interval) {
          tooMuch = Math.min(tooMuch, level)
          const to = instead(typical)
          changed = change(looks ? level - 1 : to)
        }
        first = false
        // What was climbed too late for, because the display had to be known first, is tried later.
        held = interval > USUAL ? tooMuch - 1 : level
        count = 0
        since = 0
        lastChange = clock
        return changed
      }
      if (since < VERDICT && count < times.length) return false
      const median = percentile(0.5)
      const mayChange = clock - lastChange >= PATIENCE
      count = 0
      since = 0
      if (median > SMOOTH * interval) smoothSince = clock
      if (median <= SLOW * interval) {
        slow.fill(Infinity)
        if (level < back && mayChange) {
          const to = back
          back = 0
          return change(to)
        }
      } else if (mayChange) {
        const to = instead(median)
        if (retried && to < level) retry *= 2
        retried = false
        return change(to)
      }
      if (level < held && clock - Math.max(smoothSince, lastChange) >= retry) {
        retried = true
        return change(level + 1)
      }
      return false
    },
  }
}
