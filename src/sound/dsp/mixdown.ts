/**
 * The desk: sums the groups one after another, always in the same order (a browser sums several
 * connections in any order, so that the last bits differ from run to run), adds the room and
 * guards the level.
 */

import { DcBlock } from './filters'
import { BLOCK, type Bus } from './instrument'
import { Limiter } from './limiter'
import { Room } from './room'

/** Set once so that the journey as a whole lies at −18 LUFS. */
export const MASTER = 0.955

export class Mixdown {
  private readonly room: Room
  readonly limiter: Limiter
  private readonly sendL = new Float32Array(BLOCK)
  private readonly sendR = new Float32Array(BLOCK)
  private readonly dcL: DcBlock
  private readonly dcR: DcBlock

  constructor(
    rate: number,
    private readonly levels: readonly number[],
    private readonly master = MASTER,
  ) {
    this.room = new Room(rate)
    this.limiter = new Limiter(rate)
    this.dcL = new DcBlock(rate, 18)
    this.dcR = new DcBlock(rate, 18)
  }

  /** `buses` in a fixed order; a bus that is not connected is null. Overwrites (l, r). */
  render(buses: readonly (Bus | null)[], l: Float32Array, r: Float32Array): void {
    const { sendL, sendR, master } = this
    l.fill(0)
    r.fill(0)
    sendL.fill(0)
    sendR.fill(0)
    for (let b = 0; b < buses.length; b++) {
      const bus = buses[b]
      if (!bus) continue
      const gain = this.levels[b] * master
      const [dl, dr, wl, wr] = bus
      for (let n = 0; n < BLOCK; n++) {
        // One broken number must not silence the room for good.
        const sum = dl[n] + dr[n] + wl[n] + wr[n]
        if (!(sum > -64 && sum < 64)) continue
        l[n] += gain * dl[n]
        r[n] += gain * dr[n]
        sendL[n] += gain * wl[n]
        sendR[n] += gain * wr[n]
      }
    }
    this.room.render(sendL, sendR, l, r, 0, BLOCK)
    for (let n = 0; n < BLOCK; n++) {
      l[n] = this.dcL.push(l[n])
      r[n] = this.dcR.push(r[n])
    }
    this.limiter.render(l, r, 0, BLOCK)
  }
}
