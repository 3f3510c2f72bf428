import { DoubleSide, ShaderMaterial, Vector4 } from 'three'
import ridgeFragment from '/shaders/ground/ridge.frag.glsl?raw'
import ridgeVertex from '/shaders/ground/ridge.vert.glsl?raw'
import terrainFragment from '/shaders/ground/terrain.frag.glsl?raw'
import terrainVertex from '/shaders/ground/terrain.vert.glsl?raw'
import { shared } from '../uniforms'
import { MISTS, RIDGES } from './terrain'

/** `cells`: across one level of the terrain’s geometry. */
export const createTerrainMaterial = (cells: number) =>
  new ShaderMaterial({
    name: 'terrain',
    uniforms: { ...shared, cells: { value: cells } },
    vertexShader: terrainVertex,
    fragmentShader: terrainFragment,
  })

/** Ridges and mist: blended from far to near, so that crests are smooth. */
export const createRidgeMaterial = () =>
  new ShaderMaterial({
    name: 'ridges',
    uniforms: {
      ...shared,
      ridges: {
        value: [
          ...RIDGES.map(({ distance, height, sharp }) => new Vector4(distance, height, sharp, 0)),
          ...MISTS.map(({ distance, height }) => new Vector4(distance, height, 0, 1)),
        ],
      },
    },
    vertexShader: ridgeVertex,
    fragmentShader: ridgeFragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
