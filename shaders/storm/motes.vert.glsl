// The dust of the storm, and specks of the meadow it has drawn in, on closed-form helices; and a few
// petals adrift in its eye, near enough to be out of focus.
#include <lib/room>
#include <lib/vortex>
#include <lib/seen>
attribute vec4 seed;
attribute float kind;   // 0 dust, 1 speck, 2 adrift in the eye
uniform vec3 eye, her, resolution, accent, moonLight, nearHorizon, sunLight, sunDirection, flash;
uniform float time, storm, inside, pull, tells;
varying vec3 tint;
varying vec2 along;
varying float stretch;
const float TAU = 6.2831853;

vec3 path(float life) {
  float strand = floor(seed.z * 9.);
  float near = seed.w * seed.w;
  if (kind > 1.5) {
    float r = 1.6 + 6. * sqrt(seed.z), th = TAU * (seed.w + life) + .4 * sin(TAU * (2. * life + seed.x));
    return vec3(cos(th) * r, .9 + 3.2 * seed.y + .35 * sin(TAU * (3. * life + seed.x)), sin(th) * r);
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

// Where it flies from the place `p` about `base`, and its light.
void fly(vec3 p, vec3 base, float life, float period) {
  vec3 world = base + p * stature;
  // A sixteenth of a second ago, for the way it flies;
  // longer from afar, where it would be a dot (.06 turns a second; twice for dust).
  float shutter = .06 + .0030 * distance(eye.xz, stormPlace.xy);
  vec3 q = path(max(life - shutter / period, 0.));
  vec2 c = q.xz - vortexAxis(q.y);
  q.xz += vec2(c.y, -c.x) * TAU * .06 * shutter * (kind < .5 ? 2. : 1.);
  vec4 clip = projectionMatrix * viewMatrix * vec4(world, 1.);
  vec4 clip0 = projectionMatrix * viewMatrix * vec4(base + q * stature, 1.);
  gl_Position = mix(clip, projectionMatrix * viewMatrix * vec4(onShell(world, eye, base), 1.), inside);
  float away = max(clip.w, .05);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / away;
  vec2 run = (clip.xy / away - clip0.xy / max(clip0.w, .05)) * resolution.xy * .5;
  float grain = fract(seed.x * 37.3 + seed.y * 11.1);
  float metres = kind < .5 ? .007 + .012 * grain + .075 * pow(grain, 14.) : kind < 1.5 ? .04 : .022;
  float size = metres * pixels;
  // Focus lies on her, some six metres off: what drifts nearer is a soft disc.
  float blur = kind > 1.5 ? .0085 * resolution.y * max(6. / away - 1., 0.) : 0.;
  float thick = max(size, 1.15 * resolution.z) + blur;
  float fade = min(1., size / thick * 1.35 + .05);
  // So near that it is a blot it is not there.
  if (kind > 1.5) fade = min(1., .05 + size * size / (thick * thick) * 2.5) * smoothstep(2., 4.8, away);
  stretch = clamp(1. + length(run) / thick * .8, 1., kind < .5 ? mix(1.5, 14., seed.z * seed.z) : kind < 1.5 ? 2.5 : 1.);
  along = length(run) > 1e-3 ? normalize(run) : vec2(1, 0);
  gl_PointSize = min(thick * stretch * 2., 72.);
  stretch = gl_PointSize / (thick * 2.);

  // Behind the column nothing shines through.
  vec2 toEye = normalize(eye.xz - base.xz + 1e-4);
  float side = dot(p.xz - vortexAxis(p.y), toEye) / vortexRadius(p.y);
  float seen = mix(smoothstep(-.25, .45, side), 1., inside) * (kind > 1.5 ? inside : 1.);
  float present = max(smoothstep(.1, .8, storm), .30 * smoothstep(0., .1, storm) * (1. - loosen)) * step(seed.w * .999, 1.02 - .75 * loosen);
  // Beside the light of her words they would be snow.
  present *= 1. - min(1.25 * tells, 1.);
  float twinkle = .55 + .45 * sin(time * (2. + 7. * seed.w) + seed.x * 90.);
  vec3 dust = vec3(.30, .36, .50) * .35 + .30 * moonLight + .10 * sunLight * (.5 - .5 * dot(toEye, sunDirection.xz));
  vec3 petal = (nearHorizon * .7 + .30 * moonLight + .02) * (.3 + .7 * seed.x);
  tint = kind < .5 ? dust * (.07 + 1.7 * pow(seed.y, 12.)) * mix(1., .35, inside) :
    kind < 1.5 ? accent * (.12 + 1.5 * pow(seed.y, 7.)) * twinkle * mix(1., .12, inside) : petal * 1.5;
  // Near by, from outside, so many would be scratches all over the column.
  if (kind < 1.5) tint *= mix(1., mix(.14, 1., smoothstep(70., 130., distance(eye.xz, base.xz))), 1. - inside);
  tint *= 1. + 1.5 * flash.x;
  float ends = smoothstep(.01, kind > 1.5 ? .05 : .13, life) * smoothstep(1., .82, life);
  tint *= fade * seen * present * ends * smoothstep(.4, 2.2, away) * exp(-.0030 * away);
  if (present * seen < .01) gl_Position = vec4(2., 2., 2., 1.);
}

void main() {
  float period = 3600. / floor(3600. / mix(24., 44., seed.y));
  float life = fract(time / period + seed.x);
  vec3 p = path(life);
  vec3 base = vec3(stormPlace.x, her.y, stormPlace.y);
  tint = vec3(0);
  along = vec2(1, 0);
  stretch = gl_PointSize = 1.;
  gl_Position = vec4(2., 2., 2., 1.);
  // It is all round who stands in it: what is beside the picture is not asked for.
  if (besidePicture(base + p * stature) < 2.) fly(p, base, life, period);
}
