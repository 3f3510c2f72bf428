/** Grows the hands in all their forms, flesh and threads, away from the main thread. */
import { growHand } from '../../dream/grow/hand'
import { type HandForm, POSES } from '../../dream/grow/hand-bones'
import { inSleeve } from '../../dream/grow/hand-sleeve'
import { growHandStrands } from '../../dream/grow/hand-strands'

self.onmessage = ({ data }: MessageEvent<{ cell: number; share: number }>) => {
  const hands = (Object.keys(POSES) as HandForm[]).map((form) => ({
    form,
    flesh: inSleeve(growHand(form, data.cell), form, data.cell),
    strands: growHandStrands(form, data.share),
  }))
  const buffers = hands.flatMap(({ flesh, strands }) =>
    [...Object.values(flesh), ...Object.values(strands)].flatMap((array) =>
      typeof array === 'number' ? [] : [array.buffer as ArrayBuffer],
    ),
  )
  self.postMessage(hands, { transfer: buffers })
}
