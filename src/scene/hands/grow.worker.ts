/** Grows both hands, flesh and threads, away from the main thread. */
import { growHand } from '../../dream/grow/hand'
import type { Side } from '../../dream/grow/hand-bones'
import { growHandStrands } from '../../dream/grow/hand-strands'

self.onmessage = ({ data }: MessageEvent<{ cell: number; share: number }>) => {
  const sides: Side[] = ['left', 'right']
  const hands = sides.map((side) => ({
    flesh: growHand(side, data.cell),
    strands: growHandStrands(side, data.share),
  }))
  const buffers = hands.flatMap(({ flesh, strands }) =>
    [...Object.values(flesh), ...Object.values(strands)].flatMap((array) =>
      typeof array === 'number' ? [] : [array.buffer as ArrayBuffer],
    ),
  )
  self.postMessage(hands, { transfer: buffers })
}
