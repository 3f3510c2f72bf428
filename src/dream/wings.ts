/** The paintings a wing can carry, by name: griefs for her moths, memories for the butterflies. */
export const SAD_MOTIFS = [
  'room',
  'wilted',
  'starless',
  'swing',
  'house',
  'door',
  'cup',
  'coat',
  'boat',
  'tree',
  'letter',
  'bed',
  'stairs',
  'birdcage',
  'piano',
  'cradle',
  'suitcase',
  'bench',
  'candle',
  'shoes',
] as const

export const BRIGHT_MOTIFS = [
  'friends',
  'sun',
  'hills',
  'bread',
  'swimming',
  'dance',
  'garden',
  'shoulders',
  'morning',
  'campfire',
] as const

export type SadMotif = (typeof SAD_MOTIFS)[number]
export type BrightMotif = (typeof BRIGHT_MOTIFS)[number]
export type Motif = SadMotif | BrightMotif

export const WING_MOTIFS: readonly Motif[] = [...SAD_MOTIFS, ...BRIGHT_MOTIFS]
