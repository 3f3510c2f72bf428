/** A feeling crosses grass, specks and trees as one front: its radius is measured in each. */
import { describe, expect, it } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { runTo } from '../../src/dream/runTo'
import { walk, withBrowser } from './page'

withBrowser()

const SEED = 'willow'
/** Metres that the picture shows to each side of the wave's origin. */
const SPAN = 60
/** The wave that is measured has a radius between these, metres. */
const LEAST = 36
const MOST = 56
/** The eye is so far up that what stands high is hardly displaced. */
const HEIGHT = 6000
/** Narrow crystals seen from so far up are few pixels each. */
const SIZE = 620

/** Looks straight down on (x, z), and paints what has been crossed red, and what has not blue. */
const lookDown = ({ x, z, span, height, least, most }: Record<string, number>) => {
  const GL = WebGL2RenderingContext.prototype
  const source = GL.shaderSource
  GL.shaderSource = function (shader, text) {
    const painted = `vec3 waveLight(vec2 p) {
      for (int k = 0; k < waveCount; k++) if (waves[k].z > ${least}. && waves[k].z < ${most}.)
        return distance(p, waves[k].xy) < waves[k].z ? vec3(9., 0., 0.) : vec3(0., 0., 9.);`
    return source.call(this, shader, text.replace('vec3 waveLight(vec2 p) {', painted))
  }
  const near = height - 200
  const far = height + 200
  const view = [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, -x, z, -height, 1]
  const p = height / span
  const depth = [-(far + near) / (far - near), (-2 * far * near) / (far - near)]
  const projection = [p, 0, 0, 0, 0, p, 0, 0, 0, 0, depth[0], -1, 0, 0, depth[1], 0]
  const named = new WeakMap<WebGLUniformLocation, number[]>()
  const find = GL.getUniformLocation
  GL.getUniformLocation = function (program, name) {
    const location = find.call(this, program, name)
    if (location && name === 'viewMatrix') named.set(location, view)
    if (location && name === 'projectionMatrix') named.set(location, projection)
    return location
  }
  const send = GL.uniformMatrix4fv
  GL.uniformMatrix4fv = function (location, transposed, data) {
    const mine = location && named.get(location)
    send.call(this, location, transposed, mine ? new Float32Array(mine) : data)
  }
}

/** Radius in metres that best parts red pixels from blue ones, and how many of each there were. */
function front(pixels: Uint8ClampedArray) {
  const size = Math.sqrt(pixels.length / 4)
  const metres = (2 * SPAN) / size
  const bins = 4 * SPAN
  const red = new Float64Array(bins)
  const blue = new Float64Array(bins)
  let reds = 0
  let blues = 0
  for (let i = 0; i < pixels.length; i += 4) {
    const [r, b] = [pixels[i], pixels[i + 2]]
    if (Math.abs(r - b) < 40) continue
    const x = ((i / 4) % size) + 0.5 - size / 2
    const y = Math.floor(i / 4 / size) + 0.5 - size / 2
    const bin = Math.floor(Math.hypot(x, y) * metres * 4)
    if (bin < (LEAST - 8) * 4 || bin >= bins) continue
    if (r > b) {
      red[bin]++
      reds++
    } else {
      blue[bin]++
      blues++
    }
  }
  let wrong = reds
  let least = wrong
  let first = 0
  let last = 0
  for (let bin = 0; bin < bins; bin++) {
    wrong += blue[bin] - red[bin]
    if (wrong < least) {
      least = wrong
      first = bin + 1
    }
    if (wrong === least) last = bin + 1
  }
  // Between sparse crystals several radii part as well as one: the front lies in their middle.
  return { radius: (first + last) / 8, reds, blues, wrong: least }
}

describe('an emotion wave', () => {
  for (const at of [14.2, 14.4]) {
    it(`crosses grass, specks and trees at one radius, ${at} s into the dawn`, async () => {
      const dream = createDream({ seed: SEED })
      runTo(dream, 'dawn', at)
      const wave = dream.state.waves.find(({ radius }) => radius > LEAST && radius < MOST)
      if (!wave) throw new Error('no wave of that size')
      const from = { x: wave.x, z: wave.z, span: SPAN, height: HEIGHT, least: LEAST, most: MOST }
      const found: number[] = []
      const above = walk({
        width: SIZE,
        height: SIZE,
        before: [`(${lookDown})(${JSON.stringify(from)})`],
      })
      for (const element of ['meadow', 'specks', 'trees']) {
        const { radius, reds, blues, wrong } = front(
          await above.draw(`seed=${SEED}&act=dawn&at=${at}&quality=low&only=${element}`),
        )
        expect(above.faults()).toEqual([])
        expect(Math.min(reds, blues), element).toBeGreaterThan(20)
        expect(wrong / (reds + blues), element).toBeLessThan(0.12)
        expect(Math.abs(radius - wave.radius), element).toBeLessThan(0.5)
        found.push(radius)
      }
      await above.close()
      expect(Math.max(...found) - Math.min(...found)).toBeLessThan(0.5)
    })
  }
})
