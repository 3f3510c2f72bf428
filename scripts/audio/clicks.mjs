/** Finds what is no sound but a fault. */

/**
 * Clicks: what a linear prediction of order 24 over three blocks of 1024 does not foresee, by far
 * more than it errs beside (after Godsill and Rayner). Seconds.
 */
export function clicks(channels, rate, factor = 14, floor = 0.015) {
  const [order, block] = [24, 1024]
  const found = []
  const window = Float64Array.from(
    { length: 3 * block },
    (_, i) => Math.sin((Math.PI * (i + 0.5)) / (3 * block)) ** 2,
  )
  const part = new Float64Array(3 * block)
  const rest = new Float64Array(3 * block - order)
  for (const x of channels) {
    for (let at = block; at + 2 * block <= x.length; at += block) {
      let loudest = 0
      for (let n = at - block; n < at + 2 * block; n++) loudest = Math.max(loudest, Math.abs(x[n]))
      if (loudest < floor / 2) continue
      for (let i = 0; i < 3 * block; i++) part[i] = x[at - block + i] * window[i]
      const r = Array.from({ length: order + 1 }, (_, lag) => {
        let sum = 0
        for (let i = lag; i < 3 * block; i++) sum += part[i] * part[i - lag]
        return sum
      })
      r[0] *= 1 + 1e-7
      let error = r[0]
      const a = new Float64Array(order + 1)
      a[0] = 1
      for (let i = 1; i <= order && error > 0; i++) {
        let q = 0
        for (let k = 0; k < i; k++) q -= a[k] * r[i - k]
        q /= error
        const before = a.slice()
        for (let k = 1; k < i; k++) a[k] = before[k] + q * before[i - k]
        a[i] = q
        error *= 1 - q * q
      }
      let most = 0
      for (let i = order; i < 3 * block; i++) {
        let y = 0
        for (let k = 0; k <= order; k++) y += a[k] * x[at - block + i - k]
        rest[i - order] = Math.abs(y)
        if (i >= block && i < 2 * block && Math.abs(y) > most) most = Math.abs(y)
      }
      if (most <= floor) continue
      const usual = rest.slice().sort()[rest.length >> 1] * 1.4826 + 1e-9
      for (let i = block - order; i < 2 * block - order; i++) {
        if (rest[i] <= floor || rest[i] <= factor * usual) continue
        const time = (at - block + order + i) / rate
        if (!found.some((one) => Math.abs(one - time) < 0.004)) found.push(time)
      }
    }
  }
  return found.sort((p, q) => p - q)
}
