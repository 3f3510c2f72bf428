#ifndef LIB_FOG
#define LIB_FOG
#include <lib/sky>
uniform vec3 eye;
uniform float mist;
// How much of the air's colour lies before a point (0 near, 1 lost in the sky).
float fogAmount(vec3 world) {
  float l = distance(world, eye);
  float f = 1. - exp(-pow(.0030 * l, 1.6));
  float hollow = (1. - smoothstep(-2.5, 2.2, world.y)) * smoothstep(25., 120., l);
  // In the morning it lies low over all the meadow; of an evening thinner, farther off.
  float high = 1. + .22 * max(world.y - eye.y + 1., 0.), far = .03 * max(l - 5., 0.), late = .012 * max(l - 14., 0.);
  f = max(f, max(.68 * dawn * far / (1. + far), .9 * mist * (1. - dawn) * (1. - ceiling) * late / (1. + late)) / (high * high));
  return max(f, mist * .85 * (1. - exp(-.009 * l)) * hollow);
}
vec3 fogColour(vec3 world) {
  vec3 d = normalize(world - eye);
  // Lifted a little: exactly along the horizon every hill would turn beige.
  return .90 * skyTap(normalize(vec3(d.x, max(d.y, 0.) + .035, d.z)));
}
vec3 applyFog(vec3 colour, vec3 world) { return mix(colour, fogColour(world), fogAmount(world)); }
#endif
