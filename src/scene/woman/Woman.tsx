/** She: a form of dark glass carried by threads of light. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type BufferGeometry, Matrix4, type Mesh, Vector3 } from 'three'
import { clothSide, createClothFrame, tapestryFrame } from '../../dream/cloth'
import type { Figure } from '../../dream/grow/figure'
import { FLAME } from '../../dream/grow/figure-candle'
import { ARMS } from '../../dream/grow/figure-form'
import { BONE_COUNT, pose } from '../../dream/grow/figure-pose'
import { lerp, smoothstep } from '../../dream/grow/sdf'
import { sunward } from '../../dream/her'
import type { Mood } from '../../dream/mood'
import { live, useStore } from '../../store'
import { awaitGrown, growApart } from '../growApart'
import { FORE_LAYER, OWN_LAYER } from '../layers'
import { useTier } from '../quality'
import { frame } from '../uniforms'
import { auraGeometry, faceTextures, formGeometry, motesGeometry, strandGeometry } from './geometry'
import { createWomanMaterials, createWomanUniforms, type WomanUniforms } from './WomanMaterial'

function grow(seed: string, share: number, signal: AbortSignal): Promise<Figure | null> {
  const worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
  return growApart(worker, { seed, share }, signal, 'She could not be grown')
}

const matrices = new Float32Array(BONE_COUNT * 16)
const bearing = {
  time: 0,
  bow: 0,
  gaze: 0,
  sit: 0,
  speak: 0,
  tremble: 0,
  warmth: 0,
  headYaw: 0,
  sunward: 1,
  cloth: 0,
  clothward: 0,
  circle: 0,
  emerald: 0,
  tells: 0,
}
const turn = new Matrix4()
const scale = new Vector3()
const fire = new Vector3()
const low = new Vector3()
const away = new Vector3()
const place = new Vector3()
const hung = createClothFrame()

/** From her wrist to the ends of her fingers, metres; and the bone of her left hand. */
const FINGERS = 0.135
const HANDS = 10
/** To the middle of her palm, and over it to where emerald pools there. */
const PALM = 0.075
const OVER = 0.022
/** The bone that carries her gown, and where the storm’s wind carries that to, radians from her front toward her left. */
const GROUND = 7
const LEE = 2.25

/** On her left shoulder, before her hair, metres of her bind pose; and the bone that carries it. */
const PERCH = [0.112, 1.362, 0.062] as const
const CHEST = 1

/** How far her face turns to the cloth, which hangs a little behind her, radians. */
const CLOTHWARD = 0.42

