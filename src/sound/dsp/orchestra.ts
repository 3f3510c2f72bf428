/**
 * Everybody together: the groups, each with its own notes, and the desk they play into. One object
 * on the audio thread, one in an offline render, one in a test; so the sum is always made in the
 * same order, and an idle group costs nothing.
 */
import { GROUP_NAMES, GROUPS, type GroupName } from './groups'
import type { Ears } from './head'
import { type Bus, createBus, type Note } from './instrument'
import { type Levels, Mixdown } from './mixdown'
import { Player } from './player'

/** What the players and the desk follow continuously, all of it 0 to 1. */
export const FOLLOWED: readonly string[] = [
  ...new Set(['space', ...GROUP_NAMES.flatMap((name) => GROUPS[name].params as readonly string[])]),
].sort()

export interface OrchestraOptions {
  rate: number
  seed: number
  /** One group by itself, with its share of the room. */
  only?: GroupName
  /** Voices and heart around the head, for two ears; else only panned. */
  binaural?: boolean
  levels?: Partial<Levels>
}

export class Orchestra {
  readonly desk: Mixdown
  /** May be changed while it plays. */
  readonly ears: Ears
  private readonly players: (Player | null)[]
  private readonly buses: (Bus | null)[]
  private readonly heard: (Bus | null)[]

  constructor({ rate, seed, only, binaural = true, levels }: OrchestraOptions) {
    this.ears = { binaural }
    this.players = GROUP_NAMES.map((name) =>
      only && name !== only ? null : new Player(name, rate, seed, this.ears),
    )
    this.buses = this.players.map((player) => (player ? createBus() : null))
    this.heard = this.buses.slice()
    this.desk = new Mixdown(
      rate,
      GROUP_NAMES.map((name) => GROUPS[name].level),
    )
    if (levels) this.desk.setLevels(levels, true)
  }

  add(group: GroupName, note: Note): void {
    this.players[GROUP_NAMES.indexOf(group)]?.add(note)
  }

  /** Notes that came after their time. */
  get late(): number {
    let sum = 0
    for (const player of this.players) sum += player?.late ?? 0
    return sum
  }

  /** One block of 128 samples that begins at sample `start` of the context; overwrites (l, r). */
  render(
    l: Float32Array,
    r: Float32Array,
    start: number,
    values: Readonly<Record<string, number>>,
  ): void {
    for (let g = 0; g < this.players.length; g++) {
      const player = this.players[g]
      const bus = this.buses[g]
      this.heard[g] = player && bus && player.render(bus, start, values) ? bus : null
    }
    this.desk.space(values.space ?? 0.5)
    this.desk.render(this.heard, l, r)
  }
}
