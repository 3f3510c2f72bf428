/** The one atlas that moths, cloth and butterflies share; it lives as long as any of them. */
import { useEffect, useMemo } from 'react'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { createAtlas, type WingAtlas } from './atlas'

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

let current: { key: string; atlas: WingAtlas; holders: number } | null = null

export function useWingAtlas(): WingAtlas {
  const seed = useStore((state) => state.seed)
  const moths = useStore((state) => state.parameters.mothCount)
  const { wing } = useTier()
  const held = useMemo(() => {
    const key = `${seed}/${wing}/${moths}`
    if (current?.key !== key) {
      try {
        const atlas = createAtlas(seed, wing, moths)
        awaitReady(atlas.ready)
        current = { key, atlas, holders: 0 }
      } finally {
        asked()
      }
    }
    return current
  }, [seed, wing, moths])
  useEffect(() => {
    held.holders++
    return () => {
      if (--held.holders > 0) return
      held.atlas.dispose()
      if (current === held) current = null
    }
  }, [held])
  return held.atlas
}
