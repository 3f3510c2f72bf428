// The ground: its light is found at the vertices, so that a pixel adds only grain and the pool.
#include <lib/meadow>
#include <lib/noise>
#include <lib/output>
varying vec2 place;
varying vec3 base, grain;

void main() {
  vec3 c = base + grain * mix(.15, .85, noise2(place * 1.3));
  float rim = poolRadius(place);
  if (pool > .02 && rim < .995 * smoothstep(0., .6, pool)) discard;
  // The wet rim of the pool.
  c *= 1. - .46 * pool * (1. - smoothstep(1.0, 1.09, rim));
  gl_FragColor = outColour(c, 1.);
}
