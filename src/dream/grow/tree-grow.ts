/** One whole form of tree, near and far, ready for the GPU. */
import { fork } from '../random'
import { growBoughs } from './tree'
import { skin } from './tree-bark'
import { farTree } from './tree-far'
import { crownOf, hangLeaves } from './tree-leaves'
import { MeshBuilder, type TreeMesh } from './tree-mesh'

export interface GrownTree {
  form: number
  name: string
  /** Metres, of the wood. */
  height: number
  near: TreeMesh
  /** Slots of the far tree, two RGBA texels each. */
  far: Float32Array
  /** Middle of each cluster, x y z in metres. */
  clusters: Float32Array
}

/** Crystals of one near tree at the full count. */
const CRYSTALS = 2300
/** Twigs thinner than this are left to the leaves, metres. */
const FINEST = 0.0215

export function growTree(seed: string, form: number): GrownTree {
  const wood = growBoughs(seed, form)
  const random = fork(seed, `tree-leaves-${form}`)
  const crown = crownOf(random, wood)
  const mesh = new MeshBuilder()
  skin(mesh, fork(seed, `tree-roots-${form}`), wood, FINEST)
  mesh.endBark()
  hangLeaves(mesh, random, wood, crown, CRYSTALS)
  return {
    form,
    name: wood.habit.name,
    height: wood.height,
    near: mesh.finish(),
    far: farTree(fork(seed, `tree-far-${form}`), wood, crown),
    clusters: crown.centres,
  }
}
