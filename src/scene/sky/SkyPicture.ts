/**
 * The sky as the visitor sees it, drawn at half the size of the picture and laid behind everything:
 * nothing in it is finer, but stars and the discs of sun and moon, which are drawn over it in full.
 */
import {
  type BufferGeometry,
  HalfFloatType,
  LinearFilter,
  Mesh,
  NoColorSpace,
  type PerspectiveCamera,
  PlaneGeometry,
  Scene,
  type ShaderMaterial,
  type Texture,
  UnsignedByteType,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { OWN_LAYER } from '../layers'
import { horizonOf } from '../within'
import { createPictureMaterial } from './SkyMaterial'

/** The sky is drawn down to this far under the horizon, of half the picture's height. */
const BELOW = 0.02

const size = new Vector2()

export class SkyPicture {
  readonly mesh: Mesh<PlaneGeometry, ShaderMaterial>
  private readonly target: WebGLRenderTarget
  private readonly scene = new Scene()
  private readonly lowest = { value: -1 }

  /** `linear`: whether linear light is kept. */
  constructor(wholePicture: BufferGeometry, dome: ShaderMaterial, linear: boolean) {
    this.target = new WebGLRenderTarget(4, 4, {
      type: linear ? HalfFloatType : UnsignedByteType,
      colorSpace: NoColorSpace,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
      depthBuffer: false,
      generateMipmaps: false,
    })
    this.target.scissorTest = true
    const sky = new Mesh(wholePicture, dome)
    sky.frustumCulled = false
    this.scene.add(sky)
    const picture: { value: Texture } = { value: this.target.texture }
    this.mesh = new Mesh(new PlaneGeometry(2, 2), createPictureMaterial(this.lowest, picture))
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 1000
    this.mesh.layers.set(OWN_LAYER)
  }

  write(gl: WebGLRenderer, camera: PerspectiveCamera) {
    gl.getDrawingBufferSize(size)
    const width = Math.ceil(size.x / 2)
    const height = Math.ceil(size.y / 2)
    if (this.target.width !== width || this.target.height !== height)
      this.target.setSize(width, height)
    this.lowest.value = Math.min(1, Math.max(-1, 2 * horizonOf(camera) - 1 - BELOW))
    this.mesh.visible = this.lowest.value < 1
    if (!this.mesh.visible) return
    const from = Math.max(0, Math.floor((this.lowest.value * 0.5 + 0.5) * height) - 1)
    this.target.scissor.set(0, from, width, height - from)
    const before = gl.getRenderTarget()
    gl.setRenderTarget(this.target)
    gl.render(this.scene, camera)
    gl.setRenderTarget(before)
  }

  dispose() {
    this.target.dispose()
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
