/**
 * The atlas of one dream: a layer of an array texture for every word and every memory, two for the
 * bodies, and one more for every word: its picture by itself, as it hangs in the cloth. Painted in a worker, or a few milliseconds at a time where there is none.
 */
import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGBAFormat,
  SRGBColorSpace,
  UnsignedByteType,
} from 'three'
import { tellMoths, tellStory } from '../../dream/words'
import { onRestore } from '../ready'
import { paintWing, type Wing } from './paint'
import { ASPECT, type MakeSheet, type Painted } from './sheet'

/** Longest stretch of painting on the picture's own thread, milliseconds. */
const SLICE = 10

export interface WingAtlas {
  texture: DataArrayTexture
  /** Layer of moth `i`, of butterfly `i`, and of their bodies. */
  mothLayer(i: number): number
  butterflyLayer(i: number): number
  /** Layer of the picture that moth `i` carried. */
  pictureLayer(i: number): number
  mothBody: number
  butterflyBody: number
  ready: Promise<void>
  dispose(): void
}

/** `moths`: how many the dream has; where they are few, the small ones still wear all the story’s words. */
export function createAtlas(seed: string, width: number, moths: number): WingAtlas {
  const story = tellStory(seed)
  const said = tellMoths(seed, Math.max(0, moths - story.words.length))
  const words = said.length
  const wings: Wing[] = [
    { motif: 'mothBody', seed },
    ...said.map(({ motif }, i) => ({ motif, seed: `${seed}/wing ${i}` }) as Wing),
    { motif: 'butterflyBody', seed },
    ...story.memories.map(
      ({ motif }, i) => ({ motif, seed: `${seed}/memory ${i}`, turn: i }) as Wing,
    ),
  ]
  const height = Math.round(width * ASPECT)
  const area = width * height * 4
  const layers = wings.length + words
  const pixels = new Uint8Array(area * layers)
  const texture = new DataArrayTexture(pixels, width, height, layers)
  texture.format = RGBAFormat
  texture.type = UnsignedByteType
  texture.colorSpace = SRGBColorSpace
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  // Nothing is sent before something is painted.
  texture.source.dataReady = false
  texture.needsUpdate = true

  // A new context has none of the layers, not only those painted since the old one was lost.
  const forget = onRestore(() => {
    texture.clearLayerUpdates()
    texture.needsUpdate = true
  })

  let stop = () => {}
  let giveUp = () => {}
  const ready = new Promise<void>((resolve) => {
    giveUp = resolve
    let painted = 0
    const fresh: number[] = []
    const put = (layer: number, what: Uint8ClampedArray) => {
      pixels.set(what, layer * area)
      fresh.push(layer)
    }
    const take = (layer: number, { wing, picture }: Painted) => {
      put(layer, wing)
      if (picture) put(wings.length + layer - 1, picture)
      painted++
      // Uploaded twice: the moths when all of them are there, then everything.
      if (painted === words + 1 || painted === wings.length) {
        for (const one of fresh) texture.addLayerUpdate(one)
        fresh.length = 0
        texture.source.dataReady = true
        texture.needsUpdate = true
      }
      if (painted === wings.length) resolve()
    }
    stop = startWorker(wings, width, take) ?? paintInSlices(wings, width, take)
  })
  return {
    texture,
    mothLayer: (i) => 1 + (i % words),
    butterflyLayer: (i) => words + 2 + (i % story.memories.length),
    pictureLayer: (i) => wings.length + (i % words),
    mothBody: 0,
    butterflyBody: words + 1,
    ready,
    dispose() {
      stop()
      forget()
      giveUp()
      texture.dispose()
    },
  }
}

type Take = (layer: number, painted: Painted) => void

function startWorker(wings: Wing[], width: number, take: Take): (() => void) | null {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return null
  const worker = new Worker(new URL('./atlas.worker.ts', import.meta.url), { type: 'module' })
  let left = wings.length
  let instead: (() => void) | null = null
  worker.onmessage = ({ data }: MessageEvent<{ layer: number; painted: Painted }>) => {
    take(data.layer, data.painted)
    if (--left === 0) worker.terminate()
  }
  worker.onerror = () => {
    worker.terminate()
    instead =
      instead ??
      paintInSlices(wings.slice(wings.length - left), width, (layer, painted) =>
        take(layer + wings.length - left, painted),
      )
  }
  worker.postMessage({ wings, width })
  return () => {
    worker.terminate()
    instead?.()
  }
}

function paintInSlices(wings: Wing[], width: number, take: Take): () => void {
  const make: MakeSheet = (w, h) =>
    Object.assign(document.createElement('canvas'), { width: w, height: h })
  let layer = 0
  let work = paintWing(wings[0], width, make)
  let stopped = false
  const channel = new MessageChannel()
  const next = () => channel.port2.postMessage(0)
  channel.port1.onmessage = () => {
    if (stopped) return
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      const step = work.next()
      if (!step.done) continue
      take(layer, step.value)
      if (++layer === wings.length) return
      work = paintWing(wings[layer], width, make)
    }
    setTimeout(next, 4)
  }
  next()
  return () => {
    stopped = true
    channel.port1.close()
  }
}