/** Writes her pose and place from the dream as it stands. */
export function standHer(own: WomanUniforms, time: number): void {
  const { dream } = live
  if (!dream) return
  const { mood, state } = dream
  const { woman } = state
  bearing.time = time
  bearing.bow = mood.bow
  bearing.gaze = mood.gaze
  bearing.sit = mood.sit
  bearing.speak = mood.speak
  bearing.tremble = mood.tremble
  bearing.warmth = mood.warmth
  bearing.headYaw = woman.headYaw
  bearing.sunward = sunward(state)
  bearing.cloth = mood.tapestry
  bearing.clothward = CLOTHWARD * clothSide(state)
  bearing.circle = mood.circle
  bearing.emerald = mood.emerald
  bearing.tells = frame.tells.value
  pose(bearing, matrices)
  for (let i = 0; i < BONE_COUNT; i++) own.bones.value[i].fromArray(matrices, i * 16)
  const lifted = bearing.clothward < 0 ? 1 : 0
  // The dream’s yaw is clockwise from −z; her own front is +z.
  const angle = Math.PI - woman.yaw
  // From without she is the one small thing that all of the storm turns about: far off she is drawn
  // larger, by less than she shrinks.
  const metres = Math.hypot(frame.eye.value.x - woman.x, frame.eye.value.z - woman.z)
  const without = smoothstep(0.15, 0.6, mood.storm) * (1 - mood.loosen)
  const looms = LOOMS * smoothstep(26, 60, metres) + FAR_LOOMS * smoothstep(80, 150, metres)
  const size = own.stature.value * (1 + looms * without)
  own.standing.value
    .makeTranslation(woman.x, woman.y, woman.z)
    .multiply(turn.makeRotationY(angle))
    .scale(scale.set(size, size, size))
  // As in shaders/lib/figure.glsl.
  place
    .set(Math.sin(LEE), 0, Math.cos(LEE))
    .transformDirection(own.bones.value[GROUND])
    .transformDirection(own.standing.value)
  frame.herLee.value.set(place.x, place.z).normalize()
  frame.herWind.value = smoothstep(0.3, 0.7, mood.storm) * (1 - mood.loosen)
  // The ends of the fingers she lifts to her cloth.
  const { wrist, along } = ARMS[lifted]
  frame.herFingers.value
    .set(
      wrist[0] + FINGERS * along[0],
      wrist[1] + FINGERS * along[1],
      wrist[2] + FINGERS * along[2],
    )
    .applyMatrix4(own.bones.value[HANDS + lifted])
    .applyMatrix4(own.standing.value)
  const right = ARMS[1]
  const [px, py, pz] = [0, 1, 2].map(
    (k) => right.wrist[k] + PALM * right.along[k] - OVER * right.back[k],
  )
  frame.herPalm.value
    .set(px, py, pz)
    .applyMatrix4(own.bones.value[HANDS + 1])
    .applyMatrix4(own.standing.value)
  const [perchX, perchY, perchZ] = PERCH
  frame.herShoulder.value
    .set(perchX * Math.sign(bearing.sunward), perchY, perchZ)
    .applyMatrix4(own.bones.value[CHEST])
    .applyMatrix4(own.standing.value)
  guardCandle(own, mood, time)
  // In grief a moon over her left shoulder; then the sun’s own side, so that it wraps her cheek; mended,
  // she has turned to it, and it comes from beside and a little behind her.
  const side = Math.max(-1, Math.min(1, 2 * bearing.sunward))
  const day = smoothstep(0.62, 1, mood.warmth)
  // Averted, she has it before her face: its line is lit, and the cheek toward us lies in half shade.
  const averted = smoothstep(0.6, 1, mood.bow) * (1 - mood.sit)
  const night = lerp(0.64, -0.95, Math.max(averted, frame.tells.value))
  // While she remembers, alone yet, the light is already the sun’s.
  const sunned = Math.max(mood.warmth, 0.85 * mood.sit * (1 - smoothstep(0, 0.3, mood.circle)))
  const front = night + (side * 0.66 - night) * sunned
  own.key.value
    .set(
      lerp(front, side * 0.95, day),
      lerp(0.4 - 0.06 * mood.warmth, 0.28, day),
      lerp(lerp(0.64, -0.06, Math.max(averted, frame.tells.value) * (1 - mood.warmth)), -0.12, day),
    )
    .normalize()
    .applyMatrix4(turn)
  // Who comes near her then sees her against the light that breaks in behind her.
  // And as she tells, before the evening under the storm.
  // And as she is given emerald, which is the one light there is.
  own.eclipsed.value = Math.max(
    averted * (1 - smoothstep(0, 0.5, mood.warmth)) * (1 - smoothstep(1.8, 2.2, metres)),
    Math.min(1, ECLIPSED * frame.tells.value),
    BY_EMERALD * smoothstep(0.3, 0.9, mood.emerald) * (1 - mood.warmth),
  )
  // Alone with the sun she has no other light.
  own.contre.value =
    smoothstep(0.2, 1, mood.sit) * (1 - smoothstep(0, 0.3, mood.circle)) * (1 - day)
  const sun = frame.sunDirection.value
  low.set(sun.x, 0.2, sun.z).normalize()
  own.key.value.lerp(low, own.contre.value).normalize()
  // Near by in the morning she is between it and the lens: it comes from behind her on the side to
  // which she looks, and draws her profile.
  away.set(woman.x - frame.eye.value.x, 0, woman.z - frame.eye.value.z).normalize()
  low.set(-away.z, 0, away.x)
  low.multiplyScalar(low.dot(own.key.value) < 0 ? -0.75 : 0.75).addScaledVector(away, 0.58)
  low.y = 0.3
  own.key.value.lerp(low.normalize(), frame.portrait.value).normalize()
  // And so has she near by, or her hair is one even sheet and her skin wax.
  own.contre.value += 0.5 * frame.portrait.value * day
  // Among the others in the morning she has a little of it, as all have who stand before the sun.
  own.contre.value +=
    0.46 *
    mood.sit *
    mood.dawn *
    day *
    smoothstep(0, 0.3, mood.circle) *
    smoothstep(2.4, 3.4, metres)
  // And before it she is dark in their midst, as they are before the afterglow; near by in half shade.
  own.contre.value +=
    lerp(0.5, 0.92, smoothstep(1.8, 2.8, metres)) *
    mood.sit *
    smoothstep(0, 0.3, mood.circle) *
    (1 - smoothstep(0.1, 0.6, mood.dawn)) *
    (1 - mood.pool)
  // Moths about her and then the cloth behind her are warm lights.
  const cloth = Math.min(1, 2 * mood.tapestry) * Math.max(0, 1 - 2 * mood.circle)
  const moths = (0.7 + 0.3 * mood.speak) * mood.moths * (1 - cloth)
  tapestryFrame(state, hung)
  // It is beyond her, and edges her.
  const fore = 1.3 * mood.sit
  fire
    .set(
      hung.x + fore * hung.normalX - woman.x,
      hung.y - woman.y - 1.3,
      hung.z + fore * hung.normalZ - woman.z,
    )
    .normalize()
  own.fire.value
    .set(-0.86, 0.3 - 0.32 * frame.tells.value, 0.42 - 0.3 * frame.tells.value)
    .applyMatrix4(turn)
    .lerp(fire, cloth)
    .normalize()
  own.fireLight.value = Math.max((1 + 0.6 * (1 - mood.sit)) * cloth, moths)
}

