/** Every memory a butterfly can carry, by its name. */
import type { BrightMotif } from '../../dream/wings'
import { bread } from './paintings/bread'
import { campfire } from './paintings/campfire'
import { dance } from './paintings/dance'
import { friends } from './paintings/friends'
import { garden } from './paintings/garden'
import { hills } from './paintings/hills'
import { morning } from './paintings/morning'
import { shoulders } from './paintings/shoulders'
import { sun } from './paintings/sun'
import { swimming } from './paintings/swimming'
import type { Motif } from './pen'

export const MOTIFS: Record<BrightMotif, Motif> = {
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
