/** The others: figures of light, the threads between them, and the ring of their circle. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  type BufferGeometry,
  DataArrayTexture,
  type Group,
  LinearFilter,
  LinearMipmapLinearFilter,
  MathUtils,
  type Mesh,
  type Vector4,
} from 'three'
import { BUILDS, buildOf, turnOf } from '../../dream/grow/other'
import { type DreamState, NEVER, type WispState } from '../../dream/state'
import { live, useStore } from '../../store'
import { awaitGrown, growApart } from '../growApart'
import { OWN_LAYER } from '../layers'
import { useTier } from '../quality'
import { shared } from '../uniforms'
import { farther, writeFarther } from './farther'
import {
  createBodies,
  createGifts,
  createGlow,
  createLie,
  createRings,
  createSilk,
  createThreads,
  createVeils,
} from './geometry'
import type { Grown } from './grow.worker'
import { besides, clearOf, whole, withinPicture } from './seen'
import { createWispsMaterials, createWispsUniforms } from './WispsMaterial'

const GIFTS = { song: 0, warmth: 1, story: 2 } as const
/** Seconds in which one lights up as it sets out, and a thread as it arrives. */
const KINDLE = 3
const SETTLE = 2.5
/** A gift is seen so long, seconds. */
const GIVES = 7
/** The ring that sets out is drawn to this radius, metres. */
const RING_REACH = 70
/** What is left of a thread at one who is not seen. */
const FAINT = 0.25
/** How far behind the circle one may stand, metres. */
const STEP_BACK = 0.4
/** The middle of its bob over the ground (see flights), metres. */
const BOB = 1.2

/** Of each picture: its breadth in pixels, at the most; it is a third taller. */
const BREADTH = 288

/** Their pictures as the shaders read them. */
function picturesOf({ pictures, width, height }: Grown): DataArrayTexture {
  const texture = new DataArrayTexture(pictures, width, height, BUILDS.length)
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return texture
}

