/** The glow of each emotion as linear light (ART.md's table, from sRGB). */
import { Color, Vector3 } from 'three'
import type { Emotion } from '../dream/mood'

const linear = (hex: string, gain: number) => {
  const colour = new Color(hex)
  return new Vector3(colour.r, colour.g, colour.b).multiplyScalar(gain)
}

export const EMOTION_LIGHT: Record<Emotion, Vector3> = {
  sadness: linear('#5a45e0', 1.1),
  hope: linear('#ffc93c', 1.2),
  love: linear('#ff6fa3', 1.1),
  calm: linear('#3ddc97', 1.1),
  distress: linear('#d7e0f2', 0.7),
  renewal: linear('#ffb38a', 1.1),
}
