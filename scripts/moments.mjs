/** When an act is measured: from begin to end of the measure it is this act that is seen. */

/** The most of an act that a measure takes. */
const MOST = 0.6

/** Seconds that each act of a journey (src/sound/journey.ts) lasts. */
export const actLengths = ({ acts, seconds }) =>
  Object.fromEntries(acts.map(({ act, at }, i) => [act, (acts[i + 1]?.at ?? seconds) - at]))

/**
 * The middle of an act of `length` seconds, for a measure of `lasts` seconds of ours: where it begins,
 * and how fast the dream then goes by. The shortest acts are seen slower than they are lived, but none
 * slower than `slowest`, which is what an address may ask for.
 */
export function momentOf(length, lasts, slowest) {
  const speed = Math.max(slowest, Math.min(1, (MOST * length) / lasts))
  return { at: (length - speed * lasts) / 2, speed }
}
