/** Paints the wings away from the picture's thread. */
import { paintWing, type Wing } from './paint'

interface Order {
  wings: Wing[]
  width: number
}

const port = self as unknown as {
  onmessage: (event: { data: Order }) => void
  postMessage(message: unknown, transfer?: Transferable[]): void
}

port.onmessage = ({ data: { wings, width } }) => {
  const make = (w: number, h: number) => new OffscreenCanvas(w, h)
  wings.forEach((wing, layer) => {
    const work = paintWing(wing, width, make)
    let step = work.next()
    while (!step.done) step = work.next()
    const { wing: pixels, picture } = step.value
    port.postMessage({ layer, painted: { wing: pixels, picture } }, [
      pixels.buffer,
      ...(picture ? [picture.buffer] : []),
    ])
  })
}
