/** Bolts of lightning: grown when they are born, seen for a moment. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Mesh, Vector3 } from 'three'
import { COUNTS, type DreamState, NEVER } from '../../dream/state'
import { live, useStore } from '../../store'
import { shared } from '../uniforms'
import { growBolt, SEGMENTS, STRIDE } from './bolt'
import type { StormUniforms } from './stormUniforms'
import { STORM_ORDER } from './Vortex'
import { createBoltsMaterial, createBoltUniforms } from './whirlMaterials'

/** Its light falls to 1/e in this many seconds, and it is over after the second number. */
const DECAY = 0.11
const LIFE = 1.5
/** What then lingers of it, a thread of silver in the air: its share, and its fall to 1/e. */
const LINGERS = 0.06
const LINGER_DECAY = 0.45
/** Seconds in which the leader comes down. */
const DESCENT = 0.05
/** A second, weaker stroke follows through the same channel. */
const RESTRIKE = 0.14
/** Height of the place in the cloud where a bolt begins, metres, and how far toward the axis. */
const CLOUD = 86
/** The same as seen from within, up the bent column. */
const CLOUD_WITHIN = 27
/** And by how much less it bends over than the column does, or its turns would hide one another. */
const LESS_BENT = 0.5
const INWARD = 0.45
/** As seen from within it is hidden in the cloud down to so much of its way (bolts.vert.glsl). */
const HIDDEN = 0.62
/** It is grown anew, in a still at once, when the column has bent by this much more, metres a metre. */
const BENT_ANEW = 0.4

const PER_SLOT = SEGMENTS * 4
const segments = new Float32Array(SEGMENTS * STRIDE)
const top = { x: 0, y: 0, z: 0 }
const foot = { x: 0, y: 0, z: 0 }

