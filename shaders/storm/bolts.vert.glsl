// Bolts: strips along branching lines that were grown when the bolt was born.
#include <lib/room>
#include <lib/vortex>
attribute vec3 next;
attribute vec4 thread;  // across, breadth in metres, light 0–1, how far along from cloud to ground
attribute float slot;
uniform vec4 boltLight;  // brightness of each slot
uniform vec4 boltReach;  // how far down each has come, 0–1
uniform vec3 eye, her, resolution;
uniform float inside;
varying float across, shine, core;
void main() {
  int i = int(slot + .5);
  float light = i == 0 ? boltLight.x : i == 1 ? boltLight.y : i == 2 ? boltLight.z : boltLight.w;
  float reach = i == 0 ? boltReach.x : i == 1 ? boltReach.y : i == 2 ? boltReach.z : boltReach.w;
  vec4 a = projectionMatrix * viewMatrix * vec4(position, 1.);
  vec4 b = projectionMatrix * viewMatrix * vec4(next, 1.);
  vec2 run = (b.xy / max(b.w, .1) - a.xy / max(a.w, .1)) * resolution.xy;
  vec2 perpendicular = normalize(vec2(-run.y, run.x) + 1e-5);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / max(a.w, .1);
  // What lingers is a thread.
  // As seen from within it comes out of the cloud as a thread.
  float leaves = smoothstep(.10, .80, thread.w);
  float tapered = mix(1., .08 + 2.1 * leaves * leaves * smoothstep(1.35, .6, thread.w), inside);
  float breadth = thread.y * pixels * tapered * mix(.5, .125, inside) * mix(.30, 1., clamp(light * 1.6, 0., 1.));
  float drawn = max(breadth, .85 * resolution.z);
  float halo = drawn * 7. + mix(14., 9., inside) * resolution.z * thread.z;
  core = drawn / halo;
  vec3 middle = vec3(stormPlace.x, her.y, stormPlace.y);
  vec4 near_ = projectionMatrix * viewMatrix * vec4(mix(position, onShell(position, eye, middle), inside), 1.);
  gl_Position = vec4(a.xy, near_.z / near_.w * a.w, a.w);
  gl_Position.xy += perpendicular * thread.x * halo / resolution.xy * 2. * a.w;
  across = thread.x;
  vec2 toEye = normalize(eye.xz - stormPlace.xy + 1e-4);
  float y = (position.y - her.y) / stature;
  vec2 v = (position.xz - stormPlace.xy) / stature - vortexAxis(y);
  float R = vortexRadius(y);
  float aside = abs(dot(v, vec2(-toEye.y, toEye.x))) / R;
  float behind = smoothstep(.1, -.5, dot(v, toEye) / R) * smoothstep(1.2, .8, aside);
  float hidden = mix(behind, .35 * smoothstep(1.1, 1.8, length(v) / R), inside);
  // From within its upper end would be a hook against the pale eye: there it is still in the cloud.
  shine = mix(1., leaves * leaves * leaves * leaves, inside) * light * thread.z * step(thread.w, reach) * min(1., .3 + breadth / drawn) * (1. - .96 * hidden) * exp(-.002 * a.w);
  if (shine < .01 || a.w < .3) gl_Position = vec4(2., 2., 2., 1.);
}
