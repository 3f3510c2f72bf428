import { DoubleSide, ShaderMaterial, Vector4 } from 'three'
import fragmentShader from '/shaders/meadow/blades.frag.glsl?raw'
import vertexShader from '/shaders/meadow/blades.vert.glsl?raw'
import { shared } from '../uniforms'
import type { RingShape } from './patches'

/** Metres within which no air is seen before the grass. */
const NEAR = 12

/** `reach`: factor on the ring’s distances; `share` of the blades that are drawn. */
export const createMeadowMaterial = (ring: RingShape, share: number) =>
  new ShaderMaterial({
    name: 'meadow',
    defines: {
      ...(ring.fade[2] < NEAR ? { NEAR: 1 } : ring.stalk ? {} : { FAR: 1 }),
      ...(ring.lawn ? { LAWN: 1 } : {}),
    },
    uniforms: {
      ...shared,
      ring: { value: new Vector4(...ring.fade) },
      tileSize: { value: ring.tile },
      // Fewer blades are broader, so that they cover as much.
      halfWidth: { value: ring.halfWidth * Math.min(1.7, Math.max(0.85, share ** -0.42)) },
    },
    vertexShader,
    fragmentShader,
    side: DoubleSide,
  })
