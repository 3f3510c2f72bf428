/** A language that is chosen: its words, its direction and its face, all from this site. */
import { describe, expect, it } from 'vitest'
import { open, withBrowser } from './page'

withBrowser()

/** A browser without WebGL2, which gets the dream in words and draws nothing. */
const noWebGL = () => {
  const get = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    if (kind.startsWith('webgl')) return null
    return (get as (...all: unknown[]) => unknown).call(this, kind, ...rest)
  } as typeof get
}

const LANGUAGES = [
  {
    language: 'ja',
    direction: 'ltr',
    face: 'Shippori Mincho',
    begin: '語ってもらう',
    sample: '夢',
  },
  { language: 'ar', direction: 'rtl', face: 'Amiri', begin: 'احكِه', sample: 'نور' },
  { language: 'fr', direction: 'ltr', face: 'EB Garamond', begin: 'raconte', sample: 'œil' },
]

// Nothing is drawn, so that they need not wait for one another.
describe.concurrent('the page', () => {
  it.each(LANGUAGES)('in $language has its words, its direction and its face', async (one) => {
    const { language, direction, face, begin, sample } = one
    const { page, faults, close } = await open(`seed=heron&speed=20&lang=${language}&mute`, {
      before: [noWebGL],
      width: 640,
      height: 360,
    })
    await page.waitForFunction((code) => document.documentElement.lang === code, language, {
      timeout: 30_000,
    })
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
    expect(await page.textContent('[data-action="begin"]')).toContain(begin)
    // Asked for and there: `check` is also true of a face that nobody declared.
    await page.waitForFunction(
      ([name, letters]) =>
        [...document.fonts].some(
          (font) => font.family.replace(/"/g, '') === name && font.status === 'loaded',
        ) && document.fonts.check(`16px "${name}"`, letters),
      [face, sample],
      { timeout: 30_000 },
    )
    const family = await page.evaluate(
      () => getComputedStyle(document.querySelector('[data-no-picture]') as Element).fontFamily,
    )
    expect(family).toContain(face)
    await page.click('[data-action="begin"]')
    await page.waitForSelector('[data-kind="said"]', { timeout: 60_000 })
    await close()
    expect(faults).toEqual([])
  })

  it('in English loads neither the other languages nor their faces', async () => {
    const asked: string[] = []
    const { page, close } = await open('seed=heron&lang=en&mute', { before: [noWebGL] })
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await page.waitForFunction(
      () => [...document.fonts].some((font) => font.status === 'loaded'),
      null,
      { timeout: 30_000 },
    )
    await close()
    expect(asked.filter((url) => /shippori|amiri|\/(ar|de|es|fr|ja)-[^/]*\.js/.test(url))).toEqual(
      [],
    )
  })
})
