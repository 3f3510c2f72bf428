/** Where things stand: chosen once by the seed, composed for the first picture. */
import { fork } from './random'
import type { Place } from './state'

const degrees = Math.PI / 180

/** +1 or −1: half of all dreams are composed the other way round. */
export const sideOf = (seed: string): 1 | -1 => (fork(seed, 'side').next() < 0.5 ? 1 : -1)

export function createPlace(seed: string): Place {
  const random = fork(seed, 'place')
  const side = sideOf(seed)
  const vary = (spread: number) => random.range(-spread, spread)
  const sunAzimuth = side * (-22 + vary(4)) * degrees
  const moonFromStorm = side * (22.5 + vary(1)) * degrees
  const stormAzimuth = vary(4) * degrees
  const stormDistance = random.range(165, 180)
  return {
    sunAzimuth,
    // Seen from all along the way, the column does not come before it.
    moonAzimuth: stormAzimuth + moonFromStorm,
    stormX: Math.sin(stormAzimuth) * stormDistance,
    stormZ: -Math.cos(stormAzimuth) * stormDistance,
    eyeRadius: 9.5,
    circleRadius: 4.2,
  }
}
