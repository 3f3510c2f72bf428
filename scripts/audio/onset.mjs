/** When a struck thing begins in a recording. */

/** Above this only what is struck is loud, hertz. */
const HIGH = 3000

/**
 * The onset nearest to `at` seconds, within `reach`: where the highs first rise well above what
 * they were before, found by going back from the steepest rise. Null when there is none.
 */
export function onsetNear(x, rate, at, reach = 0.06) {
  const from = Math.round((at - 2 * reach) * rate)
  const to = Math.round((at + 2 * reach) * rate)
  if (from < 0 || to > x.length) return null
  // Two one-pole high-passes, then power in windows of a millisecond.
  const a = Math.exp((-2 * Math.PI * HIGH) / rate)
  const high = new Float64Array(to - from)
  let [x1, y1, y2, z1] = [x[from], 0, 0, 0]
  for (let n = from; n < to; n++) {
    const y = a * (y1 + x[n] - x1)
    const z = a * (y2 + y - z1)
    x1 = x[n]
    y1 = y
    z1 = y
    y2 = z
    high[n - from] = z
  }
  const hop = Math.round(rate / 4000)
  const wide = 4 * hop
  const power = []
  for (let n = 0; n + wide <= high.length; n += hop) {
    let sum = 0
    for (let i = n; i < n + wide; i++) sum += high[i] * high[i]
    power.push(sum / wide)
  }
  const begin = Math.round((reach * rate) / hop)
  const end = power.length - begin
  const floor = power.slice(0, begin).sort((p, q) => p - q)[begin >> 1] + 1e-12
  let best = -1
  let rise = 0
  for (let k = Math.max(8, begin >> 1); k < end; k++) {
    const ratio = power[k] / (power[k - 8] + floor)
    if (ratio > rise && power[k] > 6 * floor) {
      rise = ratio
      best = k
    }
  }
  if (best < 0 || rise < 4) return null
  // Back to where the rise began.
  let k = best
  while (k > 0 && power[k] > 0.05 * power[best] && best - k < 16) k--
  return (from + (k + 1) * hop + wide / 2) / rate
}
