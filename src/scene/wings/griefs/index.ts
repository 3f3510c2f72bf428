/** Every grief a moth can carry, by its name. */
import type { SadMotif } from '../../../dream/wings'
import { bed } from './bed'
import { bench } from './bench'
import { birdcage } from './birdcage'
import { boat } from './boat'
import { candle } from './candle'
import { coat } from './coat'
import { cradle } from './cradle'
import { cup } from './cup'
import { door } from './door'
import { house } from './house'
import { letter } from './letter'
import { piano } from './piano'
import { room } from './room'
import { shoes } from './shoes'
import { stairs } from './stairs'
import { starless } from './starless'
import { suitcase } from './suitcase'
import { swing } from './swing'
import type { Grief } from './tools'
import { tree } from './tree'
import { wilted } from './wilted'

export const GRIEFS: Record<SadMotif, Grief> = {
  bed,
  bench,
  birdcage,
  boat,
  candle,
  coat,
  cradle,
  cup,
  door,
  house,
  letter,
  piano,
  room,
  shoes,
  stairs,
  starless,
  suitcase,
  swing,
  tree,
  wilted,
}
