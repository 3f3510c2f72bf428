/** Her words: each becomes a moth, each moth is woven into the cloth. */
import { restIn, WEAVE_SECONDS } from './beat'
import { clothSide, panelInTurn } from './cloth'
import type { Emotions } from './emotion'
import { placeMoth } from './flights'
import { fork } from './random'
import { NEVER } from './state'
import { sink } from './weather'
import { clamp, ease, type World } from './world'

/** Seconds she hesitates before the first word. */
const HESITATES = 3.2
/** Seconds between words when one listens and when nobody does. */
const HEARD = 2.3
const UNHEARD = 4.4
/** Seconds between two moths caught by an open hand; and when they weave themselves. */
const CATCHES = 1.45
const BY_ITSELF = 4
/** One reaches toward what is within this angle of where one looks (cosine of 35°). */
const AIM = Math.cos((35 * Math.PI) / 180)
/** One attends to a moth within this angle (cosine of 9°). */
const GAZE = Math.cos((9 * Math.PI) / 180)

export function createWords(
  world: World,
  emotions: Emotions,
  pitchFor: (kind: 'woven', index: number) => number,
) {
  const { state } = world
  const { moths, visitor, woman } = state
  const random = fork(world.seed, 'speech')
  let said = 0
  let wordAt = NEVER
  let due = HESITATES
  let woven = 0
  let caught = 0
  let catchDue = 1.95
  let dustDue = 0

  moths.forEach((moth, index) => {
    placeMoth(world, moth, index)
  })

  const say = () => {
    const moth = moths[said]
    moth.bornAt = state.time
    wordAt = state.time
    world.emit({ type: 'word', moth: said, line: moth.line })
    said++
    due = random.range(0.86, 1.14)
    if (said % 5 === 2) emotions.send('sadness', woman.x, woman.z, 0.55, 6, 3.5)
  }

  const catchOne = (index: number) => {
    // It takes the next place in the cloth, from the one that had it.
    const panel = panelInTurn(caught++, moths.length, clothSide(state))
    const other = moths.find((moth) => moth.panel === panel)
    if (other) other.panel = moths[index].panel
    moths[index].panel = panel
    moths[index].caughtAt = state.time
    state.target = index
  }

  /** The moth in the air that is nearest to where one looks; −1 when all are caught. */
  const aim = (within: number): number => {
    const cosPitch = Math.cos(visitor.pitch)
    const lookX = Math.sin(visitor.yaw) * cosPitch
    const lookY = Math.sin(visitor.pitch)
    const lookZ = -Math.cos(visitor.yaw) * cosPitch
    let best = -1
    let nearest = within
    for (let i = 0; i < moths.length; i++) {
      const moth = moths[i]
      if (moth.bornAt === NEVER || moth.caughtAt !== NEVER) continue
      const dx = moth.x - visitor.x
      const dy = moth.y - visitor.y
      const dz = moth.z - visitor.z
      const cos =
        (dx * lookX + dy * lookY + dz * lookZ) /
        Math.max(0.05, Math.sqrt(dx * dx + dy * dy + dz * dz))
      if (cos <= nearest) continue
      nearest = cos
      best = i
    }
    return best
  }

  const weaveDone = (index: number) => {
    moths[index].wovenAt = state.time
    if (state.target === index) state.target = -1
    world.emit({
      type: 'woven',
      moth: index,
      panel: moths[index].panel,
      pitch: pitchFor('woven', woven),
    })
    woven++
    // A third of the way, two thirds, the end: hope.
    if (woven % Math.ceil(moths.length / 3) === 0 || woven === moths.length) {
      emotions.send('hope', woman.x, woman.z, 0.5 + (0.3 * woven) / moths.length, 7.5, 3)
    }
  }

  return {
    /** Seconds since the last word. */
    age: () => (wordAt === NEVER ? 1e3 : state.time - wordAt),
    tell(seconds: number): number {
      if (said < moths.length) {
        const heard = visitor.listening
        due -=
          said === 0
            ? seconds * (0.7 + 0.3 * heard)
            : seconds / (UNHEARD + (HEARD - UNHEARD) * heard)
        if (due <= 0) say()
      }
      return said / moths.length
    },
    weave(seconds: number, holds: boolean): number {
      const reaches = holds && visitor.reach > 0.4 && world.distance < 12
      if (reaches && (state.target < 0 || moths[state.target].caughtAt === NEVER)) {
        state.target = aim(AIM)
        // Held toward none, it finds one all the same.
        if (state.target < 0) state.target = aim(-2)
      } else if (!reaches && state.target >= 0 && moths[state.target].caughtAt === NEVER) {
        state.target = -1
      }
      catchDue -= seconds / (reaches ? CATCHES : BY_ITSELF)
      if (catchDue <= 0) {
        const index = reaches ? state.target : aim(-2)
        catchDue = index < 0 ? 0 : 1
        if (index >= 0 && moths[index].caughtAt === NEVER) catchOne(index)
        else if (index >= 0) catchDue = 0
      }
      return woven / moths.length
    },
    /** All words that are left are in the air at once. */
    gather() {
      while (said < moths.length) {
        moths[said].bornAt = state.time
        said++
      }
    },
    /** All that is left is in the cloth at once. */
    finish() {
      for (let i = 0; i < moths.length; i++) {
        const moth = moths[i]
        if (moth.bornAt === NEVER) moth.bornAt = state.time
        if (moth.caughtAt === NEVER) moth.caughtAt = state.time
        if (moth.wovenAt === NEVER) moth.wovenAt = state.time
        placeMoth(world, moth, i)
      }
      said = woven = moths.length
    },
    /** How closely one looks at any moth, 0 or 1; those looked at brighten. */
    attend(lookX: number, lookY: number, lookZ: number, dt: number): number {
      let heeds = 0
      for (const moth of moths) {
        if (moth.bornAt === NEVER || moth.wovenAt !== NEVER) continue
        const dx = moth.x - visitor.x
        const dy = moth.y - visitor.y
        const dz = moth.z - visitor.z
        const d = Math.max(0.05, Math.sqrt(dx * dx + dy * dy + dz * dz))
        const looked = d < 9 && (dx * lookX + dy * lookY + dz * lookZ) / d > GAZE
        if (looked) heeds = 1
        const to = looked ? 1 : 0
        moth.attention = clamp(
          moth.attention + (to - moth.attention) * ease(dt, looked ? 0.5 : 2),
          0,
          1,
        )
        moth.rested += restIn(moth, state, world.gentle, dt)
      }
      return heeds
    },
    step() {
      for (let i = 0; i < moths.length; i++) {
        const moth = moths[i]
        // In the cloth it rests.
        if (moth.bornAt === NEVER || moth.wovenAt !== NEVER) continue
        if (moth.caughtAt !== NEVER) {
          if (state.time - moth.caughtAt >= WEAVE_SECONDS) weaveDone(i)
        }
        placeMoth(world, moth, i)
      }
      // Dust falls from their wings and sinks in.
      if (said > woven && state.time >= dustDue) {
        dustDue = state.time + random.range(1.4, 3.2)
        const moth = moths[random.int(said)]
        if (moth.wovenAt === NEVER) sink(world, moth.x, moth.z, 0.6)
      }
    },
  }
}
