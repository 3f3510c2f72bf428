/** The one atlas that moths, cloth and butterflies share; it lives as long as any of them. */
import { useEffect, useMemo } from 'react'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { createAtlas } from './atlas'
import { type HeldAtlas, holdAtlas } from './held'

/**
 * A still must not begin between the loading of an element and its first render, when nothing is
 * asked for yet: this waits from the moment the module is there until the first atlas is asked for.
 */
let asked = () => {}
awaitReady(
  new Promise<void>((resolve) => {
    asked = resolve
  }),
)

let current: { key: string; held: HeldAtlas; holders: number } | null = null

/** How many moths the dream has: what the artist asks for since it began is the next one’s. */
export function useMothCount(): number {
  useStore((state) => state.generation)
  return live.dream?.state.moths.length ?? 0
}

export function useWingAtlas(): HeldAtlas {
  const seed = useStore((state) => state.seed)
  const moths = useMothCount()
  const { wing } = useTier()
  const mine = useMemo(() => {
    const key = `${seed}/${moths}`
    try {
      if (current?.key !== key) {
        const paint = (width: number) => {
          const atlas = createAtlas(seed, width, moths)
          awaitReady(atlas.ready)
          return atlas
        }
        current = { key, held: holdAtlas(paint, wing), holders: 0 }
      } else current.held.paint(wing)
    } finally {
      asked()
    }
    return current
  }, [seed, wing, moths])
  useEffect(() => {
    mine.holders++
    return () => {
      if (--mine.holders > 0) return
      mine.held.dispose()
      if (current === mine) current = null
    }
  }, [mine])
  return mine.held
}