function grow(
  share: number,
  width: number,
  height: number,
  signal: AbortSignal,
): Promise<Grown | null> {
  const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
  return growApart(worker, { share, width, height }, signal, 'The others could not be grown')
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

/** Of the others only their veils are seen in the pool. */
const IN_WATER = ['veil']

export default function Wisps() {
  const { strands, composer } = useTier()
  const share = Math.min(1, 0.04 + 0.96 * strands)
  const width = composer ? BREADTH : 0.625 * BREADTH
  const height = (width * 4) / 3
  const own = useMemo(createWispsUniforms, [])
  const materials = useMemo(() => createWispsMaterials(own), [own])
  const strips = useMemo(
    () => ({
      glow: createGlow(),
      silk: createSilk(),
      gift: createGifts(),
      thread: createThreads(),
      ring: createRings(320),
      lie: createLie(),
    }),
    [],
  )
  const [grown, setGrown] = useState<Grown | null>(null)
  useEffect(
    () => awaitGrown((signal) => grow(share, width, height, signal), setGrown),
    [share, width, height],
  )
  // Which of the ages stands where differs from dream to dream.
  const seed = useStore((state) => state.seed)
  const turn = useMemo(() => turnOf(seed), [seed])
  const veils = useMemo(createVeils, [])
  useEffect(() => () => veils.dispose(), [veils])
  const bodies = useMemo(() => (grown ? createBodies(grown.others, turn) : null), [grown, turn])
  useEffect(() => {
    if (!grown) return
    const pictures = picturesOf(grown)
    own.pictures.value = pictures
    return () => pictures.dispose()
  }, [grown, own])

  useEffect(
    () => () => {
      bodies?.strands.dispose()
    },
    [bodies],
  )
  useEffect(
    () => () => {
      for (const geometry of Object.values(strips)) geometry.dispose()
      for (const material of Object.values(materials)) material.dispose()
    },
    [strips, materials],
  )

  const group = useRef<Group>(null)
  const parts = useRef<Record<string, Mesh | null>>({})
  const order = useRef<WispState[]>([])
  const further = useRef<ReturnType<typeof farther>>([])

  useFrame(({ camera }) => {
    const dream = live.dream
    if (!dream || !group.current || !grown) return
    const { state, mood, land } = dream
    const { wisps, time, place } = state
    const shown = mood.wisps > 0.005 || mood.ring > 0.005
    group.current.visible = shown
    if (!shown) return
    if (order.current.length !== wisps.length || !wisps.includes(order.current[0])) {
      order.current = [...wisps].sort((a, b) => a.place - b.place)
      further.current = []
    }
    // They have taken their places when the circle begins to close.
    if (mood.circle > 0.01 && further.current.length === 0)
      further.current = farther(state, order.current)
    let giving = false
    let walking = false
    const strength = Math.min(1, mood.wisps * 2.2)
    for (let i = 0; i < wisps.length; i++) {
      const wisp = order.current[i]
      const outFor = wisp.setsOutAt === NEVER ? -1 : time - wisp.setsOutAt
      const which = buildOf(i, wisps.length, turn)
      const { tall, hands, half } = BUILDS[which]
      const within = withinPicture(camera, state, wisp.x, wisp.z, half)
      const open = clearOf(camera.position, state, wisp.x, wisp.z)
      const alone = besides(camera.position, state, order.current, turn, wisp, half)
      const clear = whole(open * alone * within)
      const kindled = outFor < 0 ? 0 : clamp(outFor / KINDLE) * strength
      const presence = kindled * clear
      const toX = place.stormX - wisp.x
      const toZ = place.stormZ - wisp.z
      const far = Math.hypot(toX, toZ) || 1
      const arrived = wisp.arrivedAt === NEVER ? 0 : clamp((time - wisp.arrivedAt) / SETTLE)
      const near = MathUtils.smoothstep(far, place.circleRadius * 1.05, place.circleRadius * 2.2)
      const settled = Math.max(arrived, 1 - near)
      // Not all in one row: some stand a step behind the circle.
      const behind = (STEP_BACK * settled * ((wisp.seed * 5.13) % 1)) / far
      const x = wisp.x - toX * behind
      const z = wisp.z - toZ * behind
      const ground = land.height(x, z)
      // On the way they float, in the circle their feet are on the ground.
      const floats = Math.max(0, wisp.y - ground - BOB + 0.1) * (1 - settled)
      const heart = BUILDS[which].heart * tall
      // Half turned, each its own way; its feet are in the grass.
      const aside = 0.8 * settled * (((wisp.seed * 7.31) % 1) - 0.5)
      const [turnCos, turnSin] = [Math.cos(aside), Math.sin(aside)]
      const faceX = (toX * turnCos - toZ * turnSin) / far
      const faceZ = (toZ * turnCos + toX * turnSin) / far
      const stands = ground + floats - 0.04 * settled
      own.otherPlaces.value[i].set(x, stands, z, presence)
      own.otherNatures.value[i].set(wisp.hue, wisp.seed, wisp.gait, settled)
      const gave = wisp.giftAt === NEVER ? -1 : time - wisp.giftAt
      own.otherTurns.value[i].set(faceX, faceZ, heart, gave)
      own.gifts.value[i] = GIFTS[wisp.gift]
      own.hearts.value[i].set(
        x + 0.1 * faceX,
        stands + heart,
        z + 0.1 * faceZ,
        arrived * presence * (1 - mood.pool),
      )
      // To the eye’s right on its card, and whether its own left is there.
      const eyeX = camera.position.x - x
      const eyeZ = camera.position.z - z
      const off = Math.hypot(eyeX, eyeZ) || 1
      const [rightX, rightZ] = [eyeZ / off, -eyeX / off]
      const turns = faceZ * rightX - faceX * rightZ >= 0 ? 1 : -1
      // Painted, it looks to the right: so turned that it looks to her.
      const flip = toX * rightX + toZ * rightZ >= 0 ? 1 : -1
      own.otherLooks.value[i].set(which, tall, flip, 0)
      // The threads go on, faintly, through those whom another or the edge of the picture hides: the circle is whole.
      const there =
        arrived * kindled * whole(open) * MathUtils.lerp(FAINT, 1, clear) * (1 - mood.pool)
      const between = (hands[0][1] + hands[1][1]) / 2
      for (const side of [0, 1]) {
        const [across, up] = hands[side]
        const held = (flip * (2 * side - 1) * turns > 0 ? own.leftHands : own.rightHands).value[i]
        const aside = flip * tall * across * clear
        held.set(
          x + rightX * aside,
          stands + tall * MathUtils.lerp(between, up, clear),
          z + rightZ * aside,
          there,
        )
      }
      giving ||= gave >= 0 && gave < GIVES
      walking ||= presence > 0.01 && settled < 0.99
    }
    own.wispCount.value = wisps.length
    writeFarther(own, camera, dream, order.current, further.current, turn)
    // No more are drawn than there are.
    bodies?.strands.setDrawRange(0, bodies.strandEnds[wisps.length - 1] ?? 0)
    if (shared.ring.value > 0.005) writePulse(own.pulse.value, state)
    else own.pulse.value.set(0, 0, 0, 0)
    const rings = shared.ring.value > 0.004
    const { silk, gift, thread, ring, lie } = parts.current
    if (silk) silk.visible = walking
    if (gift) gift.visible = giving
    // Where the pool lies, none of their threads is left.
    if (thread) thread.visible = mood.circle > 0.01 && mood.pool < 0.995
    if (ring) ring.visible = rings
    if (lie) lie.visible = rings
  })

  const part = (name: keyof typeof materials, geometry: BufferGeometry, renderOrder: number) => (
    <mesh
      key={name}
      ref={(mesh) => {
        parts.current[name] = mesh
      }}
      geometry={geometry}
      material={materials[name]}
      frustumCulled={false}
      renderOrder={renderOrder}
      layers={IN_WATER.includes(name) ? 0 : OWN_LAYER}
    />
  )
  return (
    <group ref={group} visible={false}>
      {part('lie', strips.lie, 12)}
      {part('glow', strips.glow, 12.2)}
      {/* They hang behind whoever holds them: none is crossed by one. */}
      {part('thread', strips.thread, 12.3)}
      {part('veil', veils, 12.4)}
      {bodies && part('strand', bodies.strands, 12.6)}
      {part('silk', strips.silk, 12.8)}
      {part('gift', strips.gift, 12.9)}
      {part('ring', strips.ring, 13.2)}
    </group>
  )
}
