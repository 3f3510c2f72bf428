/** Geometries of the trees, and the few numbers of each tree that stands near the visitor. */
import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import { FAR_SLOTS, FAR_WOOD } from '../../dream/grow/tree-far'
import type { GrownTree } from '../../dream/grow/tree-grow'

/** Attributes of one tree in a draw. */
export interface Stand {
  geometry: InstancedBufferGeometry
  /** x, y, z of the foot, scale. */
  place: InstancedBufferAttribute
  /** Cosine and sine of the yaw, random number, light of pulses. */
  turn: InstancedBufferAttribute
  /** Two ringing leaves: cluster, brightness, twice. */
  ring: InstancedBufferAttribute
  form: InstancedBufferAttribute | null
  count: number
  capacity: number
}

function stand(geometry: InstancedBufferGeometry, capacity: number, withForm: boolean): Stand {
  const many = (name: string, size: number) => {
    const attribute = new InstancedBufferAttribute(new Float32Array(capacity * size), size)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  geometry.instanceCount = 0
  return {
    geometry,
    place: many('place', 4),
    turn: many('turn', 4),
    ring: many('ring', 4),
    form: withForm ? many('form', 1) : null,
    count: 0,
    capacity,
  }
}

/** `leaves`: share of the crystals that are drawn. */
export function createNear(tree: GrownTree, capacity: number, leaves: number): Stand {
  const { near } = tree
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(near.position, 3))
  geometry.setAttribute('normal', new BufferAttribute(near.normal, 4, true))
  geometry.setAttribute('hook', new BufferAttribute(near.hook, 4))
  geometry.setAttribute('info', new BufferAttribute(near.info, 4, true))
  geometry.setAttribute('edge', new BufferAttribute(near.edge, 4, true))
  geometry.setIndex(new BufferAttribute(near.index, 1))
  const hung = Math.floor(((near.index.length - near.barkIndices) / 3) * Math.min(1, leaves)) * 3
  geometry.addGroup(0, near.barkIndices, 0)
  geometry.addGroup(near.barkIndices, hung, 1)
  return stand(geometry, capacity, false)
}

export function createFar(capacity: number, leaves: number): Stand {
  const shards = Math.floor((FAR_SLOTS - FAR_WOOD) * Math.min(1, leaves))
  const wood = Math.floor(FAR_WOOD * (0.4 + 0.6 * Math.min(1, leaves)))
  const slot: number[] = []
  const corner: number[] = []
  const index: number[] = []
  for (let i = 0; i < wood + shards; i++) {
    const isShard = i >= wood
    const first = i * 4
    for (const [u, v] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]) {
      slot.push(isShard ? FAR_WOOD + i - wood : i, isShard ? 1 : 0)
      corner.push(u, v)
    }
    index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2)
  }
  const geometry = new InstancedBufferGeometry()
  // Places come from the slots; three asks for positions all the same.
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((slot.length / 2) * 3), 3))
  geometry.setAttribute('slot', new BufferAttribute(Float32Array.from(slot), 2))
  geometry.setAttribute('corner', new BufferAttribute(Float32Array.from(corner), 2))
  geometry.setIndex(index)
  geometry.addGroup(0, wood * 6, 0)
  geometry.addGroup(wood * 6, shards * 6, 1)
  return stand(geometry, capacity, true)
}

export function put(
  to: Stand,
  x: number,
  y: number,
  z: number,
  scale: number,
  yaw: number,
  seed: number,
  form: number,
) {
  if (to.count >= to.capacity) return
  const i = to.count++
  to.place.setXYZW(i, x, y, z, scale)
  to.turn.setXYZW(i, Math.cos(yaw), Math.sin(yaw), seed, 0)
  to.ring.setXYZW(i, -1, 0, -1, 0)
  to.form?.setX(i, form)
}

export function clear(to: Stand) {
  to.count = 0
}

export function publish(to: Stand) {
  to.geometry.instanceCount = to.count
  to.place.needsUpdate = true
  to.turn.needsUpdate = true
  to.ring.needsUpdate = true
  if (to.form) to.form.needsUpdate = true
}
