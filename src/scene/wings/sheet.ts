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
