import { DoubleSide, ShaderMaterial, Vector4 } from 'three'
import ridgeFragment from '/shaders/ground/ridge.frag.glsl?raw'
import ridgeVertex from '/shaders/ground/ridge.vert.glsl?raw'
import terrainFragment from '/shaders/ground/terrain.frag.glsl?raw'
import terrainVertex from '/shaders/ground/terrain.vert.glsl?raw'
import veinsFragment from '/shaders/ground/veins.frag.glsl?raw'
import veinsVertex from '/shaders/ground/veins.vert.glsl?raw'
import { shared } from '../uniforms'
import { columnStep, MISTS, RIDGES } from './terrain'

/** `cells`: across one level of the terrain’s geometry; `near`: of its finest level. */
export const createTerrainMaterial = (cells: number, near: boolean) =>
  new ShaderMaterial({
    name: near ? 'terrain' : 'far terrain',
    defines: near ? { NEAR: 1 } : {},
    uniforms: { ...shared, cells: { value: cells } },
    vertexShader: terrainVertex,
    fragmentShader: terrainFragment,
  })

const ridges = {
  value: [
    ...RIDGES.map(({ distance, height, sharp }) => new Vector4(distance, height, sharp, 0)),
    ...MISTS.map(({ distance, height }) => new Vector4(distance, height, 0, 1)),
  ],
}

/** Ridges hide what lies behind them. `columns`: of their geometry. */
export const createRidgeMaterial = (columns: number) =>
  new ShaderMaterial({
    name: 'ridges',
    uniforms: { ...shared, ridges, column: { value: columnStep(columns) } },
    vertexShader: ridgeVertex,
    fragmentShader: ridgeFragment,
    side: DoubleSide,
  })

/** Mist lies over all of them. */
export const createMistMaterial = (columns: number) =>
  new ShaderMaterial({
    name: 'mist',
    defines: { MIST: 1 },
    uniforms: { ...shared, ridges, column: { value: columnStep(columns) } },
    vertexShader: ridgeVertex,
    fragmentShader: ridgeFragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })

export const createVeinsMaterial = () =>
  new ShaderMaterial({
    name: 'veins',
    uniforms: { ...shared },
    vertexShader: veinsVertex,
    fragmentShader: veinsFragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
