/** A tree’s triangles while it grows; `finish` makes them the typed arrays that a GPU takes. */

/** What a vertex belongs to, as stored in the fourth byte of `info`. */
export const KIND = { bark: 0, crystal: 255 } as const

export interface TreeMesh {
  /** Metres. */
  position: Float32Array
  /** Unit vectors as signed bytes, the fourth unused. Crystal: its axis, from root to point. */
  normal: Int8Array
  /**
   * Bark: turn about the bough 0–1, metres along the wood, radius, 0. Crystal: the point it hangs
   * from and its own random number.
   */
  hook: Float32Array
  /** Bytes: cluster, how far outside in the crown; bark: how freely it sways, crystal: length; KIND. */
  info: Uint8Array
  /**
   * Bytes, of a crystal: across −1 to 1, along 0 to 1, half width, whether its sides run parallel.
   */
  edge: Uint8Array
  index: Uint32Array
  /** Indices that are bark; the rest are leaves in random order, so that a prefix is a thinned tree. */
  barkIndices: number
}

type Vector = readonly [number, number, number]

export class MeshBuilder {
  private position: number[] = []
  private normal: number[] = []
  private hook: number[] = []
  private info: number[] = []
  private edge: number[] = []
  private index: number[] = []
  private bark = 0

  get vertices() {
    return this.position.length / 3
  }

  vertex(
    p: Vector,
    n: Vector,
    hook: readonly [number, number, number, number],
    info: readonly [number, number, number, number],
    edge: readonly [number, number, number, number],
  ): number {
    this.position.push(p[0], p[1], p[2])
    this.normal.push(n[0] * 127, n[1] * 127, n[2] * 127, 0)
    this.hook.push(...hook)
    this.info.push(...info)
    this.edge.push(...edge)
    return this.vertices - 1
  }

  triangle(a: number, b: number, c: number) {
    this.index.push(a, b, c)
  }

  endBark() {
    this.bark = this.index.length
  }

  finish(): TreeMesh {
    return {
      position: Float32Array.from(this.position),
      normal: Int8Array.from(this.normal, Math.round),
      hook: Float32Array.from(this.hook),
      info: Uint8Array.from(this.info, (v) => Math.min(255, Math.max(0, Math.round(v)))),
      edge: Uint8Array.from(this.edge, (v) => Math.min(255, Math.max(0, Math.round(v)))),
      index: Uint32Array.from(this.index),
      barkIndices: this.bark,
    }
  }
}
