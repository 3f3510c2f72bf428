/**
 * Runs in the page before its own code: counts what a frame draws by wrapping the WebGL2 calls.
 * The counts do not depend on the machine; the milliseconds do.
 */
export function hooks() {
  const counted = {
    frames: 0,
    draws: 0,
    triangles: 0,
    points: 0,
    passes: 0,
    script: [],
    errors: [],
    firstPicture: 0,
  }
  Object.assign(globalThis, { __counted: counted })
  const gl = globalThis.WebGL2RenderingContext?.prototype
  if (!gl) return
  let target = null
  let view = [0, 0]
  const bind = gl.bindFramebuffer
  gl.bindFramebuffer = function (where, buffer) {
    target = buffer
    return bind.call(this, where, buffer)
  }
  const viewport = gl.viewport
  gl.viewport = function (x, y, width, height) {
    view = [width, height]
    return viewport.call(this, x, y, width, height)
  }
  const count = (context, mode, vertices, instances) => {
    counted.draws++
    let triangles = 0
    if (mode === context.TRIANGLES) triangles = vertices / 3
    else if (mode === context.TRIANGLE_STRIP || mode === context.TRIANGLE_FAN) {
      triangles = Math.max(0, vertices - 2)
    } else if (mode === context.POINTS) counted.points += vertices * instances
    counted.triangles += triangles * instances
    const { drawingBufferWidth, drawingBufferHeight } = context
    const full = view[0] >= drawingBufferWidth && view[1] >= drawingBufferHeight
    if (full && instances === 1 && triangles > 0 && triangles <= 2) counted.passes++
    if (target === null && !counted.firstPicture) counted.firstPicture = performance.now()
  }
  const wrap = (name, read) => {
    const call = gl[name]
    gl[name] = function (...values) {
      const [mode, vertices, instances] = read(values)
      count(this, mode, vertices, instances)
      return call.apply(this, values)
    }
  }
  wrap('drawArrays', (v) => [v[0], v[2], 1])
  wrap('drawElements', (v) => [v[0], v[1], 1])
  wrap('drawRangeElements', (v) => [v[0], v[3], 1])
  wrap('drawArraysInstanced', (v) => [v[0], v[2], v[3]])
  wrap('drawElementsInstanced', (v) => [v[0], v[1], v[4]])
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  let stamp = -1
  globalThis.requestAnimationFrame = (callback) =>
    request((now) => {
      const from = performance.now()
      callback(now)
      const spent = performance.now() - from
      if (now === stamp) counted.script[counted.script.length - 1] += spent
      else {
        stamp = now
        counted.frames++
        counted.script.push(spent)
      }
    })
}

/** Clears the counts; runs in the page. */
export const clear = () => {
  const counted = globalThis.__counted
  counted.frames = 0
  counted.draws = 0
  counted.triangles = 0
  counted.points = 0
  counted.passes = 0
  counted.script = []
}
