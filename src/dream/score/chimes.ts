/**
 * The wind in the crystal leaves: chance, but chance that has a memory. Each tree gathers the
 * energy of the gusts that pass it; every 40 to 60 ms that energy may let a leaf strike, most
 * likely one beside the leaf that struck last, and a strike spends some of it. (After Lukkari and
 * Välimäki, "Modal synthesis of wind chime sounds with stochastic event triggering", 2004.)
 */

import type { Grove, Tree } from '../grove'
import type { Mood } from '../mood'
import { fork, hashCell, type Random } from '../random'
import type { DreamState } from '../state'
import { gustAt } from '../weather'
import type { Cast, Emit } from './cast'
import { gentlePitch } from './modes'

/** Where trees stand: what the score needs of the grove. */
export type Around = Pick<Grove, 'treesAround'>

/** Clusters of leaves that can ring, and how many notes a tree calls its own. */
const LEAVES = 9
const NOTES = 4
const SPREAD = [0, 2, 3, 5]
/** Metres over which a tree's likelihood to be chosen falls to 1/e. */
const REACH = 24
/** How many of the nearest trees are awake, and how far one listens for them, metres. */
const AWAKE = 5
const EARSHOT = 95
/** Height of the crown of a tree of scale 1, metres. */
const CROWN = 10

/** A tree that is awake. Its notes depend on where it stands, so it keeps them. */
interface Singer {
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
  kept: boolean
}

/** A plain wood, for whoever has no land: one tree to each cell of 34 m, beside the way. */
export const someTrees = (seed: string): Around => ({
  treesAround(x, z, radius, out) {
    const random = fork(seed, 'score/trees')
    const salt = random.int(1 << 30)
    let count = 0
    for (let i = Math.floor((x - radius) / 34); i <= (x + radius) / 34; i++)
      for (let k = Math.floor((z - radius) / 34); k <= (z + radius) / 34; k++) {
        const tx = (i + 0.2 + 0.6 * hashCell(i, k, salt)) * 34
        const tz = (k + 0.2 + 0.6 * hashCell(i, k, salt + 1)) * 34
        if (Math.hypot(tx - x, tz - z) > radius || Math.abs(tx) < 8) continue
        out[count] ??= { x: 0, y: 0, z: 0, form: 0, scale: 1, yaw: 0, seed: 0 }
        out[count].x = tx
        out[count].z = tz
        out[count].seed = hashCell(i, k, salt + 2)
        count++
      }
    return count
  },
})

export function createChimes(seed: string, grove: Around, cast: Cast) {
  const random: Random = fork(seed, 'score/chimes')
  const seen: Tree[] = []
  const awake: Singer[] = Array.from({ length: AWAKE }, () => ({
    x: Number.NaN,
    y: 0,
    z: 0,
    notes: new Int8Array(NOTES),
    leaf: 0,
    energy: 0,
    due: 0,
    distance: 1e9,
    kept: false,
  }))
  let looked = -1

  const wake = (singer: Singer, tree: Tree, time: number) => {
    singer.x = tree.x
    singer.y = tree.y + CROWN * tree.scale
    singer.z = tree.z
    singer.kept = true
    singer.energy = 0
    singer.due = time + tree.seed
    singer.leaf = Math.floor(tree.seed * 97) % LEAVES
    const start = Math.floor(tree.seed * 5)
    const lift = Math.floor(tree.seed * 1000) % NOTES
    // Fourths and fifths apart in the gentle five: a tree is never a cluster of seconds.
    for (let i = 0; i < NOTES; i++) singer.notes[i] = 5 + start + SPREAD[i] + (i === lift ? 5 : 0)
  }

  /** Keeps the nearest trees awake; one that stays so keeps its energy. */
  const lookAround = ({ visitor, time }: DreamState) => {
    const count = grove.treesAround(visitor.x, visitor.z, EARSHOT, seen)
    for (const singer of awake) singer.kept = false
    for (let k = 0; k < AWAKE && k < count; k++) {
      let best = k
      for (let i = k + 1; i < count; i++)
        if (apart(seen[i], visitor) < apart(seen[best], visitor)) best = i
      const tree = seen[best]
      seen[best] = seen[k]
      seen[k] = tree
      for (const singer of awake) if (singer.x === tree.x && singer.z === tree.z) singer.kept = true
    }
    for (let k = 0; k < AWAKE && k < count; k++) {
      const tree = seen[k]
      let there = false
      for (const singer of awake) there ||= singer.x === tree.x && singer.z === tree.z
      if (there) continue
      for (const singer of awake)
        if (!singer.kept) {
          wake(singer, tree, time)
          break
        }
    }
    for (const singer of awake) singer.distance = singer.kept ? apart(singer, visitor) : 1e9
    // Insertion sort: five entries, nearest first.
    for (let i = 1; i < AWAKE; i++)
      for (let j = i; j > 0 && awake[j].distance < awake[j - 1].distance; j--) {
        const swap = awake[j]
        awake[j] = awake[j - 1]
        awake[j - 1] = swap
      }
  }

  const strike = (tree: Singer, pitch: number, velocity: number, emit: Emit) => {
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
    nearest: () => (awake[0].kept ? awake[0] : undefined),
    second: () => (awake[1].kept ? awake[1] : undefined),

    /** One leaf of the nearest tree answers with this pitch. */
    answer(pitch: number, velocity: number, emit: Emit) {
      const tree = awake[0]
      if (!tree.kept) return
      tree.leaf = (tree.leaf + 1) % LEAVES
      strike(tree, pitch, velocity, emit)
    },

    step(state: DreamState, mood: Mood, mode: number, emit: Emit) {
      if (state.time - looked > 0.5 || looked < 0) {
        looked = state.time
        lookAround(state)
      }
      for (const tree of awake) {
        if (!tree.kept || state.time < tree.due) continue
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
        let degree = tree.notes[tree.leaf % NOTES]
        // The storm presses them down, the chorus lifts them: an octave, now and then.
        const lift = random.next()
        if (lift < 0.85 * mood.storm - 0.1) degree -= 5
        else if (lift < 0.6 * mood.chorus && degree < 11) degree += 5
        const velocity = (0.16 + 0.84 * tree.energy) * (0.45 + 0.55 * random.next())
        strike(tree, gentlePitch(mode, degree), velocity, emit)
        tree.energy *= 0.72
      }
    },
  }
}
const apart = (a: { x: number; z: number }, b: { x: number; z: number }) =>
  Math.hypot(a.x - b.x, a.z - b.z)

export type Chimes = ReturnType<typeof createChimes>