function createShape() {
  const geometry = new BufferGeometry()
  const count = COUNTS.bolts * PER_SLOT
  const add = (name: string, size: number) => {
    const attribute = new BufferAttribute(new Float32Array(count * size), size)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const attributes = {
    position: add('position', 3),
    next: add('next', 3),
    thread: add('thread', 4),
  }
  const slot = add('slot', 1)
  for (let i = 0; i < count; i++) slot.array[i] = Math.floor(i / PER_SLOT)
  const index = new Uint16Array(COUNTS.bolts * SEGMENTS * 6)
  for (let i = 0; i < COUNTS.bolts * SEGMENTS; i++) {
    const a = i * 4
    index.set([a, a + 1, a + 2, a + 2, a + 1, a + 3], i * 6)
  }
  geometry.setIndex(new BufferAttribute(index, 1))
  return { geometry, ...attributes }
}
type Shape = ReturnType<typeof createShape>

/** Writes one bolt's segments as quads into its part of the buffers, and where it is first seen to `root`. */
function write(
  shape: Shape,
  slot: number,
  bolt: DreamState['bolts'][number],
  storm: StormUniforms,
  root: Vector3,
): void {
  const { stormPlace, her } = shared
  const dx = bolt.x - stormPlace.value.x
  const dz = bolt.z - stormPlace.value.y
  foot.x = bolt.x
  foot.z = bolt.z
  foot.y = her.value.y - 0.5
  const { x: bendX, y: bendZ, z: seen } = storm.bend.value
  const cloud = (CLOUD_WITHIN + (CLOUD - CLOUD_WITHIN) * seen) * storm.stature.value
  const across = storm.lean.value
  top.x =
    stormPlace.value.x + dx * (1 - INWARD) + cloud * (across.x * 0.17 * seen + bendX * LESS_BENT)
  top.z =
    stormPlace.value.y + dz * (1 - INWARD) + cloud * (across.y * 0.17 * seen + bendZ * LESS_BENT)
  top.y = her.value.y + cloud
  const count = growBolt(bolt.shape, top, foot, segments)
  // The trunk comes first.
  let first = 0
  while (segments[first * STRIDE + 10] < HIDDEN) first++
  root.fromArray(segments, first * STRIDE)
  const { position, next, thread } = shape
  const lengthOf = (i: number) => Math.hypot(span(i, 0), span(i, 1), span(i, 2))
  const span = (i: number, c: number) => segments[i * STRIDE + 3 + c] - segments[i * STRIDE + c]
  // Of unit length.
  const way = (i: number, c: number) => span(i, c) / Math.max(lengthOf(i), 1e-6)
  /** 1 if piece `i` goes on from the one before it. */
  const joint = (i: number) => {
    if (i < 1 || i >= count) return 0
    for (let c = 0; c < 3; c++)
      if (segments[i * STRIDE + c] !== segments[(i - 1) * STRIDE + 3 + c]) return 0
    return 1
  }
  position.array.fill(0, slot * PER_SLOT * 3, (slot + 1) * PER_SLOT * 3)
  thread.array.fill(0, slot * PER_SLOT * 4, (slot + 1) * PER_SLOT * 4)
  for (let i = 0; i < count; i++) {
    const s = i * STRIDE
    for (let corner = 0; corner < 4; corner++) {
      const v = slot * PER_SLOT + i * 4 + corner
      const end = corner >> 1
      for (let c = 0; c < 3; c++) {
        const here = segments[s + end * 3 + c]
        position.array[v * 3 + c] = here
        // A point further along, so that both ends know which way the line runs: at a joint between both its
        // pieces, or there is a dark notch in its light.
        next.array[v * 3 + c] =
          here + way(i, c) + (end ? joint(i + 1) && way(i + 1, c) : joint(i) && way(i - 1, c))
      }
      thread.array[v * 4] = corner & 1 ? 1 : -1
      thread.array[v * 4 + 1] = segments[s + 6 + end]
      thread.array[v * 4 + 2] = segments[s + 8 + end]
      thread.array[v * 4 + 3] = segments[s + 10 + end]
    }
  }
  for (const attribute of [position, next, thread]) attribute.needsUpdate = true
}

/** Brightness of a bolt `age` seconds after its birth. */
function lightAt(age: number, strength: number): number {
  if (age < 0 || age > LIFE) return 0
  const again = age > RESTRIKE ? 0.6 * Math.exp((RESTRIKE - age) / DECAY) : 0
  const leader = age < DESCENT ? 0.35 : 1
  const lingers = LINGERS * Math.exp(-age / LINGER_DECAY) * (1 - age / LIFE)
  return (0.35 + 0.65 * strength) * leader * (Math.exp(-age / DECAY) + again + lingers)
}

export function Bolts({ storm }: { storm: StormUniforms }) {
  const mesh = useRef<Mesh>(null)
  const parts = useMemo(() => {
    const light = createBoltUniforms()
    const shape = createShape()
    return {
      light,
      shape,
      material: createBoltsMaterial(storm, light),
      grown: new Float64Array(COUNTS.bolts).fill(NEVER),
      bent: Array.from({ length: COUNTS.bolts }, () => new Vector3()),
      roots: Array.from({ length: COUNTS.bolts }, () => new Vector3()),
    }
  }, [storm])
  useEffect(
    () => () => {
      parts.shape.geometry.dispose()
      parts.material.dispose()
    },
    [parts],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !mesh.current) return
    const { bolts, time } = dream.state
    const { boltLight, boltReach } = parts.light
    let brightest = 0
    const calm = shared.gentle.value > 0.5
    // Where another lens sees the column bent otherwise, a bolt is grown anew.
    const bend = storm.bend.value
    const anew = useStore.getState().still ? 0 : BENT_ANEW
    for (let i = 0; i < bolts.length; i++) {
      const bolt = bolts[i]
      const age = bolt.bornAt === NEVER || calm ? LIFE + 1 : time - bolt.bornAt
      const light = lightAt(age, bolt.strength)
      if (light > 0 && (parts.grown[i] !== bolt.bornAt || parts.bent[i].distanceTo(bend) > anew)) {
        parts.grown[i] = bolt.bornAt
        parts.bent[i].copy(bend)
        write(parts.shape, i, bolt, storm, parts.roots[i])
      }
      boltLight.value.setComponent(i, light)
      boltReach.value.setComponent(i, Math.max(0.05, age / DESCENT))
      if (light > brightest) storm.boltRoot.value.copy(parts.roots[i])
      brightest = Math.max(brightest, light)
    }
    mesh.current.visible = brightest > 0.01
  }, -55)

  return (
    <mesh
      ref={mesh}
      geometry={parts.shape.geometry}
      material={parts.material}
      frustumCulled={false}
      renderOrder={STORM_ORDER + 4}
    />
  )
}
