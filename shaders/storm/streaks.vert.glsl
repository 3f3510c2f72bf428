// What the storm has caught, as streaks along its way: drops and petals that whirl, others drawn in
// along the ground, and silver tears that sink within the eye. One triangle each: a head that
// tapers into a tail.
#include <lib/land>
#include <lib/room>
#include <lib/vortex>
#include <lib/seen>
attribute vec4 seed;
attribute vec2 corner;   // 0, 1 head, 2 tail; 0 whirling, 1 along the ground, 2 tear
uniform vec3 eye, her, resolution, accent, moonLight, nearHorizon, upperSky, sunLight, sunDirection, flash;
uniform float time, storm, inside, pull, tells, emerald;
varying vec3 tint;
varying vec2 at;
const float TAU = 6.2831853;
// Turns a second, about; the gusts that hurry the storm are not known here.
const float SPIN = .06;

// `late`: seconds ago.
vec3 path(float life, float late, float period) {
  float l = max(life - late / period, 0.), spun = turn - SPIN * late;
  float near = seed.w * seed.w;
  if (corner.y > 1.5) {
    float r = 1.2 + 5.6 * sqrt(seed.z), th = TAU * seed.w;
    return vec3(cos(th) * r, 9. * (1. - l) * (1. - .35 * l), sin(th) * r);
  }
  if (corner.y > .5) {
    // Spirals in, faster toward the foot; within the eye, only the last of it is seen.
    float k = pow(1. - l, 1.6);
    float r = mix(mix(12., 74., k), mix(6.2, 15.2, pow(k, .6)), inside);
    float th = seed.z * TAU + 2.6 * log(80. / r) * (1. - .6 * inside) + TAU * spun * 2.;
    vec3 p = vec3(cos(th) * r, 0., sin(th) * r);
    p.y = landHeight(stormPlace.xy + p.xz) - her.y + .30 + mix(5., 1.1, inside) * near * mix(near, 1., inside) + mix(9., 2.5, inside) * pow(l, 5.) +
      .25 * sin(TAU * (5. * l + seed.x));
    return p;
  }
  float y = .4 + mix(64., 34., inside) * pow(l, 1.25);
  float th = floor(seed.z * 7.) * 1.37 + .05 * y + 1.4 * log(y + 5.) + TAU * spun * (seed.x < .5 ? 2. : 1.) +
    1.6 * (seed.w - .5) + .16 * sin(TAU * (3. * l + seed.y));
  float q = mix(1. + .6 * near + .4 * l, .58 + .48 * sqrt(seed.w), inside);
  q += .5 * loosen * seed.y + .05 * sin(TAU * (5. * l + seed.x));
  vec2 a = vortexAxis(y);
  float r = q * vortexRadius(y);
  return vec3(a.x + cos(th) * r, y, a.y + sin(th) * r);
}

float petalOf() { return step(.72, fract(seed.x * 17.3 + seed.z * 5.1)); }

