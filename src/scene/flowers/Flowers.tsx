/** The path the visitor came by: a flower for every step, each opening petal by petal. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type PerspectiveCamera,
  Vector3,
} from 'three'
import { growFlower } from '../../dream/grow/flower'
import { COUNTS, type FlowerState, NEVER } from '../../dream/state'
import { wrapped } from '../../dream/world'
import { live } from '../../store'
import { useTier } from '../quality'
import { frame } from '../uniforms'
import { wallHides } from '../within'
import { createFlowersMaterial } from './FlowersMaterial'
import { createFootLights } from './footLights'
import { TrailMap } from './TrailMap'

/** Small flowers beside each: those of the plainest tier stand alone. */
const BESIDE = 8
/** Metres to the last flower that can be seen; within the storm its wall is at most as far. */
const REACH = { open: 190, walled: 27 }

function create(beside: number) {
  const { at, index } = growFlower(beside)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((at.length / 4) * 3), 3))
  geometry.setAttribute('at', new BufferAttribute(at, 4))
  geometry.setIndex(new BufferAttribute(index, 1))
  const many = (name: string) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(COUNTS.flowers * 4), 4)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const place = many('place')
  const nature = many('nature')
  geometry.instanceCount = 0
  const now = { value: 0 }
  const reach = { value: REACH.open }
  return {
    geometry,
    place,
    nature,
    now,
    reach,
    material: createFlowersMaterial({ now, reach }),
    listed: { x: Infinity, z: 0, yaw: 0, half: 0, reach: 0 },
    seen: new Float64Array(COUNTS.flowers).fill(NEVER),
    trail: new TrailMap(),
    lights: createFootLights(),
  }
}

const ahead = new Vector3()
/** They are listed anew after this many metres, or radians; those nearer than the last always are. */
const STRIDE = 1.5
const GLANCE = 0.2
const BESIDE_EYE = 3

const head = new Vector3()
/** Heads: height and nearness in metres, and how low in the picture they are cut; how far from the
 * visitor a lens is that is not their own. */
const HEAD = { height: 0.67, apart: 0.3, near: 4, edge: -0.84 }

/** Whether it stands so near before the lens that the lower edge makes a blot of it. */
function cutOff({ x, y, z }: FlowerState, lens: PerspectiveCamera): boolean {
  head.set(x, y + HEAD.height, z).applyMatrix4(lens.matrixWorldInverse)
  if (head.z < -HEAD.near) return false
  return head.z > -0.1 || head.applyMatrix4(lens.projectionMatrix).y < HEAD.edge
}

type Bed = ReturnType<typeof create>

/** Lists the flowers that can be seen, when one is new or the eye has moved on. */
function plant(
  bed: Bed,
  flowers: FlowerState[],
  yaw: number,
  half: number,
  placed: PerspectiveCamera | null,
) {
  const { geometry, place, nature, seen, listed } = bed
  const { x, z } = frame.eye.value
  const reach = bed.reach.value
  let fresh =
    Math.hypot(x - listed.x, z - listed.z) > STRIDE ||
    Math.abs(wrapped(yaw - listed.yaw)) > GLANCE ||
    half !== listed.half ||
    reach !== listed.reach
  for (let i = 0; i < flowers.length; i++) {
    if (flowers[i].bornAt === seen[i]) continue
    seen[i] = flowers[i].bornAt
    fresh = true
  }
  if (!fresh) return
  Object.assign(listed, { x, z, yaw, half, reach })
  let count = 0
  for (let i = 0; i < flowers.length; i++) {
    const flower = flowers[i]
    if (flower.bornAt === NEVER) continue
    const dx = flower.x - x
    const dz = flower.z - z
    const away = Math.hypot(dx, dz)
    if (away > reach + STRIDE) continue
    const aside = Math.abs(wrapped(Math.atan2(dx, -dz) - yaw))
    if (away > BESIDE_EYE && aside > half + GLANCE + 1.5 / away) continue
    if (placed && cutOff(flower, placed)) continue
    place.setXYZW(count, flower.x, flower.y, flower.z, flower.yaw)
    nature.setXYZW(count, flower.bornAt, flower.seed, flower.hue, 1)
    count++
  }
  geometry.instanceCount = count
  place.needsUpdate = true
  nature.needsUpdate = true
}

export default function Flowers() {
  const { composer } = useTier()
  const bed = useMemo(() => create(composer ? BESIDE : 0), [composer])
  useEffect(() => {
    const before = frame.trailMap.value
    frame.trailMap.value = bed.trail.texture
    return () => {
      frame.trailMap.value = before
      bed.trail.dispose()
      bed.geometry.dispose()
      bed.material.dispose()
    }
  }, [bed])
  useFrame(({ camera }) => {
    const dream = live.dream
    if (!dream) return
    bed.now.value = dream.state.time
    bed.reach.value = wallHides() ? REACH.walled : REACH.open
    const lens = camera as PerspectiveCamera
    lens.getWorldDirection(ahead)
    const half = Math.atan(Math.tan((lens.fov * Math.PI) / 360) * lens.aspect)
    const { visitor, flowers } = dream.state
    const apart = Math.hypot(lens.position.x - visitor.x, lens.position.z - visitor.z)
    const placed = apart > HEAD.apart ? lens : null
    plant(bed, flowers, Math.atan2(ahead.x, -ahead.z), half, placed)
    const { x, z } = frame.eye.value
    const { wisps, circle, pool } = dream.mood
    const present = Math.min(1, 2 * wisps) * Math.min(1, 2 * circle) * (1 - pool)
    bed.trail.update(
      flowers,
      x,
      z,
      dream.state.time,
      bed.lights(dream.state, present, dream.mood.dawn),
      dream.state.place.sunAzimuth,
    )
  }, -40)
  return (
    <mesh geometry={bed.geometry} material={bed.material} frustumCulled={false} renderOrder={5} />
  )
}
