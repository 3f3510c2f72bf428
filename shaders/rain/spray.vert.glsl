// Where rain meets the ground: small crowns of spray, each for a moment, always elsewhere.
#include <lib/land>
#include <lib/noise>
#include <lib/vortex>
attribute vec2 seed;
uniform vec3 eye, resolution, moonLight, nearHorizon, accent;
uniform float time, rain, drizzle, storm;
varying vec3 tint;
varying float age;
void main() {
  float beat = time * (1.6 + 1.2 * seed.y) + seed.x * 31.;
  float epoch = mod(floor(beat), 4096.);
  age = fract(beat);
  vec2 h = hash22(vec2(epoch, seed.x * 977.)) - .5;
  // Near more often than far.
  vec2 away = h * 2. * length(h) * 26.;
  vec2 place = floor(eye.xz) + away;
  vec3 world = vec3(place.x, landHeight(place) + .10 + .22 * seed.y, place.y);
  vec4 view = viewMatrix * vec4(world, 1.);
  gl_Position = projectionMatrix * view;
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / max(-view.z, .1);
  float much = max(rain, .35 * drizzle);
  float dry = mix(1., smoothstep(6., 10., distance(place, stormPlace.xy)), smoothstep(.3, .7, storm) * (1. - loosen) * (1. - drizzle));
  gl_PointSize = clamp((.04 + .16 * age) * pixels, 1.5 * resolution.z, 26.);
  float there = step(seed.y, much) * dry * smoothstep(.8, 2., -view.z) * smoothstep(20., 9., -view.z);
  tint = (nearHorizon * .30 + moonLight * .30 + accent * .04) * pow(1. - age, 2.) * there * .8;
  if (there < .01) gl_Position = vec4(2., 2., 2., 1.);
}
