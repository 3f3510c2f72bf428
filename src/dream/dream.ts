/** Stand-in until the story is there: the mood of an act, nothing moves. */
import { ACTS, type ActName } from './acts'
import type { DreamEvent } from './events'
import type { Intent } from './intent'
import type { Mood } from './mood'
import { COUNTS, type DreamState, NEVER } from './state'
export const STEP = 1 / 60
export interface Dream {
  readonly seed: string
  readonly state: DreamState
  readonly mood: Mood
  readonly events: DreamEvent[]
  step(intent: Intent): void
  hash(): string
}
export function createDream({ seed }: { seed: string }): Dream {
  const list = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))
  const state: DreamState = {
    seed, time: 0, act: 'arrival', actTime: 0, progress: 0,
    place: { sunAzimuth: -0.38, moonAzimuth: 0.35, stormX: 3, stormZ: -170, eyeRadius: 9.5, circleRadius: 4.2 },
    visitor: { x: 0, y: 1.55, z: 0, yaw: 0, pitch: 0.093, speed: 0, walked: 0, reach: 0, listening: 0 },
    woman: { x: 3, y: 0, z: -170, yaw: Math.PI, headYaw: 0 },
    moths: list(14, (i) => ({ text: '', motif: 'room', bornAt: NEVER, caughtAt: NEVER, wovenAt: NEVER, panel: i, attention: 0, seed: i / 14, x: 3 + Math.sin(i), y: 1 + (i % 5) * 0.3, z: -169 + Math.cos(i) })),
    butterflies: list(8, (i) => ({ text: '', motif: 'sun', bornAt: NEVER, touchAt: NEVER, goal: 'free' as const, panel: i, seed: i / 8, x: 3, y: 1, z: -169 })),
    wisps: list(12, (i) => ({ hue: i / 12, gait: 1, sway: 0.3, gift: 'song' as const, text: '', setsOutAt: 0, arrivedAt: 0, giftAt: NEVER, place: (i / 12) * 6.28, seed: i / 12, x: 3 + 4.2 * Math.sin((i / 12) * 6.28), y: 0.9, z: -170 - 4.2 * Math.cos((i / 12) * 6.28) })),
    flowers: list(COUNTS.flowers, (i) => ({ x: 0, y: 0, z: -i, bornAt: NEVER, seed: 0, hue: 0, yaw: 0 })),
    waves: list(COUNTS.waves, () => ({ x: 0, z: 0, radius: 0, width: 0, strength: 0, emotion: 'calm' as const, bornAt: NEVER })),
    pulses: list(COUNTS.pulses, () => ({ x: 0, z: 0, bornAt: NEVER, strength: 0, treeX: 0, treeZ: 0 })),
    bolts: list(COUNTS.bolts, () => ({ x: 0, z: 0, bornAt: NEVER, strength: 0, shape: 0 })),
    chimes: list(COUNTS.chimes, () => ({ x: 0, y: 0, z: 0, leaf: 0, at: NEVER, velocity: 0 })),
    heartAt: NEVER, gustX: 0, gustZ: 0, gust: 0.5, target: -1,
  }
  const mood = JSON.parse(JSON.stringify(ACTS.arrival.mood)) as Mood
  return { seed, state, mood, events: [], step() { state.time += STEP; state.actTime += STEP; state.gustX += STEP * 3; state.gustZ += STEP }, hash: () => '' }
}
export function runTo(dream: Dream, act: ActName, seconds: number): void {
  Object.assign(dream.mood, JSON.parse(JSON.stringify(ACTS[act].mood)))
  dream.state.act = act
  dream.state.time = seconds
  dream.state.actTime = seconds
  const far = { arrival: 0, call: 5, crossing: 90, meeting: 164, reaching: 166.8 } as Record<string, number>
  const walked = far[act] ?? 167.4
  const { visitor, place } = dream.state
  visitor.z = -walked
  visitor.x = (place.stormX * walked) / 170
}
