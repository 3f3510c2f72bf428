/**
 * Measures a recording: loudness, peaks, clicks, dropouts, silences, spectra by act. Used by
 * `npm run soundtrack -- --report`, by `npm run hearing` and by the tests.
 */
import { clicks } from './clicks.mjs'
import { createLoudness, truePeak } from './loudness.mjs'
import { character, round, spectrum } from './spectrum.mjs'

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
    const both = power(l, at / rate, (at + step) / rate) + power(r, at / rate, (at + step) / rate)
    const level = Math.sqrt(both / (2 * step))
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
