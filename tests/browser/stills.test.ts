/** A picture is a function of its seed. */
import { afterAll, describe, expect, it } from 'vitest'
import { difference, walk, withBrowser } from './page'

withBrowser()

const SIZE = { width: 240, height: 135, samples: 2 }

describe('a still', () => {
  const first = walk(SIZE)
  // As wide as a gradient needs to show its bands.
  const sky = walk({ width: 640, height: 240 })
  const draw = async (address: string) => {
    const pixels = await first.draw(`${address}&quality=low`)
    expect(first.faults()).toEqual([])
    return pixels
  }
  afterAll(() => Promise.all([first.close(), sky.close()]))

  it('is the same on another page, whatever was drawn before it, and another for another seed', async () => {
    // The same bolt through two lenses, from outside the storm and from within, as near as a portrait.
    const bolt = ['act=meeting&at=12&view=her60', 'act=meeting&at=12&view=her']
    const moments = ['act=arrival&at=6', ...bolt, 'act=gathering&at=28']
    const drawn: Uint8ClampedArray[] = []
    for (const moment of moments) drawn.push(await draw(`seed=willow&${moment}`))
    const ember = await draw('seed=ember&act=arrival&at=6')
    expect(difference(drawn[0], ember, 12)).toBeGreaterThan(0.2)
    // The last of them is the first that the other page grows.
    const second = walk(SIZE)
    for (const i of [3, 2, 1, 0]) {
      const again = await second.draw(`seed=willow&${moments[i]}&quality=low`)
      expect(difference(drawn[i], again), moments[i]).toBeLessThanOrEqual(0.005)
    }
    expect(second.faults()).toEqual([])
    await second.close()
  })

  it('shows lavender and amber at the horizon of the arrival, over a darker ground', async () => {
    const pixels = await draw('seed=willow&act=arrival&at=0')
    // The tier chooses the resolution; the shape is that of the window.
    const height = Math.round(Math.sqrt(pixels.length / 4 / (16 / 9)))
    const width = pixels.length / 4 / height
    let amber = 0
    let lavender = 0
    let sky = 0
    let ground = 0
    let clipped = 0
    let black = 0
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = 4 * (y * width + x)
        const [r, g, b] = [pixels[i], pixels[i + 1], pixels[i + 2]]
        if (Math.max(r, g, b) === 255) clipped++
        if (Math.max(r, g, b) <= 3) black++
        const nearHorizon = y > height * 0.38 && y < height * 0.62
        if (nearHorizon && r > 150 && r > b * 1.25 && g > b * 0.9) amber++
        if (nearHorizon && b > 100 && b > g * 1.2 && r > g) lavender++
        if (y < height * 0.5) sky += r + g + b
        if (y > height * 0.7) ground += r + g + b
      }
    }
    expect(amber).toBeGreaterThan(40)
    expect(lavender).toBeGreaterThan(400)
    expect(ground / 0.3).toBeLessThan(sky / 0.5)
    expect(clipped / (width * height)).toBeLessThan(0.02)
    expect(black / (width * height)).toBeLessThan(0.15)
  })

  it('begins again when its picture gets another size, finished or not', async () => {
    const address = 'seed=willow&act=arrival&at=6&view=back&quality=low&only=sky'
    const drawn = await sky.draw(address)
    const unfinished = sky.draw(`samples=40&${address}`)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    const narrow = await sky.resize(320, 240)
    await unfinished
    expect(narrow.length).toBeLessThan(drawn.length)
    expect(narrow.reduce((sum, value) => sum + value, 0) / narrow.length).toBeGreaterThan(100)
    expect(difference(await sky.resize(640, 240), drawn)).toBeLessThanOrEqual(0.005)
    expect(sky.faults()).toEqual([])
  })

  // At a tier with the composer.
  for (const moment of ['act=arrival&at=6', 'act=crossing&at=38', 'act=dawn&at=28']) {
    it(`has no bands in the sky of ${moment}`, async () => {
      const pixels = await sky.draw(`seed=willow&${moment}&view=back&quality=medium&only=sky`)
      const width = 640
      const height = pixels.length / 4 / width
      let worst = 0
      for (let y = 0; y < height * 0.5; y++) {
        for (let channel = 0; channel < 3; channel++) {
          // Steps of one value wider than 24 pixels, side by side.
          let bands = 0
          let run = 1
          for (let x = 1; x < width; x++) {
            const i = 4 * (y * width + x) + channel
            if (pixels[i] === pixels[i - 4]) {
              run++
              continue
            }
            bands = run > 24 ? bands + 1 : 0
            worst = Math.max(worst, bands)
            run = 1
          }
        }
      }
      expect(worst).toBeLessThanOrEqual(3)
    })
  }
})
