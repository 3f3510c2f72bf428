/** Finds what is no sound but a fault. */

const ORDER = 24
const BLOCK = 1024
const WIDE = 3 * BLOCK
const WINDOW = Float64Array.from(
  { length: WIDE },
  (_, i) => Math.sin((Math.PI * (i + 0.5)) / WIDE) ** 2,
)

/** Sums of x[i] x[i − lag] for lags from 0 to ORDER, four at a time. */
function correlate(x, out) {
  for (let lag = 0; lag <= ORDER; lag += 4) {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let i = lag + 3; i < WIDE; i++) {
      const v = x[i]
      const k = i - lag
      a += v * x[k]
      b += v * x[k - 1]
      c += v * x[k - 2]
      d += v * x[k - 3]
    }
    // What the common start leaves out of the first lags.
    for (let i = lag; i < lag + 3; i++) a += x[i] * x[i - lag]
    for (let i = lag + 1; i < lag + 3; i++) b += x[i] * x[i - lag - 1]
    c += x[lag + 2] * x[0]
    out[lag] = a
    out[lag + 1] = b
    out[lag + 2] = c
    out[lag + 3] = d
  }
}

/** The predictor of the signal with these correlations (Levinson and Durbin). */
function predictor(r, a) {
  a.fill(0)
  a[0] = 1
  let error = r[0] * (1 + 1e-7)
  for (let i = 1; i <= ORDER && error > 0; i++) {
    let q = 0
    for (let k = 0; k < i; k++) q -= a[k] * r[i - k]
    q /= error
    for (let k = 1; k <= i >> 1; k++) {
      const [one, other] = [a[k], a[i - k]]
      a[k] = one + q * other
      a[i - k] = other + q * one
    }
    a[i] = q
    error *= 1 - q * q
  }
}

/** What is left unforeseen of samples [from, to), without its sign. */
function unforeseen(x, a, from, to, out) {
  let most = 0
  for (let i = from; i < to; i++) {
    let y = x[i]
    for (let k = 1; k <= ORDER; k += 4)
      y +=
        a[k] * x[i - k] +
        a[k + 1] * x[i - k - 1] +
        a[k + 2] * x[i - k - 2] +
        a[k + 3] * x[i - k - 3]
    if (y < 0) y = -y
    out[i] = y
    if (y > most) most = y
  }
  return most
}

/**
 * Clicks: what a linear prediction of order 24 over three blocks of 1024 does not foresee, by far
 * more than it errs beside (after Godsill and Rayner). Seconds.
 */
export function clicks(channels, rate, factor = 14, floor = 0.015) {
  const found = []
  const plain = new Float64Array(WIDE)
  const shaped = new Float64Array(WIDE)
  const rest = new Float64Array(WIDE)
  const r = new Float64Array(ORDER + 4)
  const a = new Float64Array(ORDER + 1)
  for (const x of channels) {
    for (let at = BLOCK; at + 2 * BLOCK <= x.length; at += BLOCK) {
      let loudest = 0
      for (let i = 0; i < WIDE; i++) {
        const v = x[at - BLOCK + i]
        plain[i] = v
        shaped[i] = v * WINDOW[i]
        if (v > loudest) loudest = v
        else if (-v > loudest) loudest = -v
      }
      if (loudest < floor / 2) continue
      correlate(shaped, r)
      predictor(r, a)
      const most = unforeseen(plain, a, BLOCK, 2 * BLOCK, rest)
      if (!(most > floor)) continue
      unforeseen(plain, a, ORDER, BLOCK, rest)
      unforeseen(plain, a, 2 * BLOCK, WIDE, rest)
      // Only where half of what is beside it is so much smaller need the middle be known.
      let small = 0
      for (let i = ORDER; i < WIDE; i++) if (rest[i] * factor * 1.4826 < most) small++
      if (small < (WIDE - ORDER) / 2 - 1) continue
      const usual = rest.slice(ORDER).sort()[(WIDE - ORDER) >> 1] * 1.4826 + 1e-9
      for (let i = BLOCK; i < 2 * BLOCK; i++) {
        if (rest[i] <= floor || rest[i] <= factor * usual) continue
        const time = (at - BLOCK + i) / rate
        if (!found.some((one) => Math.abs(one - time) < 0.004)) found.push(time)
      }
    }
  }
  return found.sort((p, q) => p - q)
}
