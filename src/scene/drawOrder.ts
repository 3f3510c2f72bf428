/**
 * The order of drawing. Most elements stand about the origin, at one depth, and three then draws
 * first what was made first: which chunk came first over the wire would decide how they blend. Here
 * what draws them decides, so that a picture is the same each time.
 */
import type { Material, ShaderMaterial, WebGLRenderer } from 'three'

interface Item {
  id: number
  groupOrder: number
  renderOrder: number
  z: number
  material: Material
}

const source = ({ material }: Item) => (material as ShaderMaterial).fragmentShader ?? material.type

const before = (a: Item, b: Item, nearer: number): number => {
  if (a.groupOrder !== b.groupOrder) return a.groupOrder - b.groupOrder
  if (a.renderOrder !== b.renderOrder) return a.renderOrder - b.renderOrder
  if (a.z !== b.z) return nearer
  // The groups of one mesh keep the order they have in it.
  if (a.id === b.id) return 0
  const p = source(a)
  const q = source(b)
  return p === q ? a.id - b.id : p < q ? -1 : 1
}

/** Opaque things from near to far, those that blend from far to near. */
export function keepOrder(gl: WebGLRenderer): void {
  gl.setOpaqueSort((a: Item, b: Item) => before(a, b, a.z - b.z))
  gl.setTransparentSort((a: Item, b: Item) => before(a, b, b.z - a.z))
}
