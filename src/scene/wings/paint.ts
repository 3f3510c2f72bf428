/**
 * One layer of the atlas, painted a piece at a time: a moth’s wings, a butterfly’s, or a body.
 * Colour goes on beyond the outline, so that no edge ever shows a foreign colour, however small it
 * is drawn.
 */
import { fork } from '../../dream/random'
import { BRIGHT_MOTIFS, type BrightMotif, type Motif as MotifName } from '../../dream/wings'
import { paintBody } from './body'
import { paintButterfly } from './butterfly'
import { paintMoth } from './moth'
import { hsl, type Ink } from './pen'
import { ASPECT, intoField, type MakeSheet, type Painted, penOf } from './sheet'

/** What is on one layer of the atlas. */
export interface Wing {
  /** A painting, or the two bodies. */
  motif: MotifName | 'mothBody' | 'butterflyBody'
  /** Its own stream of random numbers. */
  seed: string
  /** Which of all memories it is: no two that follow one another are of one colour. */
  turn?: number
}

const isBright = (motif: MotifName): motif is BrightMotif =>
  (BRIGHT_MOTIFS as readonly string[]).includes(motif)

/** The colours of a memory. */
function mixInk(seed: string): Ink {
  const random = fork(seed, 'ink')
  const h = random.range(196, 250)
  const l = random.range(36, 54)
  return {
    dark: hsl(h + 6, 50, 10),
    deep: hsl(h, 46, 25),
    mid: hsl(h - 4, 40, 42),
    soft: hsl(h - 10, 38, 62),
    light: hsl((h + l) / 2, 40, 77),
    pale: hsl(l, 62, 89),
    accent: hsl(random.range(0, 30), 52, 54),
    random,
  }
}

/** Paints a wing `width` pixels wide, a piece at a time. */
export function* paintWing(
  { motif, seed, turn = 0 }: Wing,
  width: number,
  make: MakeSheet,
): Generator<void, Painted> {
  if (motif === 'mothBody' || motif === 'butterflyBody') {
    const height = Math.round(width * ASPECT)
    const pen = penOf(make(width, height))
    intoField(pen, width)
    paintBody(pen, motif === 'mothBody', fork(seed, 'body'))
    return { wing: bleed(pen.getImageData(0, 0, width, height).data), picture: null }
  }
  if (isBright(motif)) return yield* paintButterfly(motif, seed, turn, mixInk(seed), width, make)
  return yield* paintMoth(motif, seed, width, make)
}

/** Fills what is transparent with the mean colour of what is not, keeping its alpha. */
function bleed(pixels: Uint8ClampedArray): Uint8ClampedArray {
  const sum = [0, 0, 0, 0]
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] < 200) continue
    for (let k = 0; k < 3; k++) sum[k] += pixels[i + k]
    sum[3]++
  }
  const mean = sum.slice(0, 3).map((s) => s / Math.max(1, sum[3]))
  for (let i = 0; i < pixels.length; i += 4)
    if (pixels[i + 3] < 24) for (let k = 0; k < 3; k++) pixels[i + k] = mean[k]
  return pixels
}
