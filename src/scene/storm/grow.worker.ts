/** Grows what the storm is made of away from the main thread. */
import { growBillows } from './billow'
import { growStormNoise } from './noise'

/** Texels of the two textures. */
export interface Grain {
  noise: Uint8Array<ArrayBuffer>
  billows: Uint8Array<ArrayBuffer>
}

self.onmessage = ({ data: seed }: MessageEvent<string>) => {
  const grain: Grain = { noise: growStormNoise(seed), billows: growBillows(seed) }
  self.postMessage(grain, { transfer: [grain.noise.buffer, grain.billows.buffer] })
}
