/** Grows the others away from the main thread. */
import { BUILDS } from '../../dream/grow/other'
import { growOther } from '../../dream/grow/other-threads'

self.onmessage = ({ data }: MessageEvent<{ fine: number; share: number }>) => {
  const others = BUILDS.map((build) => growOther(build, data.fine, data.share))
  const buffers = others.flatMap(({ form, strands }) =>
    [...Object.values(form), ...Object.values(strands)].map((array) => array.buffer as ArrayBuffer),
  )
  self.postMessage(others, { transfer: buffers })
}
