/** Grows the hands in all the forms that are seen, flesh and threads, away from the main thread. */
import { growHand } from '../../dream/grow/hand'
import { SEEN_FORMS } from '../../dream/grow/hand-bones'
import { inSleeve } from '../../dream/grow/hand-sleeve'
import { growHandStrands } from '../../dream/grow/hand-strands'

self.onmessage = ({ data }: MessageEvent<{ cell: number; share: number }>) => {
  const hands = SEEN_FORMS.map((form) => ({
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
