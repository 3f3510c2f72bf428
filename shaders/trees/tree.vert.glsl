#include <lib/noise>
#include <lib/wind>
#include <lib/waves>
attribute vec4 hook, info, edge;
attribute vec4 place; // x, y, z of the foot, scale
attribute vec4 turn;  // cosine and sine of the yaw, random number, light of pulses
attribute vec4 ring;  // two leaves that ring: cluster, brightness, cluster, brightness
uniform float time;
uniform vec3 eye;
uniform vec2 lod;
uniform float leafScale;
varying vec3 world, normalTo, wave;
varying vec4 leaf;  // random, outside, kind, light of chimes and pulses
varying vec4 cut;   // edge
varying vec4 wood;  // hook, for bark

void main() {
  float kind = info.w;
  bool crystal = kind > .75, spray = kind > .25 && kind < .75;
  vec3 p = position;
  // Leaf by leaf the near tree gives way to its far self, so that nothing is seen to change.
  float gone = smoothstep(lod.x, lod.y, distance(eye.xz, place.xz));
  float kept = 1. - smoothstep(0., .3, max(0., gone * 1.7 - .7) * 1.3 - hook.w);
  mat2 yaw = mat2(turn.x, -turn.y, turn.y, turn.x);
  float s = place.w;
  vec3 foot = place.xyz;

  // The crown moves as one, each bough a little later.
  vec2 h = crystal || spray ? hook.xz : p.xz;
  float hy = crystal || spray ? hook.y : p.y;
  float sway = crystal || spray ? clamp(hy / 16., 0., 1.) : info.z;
  vec2 at = foot.xz + yaw * h * s;
  float gust = gustAt(at);
  vec2 blow = vec2(.83, .30) * (gust - .35) * (.25 + 1.1 * wind);
  vec2 bough = blow * .42 * sway * sway +
    vec2(sin(.7 * time + 9. * turn.z + .21 * at.y), cos(.6 * time + 7. * turn.z + .23 * at.x)) * .07 * sway;

  if (spray) {
    float half_ = edge.z * 255. / 64. * leafScale * kept;
    vec2 to = normalize(eye.xz - at);
    vec2 q = edge.xy * 2. - 1.;
    vec2 side = vec2(to.y, -to.x) * q.x * half_;
    p = vec3(0., q.y * half_, 0.);
    vec2 swing = bough * 1.4 - blow * .22 * (q.y - 1.) * half_;
    world = foot + vec3(0., hook.y * s + p.y * s, 0.);
    world.xz = at + (side + swing) * s;
    normalTo = normalize(vec3(yaw * normal.xz, normal.y).xzy * .6 + vec3(to.x, 0., to.y));
  } else {
    if (crystal) {
      // A pendulum about its own hook.
      vec3 rel = (p - hook.xyz) * leafScale * kept;
      float l = length(rel);
      float ph = hook.w * 6.28 + info.x * 40.;
      vec2 swing = .5 * blow + (.035 + .09 * wind) *
        vec2(sin(1.3 * time + ph), cos(1.6 * time + 1.7 * ph));
      rel.xz += transpose(yaw) * swing * l;
      rel *= l / max(length(rel), 1e-4);
      p = hook.xyz + rel;
    }
    world = foot + vec3(0., p.y * s, 0.);
    world.xz = foot.xz + yaw * p.xz * s + bough * s;
    vec2 n = yaw * normal.xz;
    normalTo = normalize(vec3(n.x, normal.y, n.y));
  }

  float glow = 0.;
  if (crystal || spray) {
    float near1 = 1. - smoothstep(.008, .016, abs(info.x - ring.x));
    float near2 = 1. - smoothstep(.008, .016, abs(info.x - ring.z));
    float pulse = turn.w * (.35 + .65 * hash12(vec2(info.x * 57., turn.z * 9.)));
    glow = near1 * ring.y + near2 * ring.w + .35 * pulse;
  } else {
    glow = turn.w;
  }
  wave = waveLight(world.xz);
  leaf = vec4(crystal || spray ? hook.w : 0., info.y, kind, glow);
  cut = edge;
  wood = hook;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  if (gone >= 1.) gl_Position = vec4(2., 2., 2., 1.);
}
