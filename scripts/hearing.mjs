/**
 * Measures sound: loudness and true peak (ITU-R BS.1770-4, EBU R 128), clicks, dropouts, silences
 * and spectra. Plain arrays in, plain numbers out; used by `npm run soundtrack -- --report` and by
 * the tests.
 */

/** In place, power of two; real and imaginary parts. */
export function fft(re, im) {
  const n = re.length
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i < j) {
      ;[re[i], re[j]] = [re[j], re[i]]
      ;[im[i], im[j]] = [im[j], im[i]]
    }
  }
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2
    const cr = Math.cos((-2 * Math.PI) / size)
    const ci = Math.sin((-2 * Math.PI) / size)
    for (let i = 0; i < n; i += size) {
      let wr = 1
      let wi = 0
      for (let k = i; k < i + half; k++) {
        const xr = re[k + half] * wr - im[k + half] * wi
        const xi = re[k + half] * wi + im[k + half] * wr
        re[k + half] = re[k] - xr
        im[k + half] = im[k] - xi
        re[k] += xr
        im[k] += xi
        const next = wr * cr - wi * ci
        wi = wr * ci + wi * cr
        wr = next
      }
    }
  }
}

/** The two filters of BS.1770: head (a shelf) and a high-pass, for any rate. */
function weigh(x, rate) {
  const shelf = () => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate)
    const q = 0.7071752369554196
    const vh = 10 ** (3.999843853973347 / 20)
    const vb = vh ** 0.4996667741545416
    const a0 = 1 + k / q + k * k
    return [
      (vh + (vb * k) / q + k * k) / a0,
      (2 * (k * k - vh)) / a0,
      (vh - (vb * k) / q + k * k) / a0,
      (2 * (k * k - 1)) / a0,
      (1 - k / q + k * k) / a0,
    ]
  }
  const pass = () => {
    const k = Math.tan((Math.PI * 38.13547087602444) / rate)
    const q = 0.5003270373238773
    const a0 = 1 + k / q + k * k
    return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
  }
  const out = new Float64Array(x.length)
  const [f, g] = [shelf(), pass()]
  let [p1, p2, q1, q2, r1, r2] = [0, 0, 0, 0, 0, 0]
  for (let n = 0; n < x.length; n++) {
    const q = f[0] * x[n] + f[1] * p1 + f[2] * p2 - f[3] * q1 - f[4] * q2
    p2 = p1
    p1 = x[n]
    const r = g[0] * q + g[1] * q1 + g[2] * q2 - g[3] * r1 - g[4] * r2
    q2 = q1
    q1 = q
    r2 = r1
    r1 = r
    out[n] = r
  }
  return out
}

const lufs = (power) => -0.691 + 10 * Math.log10(power + 1e-15)

/** Integrated loudness of [from, to) seconds, gated, LUFS; and the loudest three seconds. */
export function createLoudness(channels, rate) {
  const hop = Math.round(rate * 0.1)
  const weighed = channels.map((x) => weigh(x, rate))
  const steps = new Float64Array(Math.floor(channels[0].length / hop))
  for (let s = 0; s < steps.length; s++) {
    let sum = 0
    for (const x of weighed) for (let n = s * hop; n < (s + 1) * hop; n++) sum += x[n] * x[n]
    steps[s] = sum / hop
  }
  const mean = (from, count) => {
    let sum = 0
    for (let s = from; s < from + count; s++) sum += steps[s]
    return sum / count
  }
  const range = (from, to) => [
    Math.max(0, Math.round(from * 10)),
    Math.min(steps.length, Math.round(to * 10)),
  ]
  return {
    integrated(from = 0, to = Number.POSITIVE_INFINITY) {
      const [a, b] = range(from, to)
      const blocks = []
      for (let s = a; s + 4 <= b; s++) blocks.push(mean(s, 4))
      const gate = (least) => {
        const kept = blocks.filter((power) => lufs(power) > least)
        return kept.length ? kept.reduce((sum, power) => sum + power, 0) / kept.length : 0
      }
      const first = gate(-70)
      return lufs(gate(Math.max(-70, lufs(first) - 10)))
    },
    shortTerm(from = 0, to = Number.POSITIVE_INFINITY) {
      const [a, b] = range(from, to)
      let most = 0
      for (let s = a; s + 30 <= b; s++) most = Math.max(most, mean(s, 30))
      return lufs(most)
    },
  }
}

/** Taps of a 4× interpolation, 24 a phase (windowed sinc). */
const PHASES = [1, 2, 3].map((phase) =>
  Float64Array.from({ length: 24 }, (_, i) => {
    const t = i - 12 + 1 - phase / 4
    const sinc = Math.sin(Math.PI * t) / (Math.PI * t)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * t) / 12.5))
  }),
)

/** Highest point, between samples too, dBTP. */
export function truePeak(channels) {
  let most = 0
  for (const x of channels) {
    for (let n = 0; n < x.length; n++) {
      const here = Math.abs(x[n])
      if (here > most) most = here
      // Twice as high between two samples has not been seen in sound.
      if (here * 2 < most || n < 12 || n >= x.length - 12) continue
      for (const taps of PHASES) {
        let y = 0
        for (let i = 0; i < 24; i++) y += taps[i] * x[n - 11 + i]
        if (y > most) most = y
        else if (-y > most) most = -y
      }
    }
  }
  return 20 * Math.log10(most + 1e-12)
}

/**
 * Clicks: what a linear prediction of order 24 over three blocks of 1024 does not foresee, by far
 * more than it errs beside (after Godsill and Rayner). Seconds.
 */
