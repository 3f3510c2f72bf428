import { hashCell } from '../../dream/random'
import { bearing, type Voice } from './voice'

/** A step is a soft pluck in key; the flower that opens answers an octave higher. */
export const steps: Voice = {
  footstep: ({ pitch, left }, { state }, send) => {
    // Not a metronome: some steps hardly touch the ground.
    // Low, but no lower than a plucked string can still be heard as a note.
    const low = pitch - 12 < 48 ? pitch : pitch - 12
    const weight = hashCell(Math.round(state.visitor.walked * 7), left ? 1 : 2, 5)
    send('crystals', {
      voice: 'pluck',
      pitch: weight > 0.7 ? pitch : low,
      velocity: 0.12 + 0.26 * weight * weight,
      pan: left ? -0.14 : 0.14,
      distance: 1.5,
    })
  },
  flower: ({ index, x, z }, ear, send) => {
    // A handful open with each step; one of them is heard.
    if (index % 4 !== 0) return
    send('crystals', {
      at: 0.16,
      voice: 'pluck',
      pitch: (index % 12 === 0 ? ear.upper : index % 12 === 4 ? 69 : ear.inner) + 12,
      velocity: 0.3,
      ...bearing(ear.state, x, z),
    })
  },
}
