// The ground: its light is found at the vertices, so that a pixel adds only grain and the pool.
#include <lib/meadow>
#include <lib/noise>
#include <lib/output>
varying vec2 place;
varying vec3 base, grain;
varying float soft;

void main() {
  float clumps = noise2(place * 1.3), under = 1.;
  vec3 c = base;
#if defined(LINEAR) && defined(NEAR)
  // Moss in cushions, each with its own shadow.
  float cushions = .6 * noise2(place * 9.) + .4 * noise2(place * 23. + 4.);
  // Elsewhere it is dark and soft between the blades, most before the lens.
  clumps = mix(.30 * clumps + .35 * cushions * cushions, .3 * clumps + cushions * cushions * 1.1, soft);
  // While she stands, the hem of her gown keeps the light from it.
  vec2 fromHer = place - her.xz;
  under = 1. - .72 * storm * (1. - soft) * exp(-dot(fromHer, fromHer) * 1.6);
  c *= mix(mix(.40, 1., smoothstep(1.5, 7., distance(place, eye.xz))), 1., max(soft, dawn));
  // Between the blades of the lawn it is dark, with the light of single ones.
  if (soft > 0.) {
    float near = smoothstep(6.5, 2., distance(place, eye.xz)), blades = noise2(place * vec2(83., 71.)) * noise2(place * vec2(47., 61.) + 7.);
    c *= mix(1., (.28 + .80 * cushions) * mix(1., .35 + 2.4 * blades, near), soft);
  }
#else
  // A lawn has a grain too.
  if (soft > 0.) c *= mix(1., .40 + 1.0 * noise2(place * vec2(29., 23.)), soft);
#endif
  c += grain * mix(.15, .85, clumps);
  c *= under;
  float rim = poolRadius(place);
  if (pool > .02 && rim < .995 * smoothstep(0., .6, pool)) discard;
  // The wet rim of the pool.
  c *= 1. - .46 * pool * (1. - smoothstep(1.0, 1.09, rim));
  gl_FragColor = outColour(c, 1.);
}
