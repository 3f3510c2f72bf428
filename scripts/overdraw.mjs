/**
 * Runs in the page before its own code: a counting pass. Every fragment of the scene adds one layer
 * instead of its colour, under its own depth test; red counts all layers, green those that are
 * blended. The picture is of no use then, but `__layers` says how often a pixel is shaded.
 */
export function countLayers() {
  const layers = { all: 0, blended: 0, frames: 0 }
  Object.assign(globalThis, { __layers: layers })
  const gl = globalThis.WebGL2RenderingContext.prototype
  const { enable, disable, blendFunc, blendEquation, colorMask } = gl
  const marked = new WeakSet()
  const counted = new WeakSet()
  let program = null
  let target = null
  let pending
  let view = [0, 0]
  let blends = false
  let func = null
  let equation = null
  let mask = [true, true, true, true]

  const wrap = (name, around) => {
    const call = gl[name]
    gl[name] = function (...values) {
      return around.call(this, (...changed) => call.apply(this, changed), values)
    }
  }
  // What ends in lib/output belongs to the scene.
  wrap('shaderSource', (call, [shader, text]) => {
    const scene = text.includes('vec4 outColour(') && text.includes('gl_FragColor')
    if (scene) marked.add(shader)
    const counting = `${text.replace(/void\s+main\s*\(\s*\)/, 'void ownMain()')}
      void main() { ownMain(); gl_FragColor = vec4(1. / 256.); }`
    call(shader, scene ? counting : text)
  })
  wrap('attachShader', (call, [to, shader]) => {
    if (marked.has(shader)) counted.add(to)
    call(to, shader)
  })
  wrap('useProgram', (call, [to]) => {
    program = to
    call(to)
  })
  wrap('bindFramebuffer', (call, [where, to]) => {
    target = to
    call(where, to)
  })
  wrap('viewport', (call, values) => {
    view = values.slice(2)
    call(...values)
  })
  wrap('blendFuncSeparate', (call, values) => {
    func = ['blendFuncSeparate', values]
    call(...values)
  })
  wrap('blendFunc', (call, values) => {
    func = ['blendFunc', values]
    call(...values)
  })
  wrap('blendEquation', (call, values) => {
    equation = ['blendEquation', values]
    call(...values)
  })
  wrap('blendEquationSeparate', (call, values) => {
    equation = ['blendEquationSeparate', values]
    call(...values)
  })
  wrap('colorMask', (call, values) => {
    mask = values
    call(...values)
  })
  for (const name of ['enable', 'disable']) {
    const own = gl[name]
    gl[name] = function (what) {
      if (what === this.BLEND) blends = name === 'enable'
      return own.call(this, what)
    }
  }
  /** Means over the picture that has just been counted. */
  const read = (context) => {
    const [width, height] = pending.size
    pending.context.bindFramebuffer(context.FRAMEBUFFER, pending.target)
    const floats = pending.target !== null
    const pixels = floats
      ? new Float32Array(width * height * 4)
      : new Uint8Array(width * height * 4)
    context.readPixels(
      0,
      0,
      width,
      height,
      context.RGBA,
      floats ? context.FLOAT : context.UNSIGNED_BYTE,
      pixels,
    )
    let all = 0
    let blended = 0
    for (let i = 0; i < pixels.length; i += 4) {
      all += pixels[i]
      blended += pixels[i + 1]
    }
    const scale = (floats ? 256 : 1) / (width * height)
    layers.all = all * scale
    layers.blended = blended * scale
    layers.frames++
    pending = undefined
  }

  for (const name of [
    'drawArrays',
    'drawElements',
    'drawRangeElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ]) {
    const draw = gl[name]
    gl[name] = function (...values) {
      const full = view[0] >= this.drawingBufferWidth && view[1] >= this.drawingBufferHeight
      if (!counted.has(program) || !full) {
        if (pending && pending.target !== target) {
          const back = target
          read(this)
          this.bindFramebuffer(this.FRAMEBUFFER, back)
        }
        return draw.apply(this, values)
      }
      pending = { target, size: view, context: this }
      enable.call(this, this.BLEND)
      blendFunc.call(this, this.ONE, this.ONE)
      blendEquation.call(this, this.FUNC_ADD)
      colorMask.call(this, mask[0], mask[1] && blends, false, false)
      draw.apply(this, values)
      colorMask.call(this, ...mask)
      if (!blends) disable.call(this, this.BLEND)
      if (func) gl[func[0]].apply(this, func[1])
      if (equation) gl[equation[0]].apply(this, equation[1])
    }
  }
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  globalThis.requestAnimationFrame = (callback) =>
    request((now) => {
      callback(now)
      if (pending && pending.target === null) read(pending.context)
    })
}
