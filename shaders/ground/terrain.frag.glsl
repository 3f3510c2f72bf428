// The ground: its light is found at the vertices, so that a pixel adds only grain, veins and the pool.
#include <lib/meadow>
#include <lib/noise>
#include <lib/output>
varying vec2 place;
varying vec3 base, grain;
#ifdef NEAR
varying vec3 vein;
#endif

void main() {
  vec3 c = base + grain * mix(.15, .85, noise2(place * 1.3));
  float rim = poolRadius(place);
  if (pool > .02 && rim < .995 * smoothstep(0., .6, pool)) discard;
#ifdef NEAR
  // Veins of light where the ground has taken something in.
  float light = veinLight(place, .07);
  c += vein * light / (1. + light);
#endif
  // The wet rim of the pool.
  c *= 1. - .78 * pool * (1. - smoothstep(1.0, 1.09, rim));
  gl_FragColor = outColour(c, 1.);
}