/** How dark she stands before the light as she tells. */
const ECLIPSED = 1.2
/** And beside the emerald. */
const BY_EMERALD = 0.8

/** How much larger she is seen from afar, and from where the drum calls, or she would be no figure. */
const LOOMS = 0.8
const FAR_LOOMS = 1.1

/** Below this share of strands her surfaces are plainer too. */
const PLAIN_BELOW = 0.3

/** Share of the strands that is drawn at a distance of `metres`. */
export const strandShare = (metres: number): number =>
  Math.min(1, Math.max(0.12, 9 / Math.max(metres, 0.1)))

/**
 * From afar in her storm she is one candle; nearer it is a small flame over her hands, which she shelters
 * from the wind until emerald is given her. It gutters, but never goes out.
 */
function guardCandle(own: WomanUniforms, mood: Mood, time: number): void {
  const guards =
    smoothstep(0.72, 0.95, mood.bow) *
    (1 - mood.sit) *
    smoothstep(0.3, 0.8, mood.storm) *
    (1 - smoothstep(0.02, 0.55, mood.emerald)) *
    (1 - smoothstep(0.02, 0.3, mood.warmth)) *
    (1 - smoothstep(0, 0.3, frame.tells.value))
  const unrest = Math.max(mood.tremble, 0.25 * mood.distress) * (1 - 0.8 * frame.gentle.value)
  const gust = 0.5 + 0.5 * Math.sin(2.1 * time + 1.7 * Math.sin(0.83 * time))
  const gutters = 1 - GUTTERS * unrest * gust * gust
  place
    .set(...FLAME)
    .applyMatrix4(own.bones.value[CHEST])
    .applyMatrix4(own.standing.value)
  frame.candle.value.set(place.x, place.y, place.z, guards * lerp(0.85, 1, mood.aura) * gutters)
}

