/** The others: called by an open hand, they come from all horizons, give, and close the circle. */
import { placeInBow } from './bow'
import { placeAtDaybreak } from './daybreak'
import type { Emotions } from './emotion'
import { journey, placeWisp } from './flights'
import { NEVER } from './state'
import { clamp, type World, wrapped, yawOf } from './world'

/** Seconds of calling that each of them needs. */
const CALLS = 0.75
/** Uncalled they come anyway, at this share of the speed, after so many seconds. */
const UNCALLED = 0.4
const WAITS = 6
/** Seconds between arriving and giving, and between two gifts. */
const GIVES_AFTER = 1
const GIFTS_APART = 0.7
/** The ring pulses so often, so many seconds apart. */
const RINGS = 3
const RINGS_APART = 2.2
const RING_FEELINGS = ['hope', 'calm', 'renewal'] as const

/** A sun farther aside than this is left where it is. */
const SUN_ASIDE = 0.8
/** By what share of how far it is aside they stand toward it. */
const SUNWARD = 0.7
/** Whoever calls from no farther beside the way one comes by has them stand as seen from the way, radians. */
const BY_THE_WAY = 0.45
/** On the way one steps so far round her to the right, to see past what the hands hold, radians. */
const PAST_HANDS = 0.1

/**
 * They take their places as they are called: beyond her as seen from the way, or from a visitor who
 * is far from it, and before the sun. Who stands beside whom stays as it was.
 */
function takePlaces(world: World): void {
  const { place, visitor, wisps } = world.state
  const way = yawOf(place.stormX, place.stormZ) - PAST_HANDS
  const beside = wrapped(yawOf(place.stormX - visitor.x, place.stormZ - visitor.z) - way)
  // One who sat down across from the sun is still within what they leave open.
  const behind = way + beside - clamp(beside, -BY_THE_WAY, BY_THE_WAY)
  const sun = wrapped(place.sunAzimuth - behind)
  const lean = Math.abs(sun) < SUN_ASIDE ? SUNWARD * sun : 0
  const [{ hue }] = wisps
  const around = [...wisps].sort((a, b) => a.place - b.place)
  // Golden steps around the colours: neighbours differ.
  around.forEach((wisp, i) => {
    wisp.hue = (hue + i * 0.618034) % 1
  })
  placeInBow(world, around, behind + lean)
  placeAtDaybreak(world, around)
}

export function createOthers(
  world: World,
  emotions: Emotions,
  pitchFor: (kind: 'gift', index: number) => number,
) {
  const { state } = world
  const { wisps, place } = state
  let called = 0
  let waited = 0
  let gifts = 0
  let giftDue = 0
  let rings = 0
  let ringDue = 0

  for (const wisp of wisps) placeWisp(world, wisp)

  const ring = (strength: number) => {
    const feeling = RING_FEELINGS[rings % RINGS]
    const index = emotions.send(
      feeling,
      place.stormX,
      place.stormZ,
      strength,
      8.5,
      4,
      place.circleRadius,
    )
    world.emit({ type: 'ring', index, strength })
    rings++
  }

  return {
    call(seconds: number, holds: boolean): number {
      if (waited === 0) takePlaces(world)
      waited += seconds
      if (holds) called += seconds * state.visitor.reach
      else if (waited > WAITS) called += seconds * UNCALLED
      for (let i = 0; i < wisps.length; i++) {
        const wisp = wisps[i]
        if (wisp.setsOutAt !== NEVER || called < (i + 0.5) * CALLS) continue
        wisp.setsOutAt = state.time
        wisp.takes = journey(world, wisp)
        // Where it waited is no more: the places were given anew.
        placeWisp(world, wisp)
        world.emit({ type: 'wisp', wisp: i, x: wisp.x, z: wisp.z })
      }
      giftDue -= seconds
      ringDue -= seconds
      if (gifts === wisps.length && rings < RINGS && ringDue <= 0) {
        ring(0.6 + 0.2 * rings)
        ringDue = RINGS_APART
      }
      let onTheWay = 0
      for (const wisp of wisps) {
        if (wisp.setsOutAt === NEVER) continue
        onTheWay += clamp((state.time - wisp.setsOutAt) / wisp.takes, 0, 1)
      }
      return (0.75 * onTheWay + 0.1 * gifts) / wisps.length + (0.15 * rings) / RINGS
    },
    /** All are here at once. */
    finish() {
      if (waited === 0) takePlaces(world)
      for (const wisp of wisps) {
        if (wisp.setsOutAt === NEVER) {
          wisp.takes = journey(world, wisp)
          wisp.setsOutAt = state.time - wisp.takes
        }
        if (wisp.arrivedAt === NEVER) wisp.arrivedAt = state.time
        if (wisp.giftAt === NEVER) wisp.giftAt = state.time
      }
      gifts = wisps.length
      rings = RINGS
    },
    step() {
      for (let i = 0; i < wisps.length; i++) {
        const wisp = wisps[i]
        if (wisp.setsOutAt === NEVER) continue
        placeWisp(world, wisp)
        if (wisp.arrivedAt === NEVER) {
          if (state.time - wisp.setsOutAt >= wisp.takes) wisp.arrivedAt = state.time
        } else if (
          wisp.giftAt === NEVER &&
          state.time - wisp.arrivedAt > GIVES_AFTER &&
          giftDue <= 0
        ) {
          wisp.giftAt = state.time
          giftDue = GIFTS_APART
          ringDue = 1.6
          const { gift, story } = wisp
          world.emit({ type: 'gift', wisp: i, gift, story, pitch: pitchFor('gift', gifts) })
          gifts++
        }
      }
    },
  }
}
