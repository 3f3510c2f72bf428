/** Loudness and true peak (ITU-R BS.1770-4, EBU R 128). Plain arrays in, plain numbers out. */

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
