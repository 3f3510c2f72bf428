/** Every painting a wing can carry, by its name. */
import type { Motif as MotifName } from '../../dream/wings'
import { bed } from './paintings/bed'
import { bench } from './paintings/bench'
import { birdcage } from './paintings/birdcage'
import { boat } from './paintings/boat'
import { bread } from './paintings/bread'
import { campfire } from './paintings/campfire'
import { candle } from './paintings/candle'
import { coat } from './paintings/coat'
import { cradle } from './paintings/cradle'
import { cup } from './paintings/cup'
import { dance } from './paintings/dance'
import { door } from './paintings/door'
import { friends } from './paintings/friends'
import { garden } from './paintings/garden'
import { hills } from './paintings/hills'
import { house } from './paintings/house'
import { letter } from './paintings/letter'
import { morning } from './paintings/morning'
import { piano } from './paintings/piano'
import { room } from './paintings/room'
import { shoes } from './paintings/shoes'
import { shoulders } from './paintings/shoulders'
import { stairs } from './paintings/stairs'
import { starless } from './paintings/starless'
import { suitcase } from './paintings/suitcase'
import { sun } from './paintings/sun'
import { swimming } from './paintings/swimming'
import { swing } from './paintings/swing'
import { tree } from './paintings/tree'
import { wilted } from './paintings/wilted'
import type { Motif } from './pen'

export const MOTIFS: Record<MotifName, Motif> = {
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
  friends,
  sun,
  dance,
  swimming,
  shoulders,
  campfire,
  hills,
  bread,
  garden,
  morning,
}
