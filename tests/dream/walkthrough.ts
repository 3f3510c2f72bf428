/** The autopilot’s whole dream, for tests. */
import type { ActName } from '../../src/dream/acts'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream, type Dream } from '../../src/dream/dream'
import type { DreamEvent } from '../../src/dream/events'
import { createIntent, type Intent } from '../../src/dream/intent'
import { NEVER } from '../../src/dream/state'

/** Steps until `until` has begun or `seconds` are over. */
export function play(
  dream: Dream,
  seconds: number,
  lead: (dream: Dream, intent: Intent) => void = createAutopilot(dream.seed),
  heard: (event: DreamEvent) => void = () => {},
  until: ActName = 'after',
): Dream {
  const intent = createIntent()
  while (dream.state.act !== until && dream.state.time < seconds) {
    lead(dream, intent)
    dream.step(intent)
    dream.events.forEach(heard)
  }
  return dream
}

/** Paths of numbers in `value` that are no numbers, or not finite. */
export function unsound(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === null || value === undefined) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => unsound(one, `${path}.${key}`))
}

export { createDream, NEVER }
