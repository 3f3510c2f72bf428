/** Every painting a wing can carry, by its name. */
import type { Motif as MotifName } from '../../dream/wings'
import * as bright from './bright'
import * as outdoors from './outdoors'
import type { Motif } from './pen'
import * as places from './places'
import * as rooms from './rooms'

export const MOTIFS: Record<MotifName, Motif> = {
  room: rooms.room,
  wilted: outdoors.wilted,
  starless: outdoors.starless,
  swing: outdoors.swing,
  house: outdoors.house,
  door: rooms.door,
  cup: rooms.cup,
  coat: rooms.coat,
  boat: outdoors.boat,
  tree: outdoors.tree,
  letter: rooms.letter,
  bed: rooms.bed,
  stairs: rooms.stairs,
  birdcage: rooms.birdcage,
  piano: rooms.piano,
  cradle: rooms.cradle,
  suitcase: outdoors.suitcase,
  bench: outdoors.bench,
  candle: rooms.candle,
  shoes: rooms.shoes,
  friends: bright.friends,
  sun: bright.sun,
  hills: places.hills,
  bread: places.bread,
  swimming: bright.swimming,
  dance: bright.dance,
  garden: places.garden,
  shoulders: bright.shoulders,
  morning: places.morning,
  campfire: bright.campfire,
}
