// What the storm has drawn in: dust, specks of the meadow and petals, on closed-form helices.
#include <lib/land>
#include <lib/vortex>
attribute vec4 seed;
attribute float kind;   // 0 dust, 1 speck, 2 petal, 3 drawn in along the ground
uniform vec3 eye, her, resolution, accent, moonLight, nearHorizon, sunLight, sunDirection, flash;
uniform float time, storm, inside, pull;
varying vec3 tint;
varying vec2 along;
varying float stretch;
const float TAU = 6.2831853;

vec3 path(float life) {
  float strand = floor(seed.z * 9.);
  float near = seed.w * seed.w;
  if (kind > 2.5) {
    // Spirals in, faster toward the foot.
    float k = pow(1. - life, 1.6);
    float r = mix(12., 74., k);
    float th = seed.z * TAU + 2.6 * log(80. / r) + TAU * turn;
    vec3 p = vec3(cos(th) * r, 0., sin(th) * r);
    p.y = landHeight(stormPlace.xy + p.xz) - her.y + .25 + 1.8 * near + 9. * pow(life, 7.);
    return p;
  }
  float y = .3 + 80. * pow(life, kind < .5 ? .95 : 1.15);
  float wander = .35 * (fract(seed.w * 7.31) - .5) + .12 * sin(TAU * (3. * life + seed.y));
  float th = strand * 1.37 + .055 * y + 1.5 * log(y + 5.) + TAU * turn * (kind < .5 ? 2. : 1.) +
    wander * (1. + 3. * kind) + seed.w * (kind > .5 ? TAU : .5);
  float q = kind < .5 ? 1.04 + .22 * seed.w : .80 + 1.1 * near + .5 * life;
  q += .5 * loosen * seed.y + .10 * sin(TAU * (5. * life + seed.x));
  vec2 a = vortexAxis(y);
  float r = q * vortexRadius(y);
  return vec3(a.x + cos(th) * r, y, a.y + sin(th) * r);
}

void main() {
  float period = 3600. / floor(3600. / mix(24., 44., seed.y));
  float life = fract(time / period + seed.x);
  vec3 p = path(life);
  // A sixteenth of a second ago, for the way it flies.
  vec3 q = path(max(life - .06 / period, 0.));
  // (.06 turns a second for .06 s; twice for dust).
  vec2 c = q.xz - vortexAxis(q.y);
  q.xz += vec2(c.y, -c.x) * TAU * .0036 * (kind < .5 ? 2. : 1.);
  vec3 base = vec3(stormPlace.x, her.y, stormPlace.y);
  vec3 world = base + p;
  vec4 clip = projectionMatrix * viewMatrix * vec4(world, 1.);
  vec4 clip0 = projectionMatrix * viewMatrix * vec4(base + q, 1.);
  gl_Position = clip;
  float away = max(clip.w, .05);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / away;
  vec2 run = (clip.xy / away - clip0.xy / max(clip0.w, .05)) * resolution.xy * .5;
  float grain = fract(seed.x * 37.3 + seed.y * 11.1);
  float metres = kind < .5 ? .007 + .012 * grain + .075 * pow(grain, 14.) : kind < 1.5 ? .04 : .07 + .07 * seed.y * seed.y;
  float size = metres * pixels;
  float thick = max(size, 1.15 * resolution.z);
  float fade = min(1., size / thick * 1.35 + .05);
  stretch = clamp(1. + length(run) / thick * .8, 1., kind < .5 ? mix(1.5, 14., seed.z * seed.z) : 2.5);
  along = length(run) > 1e-3 ? normalize(run) : vec2(1, 0);
  gl_PointSize = min(thick * stretch * 2., 72.);
  stretch = gl_PointSize / (thick * 2.);

  // Behind the column nothing shines through.
  vec2 toEye = normalize(eye.xz - base.xz + 1e-4);
  float side = dot(p.xz - vortexAxis(p.y), toEye) / vortexRadius(p.y);
  float seen = mix(smoothstep(-.25, .45, side), 1., max(inside, kind > 2.5 ? 1. : 0.));
  float present = smoothstep(.1, .8, storm) * step(seed.w * .999, 1.02 - .75 * loosen);
  float twinkle = .55 + .45 * sin(time * (2. + 7. * seed.w) + seed.x * 90.);
  vec3 dust = vec3(.30, .36, .50) * .35 + .30 * moonLight + .10 * sunLight * (.5 - .5 * dot(toEye, sunDirection.xz));
  vec3 petal = (nearHorizon * .7 + .30 * moonLight + .02) * (.3 + .7 * seed.x);
  tint = kind < .5 ? dust * (.10 + 2.6 * pow(seed.y, 12.)) : kind < 1.5 ? accent * (.25 + 2.2 * pow(seed.y, 5.)) * twinkle
    : kind < 2.5 ? petal : mix(accent, petal, step(.5, seed.y)) * twinkle * (.1 + .5 * pull) * (.2 + 1.4 * pow(seed.x, 4.));
  tint *= 1. + 1.5 * flash.x;
  float ends = smoothstep(0., .05, life) * smoothstep(1., .82, life);
  tint *= fade * seen * present * ends * smoothstep(.4, 2.2, away) * exp(-.0030 * away);
  if (present * seen < .01) gl_Position = vec4(2., 2., 2., 1.);
}
