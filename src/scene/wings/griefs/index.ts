/** Every grief a moth can carry, by its name. */
import type { SadMotif } from '../../../dream/wings'
import { bench, boat, house, starless, swing, tree } from './evenings'
import { candle, letter, wilted } from './kept'
import { coat, cradle, piano } from './left'
import { bed, door, room, stairs } from './rooms'
import { birdcage, cup, shoes, suitcase } from './things'
import type { Grief } from './tools'

export const GRIEFS: Record<SadMotif, Grief> = {
  room,
  door,
  cup,
  coat,
  bed,
  stairs,
  birdcage,
  piano,
  cradle,
  candle,
  shoes,
  letter,
  wilted,
  starless,
  swing,
  house,
  boat,
  tree,
  suitcase,
  bench,
}
