/**
 * The whole sound without a browser: the very classes that the worklets run, block by block. For
 * tests, and for whoever wants a soundtrack where there is no Chromium.
 */
import { hashText } from '../dream/random'
import { GROUP_NAMES, GROUPS, type GroupName } from './dsp/groups'
import { BLOCK, createBus } from './dsp/instrument'
import { Mixdown } from './dsp/mixdown'
import { Player } from './dsp/player'
import { type Journey, MOOD_RATE } from './journey'
import { FOLLOWED } from './listener'

export interface Rendering {
  left: Float32Array
  right: Float32Array
  /** The most the limiter turned down, as a gain. */
  lowest: number
}

/** `only`: one group by itself, with its share of the room. */
export function render(
  journey: Journey,
  seed: string,
  rate = 48000,
  only?: GroupName,
  tail = 4,
): Rendering {
  const blocks = Math.ceil(((journey.seconds + tail) * rate) / BLOCK)
  const left = new Float32Array(blocks * BLOCK)
  const right = new Float32Array(blocks * BLOCK)
  const players = GROUP_NAMES.map((name) => {
    if (only && name !== only) return null
    const player = new Player(name, rate, hashText(seed))
    for (const note of journey.notes[name]) player.add(note)
    return player
  })
  const buses = players.map((player) => (player ? createBus() : null))
  const desk = new Mixdown(
    rate,
    GROUP_NAMES.map((name) => GROUPS[name].level),
  )
  const values: Record<string, number> = {}
  for (let b = 0; b < blocks; b++) {
    const at = b * BLOCK
    const place = (at / rate) * MOOD_RATE
    for (const key of FOLLOWED) {
      const curve = journey.curves[key]
      const i = Math.min(curve.length - 1, Math.floor(place))
      const next = Math.min(curve.length - 1, i + 1)
      values[key] = curve[i] + (curve[next] - curve[i]) * Math.min(1, place - i)
    }
    for (let g = 0; g < players.length; g++) {
      const bus = buses[g]
      if (!bus) continue
      for (const channel of bus) channel.fill(0)
      players[g]?.render(bus, at, values)
    }
    desk.render(buses, left.subarray(at, at + BLOCK), right.subarray(at, at + BLOCK))
  }
  return { left, right, lowest: desk.limiter.lowest }
}
