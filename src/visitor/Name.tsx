/** The name of the dream, woven of golden strands before one’s eyes. */
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from '../store'
import { drawName, type Sheet } from './drawName'
import { writeName } from './letters'
import { smooth, weaveName } from './weave'

/** Letter heights: where the letters end, and how much is kept above and below. */
const LETTERS_WIDE = 10.6
const ABOVE = 3.2
const BELOW = 1.5
/** Seconds the weaving takes. */
const WEAVING = 5.5
/** Share of the picture’s width that the letters take, and their most, in CSS pixels. */
const SHARE = 0.62
const SHARE_NARROW = 0.78
const NARROW = 640
const MOST = 860
/** A part of the whole that is drawn at once, and milliseconds of drawing in one frame. */
const PIECE = 0.02
const BUDGET = 9
/** Resolution of the glow against the strands. */
const GLOW = 0.25

/** The body of the word as an SVG path in CSS pixels, for glints to travel on. */
function wayOf(scale: number, x: number, y: number): string {
  const body = writeName().find(({ order }) => order === 2)
  if (!body) return ''
  const line = smooth(body.points, 0.12)
  let path = ''
  for (let i = 0; i < line.count; i++) {
    path += `${i ? 'L' : 'M'}${(x + line.x[i] * scale).toFixed(1)} ${(y - line.y[i] * scale).toFixed(1)}`
  }
  return path
}

export function Name() {
  const seed = useStore((state) => state.seed)
  const still = useStore((state) => state.still)
  const gentle = useStore((state) => state.gentle)
  const strands = useMemo(() => weaveName(seed), [seed])
  const frame = useRef<HTMLDivElement>(null)
  const fine = useRef<HTMLCanvasElement>(null)
  const glow = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const box = frame.current
    if (!box) return
    let ticket = 0
    let width = 0
    const paint = () => {
      cancelAnimationFrame(ticket)
      width = box.clientWidth
      const scale = Math.min(width * (width < NARROW ? SHARE_NARROW : SHARE), MOST) / LETTERS_WIDE
      const height = Math.ceil(scale * (ABOVE + BELOW))
      const x = (width - LETTERS_WIDE * scale) / 2
      const y = ABOVE * scale
      box.style.height = `${height}px`
      box.style.setProperty('--way', `path("${wayOf(scale, x, y)}")`)
      const ratio = Math.min(2, devicePixelRatio)
      const sheets = [
        { canvas: fine.current, by: ratio, breadth: 0.0125, light: 0.62, skip: 1 },
        { canvas: glow.current, by: GLOW, breadth: 0.09, light: 0.11, skip: 3 },
      ].flatMap(({ canvas, by, breadth, light, skip }): Sheet[] => {
        const context = canvas?.getContext('2d')
        if (!canvas || !context) return []
        canvas.width = Math.max(1, Math.round(width * by))
        canvas.height = Math.max(1, Math.round(height * by))
        const thick = Math.max(by === GLOW ? 0.6 : 0.55 * ratio, scale * breadth * by)
        return [{ context, scale: scale * by, x: x * by, y: y * by, breadth: thick, light, skip }]
      })
      let done = 0
      let begun = Number.NaN
      const weave = (now: number) => {
        if (Number.isNaN(begun)) begun = now
        // A slow machine weaves in smaller pieces rather than holding up the picture.
        const wanted = still || gentle ? 1 : Math.min(1, (now - begun) / 1000 / WEAVING)
        const late = performance.now() + BUDGET
        while (done < wanted && (still || performance.now() < late)) {
          const next = Math.min(wanted, done + PIECE)
          for (const sheet of sheets) drawName(sheet, strands, done, next)
          done = next
        }
        if (done < 1) ticket = requestAnimationFrame(weave)
        else box.dataset.woven = ''
      }
      delete box.dataset.woven
      ticket = requestAnimationFrame(weave)
    }
    paint()
    const watcher = new ResizeObserver(() => {
      if (Math.abs(box.clientWidth - width) > 1) paint()
    })
    watcher.observe(box)
    return () => {
      cancelAnimationFrame(ticket)
      watcher.disconnect()
    }
  }, [strands, still, gentle])

  return (
    <div className="name" ref={frame} data-gentle={gentle || still ? '' : undefined}>
      <canvas className="name-glow" ref={glow} />
      <canvas className="name-fine" ref={fine} />
      {[0, 1, 2, 3].map((i) => (
        <i className="glint" key={i} style={{ animationDelay: `${i * 4.3}s` }} />
      ))}
    </div>
  )
}
