/** The visitor’s body: gliding, looking, the footsteps and the flowers they leave. */
import type { ActName } from './acts'
import { BEHELD, beheldAt } from './cloth'
import type { Intent } from './intent'
import { fork } from './random'
import { clamp, ease, length, smooth, type World, wrapped, yawOf } from './world'

/** Height of the eye over the ground, metres; and by how much it is lower when seated. */
export const EYE_HEIGHT = 1.55
const SEATED_DROP = 0.62
/** And where the act asks for another. */
const DROPS: Partial<Record<ActName, number>> = {
  // Whoever listens kneels: what she says rises before the sky, and so does she.
  telling: 0.7,
  weaving: BEHELD.kneels,
  // One's eye is down in the grass, and she is before the sky.
  remembering: 0.96,
}
/** Tilt that puts the horizon at 40 % of the height at 50° of view: atan(.2 tan 25°). */
export const REST_PITCH = Math.atan(0.2 * Math.tan((25 * Math.PI) / 180))
const PITCH_LIMIT = 1.25
/** The most one may turn in a step, radians. */
const TURN_LIMIT = 0.2
/** While the cloth is woven one kneels before it as soon as one stands still, so near to her, metres. */
const KNEELS_WITHIN = 7
/** Nobody comes nearer to her, metres. */
export const KEEP_OUT = 1.2
/** Nor to the foot of a tree: its trunk leans and is wide, and the eye would be inside of it. */
const TRUNK_KEEP_OUT = 1.8
/** The nearest trunk is looked for anew after so far, metres. */
const LOOK_ANEW = 1
/** The path of flowers winds about the way one goes: metres aside, and how far from the middle not at all. */
const WINDS = 0.8
const WINDS_FROM = 8
/** One footstep, metres. */
export const STRIDE = 0.72

/** A number that means something: NaN is none. */
const sound = (value: number, limit: number) =>
  typeof value === 'number' && !Number.isNaN(value) ? clamp(value, -limit, limit) : 0

/** One who is carried steps back to see the cloth, m/s. */
const STEPS_BACK = 0.5

/** Seconds of being carried after which one’s own steps count for nothing. */
const FIRMLY = 20

