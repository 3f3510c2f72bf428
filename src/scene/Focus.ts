/**
 * The depth of field of her portrait. Elsewhere it is not drawn. She is drawn when all else has been,
 * or between her hairs what lies behind would be sharp; and so are butterflies, which are as near.
 */
import { Pass } from 'postprocessing'
import {
  AlwaysDepth,
  type DepthTexture,
  type PerspectiveCamera,
  type Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'
import fragment from '/shaders/post/focus.frag.glsl?raw'
import vertex from '/shaders/post/focus.vert.glsl?raw'
import { FORE_LAYER } from './layers'

/** Radius of a point infinitely far away, share of the picture’s height. */
const WIDEST = 0.0125
/** To here all is sharp, metres; and how much nearer that is with the lens twice as open. */
const SHARP = 2
const NEARER = 0.9
/** Less of it is not seen. */
const LEAST = 0.01

export class FocusPass extends Pass {
  private readonly own = {
    picture: { value: null as WebGLRenderTarget['texture'] | null },
    depths: { value: null as DepthTexture | null },
    pixel: { value: new Vector2() },
    reach: { value: new Vector2() },
    sharp: { value: SHARP },
    widest: { value: 0 },
  }

  constructor(
    private readonly world: Scene,
    private readonly lens: PerspectiveCamera,
  ) {
    super('Focus')
    this.fullscreenMaterial = new ShaderMaterial({
      name: 'focus',
      uniforms: this.own,
      vertexShader: vertex,
      fragmentShader: fragment,
      depthFunc: AlwaysDepth,
    })
  }

  private amount = 0

  /** Made ready beforehand for drawing to `out`: compiled as one comes near her it would be a stall. */
  compile(renderer: WebGLRenderer, out: WebGLRenderTarget): void {
    renderer.setRenderTarget(out)
    renderer.compile(this.scene, this.camera)
    renderer.setRenderTarget(null)
  }

  /** `amount`: how far open the lens is, 0 not at all. To be told before the scene is drawn, which then leaves her out. */
  prepare(amount: number): void {
    this.amount = amount
    this.enabled = amount > LEAST
    if (this.enabled) this.lens.layers.disable(FORE_LAYER)
  }

  override render(
    renderer: WebGLRenderer,
    picture: WebGLRenderTarget,
    out: WebGLRenderTarget | null,
  ): void {
    const { own, lens, world } = this
    own.picture.value = picture.texture
    own.depths.value = picture.depthTexture
    own.pixel.value.set(1 / picture.width, 1 / picture.height)
    own.reach.value.set(lens.near, lens.far)
    own.sharp.value = SHARP - NEARER * Math.max(0, this.amount - 1)
    own.widest.value = this.amount * WIDEST * picture.height
    renderer.setRenderTarget(out)
    renderer.render(this.scene, this.camera)
    const { mask } = lens.layers
    lens.layers.set(FORE_LAYER)
    world.matrixWorldAutoUpdate = false
    renderer.render(world, lens)
    world.matrixWorldAutoUpdate = true
    lens.layers.mask = mask
    lens.layers.enable(FORE_LAYER)
  }
}
