/** Spectra, and what they say of a sound. */

export const round = (value, digits = 1) => Number(value.toFixed(digits))

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
