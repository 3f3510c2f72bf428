/**
 * What an artist may turn. One table: the studio's panel, the presets, the address and the dream
 * itself all read it.
 */
import * as z from 'zod/mini'

export const SECTIONS = ['land', 'light', 'weather', 'her', 'others', 'sound', 'story'] as const
export type Section = (typeof SECTIONS)[number]

export interface Parameter {
  section: Section
  default: number
  min: number
  max: number
  step: number
  /** '' for a plain factor. */
  unit: string
  /** One sentence for the person who turns it. */
  what: string
}

const factor = (section: Section, what: string, max = 2, min = 0): Parameter => ({
  section,
  default: 1,
  min,
  max,
  step: 0.01,
  unit: '×',
  what,
})

export const PARAMETERS = {
  grassHeight: factor('land', 'How tall the grass stands.', 1.8, 0.4),
  grassDensity: factor('land', 'How many blades are drawn.', 1, 0.2),
  grassGlow: factor('land', 'Inner light of the blade tips.'),
  flowerSize: factor('land', 'Size of the flowers you leave behind.', 2.5, 0.3),
  treeGlow: factor('land', 'Light in the veins of the crystal trees.'),

  exposure: factor('light', 'How much light the lens takes.', 1.6, 0.5),
  bloomStrength: factor('light', 'How far bright things glow into the dark.'),
  saturation: factor('light', 'Strength of every colour of sky and land.', 1.5),
  hueShift: {
    section: 'light',
    default: 0,
    min: -40,
    max: 40,
    step: 1,
    unit: '°',
    what: 'Turns every colour of sky and land around the wheel.',
  },
  speckBrightness: factor('light', 'Light of the specks over the grass.'),
  speckDensity: factor('light', 'How many specks there are.', 1, 0.1),
  threadBrightness: factor('light', 'Light of the golden threads in the ether.'),
  starBrightness: factor('light', 'Light of the stars.'),
  dawnWarmth: {
    section: 'light',
    default: 0.5,
    min: 0,
    max: 1,
    step: 0.01,
    unit: '',
    what: 'Dawn from cool lilac (0) to warm peach (1).',
  },

  windStrength: factor('weather', 'How hard the wind blows.', 2),
  mistAmount: factor('weather', 'Mist in the hollows.', 2),
  stormStrength: factor('weather', 'How dense and dark the storm is.', 1.3, 0.3),
  rainAmount: factor('weather', 'Rain and drizzle.', 2),
  lightningRate: factor('weather', 'How often lightning comes (never in gentle mode).', 2),

  auraStrength: factor('her', 'Light of the flame around her.', 1.6, 0.3),
  tremble: factor('her', 'How strongly she trembles.', 1.5),
  mothCount: {
    section: 'her',
    default: 0,
    min: -4,
    max: 8,
    step: 1,
    unit: 'moths',
    what: 'Moths more or fewer than this dream has of itself (told from its beginning).',
  },

  wispCount: {
    section: 'others',
    default: 0,
    min: -4,
    max: 4,
    step: 1,
    unit: 'wisps',
    what: 'Others more or fewer than this dream has of itself (told from its beginning).',
  },
  wispSpeed: factor('others', 'How fast the others come.', 2, 0.5),
  waveStrength: factor('others', 'How clearly feelings cross the meadow.', 1.5),

  masterVolume: {
    section: 'sound',
    default: 0.8,
    min: 0,
    max: 1,
    step: 0.01,
    unit: '',
    what: 'Loudness of everything.',
  },
  chimeRate: factor('sound', 'How many of the leaves that the wind strikes ring.', 1),
  chimeLevel: factor(
    'sound',
    'Loudness of all that is crystal: chimes, melody, chorus, steps.',
    1.5,
  ),
  heartLevel: factor('sound', 'Loudness of her heart.', 1.5),
  weatherLevel: factor('sound', 'Loudness of wind, rain, thunder and wings.', 1.5),
  voiceLevel: factor('sound', 'Loudness of all voices and of the birds.', 1.5),
  stringLevel: factor('sound', 'Loudness of the woven strings and the warm chords.', 1.5),
  melodyLevel: factor('sound', 'The melody of the trees, within the crystals.', 1.5),
  chorusLevel: factor('sound', 'The bowed chorus of the trees, within the crystals.', 1.5),
  stepLevel: factor('sound', 'Steps and opening flowers, within the crystals.', 1.5),
  windLevel: factor('sound', 'The wind that is heard, within the weather.', 1.5),
  rainLevel: factor('sound', 'The rain and drizzle that are heard, within the weather.', 1.5),
  thunderLevel: factor('sound', 'Thunder, within the weather.', 1.5),
  wordLevel: factor('sound', 'Her murmurs and the wings after them.', 1.5),
  songLevel: factor('sound', 'The songs of the visitor and of the others, within the voices.', 1.5),
  memoryLevel: factor('sound', 'The chords of memories and of love, within the strings.', 1.5),
  birdLevel: factor('sound', 'The birds of glass, within the voices.', 1.5),
  reverb: factor('sound', 'How wide the space sounds.', 2),

  walkSpeed: {
    section: 'story',
    default: 2.6,
    min: 1,
    max: 6,
    step: 0.1,
    unit: 'm/s',
    what: 'How fast you walk.',
  },
  paceOfStory: factor('story', 'How fast the story moves on.', 2, 0.5),
  patience: factor('story', 'How long the dream waits before it carries you.', 3, 0.25),
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof PARAMETERS
export type Parameters = Record<ParameterName, number>
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[]

const fields = Object.fromEntries(
  PARAMETER_NAMES.map((name) => {
    const { min, max } = PARAMETERS[name]
    return [name, z.number().check(z.minimum(min), z.maximum(max))]
  }),
) as Record<ParameterName, z.ZodMiniNumber>

/** The shape of a whole set of parameters, for files and messages. */
export const parametersSchema = z.object(fields)

export const defaultParameters = (): Parameters =>
  Object.fromEntries(PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].default])) as Parameters

