/**
 * Draws until the picture is final: waits for everything that grows, then averages sub-pixel
 * jittered frames (Halton 2, 3), shows the average over the canvas and says so on <html>. Begins again
 * when the picture gets another size.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { PerspectiveCamera } from 'three'
import { useStore } from '../store'
import { drawing, isReady } from './ready'

/** Frames in a row that must be ready, so that what loads in two steps is waited for. */
const SETTLED = 6
/** And seconds, because frames that draw nothing are quick. */
const QUIET = 0.5

const halton = (index: number, base: number) => {
  let result = 0
  let f = 1
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    f /= base
    result += f * (i % base)
  }
  return result
}

export function Still() {
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  const progress = useRef({ settled: 0, quiet: 0, warm: false, sample: 0, done: false })
  /** What it is drawn at: device pixels, and those of the page. */
  const drawnAt = useRef([0, 0, 0, 0])
  const sum = useRef<Float32Array | null>(null)
  const sheet = useRef<HTMLCanvasElement | null>(null)

  useEffect(() => {
    drawing.on = false
    return () => {
      drawing.on = true
      delete document.documentElement.dataset.still
      sheet.current?.remove()
    }
  }, [])

  useFrame(({ camera }, delta) => {
    const p = progress.current
    const lens = camera as PerspectiveCamera
    const canvas = gl.domElement
    const { width, height } = canvas
    const at = [width, height, size.width, size.height]
    if (drawnAt.current.some((side, i) => side !== at[i])) {
      drawnAt.current = at
      // All has grown; a frame or two bring what is as large as the picture to its size.
      Object.assign(p, { settled: 0, warm: false, sample: 0, done: false })
      lens.clearViewOffset()
      sheet.current?.remove()
      sheet.current = null
      drawing.on = false
      delete document.documentElement.dataset.still
    }
    if (p.done) return
    const { samples } = useStore.getState()
    p.settled = isReady() ? p.settled + 1 : 0
    p.quiet = isReady() ? p.quiet + delta : 0
    if ((p.settled < SETTLED || p.quiet < QUIET) && p.sample === 0) return
    drawing.on = true
    // The first frame drawn is not counted: what reads the sky's maps before they are written in it
    // (the storm's small target) would show another air.
    if (!p.warm) {
      p.warm = true
      return
    }
    if (p.sample > 0) {
      if (!sheet.current) {
        sheet.current = document.createElement('canvas')
        sheet.current.dataset.sheet = ''
        sheet.current.width = width
        sheet.current.height = height
        sum.current = new Float32Array(width * height * 4)
      }
      const context = sheet.current.getContext('2d', { willReadFrequently: true })
      if (!context || !sum.current) return
      context.drawImage(canvas, 0, 0)
      const pixels = context.getImageData(0, 0, width, height)
      const total = sum.current
      for (let i = 0; i < total.length; i++) total[i] += pixels.data[i]
      if (p.sample === samples) {
        for (let i = 0; i < total.length; i++) pixels.data[i] = total[i] / samples + 0.5
        context.putImageData(pixels, 0, 0)
        lens.clearViewOffset()
        Object.assign(sheet.current.style, {
          position: 'absolute',
          inset: '0',
          width: `${size.width}px`,
          height: `${size.height}px`,
          pointerEvents: 'none',
        })
        canvas.parentElement?.append(sheet.current)
        p.done = true
        drawing.on = false
        document.documentElement.dataset.still = 'ready'
        return
      }
    }
    // Takes effect in the next frame, which is read after its drawing.
    p.sample++
    lens.setViewOffset(
      size.width,
      size.height,
      halton(p.sample, 2) - 0.5,
      halton(p.sample, 3) - 0.5,
      size.width,
      size.height,
    )
  }, 2)
  return null
}
