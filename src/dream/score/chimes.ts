/**
 * The wind in the crystal leaves: chance, but chance that has a memory. Each tree gathers the
 * energy of the gusts that pass it; every 40 to 60 ms that energy may let a leaf strike, most
 * likely one beside the leaf that struck last, and a strike spends some of it. (After Lukkari and
 * Välimäki, "Modal synthesis of wind chime sounds with stochastic event triggering", 2004.)
 */
import type { Mood } from '../mood'
import { fork, type Random } from '../random'
import type { DreamState } from '../state'
import type { Cast, Emit } from './cast'
import { gentlePitch } from './modes'

export interface TreePlace {
  x: number
  z: number
  /** Height of the crown, metres. */
  height?: number
}

/** Clusters of leaves that can ring, and how many notes a tree calls its own. */
const LEAVES = 9
const NOTES = 4
/** Metres over which a tree's likelihood to be chosen falls to 1/e. */
const REACH = 24
/** How many of the nearest trees are awake. */
const AWAKE = 5

interface Tree {
  x: number
  y: number
  z: number
  /** Degrees of the gentle five; all octaves above the middle. */
  notes: Int8Array
  leaf: number
  energy: number
  /** Dream time of its next chance. */
  due: number
  distance: number
}

/** A travelling gust, 0 to 1: the field that bends the grass (shaders/lib/wind.glsl). */
export function gustAt(x: number, z: number, gustX: number, gustZ: number): number {
  const px = x - gustX
  const pz = z - gustZ
  const a = Math.sin(px * 0.31 + pz * 0.17 + 1.6 * Math.sin(px * -0.09 + pz * 0.15))
  const b = Math.sin(px * 0.13 - pz * 0.22 + 2 * Math.sin(px * 0.05 + pz * 0.07))
  return Math.min(1, Math.max(0, 0.5 + 0.28 * a + 0.22 * b))
}

/** Trees around the beginning and the storm, for whoever has no land of their own. */
export function someTrees(seed: string): TreePlace[] {
  const random = fork(seed, 'score/trees')
  return Array.from({ length: 28 }, (_, i) => {
    const along = (i / 28) * 230
    const side = i % 2 ? 1 : -1
    const height = random.range(12, 24)
    return { x: side * random.range(14, 46), z: 20 - along, height }
  })
}

export function createChimes(seed: string, places: readonly TreePlace[], cast: Cast) {
  const random: Random = fork(seed, 'score/chimes')
  const trees: Tree[] = places.map((place) => {
    const start = random.int(5)
    const notes = new Int8Array(NOTES)
    // Fourths and fifths apart in the gentle five: a tree is never a cluster.
    for (let i = 0; i < NOTES; i++)
      notes[i] = 5 + start + [0, 2, 3, 5][i] + (random.chance(0.25) ? 5 : 0)
    return {
      x: place.x,
      y: (place.height ?? 16) * 0.6,
      z: place.z,
      notes,
      leaf: random.int(LEAVES),
      energy: 0,
      due: random.range(0, 1),
      distance: 0,
    }
  })
  const awake: Tree[] = trees.slice(0, AWAKE)
  let looked = -1

  const lookAround = (state: DreamState) => {
    for (const tree of trees)
      tree.distance = Math.hypot(tree.x - state.visitor.x, tree.z - state.visitor.z)
    trees.sort((a, b) => a.distance - b.distance)
    for (let i = 0; i < awake.length; i++) awake[i] = trees[i]
  }

  const strike = (tree: Tree, pitch: number, velocity: number, emit: Emit) => {
    const event = cast.chime()
    const around = (tree.leaf / LEAVES) * Math.PI * 2
    event.x = tree.x + Math.cos(around) * 3
    event.y = tree.y + Math.sin(around * 2) * 2
    event.z = tree.z + Math.sin(around) * 3
    event.leaf = (tree.leaf + 0.5) / LEAVES
    event.pitch = pitch
    event.velocity = Math.min(1, Math.max(0, velocity))
    emit(event)
  }

  return {
    /** The tree nearest to the visitor, for whoever wants to sing from it. */
    nearest: () => awake[0],
    second: () => awake[1] ?? awake[0],

    /** One leaf of the nearest tree answers with this pitch. */
    answer(pitch: number, velocity: number, emit: Emit) {
      const tree = awake[0]
      if (!tree) return
      tree.leaf = (tree.leaf + 1) % LEAVES
      strike(tree, pitch, velocity, emit)
    },

    step(state: DreamState, mood: Mood, mode: number, emit: Emit) {
      if (state.time - looked > 0.5 || looked < 0) {
        looked = state.time
        lookAround(state)
      }
      for (const tree of awake) {
        if (state.time < tree.due) continue
        const wait = random.range(0.04, 0.06)
        // After a jump in time nothing is made up for.
        tree.due = Math.max(tree.due, state.time - 0.06) + wait
        const gust = gustAt(tree.x, tree.z, state.gustX, state.gustZ)
        // Power of the wind above what the leaves sleep through.
        const wind = Math.max(0, gust - 0.5) * (0.3 + 0.5 * mood.wind + 0.9 * mood.chorus)
        const near = Math.exp(-tree.distance / REACH)
        tree.energy = Math.min(1, tree.energy * 0.985 + wind * wait * 2.2)
        const rate = tree.energy * (0.22 + 2.8 * near) * (1 - 0.45 * mood.rain)
        if (random.next() > 1 - Math.exp(-rate * wait)) continue
        const step = random.next()
        const hop = step < 0.46 ? 1 : step < 0.86 ? LEAVES - 1 : 1 + random.int(LEAVES - 1)
        tree.leaf = (tree.leaf + hop) % LEAVES
        const degree = tree.notes[tree.leaf % NOTES]
        const velocity = (0.16 + 0.84 * tree.energy) * (0.45 + 0.55 * random.next())
        strike(tree, gentlePitch(mode, degree), velocity, emit)
        tree.energy *= 0.72
      }
    },
  }
}
export type Chimes = ReturnType<typeof createChimes>
