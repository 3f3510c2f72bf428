/** Grows the others away from the main thread. */
import { BUILDS } from '../../dream/grow/other'
import { growOther } from '../../dream/grow/other-threads'

self.onmessage = ({ data }: MessageEvent<{ share: number }>) => {
  const others = BUILDS.map((build) => growOther(build, data.share))
  const buffers = others.flatMap(({ strands }) =>
    Object.values(strands).map((array: Float32Array | Uint32Array) => array.buffer as ArrayBuffer),
  )
  self.postMessage(others, { transfer: buffers })
}
