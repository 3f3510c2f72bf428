/** What flashes and pops look at is what the page shows. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { launch } from '../../scripts/chromium.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { drawHeld } from '../../scripts/held.mjs'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** A page that is drawn `red` bright, by the second of the two that ask for each frame. */
const page = (red: number) =>
  `data:text/html,${encodeURIComponent(`<html data-dream=ready data-grown=true>
<canvas data-engine width=64 height=36></canvas><script>
const gl = document.querySelector('canvas').getContext('webgl2')
function listen() { requestAnimationFrame(listen) }
function draw() {
  requestAnimationFrame(draw)
  gl.clearColor(${red}, 0, 0, 1)
  gl.clear(gl.COLOR_BUFFER_BIT)
  gl.drawElements(gl.POINTS, 0, gl.UNSIGNED_SHORT, 0)
}
listen()
draw()
</script>`)}`
const FEW = { width: 64, height: 36, wanted: 5 }

it('frames that are held are seen as they were drawn, whoever asked for the frame before', async () => {
  const reds: number[] = []
  await drawHeld(browser, page(0.6), FEW, (pixels: Uint8Array) => reds.push(pixels[0]))
  expect(reds).toEqual(Array(5).fill(153))
}, 60_000)

it('frames that are black are a fault, and no measure of the dream', async () => {
  await expect(drawHeld(browser, page(0), FEW, () => {})).rejects.toThrow(/black/)
}, 60_000)
