/**
 * Leads the whole dream by itself: a source of intents like any other. It walks, looks around and
 * reaches out as somebody would who has time.
 */
import { BEHELD, beheldAt, clothSide } from './cloth'
import type { Dream } from './dream'
import { seatAgainstSun, sunk } from './her'
import type { Intent } from './intent'
import { fork } from './random'
import { NEVER } from './state'
import { REST_PITCH } from './visitor'
import { clamp, smooth, wrapped, yawOf } from './world'

/**
 * So far below her face one looks while she speaks, her head high in the picture, metres; and so far beside
 * her, where her words fly, radians.
 */
const SPEAKING = 0.42
const BESIDE_HER = 0.19
/** So far beside her does one look, radians, whose hands hold light. */
const BESIDE_CUP = 0.11
/** So far below her face, while light goes to her: the whole of her is over what the hands hold, metres. */
const OFFERS = 0.27
/** So far above her face one looks to have her, seated, whole, metres; and so far to the side of the sun, radians. */
const REMEMBERED = 0.02
const BESIDE_SUN = 0.17
/** So far from her one sits down then, metres. */
const SITS = 2.7
/** How the gaze follows: a spring, 1/s² and 1/s, and the most it turns, radians a second. */
const STIFF = 2.2
const DAMP = 3
const MOST = 0.55
/** The same in a gentle dream: what sweeps past in the picture flickers. */
const MOST_GENTLE = 0.2

interface Plan {
  /** Where to look, and how fast the head may turn. */
  yaw: number
  pitch: number
  most: number
  /** Where to walk, and how briskly, 0 to 1. */
  way: number
  brisk: number
  reach: boolean
}

