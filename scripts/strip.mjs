/** Pictures beside one another, as they follow each other in time. */
import { writeFileSync } from 'node:fs'

const COLUMNS = 6
const LONGEST = 300_000

/** Runs in the page: puts one RGBA picture, given as base64, into the next cell. */
function put({ text, width, height }) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const bytes = Uint8ClampedArray.from(atob(text), (letter) => letter.charCodeAt(0))
  canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0)
  document.body.append(canvas)
}

/** Writes `pictures` (RGBA `pixels`, `across` × `down` of them, all alike), row by row, to the PNG `file`. */
export async function drawStrip(browser, pictures, file) {
  if (pictures.length === 0) return
  // A tier draws fewer pixels than the page has.
  const { across: width, down: height } = pictures[0]
  const page = await browser.newPage({
    viewport: { width: COLUMNS * (width + 4) + 4, height: height + 8 },
  })
  page.setDefaultTimeout(LONGEST)
  await page.setContent(`<style>body { margin: 4px 0 0 4px; background: #0b0a1c; display: grid;
    gap: 4px; grid-template-columns: repeat(${COLUMNS}, ${width}px) }</style>`)
  for (const { pixels } of pictures) {
    await page.evaluate(put, { text: Buffer.from(pixels).toString('base64'), width, height })
  }
  writeFileSync(file, await page.screenshot({ fullPage: true, timeout: LONGEST }))
  await page.close()
}
