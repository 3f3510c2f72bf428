/** The evenings griefs are painted in: each grief has the light it needs, and two or three colours it may have. */
import type { SadMotif } from '../../dream/wings'
import type { At } from './pen'

/** From overhead to what is near the light; things in it and the ground; what is dark, and what shines. */
export type Colours = readonly [
  zenith: string,
  high: string,
  low: string,
  far: string,
  near: string,
  night: string,
  glow: string,
  pale: string,
]

const MOODS = {
  /** Night, and one warm lamp. */
  indigo: ['#0e1446', '#28388c', '#6a6cba', '#404c90', '#1c245e', '#080a26', '#ffb054', '#fff0c0'],
  /** Grey and rose: it rains. */
  rain: ['#262a4c', '#54588a', '#b0889e', '#6c6488', '#343658', '#101122', '#ec9e88', '#ffe0cc'],
  /** Sea green under a moon. */
  teal: ['#052a40', '#12627a', '#62b4ac', '#2e7080', '#0e4054', '#041624', '#b8ecc8', '#f4fff0'],
  /** After the sun. */
  rose: ['#3e1e62', '#a04a8a', '#fa9a84', '#9a5080', '#502858', '#1a0a28', '#ffae70', '#fff0c8'],
  /** The last of the sun. */
  gold: ['#50264e', '#c05c48', '#fabc60', '#a86048', '#60303a', '#200c1c', '#ffca60', '#fff6d0'],
  /** Cold light from a moon. */
  moon: ['#0a1a44', '#20509a', '#84b0dc', '#3a6494', '#16325e', '#060e26', '#c4defc', '#f6fbff'],
  /** Snow, and one warm lamp. */
  snow: ['#122660', '#40649e', '#b0c4da', '#5c7ca8', '#6c88ba', '#0e1636', '#ffc274', '#fff4d4'],
  /** A red room. */
  wine: ['#260a2c', '#6c1a40', '#cc5044', '#7c2a3e', '#44122e', '#120416', '#ff9c48', '#ffe8b0'],
  /** A green shade over a lamp. */
  moss: ['#0a2c2c', '#286450', '#a8b464', '#507450', '#1c4438', '#061816', '#ffd470', '#fff6cc'],
  violet: ['#201050', '#56329e', '#b07ed8', '#644ca2', '#30206c', '#0e0628', '#ffb890', '#fff0dc'],
  /** Old paper, old wood. */
  ochre: ['#3a2020', '#8c5428', '#e4a650', '#845a34', '#4e2e22', '#180c0c', '#ffc464', '#fff2c6'],
} as const satisfies Record<string, Colours>

/** Where its light is, where on a wing its middle is, and its colours. */
export const SETTINGS: Record<
  SadMotif,
  readonly [lamp: At, focus: At, ...moods: (keyof typeof MOODS)[]]
> = {
  room: [[0.42, 0.2], [0.1, 0], 'violet', 'ochre', 'indigo'],
  door: [[0.1, 0.1], [0, 0.05], 'wine', 'indigo'],
  cup: [[0.45, 0.5], [0, 0.05], 'rain', 'teal'],
  coat: [[0.95, 0.3], [0.1, -0.1], 'moss', 'ochre'],
  bed: [[-0.35, 0.55], [0.15, 0.05], 'moon', 'violet'],
  stairs: [[0.55, 0.62], [0.15, 0.15], 'violet', 'wine', 'indigo'],
  birdcage: [[-0.3, 0.1], [0.16, 0.1], 'rose', 'rain', 'teal'],
  piano: [[-0.6, 0.55], [0.1, 0], 'wine', 'ochre'],
  cradle: [[0.5, 0.5], [-0.1, 0], 'moon', 'indigo'],
  candle: [[-0.75, 0.45], [0.1, 0], 'moss', 'teal', 'violet'],
  shoes: [[0.25, 0.35], [0.1, -0.2], 'ochre', 'rain'],
  letter: [[0.75, 0.75], [0.1, -0.1], 'moss', 'wine'],
  wilted: [[-0.7, 0.5], [0.15, 0.05], 'rain', 'rose', 'violet'],
  starless: [[-0.2, 0.34], [0.05, 0.1], 'teal', 'violet', 'moon'],
  swing: [[-0.5, -0.2], [0.1, 0.2], 'gold', 'rose'],
  house: [[-0.12, -0.2], [0.1, -0.05], 'indigo'],
  boat: [[0.35, 0.5], [0, 0], 'teal', 'moon'],
  tree: [[-0.4, -0.1], [0.1, 0.1], 'gold', 'rose', 'ochre'],
  suitcase: [[0.3, 0.62], [0.3, -0.1], 'indigo', 'rain'],
  bench: [[-0.6, 0.62], [0.1, -0.05], 'snow'],
}

export const coloursOf = (name: keyof typeof MOODS): Colours => MOODS[name]
