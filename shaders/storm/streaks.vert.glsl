// What the storm has caught, as strokes along its way: rain and petals that whirl in gusts, others
// drawn in along the ground, and silver tears that sink within the eye. Each is a strip from head to
// tail that bends with the whirl: ruled straight they were scratches on the picture.
#include <lib/land>
#include <lib/room>
#include <lib/vortex>
#include <lib/seen>
attribute vec4 seed;
attribute vec3 strip;   // 0 head to 1 tail; across −1 or 1; 0 whirling, 1 along the ground, 2 tear
uniform vec3 eye, her, resolution, accent, moonLight, nearHorizon, upperSky, sunLight, sunDirection, flash;
uniform float time, storm, inside, pull, tells, emerald;
varying vec3 tint;
varying vec2 at;
const float TAU = 6.2831853;
// Turns a second, about; the gusts that hurry the storm are not known here.
const float SPIN = .06;
// So many gusts go round in it; what one carries comes and goes together.
const float GUSTS = 15.;

float own(float salt) { return fract(seed.y * 57.1 + seed.w * salt); }
float gust() { return floor(seed.z * GUSTS); }
float gustOwn(float salt) { return fract((gust() + .5) * salt); }

// `late`: seconds ago.
vec3 path(float life, float late, float period) {
  float spun = turn - SPIN * late;
  float near = seed.w * seed.w;
  if (strip.z > 1.5) {
    float l = max(life - late / period, 0.);
    float r = 2.4 + 4.6 * sqrt(seed.z), th = TAU * seed.w;
    return vec3(cos(th) * r, 9. * (1. - l) * (1. - .35 * l), sin(th) * r);
  }
  float l = max(life - late / period, 0.);
  if (strip.z > .5) {
    // Spirals in, faster toward the foot; within the eye, only the last of it is seen.
    float k = pow(1. - l, 1.6);
    float r = mix(mix(12., 74., k), mix(6.2, 15.2, pow(k, .6)), inside);
    float th = seed.z * TAU + 2.6 * log(80. / r) * (1. - .6 * inside) + TAU * spun * 2.;
    vec3 p = vec3(cos(th) * r, 0., sin(th) * r);
    p.y = landHeight(stormPlace.xy + p.xz) - her.y + .30 + mix(5., 1.1, inside) * near * mix(near, 1., inside) + mix(9., 2.5, inside) * pow(l, 5.) +
      .25 * sin(TAU * (5. * l + seed.x));
    return p;
  }
  // It climbs as it goes round, each gust in its own measure, and not evenly.
  float y = .6 + mix(64., 30., inside) * pow(life, mix(1.25, 1.7, inside)) + (own(3.7) - .5) * mix(9., 3. + 5. * life, inside)
    - late * mix(1.2, 1. + 2.6 * gustOwn(.618), inside) + mix(.5, .22, inside) * sin(TAU * (own(9.1) + .55 * late));
  y = max(y, .2);
  float th = TAU * gustOwn(.7548) + .05 * y + 1.4 * log(y + 5.) + TAU * spun * (gustOwn(.31) < .5 ? 2. : 1.) + 1.9 * (seed.w - .5);
  float q = mix(1.02 + .30 * near + .3 * life, .58 + .48 * sqrt(own(17.3)), inside);
  q += .5 * loosen * seed.y + .05 * sin(TAU * (1.1 * late + seed.x));
  vec2 a = vortexAxis(y);
  float r = q * vortexRadius(y);
  return vec3(a.x + cos(th) * r, y, a.y + sin(th) * r);
}

float petalOf() { return step(.86, fract(seed.x * 17.3 + seed.z * 5.1)); }
// 0 a drop, 1 a wisp of rain, broad and soft, 2 a sharp arc.
float kindOf() { float k = own(31.7); return k < .60 ? 0. : k < .95 ? 1. : 2.; }

