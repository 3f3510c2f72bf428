/** The atlas of one dream, whatever the tier: while it is painted anew for another, the old one is drawn. */
import type { WingAtlas } from './atlas'

export interface HeldAtlas {
  /** What to draw with in this frame. */
  readonly atlas: WingAtlas
  /** Asks for wings so many pixels wide. */
  paint(width: number): void
  dispose(): void
}

interface Sheet {
  width: number
  atlas: WingAtlas
  whole: boolean
}

/** `create` begins an atlas of a width; it is asked for the first one at once. */
export function holdAtlas(create: (width: number) => WingAtlas, first: number): HeldAtlas {
  let next: Sheet | null = null
  const begin = (width: number): Sheet => {
    const sheet: Sheet = { width, atlas: create(width), whole: false }
    sheet.atlas.ready.then(() => {
      sheet.whole = true
      // Given up meanwhile, it has become ready too.
      if (next !== sheet) return
      shown.atlas.dispose()
      shown = sheet
      next = null
    })
    return sheet
  }
  let shown = begin(first)
  return {
    get atlas() {
      return shown.atlas
    },
    paint(width) {
      if ((next ?? shown).width === width) return
      next?.atlas.dispose()
      next = null
      if (shown.width === width) return
      // Two are never painted at once: a tier is lowered where the machine is busy.
      if (shown.whole) next = begin(width)
      else {
        shown.atlas.dispose()
        shown = begin(width)
      }
    },
    dispose() {
      next?.atlas.dispose()
      next = null
      shown.atlas.dispose()
    },
  }
}
