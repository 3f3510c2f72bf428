/**
 * A butterfly’s pair of wings: a memory seen through glass that light comes through, gold at the
 * root and the colours of morning toward the hem, with fine dark veins and a fine dark border.
 */
import { fork } from '../../dream/random'
import type { BrightMotif } from '../../dream/wings'
import { brushOver } from './brush'
import { spillLight } from './light'
import { MOTIFS } from './motifs'
import { createOutline } from './outline'
import { hsl, type Ink } from './pen'
import {
  ASPECT,
  intoField,
  layForewing,
  type MakeSheet,
  type Painted,
  penOf,
  softMask,
} from './sheet'
import { type Morning, paintVenation } from './venation'

/** Mornings, by turns. */
const MORNINGS: readonly Morning[] = [
  // Rose.
  [
    [255, 238, 222],
    [255, 190, 186],
    [236, 118, 152],
    [176, 78, 148],
    [74, 22, 66],
  ],
  // Sky.
  [
    [248, 248, 236],
    [196, 228, 246],
    [110, 172, 240],
    [84, 106, 214],
    [24, 30, 92],
  ],
  // Gold.
  [
    [255, 246, 208],
    [255, 222, 140],
    [246, 170, 84],
    [204, 104, 92],
    [84, 34, 40],
  ],
  // White.
  [
    [255, 250, 238],
    [250, 244, 238],
    [226, 222, 244],
    [176, 172, 226],
    [66, 60, 116],
  ],
  // Lilac.
  [
    [255, 240, 230],
    [240, 206, 236],
    [190, 142, 232],
    [124, 108, 220],
    [48, 26, 92],
  ],
]
/** How much of a memory’s own colours is left in that light. */
const OWN = 0.12
/** And how light its shades are: what one sees first is a wing. */
const SHADE = 0.72

export function* paintButterfly(
  motif: BrightMotif,
  seed: string,
  turn: number,
  ink: Ink,
  width: number,
  make: MakeSheet,
): Generator<void, Painted> {
  const height = Math.round(width * ASPECT)
  const random = fork(seed, 'wing')
  const first = fork(seed.slice(0, seed.indexOf('/')), 'mornings').int(MORNINGS.length)
  const morning = MORNINGS[(first + turn) % MORNINGS.length]
  const sheet = make(width, height)
  const pen = penOf(sheet)
  intoField(pen, width)
  if (random.chance(0.5)) pen.scale(-1, 1)
  MOTIFS[motif](pen, ink)
  yield
  const picture = pen.getImageData(0, 0, width, height)
  yield* brushOver(picture.data, width, height, random)
  throughGlass(picture.data, width, height, morning)
  yield* spillLight(picture.data, width, height, 0.5)
  pen.putImageData(picture, 0, 0)
  intoField(pen, width)
  const outline = createOutline('butterfly', random)
  const copy = make(width, height)
  penOf(copy).drawImage(sheet as CanvasImageSource, 0, 0)
  yield
  yield* paintVenation(pen, outline, 'hind', morning, random)
  yield
  layForewing(pen, copy, outline, width, { breadth: 0.03, colour: hsl(300, 40, 30, 0.3) })
  yield
  yield* paintVenation(pen, outline, 'fore', morning, random)
  yield
  // Down beside the body.
  pen.globalCompositeOperation = 'multiply'
  const g = pen.createRadialGradient(0, 0.02, 0, 0, 0.02, 0.24)
  g.addColorStop(0, hsl(16, 50, 26, 0.8))
  g.addColorStop(1, hsl(16, 50, 26, 0))
  pen.fillStyle = g
  pen.fillRect(-0.3, -0.6, 0.6, 1.2)
  pen.globalCompositeOperation = 'source-over'
  yield
  const wing = pen.getImageData(0, 0, width, height).data
  softMask(wing, outline, width, make)
  return { wing, picture: null }
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** The memory in the light of a morning: its shades are kept, its colours only in part. */
function throughGlass(pixels: Uint8ClampedArray, width: number, height: number, morning: Morning) {
  const dark = morning[4]
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const k = (j * width + i) * 4
      const x = Math.abs((i / width) * 2 - 1)
      const y = ASPECT * (1 - (2 * j) / height)
      const l = (0.3 * pixels[k] + 0.55 * pixels[k + 1] + 0.15 * pixels[k + 2]) / 255
      const t = Math.min(1, Math.max(0, (l - 0.2) / 0.55))
      const tone = t * t * (3 - 2 * t)
      const away = Math.min(2.999, Math.max(0, 3.1 * (Math.hypot(x, y * 1.06) - 0.12)))
      const from = Math.floor(away)
      for (let c = 0; c < 3; c++) {
        const glass = mix(morning[from][c], morning[from + 1][c], away - from)
        const shone = mix(mix(dark[c], glass, SHADE), glass, tone)
        pixels[k + c] = mix(shone, pixels[k + c], OWN * (1 - 0.4 * away * 0.33))
      }
    }
}