/** The share of its light that it loses in a gust. */
const GUTTERS = 0.22

export default function Woman() {
  const seed = useStore((state) => state.seed)
  const tier = useTier()
  const [figure, setFigure] = useState<Figure | null>(null)
  const own = useMemo(createWomanUniforms, [])
  const plain = tier.strands < PLAIN_BELOW
  const materials = useMemo(() => createWomanMaterials(own, plain), [own, plain])
  const strands = useRef<Mesh>(null)
  const lights = useRef<Mesh>(null)
  const aura = useMemo(auraGeometry, [])
  const motes = useMemo(() => motesGeometry(seed, Math.round(260 * tier.motes)), [seed, tier.motes])

  useEffect(
    () => awaitGrown((signal) => grow(seed, tier.strands, signal), setFigure),
    [seed, tier.strands],
  )

  const geometries = useMemo<{ form: BufferGeometry; strand: BufferGeometry } | null>(
    () => figure && { form: formGeometry(figure), strand: strandGeometry(figure) },
    [figure],
  )
  useEffect(() => {
    if (!figure) return
    own.stature.value = figure.stature
    const maps = faceTextures(figure.face)
    own.faceRelief.value = maps.relief
    own.faceHorizon.value = maps.horizon
    return () => {
      maps.relief.dispose()
      maps.horizon.dispose()
    }
  }, [figure, own])
  useEffect(
    () => () => {
      geometries?.form.dispose()
      geometries?.strand.dispose()
    },
    [geometries],
  )
  useEffect(() => () => aura.dispose(), [aura])
  useEffect(() => () => motes.dispose(), [motes])
  useEffect(
    () => () => {
      for (const material of Object.values(materials).flat()) material.dispose()
    },
    [materials],
  )

  useFrame(({ camera }) => {
    standHer(own, frame.time.value)
    // The flame is before her, where the lens blurs what lies behind.
    lights.current?.layers.set(frame.candle.value.w > 0 ? FORE_LAYER : OWN_LAYER)
    const mesh = strands.current
    if (!mesh?.geometry.index) return
    const { woman } = live.dream?.state ?? { woman: null }
    if (!woman) return
    const metres = Math.hypot(camera.position.x - woman.x, camera.position.z - woman.z)
    const share = strandShare(metres * (camera.projectionMatrix.elements[5] > 3 ? 0.4 : 1))
    const { hairIndices } = mesh.geometry.userData as { hairIndices: number }
    const start = Math.ceil((hairIndices * (1 - share)) / 6) * 6
    const end = hairIndices + (mesh.geometry.index.count - hairIndices) * share
    mesh.geometry.setDrawRange(start, Math.floor((end - start) / 6) * 6)
    own.thinned.value = Math.min(2.4, 1 / Math.sqrt(share))
  })

  if (!geometries) return null
  return (
    <>
      {/* Her aura and its motes are too faint for water. */}
      <mesh
        geometry={aura}
        material={materials.aura}
        frustumCulled={false}
        renderOrder={1010}
        layers={OWN_LAYER}
      />
      <mesh
        geometry={geometries.form}
        material={materials.form}
        frustumCulled={false}
        renderOrder={1011}
        layers={FORE_LAYER}
      />
      <mesh
        ref={strands}
        geometry={geometries.strand}
        material={materials.strand}
        frustumCulled={false}
        renderOrder={1012}
        layers={FORE_LAYER}
      />
      <mesh
        ref={lights}
        geometry={motes}
        material={materials.motes}
        layers={OWN_LAYER}
        frustumCulled={false}
        renderOrder={1013}
      />
    </>
  )
}
