/**
 * The desk: sums the groups one after another, always in the same order (a browser sums several
 * connections in any order, so that the last bits differ from run to run), adds the room and
 * guards the level.
 */

import { DcBlock } from './filters'
import { BLOCK, type Bus } from './instrument'
import { Leveller } from './leveller'
import { Limiter } from './limiter'
import { Room } from './room'

/** Set once so that the journey as a whole lies at −18 LUFS. */
export const MASTER = 1

/** What a listener or an artist may turn, all of it a factor, 1 as it is meant. */
export interface Levels {
  crystals: number
  air: number
  voices: number
  strings: number
  heart: number
  room: number
  master: number
  /** Above one half: the quieter, flatter mix for a sleeping house. */
  night: number
}
export const LEVELS: Levels = {
  crystals: 1,
  air: 1,
  voices: 1,
  strings: 1,
  heart: 1,
  room: 1,
  master: 1,
  night: 0,
}
const BUSES = ['crystals', 'air', 'voices', 'strings', 'heart'] as const

export class Mixdown {
  private readonly room: Room
  private readonly leveller: Leveller
  readonly limiter: Limiter
  private readonly sendL = new Float32Array(BLOCK)
  private readonly sendR = new Float32Array(BLOCK)
  private readonly dcL: DcBlock
  private readonly dcR: DcBlock
  /** Gains now and what they go to: one for each bus, then the room. */
  private readonly gains: Float64Array
  private readonly goals: Float64Array

  constructor(
    rate: number,
    private readonly levels: readonly number[],
    private readonly master = MASTER,
  ) {
    this.room = new Room(rate)
    this.leveller = new Leveller(rate)
    this.limiter = new Limiter(rate)
    this.dcL = new DcBlock(rate, 18)
    this.dcR = new DcBlock(rate, 18)
    this.gains = new Float64Array(levels.length + 1)
    this.goals = new Float64Array(levels.length + 1)
    this.setLevels({}, true)
  }

  /** Samples by which what comes out is late. */
  get latency(): number {
    return this.limiter.latency
  }

  setLevels(levels: Partial<Levels>, atOnce = false): void {
    const all = { ...LEVELS, ...levels }
    for (let b = 0; b < this.levels.length; b++)
      this.goals[b] = this.levels[b] * this.master * all.master * all[BUSES[b]]
    this.goals[this.levels.length] = all.room
    if (atOnce) this.gains.set(this.goals)
    this.leveller.night(all.night > 0.5, atOnce)
  }

  /** How far the room is open: 0 the storm's close air, 1 the wide morning. */
  space(open: number): void {
    this.room.open(open)
  }

  /** `buses` in a fixed order; a bus that is not connected is null. Overwrites (l, r). */
  render(buses: readonly (Bus | null)[], l: Float32Array, r: Float32Array): void {
    const { sendL, sendR, gains, goals } = this
    const last = this.levels.length
    for (let b = 0; b <= last; b++) {
      gains[b] += (goals[b] - gains[b]) * 0.03
      if (Math.abs(goals[b] - gains[b]) < 1e-6) gains[b] = goals[b]
    }
    const wet = gains[last]
    // One broken number must not silence the room for good; in a sum it shows.
    if (!this.sum(buses, l, r, wet, false)) this.sum(buses, l, r, wet, true)
    this.room.render(sendL, sendR, l, r, 0, BLOCK)
    this.dcL.block(l, 0, BLOCK)
    this.dcR.block(r, 0, BLOCK)
    this.leveller.render(l, r, BLOCK)
    this.limiter.render(l, r, 0, BLOCK)
  }

  /**
   * Overwrites (l, r) and the sends with the sum of the buses; true when every number in it is
   * sound. `each` looks at one bus after another and leaves out the broken ones.
   */
  private sum(
    buses: readonly (Bus | null)[],
    l: Float32Array,
    r: Float32Array,
    wet: number,
    each: boolean,
  ): boolean {
    const { sendL, sendR, gains } = this
    l.fill(0)
    r.fill(0)
    sendL.fill(0)
    sendR.fill(0)
    for (let b = 0; b < buses.length; b++) {
      const bus = buses[b]
      if (!bus || (each && !whole(bus))) continue
      const gain = gains[b]
      const send = gain * wet
      const [dl, dr, wl, wr] = bus
      for (let n = 0; n < BLOCK; n++) {
        l[n] += gain * dl[n]
        r[n] += gain * dr[n]
        sendL[n] += send * wl[n]
        sendR[n] += send * wr[n]
      }
    }
    return whole([l, r, sendL, sendR])
  }
}

/** Whether no number of a bus is broken, or far beyond what is ever played. */
function whole([dl, dr, wl, wr]: readonly Float32Array[]): boolean {
  let total = 0
  for (let n = 0; n < BLOCK; n++)
    total += Math.abs(dl[n]) + Math.abs(dr[n]) + Math.abs(wl[n]) + Math.abs(wr[n])
  return total < 64 * BLOCK
}