/** What was wrong, as a key of the interface’s words and what is to be put into it. */
export interface Problem {
  word: 'notPreset' | 'notParameter' | 'notNumber' | 'clamped'
  values: Record<string, string | number>
}

const noParameter = (text: string): Problem => ({
  word: 'notParameter',
  values: { key: text.slice(0, 40) },
})

/** Any value to whole parameters; `problems` names what was wrong and what was used. */
export function parseParameters(unknown: unknown): {
  parameters: Parameters
  problems: Problem[]
} {
  const parameters = defaultParameters()
  const problems: Problem[] = []
  if (unknown === undefined || unknown === null) return { parameters, problems }
  if (typeof unknown !== 'object' || Array.isArray(unknown)) {
    return { parameters, problems: [{ word: 'notPreset', values: {} }] }
  }
  for (const [name, value] of Object.entries(unknown)) {
    if (!Object.hasOwn(PARAMETERS, name)) {
      problems.push(noParameter(name))
      continue
    }
    const known = name as ParameterName
    const { min, max } = PARAMETERS[known]
    if (value === undefined) continue
    if (typeof value !== 'number' || Number.isNaN(value)) {
      problems.push({ word: 'notNumber', values: { key: name } })
      continue
    }
    if (!fields[known].safeParse(value).success) {
      const used = Math.min(max, Math.max(min, value))
      parameters[known] = used
      problems.push({ word: 'clamped', values: { key: name, min, max, used } })
      continue
    }
    parameters[known] = value
  }
  return { parameters, problems }
}

/** What differs from the defaults, as text that may stand in an address: `exposure_1.2~reverb_0.5`. */
export function encodeParameters(parameters: Partial<Parameters>): string {
  return PARAMETER_NAMES.filter((name) => {
    const value = parameters[name]
    return value !== undefined && Number.isFinite(value) && value !== PARAMETERS[name].default
  })
    .map((name) => `${name}_${Number(parameters[name]!.toPrecision(6))}`)
    .join('~')
}

export function decodeParameters(text: string): { parameters: Parameters; problems: Problem[] } {
  const problems: Problem[] = []
  const raw: Record<string, number> = {}
  for (const part of text.split('~').slice(0, 200)) {
    if (!part) continue
    const match = /^([A-Za-z]{1,40})_(-?[0-9.]{1,20}(?:e-?[0-9]{1,3})?)$/.exec(part)
    if (match && Number.isFinite(Number(match[2]))) raw[match[1]] = Number(match[2])
    else problems.push(noParameter(part))
  }
  const parsed = parseParameters(raw)
  return { parameters: parsed.parameters, problems: [...problems, ...parsed.problems] }
}
