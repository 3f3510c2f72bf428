/** Grows both hands away from the main thread. */
import { growHand, type Side } from '../../dream/grow/hand'

self.onmessage = ({ data }: MessageEvent<{ cell: number }>) => {
  const sides: Side[] = ['left', 'right']
  const hands = sides.map((side) => growHand(side, data.cell))
  const buffers = hands.flatMap((hand) =>
    Object.values(hand).map((array) => array.buffer as ArrayBuffer),
  )
  self.postMessage(hands, { transfer: buffers })
}