// The part of it that is `s` of the way to its tail, at `here`, running along `run`, about `base`.
void streak(vec3 here, vec3 run, vec3 base, float s, float life, float present) {
  float falls = step(1.5, strip.z), skims = step(.5, strip.z) * (1. - falls), kind = kindOf() * (1. - step(.5, strip.z));
  float wisp = kind > .5 && kind < 1.5 ? 1. : 0., sharp = step(1.5, kind);
  vec3 p = (here - base) / stature;
  vec4 clip = projectionMatrix * viewMatrix * vec4(here, 1.);
  float away = max(clip.w, .05);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / away;
  float metres = mix(mix(.005 + .010 * seed.y * seed.y, mix(.10, .30, own(5.3)) * mix(1.6, 1., inside), wisp), .0042, falls);
  metres = mix(metres, .010 + .014 * own(7.9), sharp) * (1. + 3. * inside * smoothstep(4., 4.4, projectionMatrix[1][1]));
  // At its foot shreds of grass and petals are to be seen as such.
  float isPetal = petalOf() * (1. - falls) * (1. - wisp);
  float low = isPetal * (1. - skims) * (1. - inside) * smoothstep(16., 4., p.y);
  metres += low * (.02 + .10 * fract(seed.y * 57.1) * fract(seed.w * 31.7));
  // Thick and thin, and drawn out to nothing at both ends.
  metres *= (.35 + .65 * sin(3.1416 * pow(s, .7))) * mix(1., .6 + .4 * sin(TAU * (own(2.3) + 1.7 * s)), .7 * max(wisp, sharp));
  float size = metres * pixels, thick = max(size, .85 * resolution.z);

  // In the plane of the picture, so that none is seen edge-on.
  vec3 view = here - eye;
  vec3 across = normalize(cross(run, view) + 1e-5);
  vec3 world = here + across * thick / pixels * 1.7 * strip.y;
  world = mix(world, onShell(world, eye, base), inside);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  at = vec2(strip.y, s);

  vec2 toEye = normalize(eye.xz - base.xz + 1e-4);
  vec2 out_ = p.xz - vortexAxis(p.y);
  float side = dot(out_, toEye) / vortexRadius(p.y);
  float seen = mix(smoothstep(-.05, .55, side), 1., max(inside, skims));
  float ends = smoothstep(0., .10, life) * smoothstep(1., mix(.8, .93, falls), life);
  // Against the pale wall behind her they glitter.
  float ahead = .5 - .5 * dot(normalize(out_ + 1e-4), toEye);
  float lightOn = mix(.5, .12 + .88 * ahead * ahead, inside);
  vec3 drop = vec3(.05, .08, .16) + .5 * moonLight + .22 * upperSky + .25 * sunLight * pow(max(-dot(toEye, sunDirection.xz), 0.), 2.);
  vec3 petal = nearHorizon * .8 + .30 * moonLight + vec3(.05, .02, .06) + .12 * low * sunLight;
  tint = mix(drop * mix(mix(.16 + .9 * pow(seed.y, 4.), mix(.10, .26, inside), wisp), mix(.62, .20, inside), sharp), petal * (.25 + .6 * seed.y), isPetal) * lightOn;
  tint *= 1. - mix(.5, .62, skims) * (1. - falls) * inside;
  tint = mix(tint, mix(accent * .35, tint, .5) * (.15 + .7 * pull), skims * (1. - inside));
  tint = mix(tint, (moonLight + .2) * (.2 + .5 * seed.y), falls);
  // On the wall of cloud itself, seen from outside, many would be fur.
  tint *= mix(mix(.30, .18, skims) * (1. + 3. * low), 1., max(inside, falls));
  // Within, a bright one is a scratch on the picture.
  tint *= 1. - .45 * inside * (1. - falls);
  tint *= 1. + 1.5 * flash.x;
  // Nor between her and who stands before the wall.
  tint *= 1. - .75 * inside * smoothstep(14., 20., distance(eye.xz, base.xz)) * smoothstep(-.5, .1, side);
  // A portrait's long lens has what whirls behind her out of its depth, and a tear beside her would be a mark.
  float lens = inside * smoothstep(4., 4.4, projectionMatrix[1][1]);
  tint *= 1. - lens * mix(.84, 1., falls);
  float small = min(1., size / thick * 1.1 + .02);
  tint *= small * sqrt(small) * seen * present * ends * smoothstep(mix(9., mix(3.5, 2.6, falls), inside), mix(30., mix(9., 5.5, falls), inside), away) * exp(-.0040 * away);
  if (present * seen * ends < .01) gl_Position = vec4(2., 2., 2., 1.);
}

void main() {
  float falls = step(1.5, strip.z), whirls = 1. - step(.5, strip.z), kind = kindOf() * whirls;
  float pace = mix(mix(mix(16., 34., seed.y), mix(18., 30., gustOwn(.419)), whirls), mix(7., 12., seed.y), falls);
  float period = 3600. / floor(3600. / pace);
  float life = fract(time / period + mix(seed.x, gustOwn(.569) + .09 * seed.x, whirls));
  float shutter = kind > 1.5 ? mix(.35, mix(.8, .55, inside), own(13.1)) : kind > .5 ? mix(.6, 1.3, own(13.1)) : mix(.10, .34, seed.x * seed.x);
  // A tear is a drop: drawn out as it falls it would be a scratch.
  shutter = mix(shutter, .035, falls);
  vec3 base = vec3(stormPlace.x, her.y, stormPlace.y);
  float s = strip.x;
  vec3 here = base + path(life, s * shutter, period) * stature, next = base + path(life, (s + .06) * shutter, period) * stature;
  float present = smoothstep(.16, .8, storm) * step(seed.w * .999, 1.02 - .75 * loosen) * mix(1., inside, falls);
  // As she is reached the storm lets go: all round her they ruled the sky with lines.
  present *= 1. - smoothstep(.2, .9, emerald) * inside * (1. - .5 * falls);
  // Beside the light of her words they would be scratches.
  present *= 1. - min(1.25 * tells, 1.);
  tint = vec3(0);
  at = vec2(0);
  gl_Position = vec4(2., 2., 2., 1.);
  // They are all round: what is beside the picture is not asked for.
  bool seen = present > .004 && besidePicture(here) < 9.;
  if (seen) streak(here, here - next, base, s, life, present);
}