export function createVisitor(world: World, pitchFor: (index: number) => number) {
  const { state, land, grove, gaze } = world
  const { visitor, woman, place } = state
  const random = fork(world.seed, 'flowers')
  let wishX = 0
  let wishZ = 0
  let speedX = 0
  let speedZ = 0
  let liftedFor = 0
  let sits = 0
  let seated = 0
  let drop = SEATED_DROP
  let steps = 0
  let flowers = 0
  const trunk = { x: 0, z: 0 }
  let trunkNear = false
  let trunkX = Number.NaN
  let trunkZ = 0

  const footstep = () => {
    const left = steps % 2 === 0
    const aside = left ? -0.13 : 0.13
    const x = visitor.x + Math.cos(visitor.yaw) * aside
    const z = visitor.z + Math.sin(visitor.yaw) * aside
    world.emit({ type: 'footstep', x, z, left, pitch: pitchFor(steps) })
    steps++
    const middle = length(x - place.stormX, z - place.stormZ)
    // One who steps back to see the cloth whole would stand behind what grows there.
    if (state.act === 'weaving') return
    // Nothing grows in the pool, nor under her feet.
    if (middle < 1.5 || (state.act === 'after' && middle < place.circleRadius + 1.2)) return
    const index = flowers++ % state.flowers.length
    const flower = state.flowers[index]
    const { mood } = world
    const carried = 0.5 * mood.hope + 0.3 * mood.love + 0.45 * mood.renewal - 0.3 * mood.sadness
    const winds = Math.sin(0.31 * flowers) + 0.4 * Math.sin(0.137 * flowers + 1)
    const off = WINDS * winds * smooth(WINDS_FROM, 2 * WINDS_FROM, middle)
    flower.x = x + Math.cos(visitor.yaw) * off + random.range(-0.2, 0.2)
    flower.z = z + Math.sin(visitor.yaw) * off + random.range(-0.2, 0.2)
    flower.y = land.height(flower.x, flower.z)
    flower.bornAt = state.time
    flower.seed = random.next()
    flower.hue = clamp(0.25 + carried + random.range(-0.2, 0.2), 0, 1)
    flower.yaw = random.range(0, 2 * Math.PI)
    world.emit({ type: 'flower', index, x: flower.x, z: flower.z })
  }

  const look = (intent: Intent, dt: number) => {
    const yaw = sound(intent.yaw, TURN_LIMIT)
    const pitch = sound(intent.pitch, TURN_LIMIT)
    world.gazedFor = Math.abs(yaw) + Math.abs(pitch) > 1e-4 ? 0 : world.gazedFor + dt
    gaze.yaw += yaw
    gaze.pitch = clamp(gaze.pitch + pitch, -PITCH_LIMIT, PITCH_LIMIT)
    const { carry } = world
    if (carry > 0 && world.gazedFor > 1.5) {
      const weaves = state.act === 'weaving'
      let toward = yawOf(woman.x - visitor.x, woman.z - visitor.z)
      if (weaves) toward = beheldAt(state, toward)
      const off = wrapped(toward - gaze.yaw)
      const most = world.gentle ? 0.2 : 0.45
      gaze.yaw += clamp(off * 0.6, -most, most) * carry * dt
      const rest = weaves ? BEHELD.up : world.distance < 6 ? -0.06 : REST_PITCH
      gaze.pitch += clamp((rest - gaze.pitch) * 0.4, -0.2, 0.2) * carry * dt
    }
    const k = ease(dt, 0.12)
    visitor.yaw += (gaze.yaw - visitor.yaw) * k
    visitor.pitch += (gaze.pitch - visitor.pitch) * k
    // Whole turns are taken off both, so that an hour of turning loses no precision.
    if (Math.abs(gaze.yaw) > 2000 * Math.PI) {
      const turns = Math.trunc(gaze.yaw / (2 * Math.PI)) * 2 * Math.PI
      gaze.yaw -= turns
      visitor.yaw -= turns
    }
  }

  const keepOut = (x: number, z: number, radius: number) => {
    const dx = visitor.x - x
    const dz = visitor.z - z
    const d = length(dx, dz)
    if (d >= radius) return
    // From the very middle one is set down on the side one came from.
    const ux = d > 1e-6 ? dx / d : 0
    const uz = d > 1e-6 ? dz / d : 1
    visitor.x = x + ux * radius
    visitor.z = z + uz * radius
  }

  const walk = (intent: Intent, dt: number) => {
    let right = sound(intent.right, 1)
    let forward = sound(intent.forward, 1)
    const asked = length(right, forward)
    if (asked > 1) {
      right /= asked
      forward /= asked
    }
    world.stoodFor = asked > 0.1 ? 0 : world.stoodFor + dt
    const speed = world.parameters.walkSpeed * (forward < 0 ? 0.7 : 1)
    const sin = Math.sin(visitor.yaw)
    const cos = Math.cos(visitor.yaw)
    // At first one who is carried may still walk a little; in the end the dream is the stronger, or
    // somebody who walks away for ever would hang where both agree.
    liftedFor = world.lift ? liftedFor + dt : 0
    const own = 1 - world.carry * (0.8 + 0.2 * Math.min(1, liftedFor / FIRMLY))
    let toX = (right * cos + forward * sin) * speed * own
    let toZ = (right * sin - forward * cos) * speed * own
    if (world.carry > 0) {
      const dx = woman.x - visitor.x
      const dz = woman.z - visitor.z
      const left = world.distance - world.carryTo
      if (left > 0.05) {
        // One who has strayed far is carried faster, as one is in dreams.
        const pace = Math.max(1, world.distance / 70) * world.parameters.walkSpeed * 0.85
        const glide = (pace * world.carry * smooth(-0.4, 3, left)) / Math.max(1e-6, world.distance)
        toX += dx * glide
        toZ += dz * glide
      } else if (state.act === 'weaving') {
        // Back a little, until the whole cloth is in the picture.
        const glide =
          (STEPS_BACK * world.carry * smooth(0.1, 1, -left)) / Math.max(1e-6, world.distance)
        toX -= dx * glide
        toZ -= dz * glide
      }
    }
    // Two eases in a row: speed itself starts and ends softly.
    const k = ease(dt, 0.28)
    wishX += (toX - wishX) * k
    wishZ += (toZ - wishZ) * k
    speedX += (wishX - speedX) * k
    speedZ += (wishZ - speedZ) * k
    const fromX = visitor.x
    const fromZ = visitor.z
    visitor.x += speedX * dt
    visitor.z += speedZ * dt
    if (!(Math.abs(visitor.x - trunkX) + Math.abs(visitor.z - trunkZ) < LOOK_ANEW)) {
      trunkX = visitor.x
      trunkZ = visitor.z
      trunkNear = grove.nearest(visitor.x, visitor.z, trunk)
    }
    if (trunkNear) keepOut(trunk.x, trunk.z, TRUNK_KEEP_OUT)
    keepOut(woman.x, woman.z, KEEP_OUT)
    const gone = length(visitor.x - fromX, visitor.z - fromZ)
    visitor.speed = gone / dt
    const strides = Math.floor(visitor.walked / STRIDE)
    visitor.walked += gone
    if (Math.floor(visitor.walked / STRIDE) > strides) footstep()
    // The head comes back to rest as one walks on.
    if (gone > 0.012 && world.gazedFor > 2) gaze.pitch += (REST_PITCH - gaze.pitch) * ease(dt, 5)
  }

  return (intent: Intent, dt: number) => {
    look(intent, dt)
    walk(intent, dt)
    world.distance = length(visitor.x - woman.x, visitor.z - woman.z)

    const holds = intent.reach === true || world.lift
    visitor.reach = clamp(
      visitor.reach + ((holds ? 1.06 : -0.06) - visitor.reach) * ease(dt, 0.55),
      0,
      1,
    )

    const rests =
      state.act === 'weaving'
        ? world.distance < KNEELS_WITHIN && world.stoodFor > 0.3
        : (world.mood.sit > 0.5 || state.act === 'telling') &&
          world.distance < 4.6 &&
          world.stoodFor > 1.2
    // Two eases in a row, as in walking: nobody drops to the ground or leaps up.
    sits += ((rests ? 1 : 0) - sits) * ease(dt, rests ? 1.2 : 0.6)
    seated += (sits - seated) * ease(dt, 0.5)
    drop += ((DROPS[state.act] ?? SEATED_DROP) - drop) * ease(dt, 1.6)
    visitor.y = land.height(visitor.x, visitor.z) + EYE_HEIGHT - drop * seated
  }
}
