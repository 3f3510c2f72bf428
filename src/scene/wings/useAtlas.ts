/** The one atlas that moths, cloth and butterflies share; it lives as long as any of them. */
import { useEffect, useMemo } from 'react'
import { useStore } from '../../store'
import { useTier } from '../quality'
import { awaitReady } from '../ready'
import { createAtlas, type WingAtlas } from './atlas'

let current: { key: string; atlas: WingAtlas; holders: number } | null = null

export function useWingAtlas(): WingAtlas {
  const seed = useStore((state) => state.seed)
  const { wing } = useTier()
  const held = useMemo(() => {
    const key = `${seed}/${wing}`
    if (current?.key !== key) {
      const atlas = createAtlas(seed, wing)
      awaitReady(atlas.ready)
      current = { key, atlas, holders: 0 }
    }
    return current
  }, [seed, wing])
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
