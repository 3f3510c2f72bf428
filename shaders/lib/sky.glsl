#ifndef LIB_SKY
#define LIB_SKY
// One sky for everything: dome, fog, leaves, water. `skyGradient` is exact and dear; `skyTap`
// reads the small map baked from it and is what fog, blades and leaves use.
uniform vec3 zenith, upperSky, nearHorizon, horizon, farHorizon, sunLight, moonLight;
uniform vec3 sunDirection, moonDirection;
uniform float dawn, ceiling;
uniform sampler2D skyMap;

// Colour of the air in a direction (linear): gradient and halos, no discs, clouds or stars.
vec3 skyGradient(vec3 d) {
  float h = max(d.y, 0.);
  vec2 s = normalize(sunDirection.xz), v = d.xz / max(length(d.xz), 1e-4);
  float A = pow(.5 + .5 * dot(s, v), 8.);
  vec3 c = mix(upperSky, zenith, smoothstep(.08, .46, h));
  c = mix(c, nearHorizon * (.86 + .30 * A), exp(-pow(5. * h, 1.5)));
  c = mix(c, mix(farHorizon, horizon, A), exp(-9. * h) * (.36 + .62 * A));
  float m = max(dot(d, sunDirection), 0.), m8 = pow(m, 8.), m64 = pow(m8, 8.);
  c += sunLight * (.13 * m8 * exp(-5. * h) + .34 * m64 + .75 * m64 * m64 * m64);
  m = max(dot(d, moonDirection), 0.); m8 = m * m; m8 *= m8; float m16 = pow(m8, 4.);
  m64 = pow(m16, 4.);
  c += moonLight * (.035 * m16 + .10 * m64 + .20 * m64 * m64 * m64) * (1. - .5 * dawn);
  return c;
}

// Half-sphere, stereographic.
vec2 skyMapUv(vec3 d) {
  d.y = max(d.y, 0.);
  d = normalize(d);
  return d.xz / (1. + d.y) * .48 + .5;
}
vec3 skyMapDirection(vec2 uv) {
  vec2 q = (uv - .5) / .48;
  float r2 = dot(q, q);
  return normalize(vec3(2. * q.x, max(1. - r2, 0.), 2. * q.y));
}
vec3 skyTap(vec3 d) { return textureLod(skyMap, skyMapUv(d), 0.).rgb; }
#endif
