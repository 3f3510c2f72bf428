// Ribbons of cloud that whirl about the eye: helical strips that twist like silk.
#include <lib/fog>
#include <lib/room>
#include <lib/vortex>
#include <lib/opening>
attribute vec2 strip;   // along 0–1, across −1–1
attribute vec4 seed;
uniform vec3 her, flash;
uniform float time, storm, inside, emerald, tells;
varying vec4 air;
varying vec3 within, without, at;
varying float veil, fold, struck;
const float TAU = 6.2831853;
vec3 centre(float s) {
  float y = .5 + mix(64. * pow(seed.x, 1.3), 40. * pow(seed.x, 2.2), inside) + (2. + 9. * seed.z) * s + .5 * sin(TAU * (1.4 * s + seed.y)) * s;
  float speed = seed.w < .4 ? 2. : 1.;
  float th = TAU * (seed.y + (.22 + .42 * seed.z) * s + turn * speed) + .03 * y;
  float q = mix(.74 + .46 * seed.w, .80 + .22 * seed.w, inside) + .06 * sin(TAU * (2. * s + seed.z) + 12.5663706 * time / 16.) + .10 * s;
  // From outside: scarves that the wall flings off.
  q += (1. - inside) * (.10 + step(.4, seed.y) * (.25 + .9 * seed.z) * s * s);
  vec2 a = vortexAxis(y);
  float r = q * vortexRadius(y) * (1. + .25 * loosen * seed.z);
  return vec3(a.x + cos(th) * r, y + 5. * loosen * seed.x, a.y + sin(th) * r);
}
// Of one that has not been flung off yet: `layers` of it are left, 0–1.
void whirl(float layers) {
  vec3 p = centre(strip.x), ahead = centre(strip.x + .012);
  vec3 tangent = normalize(ahead - p);
  vec3 radial = normalize(vec3(p.xz - vortexAxis(p.y), 0.).xzy);
  vec3 up = normalize(cross(tangent, radial));
  if (up.y < 0.) up = -up;
  float twist = 1.1 * sin(TAU * (1.3 * strip.x + seed.x) + TAU * time / 20.) + .5 * sin(TAU * (3.1 * strip.x + seed.w));
  // From within they lie along the wall.
  twist *= mix(.45, .15, inside);
  fold = cos(twist);
  // Across the way it runs, or its sheared quads show as teeth.
  vec3 wide = up * fold + normalize(cross(up, tangent)) * sin(twist);
  float taper = pow(max(sin(3.14159265 * strip.x), 0.), .7);
  float breadth = (.30 + 1.9 * seed.z * seed.z + mix(.070, .045, inside) * p.y) * taper;
  p += wide * strip.y * breadth;
  vec3 world = p * stature + vec3(stormPlace.x, her.y, stormPlace.y);
  at = vec3(strip, world.y);
  float away = distance(world, eye);
  veil = taper * max(smoothstep(.16, .8, storm), 1.6 * (1. - stature)) * layers * smoothstep(mix(1.2, 4., inside), mix(4., 11., inside), away) *
    mix(1., .80, smoothstep(50., 120., away));
  // Edge-on a twisted strip is a row of teeth: there it is too thin to be seen.
  veil *= smoothstep(.20, .55, abs(dot(normalize(cross(tangent, wide)), normalize(eye - world))));
  // Seen from outside, over its heaps, they would be fur.
  veil *= inside;
  vec2 toEye = normalize(eye.xz - stormPlace.xy + 1e-4);
  // Who stands before the wall has them beyond her: right before the lens they are smears.
  float beyond = smoothstep(14., 20., distance(eye.xz, stormPlace.xy)) * smoothstep(-.5, .1, dot(normalize(p.xz), toEye));
  veil *= 1. - beyond;
  // Within, light falls from above and from behind her.
  float toBack = dot(normalize(p.xz), -toEye);
  float lit = .10 + .90 * pow(.5 + .5 * toBack, 2.5);
  vec3 pale = (vec3(.12, .18, .34) + .46 * moonLight) * mix(vec3(.80, .90, 1.08), vec3(1.4, 1.26, 1.06), smoothstep(1., 26., p.y));
  within = pale * lit * (.10 + smoothstep(0., 24., p.y)) * inside;
  vec3 d = (world - eye) / max(away, .01);
  float sunSide = pow(.5 + .5 * dot(d, sunDirection), 8.), moonSide = pow(.5 + .5 * dot(d, moonDirection), 8.);
  without = (sunLight * .22 * sunSide + moonLight * (.10 + .35 * moonSide)) * vec3(.42, .50, .66) * (1. - inside);
  float far = distance(world.xz, flash.yz);
  struck = flash.x * mix(1., .35, inside) / (1. + .012 * far * far);
  float f = fogAmount(world) * .5;
  air = vec4(fogColour(world) * f, 1. - f);
  vec3 drawn = mix(world, onShell(world, eye, vec3(stormPlace.x, her.y, stormPlace.y)), inside);
  gl_Position = projectionMatrix * viewMatrix * vec4(drawn, 1.);
  // A portrait's long lens has them out of its depth: dark bars across the light behind her else.
  vec2 off = (gl_Position.xy / max(gl_Position.w, .05) - vec2(-.2, .2)) / vec2(1.1, 1.2);
  veil *= 1. - inside * smoothstep(4., 4.4, projectionMatrix[1][1]) * mix(.55, .86, exp(-dot(off, off)));
  if (veil < .004) gl_Position = vec4(2., 2., 2., 1.);
}
void main() {
  // As she is reached they are gone: before the open eye they would be dark bars.
  float layers = (1. - smoothstep(.55, 1., loosen * 1.15 - .35 * seed.y)) * (1. - max(max(openOver(loosen), smoothstep(.2, .9, emerald)), min(1.25 * tells, 1.)) * inside);
  air = vec4(0);
  within = without = at = vec3(0);
  veil = fold = struck = 0.;
  gl_Position = vec4(2., 2., 2., 1.);
  if (layers * max(smoothstep(.16, .8, storm), 1. - stature) > .004) whirl(layers);
}