export function clicks(channels, rate, factor = 14, floor = 0.015) {
  const [order, block] = [24, 1024]
  const size = 4 * block
  const found = []
  const window = Float64Array.from(
    { length: 3 * block },
    (_, i) => Math.sin((Math.PI * (i + 0.5)) / (3 * block)) ** 2,
  )
  const re = new Float64Array(2 * size)
  const im = new Float64Array(2 * size)
  for (const x of channels) {
    for (let at = block; at + 2 * block <= x.length; at += block) {
      let loudest = 0
      for (let n = at - block; n < at + 2 * block; n++) loudest = Math.max(loudest, Math.abs(x[n]))
      if (loudest < floor / 2) continue
      re.fill(0)
      im.fill(0)
      for (let i = 0; i < 3 * block; i++) re[i] = x[at - block + i] * window[i]
      fft(re, im)
      for (let i = 0; i < re.length; i++) {
        re[i] = re[i] * re[i] + im[i] * im[i]
        im[i] = 0
      }
      fft(re, im)
      const r = Array.from({ length: order + 1 }, (_, i) => re[i] / re.length)
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
      const rest = new Float64Array(3 * block - order)
      for (let i = order; i < 3 * block; i++) {
        let y = 0
        for (let k = 0; k <= order; k++) y += a[k] * x[at - block + i - k]
        rest[i - order] = Math.abs(y)
      }
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

/** Mean power spectrum of [from, to) seconds of one array, and the frequency of a bin. */
export function spectrum(x, rate, from = 0, to = x.length / rate, size = 8192) {
  const power = new Float64Array(size / 2)
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  const end = Math.min(x.length, Math.round(to * rate))
  let frames = 0
  for (let at = Math.round(from * rate); at + size <= end; at += size / 2, frames++) {
    for (let i = 0; i < size; i++) {
      re[i] = x[at + i] * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size))
      im[i] = 0
    }
    fft(re, im)
    for (let i = 0; i < power.length; i++) power[i] += re[i] * re[i] + im[i] * im[i]
  }
  for (let i = 0; i < power.length; i++) power[i] /= Math.max(1, frames) * size * size
  return { power, hertz: rate / size }
}

const BANDS = { felt: [45, 90], low: [90, 250], mid: [250, 2000], high: [2000, 8000] }

/** Centroid in hertz, flatness 0 to 1, and the share of each band in percent. */
export function character({ power, hertz }) {
  let total = 1e-20
  let moment = 0
  let logs = 0
  let sum = 0
  let count = 0
  const share = Object.fromEntries([...Object.keys(BANDS), 'sparkle'].map((name) => [name, 0]))
  for (let i = 1; i < power.length; i++) {
    const f = i * hertz
    total += power[i]
    moment += power[i] * f
    if (f > 40) {
      logs += Math.log(power[i] + 1e-19)
      sum += power[i]
      count++
    }
    for (const [name, [low, high]] of Object.entries(BANDS))
      if (f >= low && f < high) share[name] += power[i]
    if (f >= 8000) share.sparkle += power[i]
  }
  for (const name of Object.keys(share)) share[name] = round((100 * share[name]) / total, 3)
  return {
    centroid: Math.round(moment / total),
    flatness: round(Math.exp(logs / count) / (sum / count + 1e-20), 5),
    share,
  }
}

export const round = (value, digits = 1) => Number(value.toFixed(digits))

/** Everything about one recording. `acts`: `[{ act, at }]` in seconds. */
export function hear(channels, rate, acts = [], seconds = channels[0].length / rate) {
  const loudness = createLoudness(channels, rate)
  const [l, r] = channels
  const middle = l.map((v, n) => (v + r[n]) / 2)
  const side = l.map((v, n) => (v - r[n]) / 2)
  const power = (x, from, to) => {
    let sum = 0
    for (let n = Math.round(from * rate); n < Math.min(x.length, to * rate); n++) sum += x[n] * x[n]
    return sum
  }
  let broken = 0
  let clipped = 0
  let zeros = 0
  let dropouts = 0
  for (let n = 0; n < l.length; n++) {
    if (!Number.isFinite(l[n] + r[n])) broken++
    if (Math.abs(l[n]) >= 0.99999 || Math.abs(r[n]) >= 0.99999) clipped++
    if (l[n] === 0 && r[n] === 0) zeros++
    else {
      if (zeros >= 64 && zeros < n) dropouts++
      zeros = 0
    }
  }
  // Half a second below −60 dB where there ought to be sound.
  const step = Math.round(rate * 0.05)
  let quiet = 0
  let silences = 0
  for (let at = 0; at + step <= Math.min(l.length, seconds * rate); at += step) {
    const level = Math.sqrt((power(l, at / rate, (at + step) / rate) * 2) / (2 * step))
    quiet = level < 1e-3 ? quiet + 1 : 0
    if (quiet === 11) silences++
  }
  const parts = acts.map(({ act, at }, i) => {
    const to = acts[i + 1]?.at ?? seconds
    return {
      act,
      at: round(at),
      lufs: round(loudness.integrated(at, to)),
      loudest: round(loudness.shortTerm(at, to)),
      /** Power of what differs between the ears over that of what they share, dB. */
      width: round(
        10 * Math.log10((power(side, at, to) + 1e-12) / (power(middle, at, to) + 1e-12)),
      ),
      ...character(spectrum(middle, rate, at, to)),
    }
  })
  return {
    seconds: round(seconds),
    rate,
    lufs: round(loudness.integrated()),
    truePeak: round(truePeak(channels), 2),
    clicks: clicks(channels, rate).map((at) => round(at, 3)),
    broken,
    clipped,
    dropouts,
    silences,
    acts: parts,
  }
}
