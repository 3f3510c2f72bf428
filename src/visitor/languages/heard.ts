/** What is heard, by the English that the dream itself uses; each language says it its own way. */
const KEYS = [
  'crystal leaves chime close by',
  'crystal leaves chime, far off',
  'the trees hum their five notes',
  'a drum, far away',
  'a drum, nearer: a heart',
  'her heart, close',
  'a soft note as a flower opens',
  'thunder rolls, far off',
  'thunder, overhead',
  'she murmurs; wings flutter',
  'a thread is plucked, and keeps sounding',
  'a warm chord, and wings',
  'a voice joins the song',
  'a low, warm hum',
  'someone tells a story without words',
  'you sing without words; the leaves answer',
  'voices sing parts of one melody',
  'a deep bell goes out across the meadow',
  'the trees sing, all of them',
  'birds of glass; long rests',
  'rain, and a hard wind',
  'first drops of rain',
  'drizzle on grass',
  'wind over the meadow',
  'a light wind in the grass',
  'rain, not far',
] as const

export type Heard = (typeof KEYS)[number]
export const HEARD_KEYS: readonly Heard[] = KEYS
