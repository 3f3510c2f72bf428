/** Grows and paints the others away from the main thread. */
import { BUILDS } from '../../dream/grow/other'
import { paintOther } from '../../dream/grow/other-figures'
import { growOther, type Other } from '../../dream/grow/other-threads'
import { fork } from '../../dream/random'

export interface Grown {
  others: Other[]
  /** Their pictures, one after another, each so many pixels large. */
  pictures: Uint8Array
  width: number
  height: number
}

interface Asked {
  share: number
  width: number
  height: number
}

self.onmessage = ({ data: { share, width, height } }: MessageEvent<Asked>) => {
  const others = BUILDS.map((build) => growOther(build, share))
  const size = 4 * width * height
  const pictures = new Uint8Array(size * BUILDS.length)
  BUILDS.forEach(({ name }, i) => {
    pictures.set(paintOther(i, width, height, fork('others', name)), i * size)
  })
  const buffers = others.flatMap(({ strands }) =>
    Object.values(strands).map((array: Float32Array | Uint32Array) => array.buffer as ArrayBuffer),
  )
  const grown: Grown = { others, pictures, width, height }
  self.postMessage(grown, { transfer: [...buffers, pictures.buffer] })
}
