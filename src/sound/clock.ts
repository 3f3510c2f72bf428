/**
 * Two clocks side by side: the dream's, which moves with the frames and stops with them, and the
 * audio thread's, which never stops. What the picture shows at dream time t is to be heard at
 * audio time `at(t)`. Frames come unevenly and audio time is told in steps, so the distance of the
 * two is followed slowly; a pause, a jump or a stall is followed at once. A dream at another speed
 * is followed in the time that it takes: its own seconds by its speed.
 */

/** Seconds in which a small difference is made up. */
const FOLLOW = 1.2
/** A difference this large is no unevenness but another place in the dream, seconds. */
const JUMP = 0.26
/** A dream that stays this far behind for so long has really fallen behind, seconds. */
const BEHIND = 0.07
const PATIENCE = 0.5

export function createClock() {
  let speed = 1
  let offset = Number.NaN
  let last = Number.NaN
  let behindSince = Number.NaN
  return {
    /** Dream seconds a second from now on. */
    pace(now: number): void {
      if (now === speed) return
      speed = now
      offset = Number.NaN
    },
    /** Once a frame: dream time `time` is shown at audio time `now`. */
    see(time: number, now: number): void {
      const measured = now - time / speed
      const error = measured - offset
      const passed = now - last
      last = now
      if (!(Math.abs(error) < JUMP) || !(passed >= 0)) {
        offset = measured
        behindSince = Number.NaN
        return
      }
      if (Math.abs(error) < BEHIND) behindSince = Number.NaN
      else if (Number.isNaN(behindSince)) behindSince = now
      else if (now - behindSince > PATIENCE) {
        offset = measured
        behindSince = Number.NaN
        return
      }
      // Within a stall the dream stands still: that is no reason to run after it.
      if (Math.abs(error) < BEHIND) offset += error * Math.min(1, passed / FOLLOW)
    },
    /** Audio time at which dream time `time` is shown; the first asked is answered with `now`. */
    at(time: number, now: number): number {
      const takes = time / speed
      if (!(Math.abs(now - takes - offset) < JUMP)) offset = now - takes
      return takes + offset
    },
  }
}
export type Clock = ReturnType<typeof createClock>
