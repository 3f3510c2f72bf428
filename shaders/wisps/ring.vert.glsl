// The ring of their light: a curtain that stands, one that sets out, and what lies of it in the grass.
// What is broad in it is found here, at each point round; only its finest streaks by pixel.
#include <lib/noise>
#include <lib/fog>
#include <lib/land>
attribute vec4 at; // across −1…1, round 0…1, which: 0 standing, 1 setting out
uniform float time, ring;
uniform vec4 stormPlace;
uniform vec4 pulse; // radius of the ring that sets out, strength, seconds, 0
varying vec3 vSpot;  // height or breadth, round, light
varying vec4 vFall;  // 1 over its height, streak, hoop, how it is seen through
varying vec2 vBraid; // second hoop, light of the braid
varying float vClear;
void main() {
  float a = at.y * 6.283185, standing = step(at.z, .5), v = at.x * .5 + .5;
  vec2 round_ = vec2(cos(a), sin(a));
#ifdef LIES
  // Well within their circle, so that one look takes it in, and her in its midst.
  float r = stormPlace.w * .47;
#else
  float r = standing > .5 ? stormPlace.w + .1 : pulse.x;
#endif
  // No compass circle: it breathes.
  r += .05 * sin(3. * a + .4 * time) + .025 * sin(8. * a - .6 * time) + .10 * (noise2(round_ * 3.1 + 7.) - .5);
  vec2 p = stormPlace.xy + round_ * r;
  float light = standing > .5 ? ring : pulse.y;
  vec3 world;
#ifdef LIES
  // Farther inward than out: she sits in it.
  float off = at.x < 0. ? at.x * 1.9 : at.x * 1.5;
  p = stormPlace.xy + round_ * (r + off);
  world = vec3(p.x, landHeight(p) + .20, p.y);
  float n = .55 * noise2(round_ * 5. + vec2(.25 * time, 3.)) + .6 * noise2(round_ * 17. - .2 * time);
  // Before day two lights run round in it, slowly.
  float run = .5 + .5 * cos(2. * a - .5 * time);
  run *= run; run *= run;
  vSpot = vec3(off * (off < 0. ? .5 : 1.), .34 + 1.2 * n * n + (1. - dawn) * (.25 + .9 * run), light);
  vFall = vec4(0.);
  vBraid = vec2(0.);
#else
  float high = standing > .5 ? mix(1.25, 1.8, dawn) : 1.35 + .02 * r;
  world = vec3(p.x, landHeight(p) + .02 + v * high, p.y);
  // The curtain leans outward as it rises.
  world.xz += round_ * (v * v * (standing > .5 ? .16 : .55) + .05 * sin(17. * a + 2. * time) * v);
  float tall = .30 + 1.36 * noise2(round_ * 5. + vec2(.3 * time, 7.)) * noise2(round_ * 13. - vec2(.2 * time, 0.));
  float streak = .35 + .65 * noise2(vec2(dot(round_, vec2(61., 37.)) + .5 * time, dot(round_, vec2(-43., 71.))));
  float hoop = .46 + .035 * (noise2(round_ * 4. + vec2(0., .3 * time)) - .5) + .012 * sin(40. * a - 1.4 * time);
  // Seen edge-on it would turn into a wall.
  vec2 d = normalize(world.xz - eye.xz);
  vSpot = vec3(v, at.y, light);
  vFall = vec4(3.4 / max(tall, .12), streak, hoop, .35 + .65 * abs(dot(d, round_)));
  float bead = .5 + .5 * sin(9. * a - 1.1 * time) * sin(5. * a + .6 * time);
  vBraid = vec2(.46 - .02 * sin(23. * a + time), .10 + .65 * bead * bead);
#endif
  // Right before the eye it would be a bar across the picture.
  vClear = (1. - .7 * fogAmount(world)) * smoothstep(2.6, 5.4, distance(world, eye));
  gl_Position = light < .004 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
