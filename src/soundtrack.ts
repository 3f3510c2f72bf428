/** The page that `npm run soundtrack` opens: renders on request and hands over the samples. */
import { createDream } from './dream/dream'
import { GROUP_NAMES } from './sound/dsp/groups'
import { createSoundscape } from './sound/Soundscape'
import { renderSoundtrack, type SoundtrackOptions } from './sound/soundtrack'

const page = {
  groups: GROUP_NAMES,
  createSoundscape,
  createDream,
  /** Renders, keeps the samples, and tells what there is. */
  async render(options: SoundtrackOptions) {
    const begun = performance.now()
    const { channels, ...rest } = await renderSoundtrack(options)
    page.channels = channels
    return { ...rest, frames: channels[0].length, took: (performance.now() - begun) / 1000 }
  },
  channels: [] as Float32Array[],
  /** Interleaved samples [from, to) as base64 of 32-bit floats. */
  read(from: number, to: number): string {
    const [left, right] = page.channels
    const both = new Float32Array((to - from) * 2)
    for (let n = from; n < to; n++) {
      both[(n - from) * 2] = left[n]
      both[(n - from) * 2 + 1] = right[n]
    }
    const bytes = new Uint8Array(both.buffer)
    let text = ''
    for (let i = 0; i < bytes.length; i += 0x8000)
      text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
    return btoa(text)
  },
}
export type SoundtrackPage = typeof page
Object.assign(window, { soundtrack: page })
document.documentElement.dataset.soundtrack = 'ready'
