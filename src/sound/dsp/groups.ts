/**
 * Who plays with whom: each group is one worklet, one bus and one stem. What a group asks of the
 * dream's feeling it names here; the names are its AudioParams.
 */
import { Birds } from './birds'
import { BowedBank } from './bowed'
import { Flutter } from './flutter'
import type { Ears } from './head'
import { Heart } from './heart'
import type { Instrument } from './instrument'
import { ModalBank } from './modal'
import { Pad } from './pad'
import { Rain } from './rain'
import { Singers } from './singers'
import { Strings } from './strings'
import { Thunder } from './thunder'
import { Wind } from './wind'

interface Group {
  params: readonly string[]
  /** Loudness of the bus in the mix. */
  level: number
  make(rate: number, seed: number, ears: Ears): Instrument[]
}

export const GROUPS = {
  crystals: {
    params: ['chorus'],
    level: 1,
    make: (rate, seed) => [new ModalBank(rate, seed + 1), new BowedBank(rate, seed + 2)],
  },
  air: {
    params: ['wind', 'gust', 'storm', 'rain', 'drizzle'],
    // As loud as leaves the storm within 5 LU of the whole.
    level: 0.93,
    make: (rate, seed) => [
      new Wind(rate, seed + 3),
      new Rain(rate, seed + 4),
      new Thunder(rate, seed + 5),
      new Flutter(rate, seed + 6),
    ],
  },
  voices: {
    params: ['calm', 'birds'],
    level: 1,
    make: (rate, seed, ears) => [new Singers(rate, seed + 7, ears), new Birds(rate, seed + 8)],
  },
  strings: {
    params: ['tapestry', 'love', 'chorus'],
    level: 1,
    make: (rate, seed) => [new Strings(rate, seed + 9), new Pad(rate)],
  },
  heart: {
    params: ['heart'],
    level: 1,
    make: (rate, _seed, ears) => [new Heart(rate, ears)],
  },
} as const satisfies Record<string, Group>

export type GroupName = keyof typeof GROUPS
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[]