// From `tail` to `head`, about `base`.
void streak(vec3 head, vec3 tail, vec3 base, float life, float present) {
  float falls = step(1.5, corner.y), skims = step(.5, corner.y) * (1. - falls);
  vec3 p = (head - base) / stature;
  vec4 clip = projectionMatrix * viewMatrix * vec4(head, 1.);
  float away = max(clip.w, .05);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / away;
  float metres = mix(.005 + .013 * seed.y * seed.y + .03 * pow(seed.x, 16.), .0042, falls) * (1. + 3. * inside * smoothstep(4., 6., projectionMatrix[1][1]));
  // At its foot shreds of grass and petals are to be seen as such.
  float isPetal = petalOf() * (1. - falls);
  float low = isPetal * (1. - skims) * (1. - inside) * smoothstep(16., 4., p.y);
  metres += low * (.02 + .10 * fract(seed.y * 57.1) * fract(seed.w * 31.7));
  float size = metres * pixels, thick = max(size, .85 * resolution.z);

  // In the plane of the picture, so that none is seen edge-on; a drop near the eye is large and soft.
  vec3 view = head - eye, run = head - tail;
  vec3 across = normalize(cross(run, view) + 1e-5);
  float half_ = thick / pixels;
  vec3 world = corner.x > 1.5 ? tail - normalize(run + 1e-5) * half_ * 2. : head + normalize(run + 1e-5) * half_ + across * half_ * 1.7 * (corner.x * 2. - 1.);
  world = mix(world, onShell(world, eye, base), inside);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  at = corner.x > 1.5 ? vec2(0., 1.) : vec2(corner.x * 2. - 1., 0.);

  vec2 toEye = normalize(eye.xz - base.xz + 1e-4);
  vec2 out_ = p.xz - vortexAxis(p.y);
  float side = dot(out_, toEye) / vortexRadius(p.y);
  float seen = mix(smoothstep(-.25, .45, side), 1., max(inside, skims));
  float ends = smoothstep(0., .08, life) * smoothstep(1., mix(.8, .93, falls), life);
  // Against the pale wall behind her they glitter.
  float ahead = .5 - .5 * dot(normalize(out_ + 1e-4), toEye);
  float lightOn = mix(.5, .12 + .88 * ahead * ahead, inside);
  vec3 drop = vec3(.05, .08, .16) + .5 * moonLight + .22 * upperSky + .25 * sunLight * pow(max(-dot(toEye, sunDirection.xz), 0.), 2.);
  vec3 petal = nearHorizon * .8 + .30 * moonLight + vec3(.05, .02, .06) + .12 * low * sunLight;
  tint = mix(drop * (.10 + 1.3 * pow(seed.y, 6.)), petal * (.25 + .6 * seed.y), isPetal) * lightOn;
  tint *= 1. - mix(.5, .62, skims) * (1. - falls) * inside;
  tint = mix(tint, mix(accent * .35, tint, .5) * (.15 + .7 * pull), skims * (1. - inside));
  tint = mix(tint, (moonLight + .2) * (.2 + .5 * seed.y), falls);
  // On the wall of cloud itself, seen from outside, many would be fur.
  tint *= mix(mix(.30, .18, skims) * (1. + 3. * low), 1., max(inside, falls));
  tint *= 1. + 1.5 * flash.x;
  // Nor between her and who stands before the wall.
  tint *= 1. - .75 * inside * smoothstep(14., 20., distance(eye.xz, base.xz)) * smoothstep(-.5, .1, side);
  // A portrait's long lens has what whirls behind her out of its depth, and a tear beside her would be a mark.
  float lens = inside * smoothstep(4., 6., projectionMatrix[1][1]);
  tint *= 1. - lens * mix(.84, 1., falls);
  float small = min(1., size / thick * 1.1 + .02);
  tint *= small * sqrt(small) * seen * present * ends * smoothstep(mix(9., mix(3.5, 2.6, falls), inside), mix(30., mix(9., 5.5, falls), inside), away) * exp(-.0040 * away);
  if (present * seen * ends < .01) gl_Position = vec4(2., 2., 2., 1.);
}

void main() {
  float falls = step(1.5, corner.y);
  float period = 3600. / floor(3600. / mix(mix(16., 34., seed.y), mix(7., 12., seed.y), falls));
  float life = fract(time / period + seed.x);
  float shutter = mix(mix(.10, .60, seed.z * seed.z) * (1. - .75 * petalOf() * (1. - inside)), .17, falls);
  vec3 base = vec3(stormPlace.x, her.y, stormPlace.y);
  vec3 head = base + path(life, 0., period) * stature, tail = base + path(life, shutter, period) * stature;
  float present = smoothstep(.16, .8, storm) * step(seed.w * .999, 1.02 - .75 * loosen) * mix(1., inside, falls);
  // As she is reached the storm lets go: all round her they ruled the sky with lines.
  present *= 1. - smoothstep(.2, .9, emerald) * inside * (1. - .5 * falls);
  // Beside the light of her words they would be scratches.
  present *= 1. - min(1.25 * tells, 1.);
  tint = vec3(0);
  at = vec2(0);
  gl_Position = vec4(2., 2., 2., 1.);
  // They are all round: what is beside the picture is not asked for.
  bool seen = present > .004 && besidePicture(head) < 1.5 + distance(head, tail);
  if (seen) streak(head, tail, base, life, present);
}
