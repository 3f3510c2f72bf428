/** The others: wisps of light, the threads between them, and the ring of their circle. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  BufferGeometry,
  DynamicDrawUsage,
  type Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Vector4,
} from 'three'
import { COUNTS, type DreamState, NEVER, type WispState } from '../../dream/state'
import { live } from '../../store'
import { useTier } from '../quality'
import { shared } from '../uniforms'
import { CIRCLE, Strips, WISP } from './geometry'
import { createCircleMaterial, createWispsMaterial } from './WispsMaterial'

const GIFTS = { song: 0, warmth: 1, story: 2 } as const
/** Seconds in which a wisp lights up as it sets out, and a thread as it arrives. */
const KINDLE = 3
const SETTLE = 2.5
/** The ring that sets out is drawn to this radius, metres. */
const RING_REACH = 70

function createBodies(strands: number) {
  const strips = new Strips()
  const rows = strands < 0.5 ? 14 : 20
  strips.strip(1, 0, WISP.floor)
  for (let k = 0; k < 3; k++) strips.strip(16, k, WISP.silk)
  for (let k = 0; k < Math.round(25 + 60 * strands); k++) strips.strip(rows, k, WISP.strand)
  strips.strip(1, 0, WISP.glow)
  strips.strip(48, 0, WISP.gift)
  const geometry = strips.into(new InstancedBufferGeometry())
  const many = (name: string, size: number) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(COUNTS.wisps * size), size)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  return { geometry, place: many('place', 4), nature: many('nature', 4), given: many('given', 1) }
}

function createCircle() {
  const strips = new Strips()
  for (let i = 0; i < COUNTS.wisps; i++) strips.strip(28, i, CIRCLE.thread)
  for (let i = 0; i * 2 < COUNTS.wisps; i++) strips.strip(24, COUNTS.wisps + i, CIRCLE.thread)
  strips.strip(120, 0, CIRCLE.floor)
  strips.strip(240, 0, CIRCLE.standing)
  strips.strip(240, 0, CIRCLE.setting)
  const uniforms = {
    wispPlaces: { value: Array.from({ length: COUNTS.wisps }, () => new Vector4()) },
    wispCount: { value: 0 },
    pulse: { value: new Vector4() },
  }
  return {
    geometry: strips.into(new BufferGeometry()),
    material: createCircleMaterial(uniforms),
    uniforms,
  }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** The ring on its way: the youngest wave that set out from the middle of the circle. */
function writePulse(pulse: Vector4, { waves, place, time }: DreamState) {
  pulse.set(0, 0, 0, 0)
  let youngest = Infinity
  for (const wave of waves) {
    if (wave.bornAt === NEVER || wave.strength <= 0) continue
    if (Math.hypot(wave.x - place.stormX, wave.z - place.stormZ) > 0.5) continue
    const age = time - wave.bornAt
    if (age >= youngest || wave.radius > RING_REACH) continue
    youngest = age
    pulse.set(wave.radius, wave.strength * (1 - wave.radius / RING_REACH) ** 1.5, age, 0)
  }
}

export default function Wisps() {
  const { strands } = useTier()
  const bodies = useMemo(() => createBodies(Math.min(1, strands)), [strands])
  const circle = useMemo(createCircle, [])
  const material = useMemo(createWispsMaterial, [])
  const group = useRef<Group>(null)
  const order = useRef<WispState[]>([])

  useEffect(() => () => bodies.geometry.dispose(), [bodies])
  useEffect(
    () => () => {
      circle.geometry.dispose()
      circle.material.dispose()
      material.dispose()
    },
    [circle, material],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !group.current) return
    const { state, mood } = dream
    const { wisps, time } = state
    const shown = mood.wisps > 0.005 || mood.ring > 0.005
    group.current.visible = shown
    if (!shown) return
    if (order.current.length !== wisps.length || !wisps.includes(order.current[0])) {
      order.current = [...wisps].sort((a, b) => a.place - b.place)
    }
    const { place, nature, given, geometry } = bodies
    const { wispPlaces, wispCount, pulse } = circle.uniforms
    for (let i = 0; i < wisps.length; i++) {
      const wisp = order.current[i]
      const outFor = wisp.setsOutAt === NEVER ? -1 : time - wisp.setsOutAt
      const presence = outFor < 0 ? 0 : clamp(outFor / KINDLE) * Math.min(1, mood.wisps * 1.6)
      place.setXYZW(i, wisp.x, wisp.y, wisp.z, presence)
      nature.setXYZW(i, wisp.hue, wisp.seed, wisp.gait, GIFTS[wisp.gift])
      given.setX(i, wisp.giftAt === NEVER ? -1 : time - wisp.giftAt)
      const settled = wisp.arrivedAt === NEVER ? 0 : clamp((time - wisp.arrivedAt) / SETTLE)
      wispPlaces.value[i].set(wisp.x, wisp.y, wisp.z, settled * presence)
    }
    geometry.instanceCount = wisps.length
    place.needsUpdate = true
    nature.needsUpdate = true
    given.needsUpdate = true
    wispCount.value = wisps.length
    if (shared.ring.value > 0.005) writePulse(pulse.value, state)
    else pulse.value.set(0, 0, 0, 0)
  })

  return (
    <group ref={group} visible={false}>
      <mesh
        geometry={circle.geometry}
        material={circle.material}
        frustumCulled={false}
        renderOrder={12}
      />
      <mesh geometry={bodies.geometry} material={material} frustumCulled={false} renderOrder={13} />
    </group>
  )
}
