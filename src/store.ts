/**
 * What changes slowly and what a person can choose. React subscribes to this; nothing is written
 * here inside a frame unless something discrete happened.
 */
import { create } from 'zustand'
import type { ActName } from './dream/acts'
import type { Dream } from './dream/dream'
import type { DreamEvent } from './dream/events'
import { createIntent } from './dream/intent'

export interface DreamStore {
  seed: string
  act: ActName
  tier: 'low' | 'medium' | 'high' | 'ultra'
  still: boolean
  view: string
  /** Seconds into the act at which the dream begins. */
  at: number
  /** Development: mount only these elements; all when empty. */
  only: string[]
  /** Development: mood numbers held at these values, and a fixed shader time. */
  override: Record<string, number> | null
  overrideTime: number | null
}

export const useStore = create<DreamStore>()(() => ({
  seed: 'willow',
  act: 'arrival',
  tier: 'high',
  still: false,
  view: '',
  at: 0,
  only: [],
  override: null,
  overrideTime: null,
}))

/** What changes every frame: read with `live.x` in frame code, never through React. */
export const live = {
  dream: null as Dream | null,
  intent: createIntent(),
  listeners: new Set<(event: DreamEvent, dream: Dream) => void>(),
}
