import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDream } from '../../src/dream/dream'
import { defaultParameters } from '../../src/dream/parameters'
import { tellStory } from '../../src/dream/words'
import { restoreAll } from '../../src/scene/ready'
import type { WingAtlas } from '../../src/scene/wings/atlas'
import { createAtlas } from '../../src/scene/wings/atlas'
import { type HeldAtlas, holdAtlas } from '../../src/scene/wings/held'
import { ASPECT } from '../../src/scene/wings/sheet'
import { live, useStore } from '../../src/store'

/** A worker that paints only when it is told to. */
class Painter {
  static last: Painter
  onmessage: (event: { data: unknown }) => void = () => {}
  wings = 0
  constructor() {
    Painter.last = this
  }
  postMessage({ wings }: { wings: unknown[] }) {
    this.wings = wings.length
  }
  paint(from: number, to: number, width: number) {
    const wing = new Uint8ClampedArray(width * Math.round(width * ASPECT) * 4).fill(255)
    for (let layer = from; layer < to; layer++)
      this.onmessage({ data: { layer, painted: { wing } } })
  }
  terminate() {}
}

interface HolderProps {
  useWingAtlas: () => HeldAtlas
  held: HeldAtlas[]
}
function Holder({ useWingAtlas, held }: HolderProps) {
  held.push(useWingAtlas())
  return null
}

const stubs = () => {
  vi.stubGlobal('Worker', Painter)
  vi.stubGlobal('OffscreenCanvas', class {})
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
}
afterEach(() => {
  vi.unstubAllGlobals()
  live.dream = null
})

describe('the atlas of the wings', () => {
  it('is sent whole to a new context, however much of it the old one had', () => {
    stubs()
    const { length } = tellStory('willow').words
    const { texture, dispose } = createAtlas('willow', 8, length)
    const { last } = Painter
    last.paint(0, length + 1, 8)
    expect(texture.layerUpdates.size).toBe(length + 1)
    texture.clearLayerUpdates()
    // Painted while there is no context to send it to.
    last.paint(length + 1, last.wings, 8)
    expect(texture.layerUpdates.size).toBeGreaterThan(0)
    const { version } = texture
    restoreAll()
    expect(texture.layerUpdates.size).toBe(0)
    expect(texture.version).toBeGreaterThan(version)
    dispose()
    const after = texture.version
    restoreAll()
    expect(texture.version).toBe(after)
  })

  it('has a painting for each moth of the dream, though fewer are asked for meanwhile', async () => {
    stubs()
    const { useWingAtlas } = await import('../../src/scene/wings/useAtlas')
    const seed = 'willow'
    live.dream = createDream({ seed, parameters: { ...defaultParameters(), mothCount: 6 } })
    const { length } = live.dream.state.moths
    expect(useStore.getState().parameters.mothCount).toBe(0)
    expect(length).toBeGreaterThan(tellStory(seed).words.length)
    const held: HeldAtlas[] = []
    renderToStaticMarkup(createElement(Holder, { useWingAtlas, held }))
    const [{ atlas }] = held
    const layers = new Set<number>()
    for (let i = 0; i < length; i++) layers.add(atlas.mothLayer(i)).add(atlas.pictureLayer(i))
    expect(layers.size).toBe(2 * length)
  })
})

describe('the wings of a dream whose tier changes', () => {
  const watch = () => {
    const made: { width: number; finish: () => void; disposed: boolean; atlas: WingAtlas }[] = []
    const create = (width: number) => {
      let finish = () => {}
      const ready = new Promise<void>((resolve) => (finish = resolve))
      const one = { width, finish, disposed: false, atlas: {} as WingAtlas }
      one.atlas = {
        ready,
        dispose() {
          one.disposed = true
          finish()
        },
      } as WingAtlas
      made.push(one)
      return one.atlas
    }
    return { made, create }
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve))

  it('stay as they are until those of the new one are painted', async () => {
    const { made, create } = watch()
    const held = holdAtlas(create, 384)
    made[0].finish()
    await settle()
    held.paint(256)
    held.paint(256)
    await settle()
    expect(made.length).toBe(2)
    expect(held.atlas).toBe(made[0].atlas)
    expect(made[0].disposed).toBe(false)
    made[1].finish()
    await settle()
    expect(held.atlas).toBe(made[1].atlas)
    expect(made.map(({ disposed }) => disposed)).toEqual([true, false])
    held.dispose()
    expect(made.every(({ disposed }) => disposed)).toBe(true)
  })

  it('are painted for the last tier alone, when it changes again', async () => {
    const { made, create } = watch()
    const held = holdAtlas(create, 384)
    made[0].finish()
    await settle()
    held.paint(256)
    held.paint(192)
    await settle()
    expect(made.map(({ disposed }) => disposed)).toEqual([false, true, false])
    // Back to what there is.
    held.paint(384)
    await settle()
    expect(made.map(({ disposed }) => disposed)).toEqual([false, true, true])
    expect(held.atlas).toBe(made[0].atlas)
  })

  it('are begun anew at once, when not even the first are painted', async () => {
    const { made, create } = watch()
    const held = holdAtlas(create, 384)
    held.paint(192)
    await settle()
    expect(made.map(({ disposed }) => disposed)).toEqual([true, false])
    expect(held.atlas).toBe(made[1].atlas)
  })
})