export function createAutopilot(seed = 'autopilot'): (dream: Dream, intent: Intent) => void {
  const random = fork(seed, 'autopilot')
  const side = random.chance(0.5) ? 1 : -1
  const glanceAt = random.range(0.5, 0.62)
  let yawSpeed = 0
  let pitchSpeed = 0
  let glanceFor = 0
  const seat = { x: 0, y: 0, z: 0 }
  const plan: Plan = { yaw: 0, pitch: REST_PITCH, most: MOST, way: 0, brisk: 0, reach: false }

  const lookAt = ({ state }: Dream, x: number, y: number, z: number) => {
    const { visitor } = state
    plan.yaw = yawOf(x - visitor.x, z - visitor.z)
    plan.pitch = Math.atan2(y - visitor.y, Math.max(0.3, Math.hypot(x - visitor.x, z - visitor.z)))
  }

  /** At her face; with room for sky above her, as one holds a camera. */
  const lookAtHer = (dream: Dream, lower = 0) => {
    const { woman } = dream.state
    lookAt(dream, woman.x, woman.y + 1.42 - sunk(dream.mood) - lower, woman.z)
  }

  const distanceTo = ({ state: { visitor, woman } }: Dream) =>
    Math.hypot(visitor.x - woman.x, visitor.z - woman.z)

  /** Walks to `metres` from her. */
  const approach = (dream: Dream, metres: number, brisk: number) => {
    const left = distanceTo(dream) - metres
    plan.brisk = brisk * smooth(0, 1.6, left)
  }

  /** Or steps back to there. */
  const keep = (dream: Dream, metres: number, brisk: number) => {
    approach(dream, metres, brisk)
    const short = metres - distanceTo(dream)
    if (short > 0) plan.brisk = -0.5 * smooth(0, 1, short)
  }

  const glide = (from: number, to: number, time: number) => smooth(from, to, time)

  const acts: Record<string, (dream: Dream, t: number) => void> = {
    arrival({ state }, t) {
      const { sunAzimuth, moonAzimuth } = state.place
      // Sun and moon in turn, both in the picture all the while.
      const sun = glide(3, 6, t) - glide(8.5, 11, t)
      const moon = glide(10, 13, t) - glide(16, 19, t)
      plan.yaw = 0.4 * sunAzimuth * sun + 0.4 * moonAzimuth * moon
      plan.pitch = REST_PITCH + 0.05 * moon
      plan.brisk = t > 4 ? 0.42 : 0
    },
    call({ state }, t) {
      plan.yaw = plan.way + 0.1 * Math.sin(0.5 * t) * glide(5, 8, t)
      plan.pitch = REST_PITCH + 0.02 * Math.sin(0.4 * t)
      plan.brisk = t > 4 ? 0.75 : 0.15
      if (state.progress > 0.9) plan.brisk = 0.95
    },
    crossing(dream, t) {
      const { state } = dream
      plan.yaw = plan.way + 0.16 * Math.sin(0.23 * t) + 0.06 * Math.sin(0.61 * t + 1)
      plan.pitch = REST_PITCH + 0.05 * Math.sin(0.31 * t)
      plan.brisk = 1
      plan.way += 0.09 * Math.sin(0.17 * t)
      // One look back at the flowers along the way one came; a gentle dream does not turn so far.
      if (!dream.gentle && state.progress > glanceAt && glanceFor < 9) {
        glanceFor += 1 / 60
        plan.brisk = 0
        if (glanceFor < 6) {
          plan.yaw = plan.way + side * 2.95
          plan.pitch = -0.04
        } else plan.yaw = plan.way
        plan.most = 1.15
      }
    },
    meeting(dream) {
      lookAtHer(dream)
      // Up with the walls that stand about her, to the light they narrow to.
      plan.pitch = 0.1
      approach(dream, 4.9, 0.55)
    },
    reaching(dream, t) {
      lookAtHer(dream, OFFERS)
      // Beside what the hands hold.
      plan.yaw -= BESIDE_CUP
      if (t > 4.5) approach(dream, 3.2, 0.5)
      plan.reach = t > 2.5
    },
    telling(dream, t) {
      approach(dream, 3, 0.35)
      const { moths } = dream.state
      let newest = -1
      for (let i = 0; i < moths.length; i++) if (moths[i].bornAt !== NEVER) newest = i
      // At her and the way of her words beside her; now and then a little after the one that has left.
      lookAtHer(dream, SPEAKING)
      plan.yaw -= BESIDE_HER
      const moth = newest > 1 && t % 9 > 6.4 ? moths[newest - (newest % 3)] : undefined
      if (moth) {
        const { visitor } = dream.state
        plan.yaw += 0.25 * wrapped(yawOf(moth.x - visitor.x, moth.z - visitor.z) - plan.yaw)
      }
    },
    weaving(dream, t) {
      keep(dream, BEHELD.from, 0.3)
      const { state } = dream
      // She and the cloth; now and then toward the moth that comes.
      lookAtHer(dream)
      plan.yaw = beheldAt(state, plan.yaw)
      plan.pitch = BEHELD.up
      const moth = state.target >= 0 ? state.moths[state.target] : undefined
      if (moth && t % 9 > 6) {
        const { visitor } = state
        plan.yaw += 0.15 * wrapped(yawOf(moth.x - visitor.x, moth.z - visitor.z) - plan.yaw)
      }
      plan.reach = t > 1.5 && t % 20 < 18.6
    },
    remembering(dream, t) {
      // To where the low sun is beside her: she is dark before it, and all about her is lit through.
      const { butterflies, visitor } = dream.state
      seatAgainstSun(dream.state, SITS, seat)
      const left = Math.hypot(seat.x - visitor.x, seat.z - visitor.z)
      plan.way = yawOf(seat.x - visitor.x, seat.z - visitor.z)
      plan.brisk = 0.55 * smooth(0.05, 0.8, left)
      let newest = -1
      for (let i = 0; i < butterflies.length; i++) if (butterflies[i].bornAt !== NEVER) newest = i
      const one = newest >= 0 ? butterflies[newest] : undefined
      // At her, with room on the side from which the light comes; now and then after one of them.
      lookAtHer(dream, -REMEMBERED)
      plan.yaw -= BESIDE_SUN * clothSide(dream.state)
      if (one && t % 7 < 3.6) {
        plan.yaw += 0.15 * wrapped(yawOf(one.x - visitor.x, one.z - visitor.z) - plan.yaw)
      }
      plan.reach = newest >= 3 && t % 24 < 9
    },
    gathering(dream, t) {
      approach(dream, 2.6, 0.3)
      lookAtHer(dream)
      const around = Math.sin(0.26 * t)
      plan.yaw += 0.75 * around * glide(3, 7, t) * (1 - glide(24, 28, t))
      plan.pitch = -0.05 + 0.09 * Math.abs(around)
      plan.reach = t > 1.5 && t < 17
    },
    dawn(dream, t) {
      lookAtHer(dream)
      const up = glide(6, 11, t) - glide(17, 22, t)
      plan.yaw += wrapped(dream.state.place.sunAzimuth - plan.yaw) * 0.6 * up
      plan.pitch += (0.24 - plan.pitch) * up
      plan.most = 0.35
    },
    after(dream, t) {
      const { place, visitor } = dream.state
      if (t < 14) {
        lookAtHer(dream)
        return
      }
      // A slow stroll around the pool, in and out, for as long as it may last.
      const angle = yawOf(visitor.x - place.stormX, visitor.z - place.stormZ)
      const ahead = angle + side * 0.5
      const radius = 10 + 3 * Math.sin(0.021 * t)
      const x = place.stormX + Math.sin(ahead) * radius
      const z = place.stormZ - Math.cos(ahead) * radius
      plan.way = yawOf(x - visitor.x, z - visitor.z)
      plan.brisk = 0.35 * glide(14, 20, t) * (0.35 + 0.65 * glide(-0.2, 0.4, Math.sin(0.13 * t)))
      const toward = yawOf(place.stormX - visitor.x, place.stormZ - visitor.z)
      plan.yaw = plan.way + wrapped(toward - plan.way) * (0.45 + 0.3 * Math.sin(0.07 * t))
      plan.pitch = 0.04 + 0.07 * Math.sin(0.05 * t)
    },
  }

  return (dream, intent) => {
    const { state } = dream
    const { visitor, woman } = state
    const dt = 1 / 60
    plan.way = yawOf(woman.x - visitor.x, woman.z - visitor.z)
    plan.yaw = plan.way
    plan.pitch = REST_PITCH
    plan.most = MOST
    plan.brisk = 0
    plan.reach = false
    acts[state.act](dream, state.actTime)

    const off = wrapped(plan.yaw - visitor.yaw)
    const limit = dream.gentle ? Math.min(MOST_GENTLE, plan.most) : plan.most
    yawSpeed = clamp(yawSpeed + (STIFF * off - DAMP * yawSpeed) * dt, -limit, limit)
    pitchSpeed = clamp(
      pitchSpeed + (STIFF * (plan.pitch - visitor.pitch) - DAMP * pitchSpeed) * dt,
      -0.35,
      0.35,
    )
    intent.yaw = yawSpeed * dt
    intent.pitch = pitchSpeed * dt
    const aside = plan.way - visitor.yaw
    intent.forward = Math.cos(aside) * plan.brisk
    intent.right = Math.sin(aside) * plan.brisk
    intent.reach = plan.reach
  }
}
