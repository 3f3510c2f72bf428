/** The hours of the dream as colours, and what lies between two of them. */
import type { MoodColour, Rgb } from './mood'

export type Palette = Record<MoodColour, Rgb>

/** Linear light. The hours of ART.md's colour table. */
export const PALETTES = {
  twilight: {
    zenith: [0.009, 0.005, 0.054],
    upperSky: [0.044, 0.023, 0.168],
    nearHorizon: [0.323, 0.238, 0.716],
    horizon: [1.13, 0.49, 0.146],
    farHorizon: [0.479, 0.323, 0.776],
    sunLight: [2.2, 0.56, 0.176],
    moonLight: [0.55, 0.56, 0.9],
    groundDark: [0.001, 0.003, 0.005],
    grassTip: [0.028, 0.376, 0.305],
    grassTip2: [0.078, 0.347, 0.195],
    ambient: [0.0144, 0.0122, 0.058],
    accent: [0.48, 1, 0.75],
  },
  storm: {
    zenith: [0.0015, 0.0024, 0.0085],
    upperSky: [0.0033, 0.007, 0.03],
    nearHorizon: [0.011, 0.022, 0.09],
    horizon: [0.045, 0.06, 0.19],
    farHorizon: [0.033, 0.051, 0.156],
    sunLight: [0.16, 0.13, 0.26],
    moonLight: [0.3, 0.36, 0.62],
    groundDark: [0.0008, 0.0016, 0.003],
    grassTip: [0.012, 0.07, 0.078],
    grassTip2: [0.016, 0.06, 0.085],
    ambient: [0.008, 0.012, 0.038],
    accent: [0.62, 0.76, 1],
  },
  drizzle: {
    zenith: [0.006, 0.009, 0.042],
    upperSky: [0.028, 0.034, 0.153],
    nearHorizon: [0.2, 0.225, 0.48],
    horizon: [0.62, 0.42, 0.44],
    farHorizon: [0.32, 0.3, 0.52],
    sunLight: [1.15, 0.55, 0.42],
    moonLight: [0.45, 0.48, 0.8],
    groundDark: [0.0015, 0.004, 0.008],
    grassTip: [0.03, 0.25, 0.21],
    grassTip2: [0.06, 0.22, 0.19],
    ambient: [0.018, 0.018, 0.06],
    accent: [0.55, 0.78, 1],
  },
  afterglow: {
    zenith: [0.0022, 0.0028, 0.014],
    upperSky: [0.012, 0.012, 0.062],
    nearHorizon: [0.13, 0.085, 0.26],
    horizon: [0.95, 0.4, 0.17],
    farHorizon: [0.2, 0.14, 0.34],
    sunLight: [1.15, 0.46, 0.2],
    moonLight: [0.36, 0.4, 0.68],
    groundDark: [0.0008, 0.0018, 0.0036],
    grassTip: [0.01, 0.07, 0.075],
    grassTip2: [0.014, 0.06, 0.08],
    ambient: [0.008, 0.008, 0.032],
    accent: [0.6, 0.74, 1],
  },
  vigil: {
    zenith: [0.0026, 0.0034, 0.034],
    upperSky: [0.0115, 0.0095, 0.092],
    nearHorizon: [0.085, 0.036, 0.16],
    horizon: [1.9, 0.74, 0.17],
    farHorizon: [0.055, 0.042, 0.14],
    sunLight: [1.3, 0.46, 0.15],
    moonLight: [0.14, 0.19, 0.42],
    groundDark: [0.0008, 0.0024, 0.006],
    grassTip: [0.006, 0.085, 0.105],
    grassTip2: [0.01, 0.066, 0.125],
    ambient: [0.0072, 0.0078, 0.033],
    accent: [0.5, 0.8, 1],
  },
  dawn: {
    zenith: [0.06, 0.075, 0.3],
    upperSky: [0.22, 0.13, 0.5],
    nearHorizon: [0.7, 0.26, 0.44],
    horizon: [1.9, 0.86, 0.3],
    farHorizon: [0.68, 0.31, 0.52],
    sunLight: [2.1, 1.2, 0.44],
    moonLight: [0.4, 0.38, 0.58],
    groundDark: [0.004, 0.015, 0.02],
    grassTip: [0.08, 0.54, 0.38],
    grassTip2: [0.22, 0.54, 0.26],
    ambient: [0.08, 0.055, 0.115],
    accent: [1, 0.72, 0.3],
  },
} as const satisfies Record<string, Palette>

/** A palette part of the way between two, in linear light. */
export function between(from: Palette, to: Palette, amount: number): Palette {
  const out = {} as Palette
  for (const key of Object.keys(from) as MoodColour[]) {
    const a = from[key]
    const b = to[key]
    out[key] = [
      a[0] + (b[0] - a[0]) * amount,
      a[1] + (b[1] - a[1]) * amount,
      a[2] + (b[2] - a[2]) * amount,
    ]
  }
  return out
}
