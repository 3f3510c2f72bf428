/** What wings are painted on. */
import { blur } from './brush'
import { type Outline, tracePair } from './outline'
import type { Pen } from './pen'

export type Sheet = HTMLCanvasElement | OffscreenCanvas
export type MakeSheet = (width: number, height: number) => Sheet

/** Height of a painting over its width. */
export const ASPECT = 0.75

/** What is painted: straight-alpha RGBA, row by row. */
export interface Painted {
  wing: Uint8ClampedArray
  /** Of a moth: the picture by itself, as it is woven into the cloth. */
  picture: Uint8ClampedArray | null
}

export function penOf(sheet: Sheet): Pen {
  const pen = sheet.getContext('2d', { willReadFrequently: true }) as Pen | null
  if (!pen) throw new Error('There is no 2D canvas to paint the wings on.')
  return pen
}

/** Field units: x to the right, y up, the middle of the sheet at 0. */
export function intoField(pen: Pen, width: number) {
  pen.setTransform(width / 2, 0, 0, -width / 2, width / 2, (width * ASPECT) / 2)
}

/**
 * Lays the forewing of `copy`, which was made before the hindwing was trimmed, over the hindwing, with
 * a line of shade of this breadth and colour about it. The pen is left in field units.
 */
export function layForewing(
  pen: Pen,
  copy: Sheet,
  { fore }: Outline,
  width: number,
  shade: { breadth: number; colour: string },
): void {
  pen.globalCompositeOperation = 'multiply'
  tracePair(pen, fore)
  pen.lineWidth = shade.breadth
  pen.strokeStyle = shade.colour
  pen.stroke()
  pen.globalCompositeOperation = 'source-over'
  pen.save()
  tracePair(pen, fore)
  pen.clip()
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.drawImage(copy as CanvasImageSource, 0, 0)
  pen.restore()
  intoField(pen, width)
}

/** How soft the outline is kept in alpha, so that it can be drawn sharp at any size: of the width. */
const SOFT = 0.007

/** The outline as alpha, half of it at the edge. */
export function softMask(
  pixels: Uint8ClampedArray,
  outline: Outline,
  width: number,
  make: MakeSheet,
): void {
  const height = pixels.length / 4 / width
  const mask = penOf(make(width, height))
  intoField(mask, width)
  mask.fillStyle = '#fff'
  for (const contour of [outline.fore, outline.hind]) {
    tracePair(mask, contour)
    mask.fill()
  }
  const hard = mask.getImageData(0, 0, width, height).data
  let alpha: Float32Array = new Float32Array(width * height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = hard[i * 4 + 3]
  alpha = blur(alpha, width, height, Math.max(1, Math.round(SOFT * width)))
  for (let i = 0; i < alpha.length; i++) pixels[i * 4 + 3] = alpha[i]
}
