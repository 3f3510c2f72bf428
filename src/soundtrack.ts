/** The page that `npm run soundtrack` opens: renders on request and hands over the samples. */
// @ts-expect-error plain JavaScript, shared with the commands
import { hear } from '../scripts/audio/hear.mjs'
import { createDream } from './dream/dream'
import { GROUP_NAMES } from './sound/dsp/groups'
import { rehearse } from './sound/rehearsal'
import { createSoundscape, openContext } from './sound/Soundscape'
import { renderSoundtrack, type SoundtrackOptions } from './sound/soundtrack'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}

/** Samples that are given to an encoder at a time: a tenth of a second. */
const BITE = 4800

/** What a rendering tells of itself. */
interface Told {
  rate: number
  acts: object[]
  seconds: number
}

const page = {
  groups: GROUP_NAMES,
  openContext,
  createSoundscape,
  /** The live sound in real time, listening to itself. */
  rehearse,
  createDream,
  /** Renders, keeps the samples, and tells what there is. */
  async render(options: SoundtrackOptions) {
    const begun = performance.now()
    const { channels, ...rest } = await renderSoundtrack(options)
    page.channels = channels
    page.rate = rest.rate
    return { ...rest, frames: channels[0].length, took: (performance.now() - begun) / 1000 }
  },
  channels: [] as Float32Array[],
  rate: 48000,
  /** SHA-256 of what was rendered last, as `read` would hand it over. */
  async hash(): Promise<string> {
    const [left, right] = page.channels
    const both = new Float32Array(left.length * 2)
    for (let n = 0; n < left.length; n++) {
      both[2 * n] = left[n]
      both[2 * n + 1] = right[n]
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', both))
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
  /** Measures what was rendered last here, which saves handing it over; `sum`: adds it to a sum. */
  measure({ rate, acts, seconds }: Told, sum = false) {
    if (sum)
      page.sum = page.channels.map((channel, c) => {
        const before = page.sum[c]
        if (before) for (let n = 0; n < channel.length; n++) before[n] += channel[n]
        return before ?? channel.slice()
      })
    return hear(page.channels, rate, acts, seconds)
  },
  /** Measures what was summed, and forgets it. */
  measureSum({ rate, acts, seconds }: Told) {
    const heard = hear(page.sum, rate, acts, seconds)
    page.sum = []
    return heard
  },
  sum: [] as Float32Array[],
  /** Interleaved samples [from, to) as base64 of 32-bit floats. */
  read(from: number, to: number): string {
    const [left, right] = page.channels
    const both = new Float32Array((to - from) * 2)
    for (let n = from; n < to; n++) {
      both[(n - from) * 2] = left[n]
      both[(n - from) * 2 + 1] = right[n]
    }
    return base64(new Uint8Array(both.buffer))
  },
  /**
   * What was rendered as Opus packets (base64, samples each), and the samples that the encoder's
   * delay adds in front; null where this browser does not encode Opus.
   */
  async opus(bitrate: number): Promise<{ packets: [string, number][]; skip: number } | null> {
    const { channels, rate } = page
    const config = { codec: 'opus', sampleRate: rate, numberOfChannels: 2, bitrate }
    if (typeof AudioEncoder === 'undefined') return null
    if (!(await AudioEncoder.isConfigSupported(config)).supported) return null
    const packets: [string, number][] = []
    let skip = 312
    let failed: unknown = null
    const encoder = new AudioEncoder({
      output(chunk, about) {
        const head = about?.decoderConfig?.description
        // An OpusHead; its 16 bits from byte 10 on are what is to be left out.
        if (head) {
          const view = ArrayBuffer.isView(head)
            ? new DataView(head.buffer, head.byteOffset, head.byteLength)
            : new DataView(head)
          if (view.byteLength >= 19) skip = view.getUint16(10, true)
        }
        const bytes = new Uint8Array(chunk.byteLength)
        chunk.copyTo(bytes)
        packets.push([base64(bytes), Math.round(((chunk.duration ?? 20000) * 48000) / 1e6)])
      },
      error(error) {
        failed = error
      },
    })
    encoder.configure(config)
    const frames = channels[0].length
    // What the encoder holds back at its end is pushed out by a little silence.
    for (let from = 0; from < frames + BITE && !failed; from += BITE) {
      const data = new Float32Array(BITE * 2)
      for (let c = 0; c < 2; c++)
        data.set(channels[c].subarray(from, Math.min(frames, from + BITE)), c * BITE)
      const bite = new AudioData({
        format: 'f32-planar',
        sampleRate: rate,
        numberOfFrames: BITE,
        numberOfChannels: 2,
        timestamp: Math.round((from / rate) * 1e6),
        data,
      })
      encoder.encode(bite)
      bite.close()
      while (encoder.encodeQueueSize > 50) await new Promise((done) => setTimeout(done, 5))
    }
    await encoder.flush()
    encoder.close()
    if (failed) throw failed
    return { packets, skip }
  },
}
export type SoundtrackPage = typeof page
Object.assign(window, { soundtrack: page })
document.documentElement.dataset.soundtrack = 'ready'
