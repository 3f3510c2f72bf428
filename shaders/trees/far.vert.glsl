// A far tree: lengths of wood and single crystals from a table, all turned to the eye.
#include <lib/noise>
#include <lib/wind>
#include <lib/waves>
#include <lib/seen>
attribute vec2 slot;   // which slot; 1 for a crystal
attribute vec2 corner; // 0 or 1 each
attribute vec4 place;
attribute vec4 turn;
attribute vec4 ring;
attribute float form;
uniform sampler2D slots;
uniform vec3 lod; // metres: a near tree begins to give way, is gone; the last tree
uniform float leafScale;
#include <lib/fog>
#ifdef LEAVES
CRYSTAL
#else
uniform float time;
varying vec3 world, normalTo, wave;
varying vec4 wood, air;
varying float glow;
#endif

// As packAxis in src/dream/grow/tree-far.ts.
vec3 unpackAxis(float code) {
  vec2 q = vec2(floor(code / 64.), mod(code, 64.)) / 63. * 2. - 1.;
  float y = 1. - abs(q.x) - abs(q.y);
  if (y < 0.) q = (1. - abs(q.yx)) * (step(0., q) * 2. - 1.);
  return normalize(vec3(q.x, y, q.y));
}

void main() {
  int i = int(slot.x) * 2, row = int(form + .5);
  vec4 a = texelFetch(slots, ivec2(i, row), 0);
  vec4 b = texelFetch(slots, ivec2(i + 1, row), 0);
  mat2 yaw = mat2(turn.x, -turn.y, turn.y, turn.x);
  float s = place.w;
  vec3 foot = place.xyz;
  float melts = MELTS;
  float away = distance(eye.xz, foot.xz), come = smoothstep(lod.x, lod.y, away);
  // At the rim of what is drawn they are lost in the air, so none appears of a sudden.
  float last = 1. - smoothstep(.80, .99, away / lod.z);
#ifdef LEAVES
  vec3 root = foot + vec3(0., a.y * s, 0.);
  root.xz += yaw * a.xz * s;
  root.xz += vec2(.83, .30) * (gustAt(root.xz) - .35) * (.1 + .5 * wind) * clamp(a.y / 16., 0., 1.);
  vec3 axis = unpackAxis(b.w);
  axis = vec3(yaw * axis.xz, axis.y).xzy;
  float grown = leafScale * s * smoothstep(0., .3, min(1., come * 1.7) * 1.3 - b.z);
  gl_Position = vec4(2., 2., 2., 1.);
  bool seen = come > 0. && grown > 0. && besidePicture(root) < LONGEST * s;
  if (seen) {
    grown *= mix(1., wholeInPicture(root), portrait) * blossoms(b.z, .05, melts);
    // What her pain lights in a tree is faint while she herself is the light one walks to.
    float night = stormNight();
    float near1 = 1. - smoothstep(.008, .016, abs(b.x - ring.x));
    float near2 = 1. - smoothstep(.008, .016, abs(b.x - ring.z));
    float ringing = near1 * ring.y + near2 * ring.w + mix(.35, .04, night) * turn.w * hash12(vec2(b.x * 57., turn.z * 9.));
    // In the night of the storm a broad one is cut from paper.
    // A kite: corners root, left, right and point.
    float across = corner.x - corner.y, along = corner.x * corner.y + .38 * abs(across);
    vec3 at = crystalAt(root, axis, a.w * grown, a.w * mix(.15, .10, night) * grown, across, along,
      .38, fract(b.z + turn.z), b.y, ringing, last, melts);
    gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
  }
#else
  vec3 to = normalize(eye - (foot + vec3(0., 8., 0.)));
  float l = distance(eye, foot);
  vec2 q = corner * 2. - 1.;
  vec4 end = mix(a, b, corner.y);
  vec3 dir = b.xyz - a.xyz;
  dir = normalize(vec3(yaw * dir.xz, dir.y).xzy + vec3(0., 1e-3, 0.));
  vec3 side = normalize(cross(dir, to));
  // Never under about a pixel, or twigs break into dots.
  float r = max(end.w * s, .00055 * l) * step(1e-5, a.w + b.w) * (1. - melts);
  world = foot + vec3(0., end.y * s, 0.);
  world.xz += yaw * end.xz * s;
  // Each length reaches a little into the next, or the outside of every bend is a notch of sky.
  world += side * q.x * r + dir * q.y * r * .42;
  normalTo = normalize(side * q.x * .9 + to * .45);
  glow = turn.w;
  wood = vec4(.35 + .15 * q.x + .3 * hash11(slot.x), end.y * 1.1, end.w, 0.);
  wave = waveLight(world.xz);
  float own = (1. - fogAmount(world)) * last;
  air = vec4(fogColour(world) * (1. - own), own);
  gl_Position = come > 0. ? projectionMatrix * viewMatrix * vec4(world, 1.) : vec4(2., 2., 2., 1.);
#endif
}
