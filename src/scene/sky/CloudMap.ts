/** The clouds’ own picture: drawn at a fraction of the cost of the dome, a few rows a frame. */
import {
  type BufferGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoColorSpace,
  OrthographicCamera,
  Scene,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { createCloudMaterial } from './SkyMaterial'

/** Seconds in which the whole map is written once: clouds drift a pixel or two in that time. */
const CYCLE = 0.5
/** However slow the machine, a frame writes no more than this share of the map. */
const MOST = 1 / 30
const LEAST = 1 / 40

export class CloudMap {
  readonly target: WebGLRenderTarget
  private readonly material
  private readonly scene = new Scene()
  private readonly camera = new OrthographicCamera()
  private row = 0
  private whole = true

  constructor(
    wholePicture: BufferGeometry,
    private readonly size: number,
    detail: number,
  ) {
    this.target = new WebGLRenderTarget(size, size, {
      type: HalfFloatType,
      colorSpace: NoColorSpace,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
      generateMipmaps: false,
    })
    this.target.scissorTest = true
    this.material = createCloudMaterial(detail)
    const mesh = new Mesh(wholePicture, this.material)
    mesh.frustumCulled = false
    this.scene.add(mesh)
  }

  /** Everything is written anew with the next frame: another moment, or a lost context. */
  again() {
    this.whole = true
  }

  /** Writes the next rows. `seconds`: since the last frame. */
  write(gl: WebGLRenderer, seconds: number) {
    const { size, target } = this
    const share = Math.min(MOST, Math.max(LEAST, seconds / CYCLE))
    const rows = this.whole ? size : Math.ceil(size * share)
    if (this.whole || this.row >= size) this.row = 0
    this.whole = false
    target.scissor.set(0, this.row, size, Math.min(rows, size - this.row))
    this.row += rows
    const before = gl.getRenderTarget()
    const clears = gl.autoClear
    gl.autoClear = false
    gl.setRenderTarget(target)
    gl.render(this.scene, this.camera)
    gl.setRenderTarget(before)
    gl.autoClear = clears
  }

  dispose() {
    this.target.dispose()
    this.material.dispose()
  }
}
