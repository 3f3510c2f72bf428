/**
 * How rough chords are: the beating of partials that fall into one critical band (R. Plomp and
 * W. Levelt 1965, with the curve of W. Sethares, "Local consonance", 1993).
 */

const PARTIALS = 6
/** Loudness of each partial against the one below. */
const FALL = 0.8

const hertz = (pitch) => 440 * 2 ** ((pitch - 69) / 12)

/** Roughness of one chord, each pair of its notes on the average; 0 smooth. MIDI note numbers. */
export function roughness(pitches) {
  const tones = [...new Set(pitches)].flatMap((pitch) =>
    Array.from({ length: PARTIALS }, (_, p) => [hertz(pitch) * (p + 1), FALL ** p, pitch]),
  )
  let sum = 0
  let weight = 0
  for (let i = 0; i < tones.length; i++)
    for (let k = 0; k < i; k++) {
      const [[f1, a1, one], [f2, a2, other]] = [tones[i], tones[k]]
      if (one === other) continue
      const s = 0.24 / (0.0207 * Math.min(f1, f2) + 18.96)
      const apart = s * Math.abs(f1 - f2)
      const loud = Math.min(a1, a2)
      sum += loud * (Math.exp(-3.51 * apart) - Math.exp(-5.75 * apart))
      weight += loud
    }
  return weight > 0 ? sum / weight : 0
}

/**
 * Mean roughness of what is held and sung in [from, to) seconds: chords looked at each half
 * second. `notes`: { at, seconds, pitch }.
 */
export function dissonance(notes, from, to) {
  let sum = 0
  let count = 0
  for (let t = from; t < to; t += 0.5) {
    const chord = notes.filter(({ at, seconds }) => at <= t && t < at + seconds)
    if (new Set(chord.map(({ pitch }) => pitch)).size < 2) continue
    sum += roughness(chord.map(({ pitch }) => pitch))
    count++
  }
  return count > 0 ? sum / count : 0
}
