/** Grows her away from the main thread. */
import { growFigure } from '../../dream/grow/figure'

self.onmessage = ({ data }: MessageEvent<{ seed: string; share: number }>) => {
  const figure = growFigure(data.seed, data.share)
  const buffers = [
    ...Object.values(figure.form),
    ...Object.values(figure.strands),
    ...Object.values(figure.face),
  ].flatMap((array) => (typeof array === 'number' ? [] : [array.buffer as ArrayBuffer]))
  self.postMessage(figure, { transfer: buffers })
}
