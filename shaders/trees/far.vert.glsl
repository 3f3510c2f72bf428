#include <lib/noise>
#include <lib/wind>
#include <lib/waves>
attribute vec2 slot;   // which slot; 1 for a spray
attribute vec2 corner; // 0 or 1 each
attribute vec4 place;
attribute vec4 turn;
attribute vec4 ring;
attribute float form;
uniform sampler2D slots;
uniform float time;
uniform vec3 eye;
uniform vec2 lod;
uniform float leafScale;
varying vec3 world, normalTo, wave;
varying vec4 leaf, cut, wood;

void main() {
  int i = int(slot.x) * 2, row = int(form + .5);
  vec4 a = texelFetch(slots, ivec2(i, row), 0);
  vec4 b = texelFetch(slots, ivec2(i + 1, row), 0);
  mat2 yaw = mat2(turn.x, -turn.y, turn.y, turn.x);
  float s = place.w;
  vec2 q = corner * 2. - 1.;
  vec3 foot = place.xyz;
  vec3 to = normalize(eye - (foot + vec3(0., 8., 0.)));
  float l = distance(eye, foot);
  float come = smoothstep(lod.x, lod.y, distance(eye.xz, foot.xz));
  float glow = turn.w;
  if (slot.y > .5) {
    vec2 at = foot.xz + yaw * a.xz * s;
    float half_ = a.w * leafScale * smoothstep(0., .3, min(1., come * 1.7) * 1.3 - b.z);
    vec2 side = normalize(vec2(to.z, -to.x));
    world = vec3(at.x, foot.y + (a.y + q.y * half_) * s, at.y);
    vec2 blow = vec2(.83, .30) * (gustAt(at) - .35) * (.1 + .5 * wind) * clamp(a.y / 16., 0., 1.);
    world.xz += side * q.x * half_ * s + blow;
    normalTo = to;
    float near1 = 1. - smoothstep(.008, .016, abs(b.x - ring.x));
    float near2 = 1. - smoothstep(.008, .016, abs(b.x - ring.z));
    glow = near1 * ring.y + near2 * ring.w + .35 * turn.w * hash12(vec2(b.x * 57., turn.z * 9.));
    leaf = vec4(fract(b.z + turn.z), b.y, .5, glow);
    cut = vec4(corner, l, 0.);
    wood = vec4(0.);
  } else {
    vec4 end = mix(a, b, corner.y);
    vec3 dir = b.xyz - a.xyz;
    dir = normalize(vec3(yaw * dir.xz, dir.y).xzy + vec3(0., 1e-3, 0.));
    vec3 side = normalize(cross(dir, to));
    // Never under about a pixel, or twigs break into dots.
    float r = max(end.w * s, .00055 * l) * step(1e-5, a.w + b.w);
    world = foot + vec3(0., end.y * s, 0.);
    world.xz += yaw * end.xz * s;
    world += side * q.x * r;
    normalTo = normalize(side * q.x * .9 + to * .45);
    leaf = vec4(0., 1., 0., glow);
    cut = vec4(0.);
    wood = vec4(.35 + .15 * q.x + .3 * hash11(slot.x), end.y * 1.1, end.w, 0.);
  }
  wave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  if (come <= 0.) gl_Position = vec4(2., 2., 2., 1.);
}
