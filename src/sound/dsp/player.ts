/** Plays one group: notes wait in a queue and begin on their own sample, not on that of a block. */
import { GROUPS, type GroupName } from './groups'
import type { Ears } from './head'
import { BLOCK, type Bus, type Instrument, type Note } from './instrument'

/** Seconds after which a note is not played any more. */
const TOO_LATE = 1

export class Player {
  private readonly instruments: readonly Instrument[]
  /** In order of time. */
  private readonly queue: Note[] = []
  /** Notes that came after their time and began at once. */
  late = 0

  constructor(
    readonly group: GroupName,
    private readonly rate: number,
    seed: number,
    ears: Ears = { binaural: true },
  ) {
    this.instruments = GROUPS[group].make(rate, seed, ears)
  }

  add(note: Note): void {
    const { queue } = this
    let i = queue.length
    while (i > 0 && queue[i - 1].at > note.at) i--
    queue.splice(i, 0, note)
  }

  /**
   * One block that begins at sample `start` of the context, into `bus`. False when nobody has
   * anything to play: then the bus is left as it was.
   */
  render(bus: Bus, start: number, values: Readonly<Record<string, number>>): boolean {
    const { instruments, queue } = this
    for (let i = 0; i < instruments.length; i++) instruments[i].set(values)
    let resting = queue.length === 0 || Math.round(queue[0].at * this.rate) >= start + BLOCK
    for (let i = 0; i < instruments.length && resting; i++)
      resting = instruments[i].resting === true
    if (resting) return false
    for (let c = 0; c < 4; c++) bus[c].fill(0)
    let from = 0
    while (from < BLOCK) {
      let to = BLOCK
      while (queue.length > 0) {
        const due = Math.round(queue[0].at * this.rate) - start
        if (due > from) {
          to = Math.min(BLOCK, due)
          break
        }
        if (due < -this.rate * 0.01) this.late++
        const note = queue.shift()
        // What comes after a sleep of the context is left out, or all of it would sound at once.
        if (note && due > -TOO_LATE * this.rate)
          for (const instrument of instruments) instrument.play(note)
      }
      for (let i = 0; i < instruments.length; i++) instruments[i].render(bus, from, to)
      from = to
    }
    return true
  }
}
