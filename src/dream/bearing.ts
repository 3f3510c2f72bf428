/** Where something is from where one stands and looks. */
import type { DreamState } from './state'

/** Radians to the right of the gaze (behind is ±π), and metres. */
export function bearingTo(
  { visitor }: Pick<DreamState, 'visitor'>,
  x: number,
  z: number,
): { turn: number; distance: number } {
  const dx = x - visitor.x
  const dz = z - visitor.z
  const turn = Math.atan2(dx, -dz) - visitor.yaw
  return { turn: Math.atan2(Math.sin(turn), Math.cos(turn)), distance: Math.hypot(dx, dz) }
}

export type Side = 'ahead' | 'right' | 'behind' | 'left'

/** Half the width of what counts as ahead, and as behind, radians. */
const AHEAD = (40 / 180) * Math.PI

/** A direction as one word. */
export function sideOf(turn: number): Side {
  if (Math.abs(turn) < AHEAD) return 'ahead'
  if (Math.abs(turn) > Math.PI - AHEAD) return 'behind'
  return turn > 0 ? 'right' : 'left'
}

type Placed = { x: number; z: number }
const POINTS: Readonly<Record<string, (event: never, state: DreamState) => Placed | undefined>> = {
  chime: (event: Placed) => event,
  melody: (event: Placed) => event,
  heartbeat: (event: Placed) => event,
  flower: (event: Placed) => event,
  wisp: (event: Placed) => event,
  pulse: (event: Placed) => event,
  thunder: (_, { place }) => ({ x: place.stormX, z: place.stormZ }),
  word: (_, { woman }) => woman,
  woven: (_, { woman }) => woman,
  memory: (_, { woman }) => woman,
  gift: ({ wisp }: { wisp: number }, { wisps }) => wisps[wisp],
  sung: ({ wisp }: { wisp: number }, { wisps }) => (wisp < 0 ? undefined : wisps[wisp]),
}

/** Where the sound of an event comes from; null when from no side. */
export function sourceOf(event: { type: string }, state: DreamState): Placed | null {
  return POINTS[event.type]?.(event as never, state) ?? null
}
