#ifndef LIB_SKY
#define LIB_SKY
// One sky for everything: dome, fog, leaves, water. `skyGradient` is exact and dear; `skyTap`
// reads the small map baked from it and is what fog, blades and leaves use.
uniform vec3 zenith, upperSky, nearHorizon, horizon, farHorizon, sunLight, moonLight;
uniform vec3 sunDirection, moonDirection;
uniform float dawn, ceiling, portrait;
uniform sampler2D skyMap;
// Four numbers of the seed in [0, 1).
uniform vec4 seedHash;

// How each dream's evening is tinted: some burn toward rose, some toward gold.
vec3 seedWarmth() { return vec3(1., .86 + .26 * seedHash.z, 1.34 - .70 * seedHash.z); }
vec3 seedCoolness() { return vec3(.80 + .42 * seedHash.w, .98, 1.10 - .16 * seedHash.w); }

// How far it is the night of her storm, as one comes to her, 0–1: she is then the one warm light there is.
float stormNight() { return smoothstep(.5, .95, ceiling); }

// By multiplication: a power is two dear functions.
float eighth(float x) { x *= x; x *= x; return x * x; }

// Colour of the air in a direction (linear): gradient and halos, no discs, clouds or stars.
vec3 skyGradient(vec3 d) {
  float h = max(d.y, 0.);
  vec2 s = normalize(sunDirection.xz), v = d.xz / max(length(d.xz), 1e-4);
  float toSun = .5 + .5 * dot(s, v);
  float A = toSun * toSun; A *= A; A *= A;
  vec3 warm = seedWarmth(), cool = seedCoolness();
  vec3 c = mix(upperSky, zenith, smoothstep(.06, .50, h)) * mix(vec3(1), cool, .6);
  c = mix(c, nearHorizon * cool * (.80 + .34 * A), exp(-4.6 * h * sqrt(4.6 * h)));
  c = mix(c, mix(farHorizon * cool, horizon * warm, A), exp(-9. * h) * (.36 + .62 * A));
  // Opposite the sun a dusky band lies under a rose one: the earth's own shadow.
  float away = (1. - smoothstep(.05, .62, toSun)) * (1. - .4 * ceiling);
  c *= mix(vec3(1), vec3(.56, .64, .90), away * exp(-h * h / .003));
  c *= mix(vec3(1), vec3(1.62, 1.02, 1.06), away * exp(-(h - .15) * (h - .15) / .0064));
  // Opposite both lights the evening has an afterglow of its own, low over the land.
  vec2 both = normalize(s + normalize(moonDirection.xz));
  float after = max(-dot(v, both), 0.), sunward = both.x * v.y - both.y * v.x;
  after *= after * (1. - dawn);
  // Gold on the sun's side, and on the moon's a dark blue bank that has withdrawn there.
  sunward = smoothstep(-.62, .50, sunward * sign(both.x * s.y - both.y * s.x));
  c *= mix(vec3(1.), mix(vec3(.46, .60, 1.02), vec3(1.10, 1.02, .86), sunward), after * exp(-h * h / .12));
  c += mix(horizon, farHorizon, .45) * warm * mix(vec3(.30, .36, .80), vec3(1.32, 1.22, .58), sunward) * after * (1.5 * exp(-h * h / .0032) + .42 * exp(-h * h / .04));
  // Its heart stands over the place one came from.
  c += horizon * warm * vec3(1.15, .88, .62) * eighth(after) * (1.9 * exp(-h * h / .0028) + .50 * exp(-h * h / .022)) * (1. - .5 * ceiling);
  float m = max(dot(d, sunDirection), 0.), m8 = eighth(m), m64 = eighth(m8);
  c += sunLight * warm * (.15 * m8 * exp(-5. * h) + .20 * m64 + .10 * m64 * m64 * m64);
  // At dawn it goes out into all the air: gold, then peach; far from it the lilac is deep.
  c += dawn * sunLight * (.17 * m8 * m8 * vec3(1., .72, .60) + .10 * m64 * m64 * vec3(1., .80, .66));
  c *= mix(1., .66 + .34 * toSun, dawn);
  m = max(dot(d, moonDirection), 0.);
  float m16 = eighth(m * m);
  m64 = m16 * m16; m64 *= m64;
  float m256 = m64 * m64; m256 *= m256;
  c += moonLight * (.050 * m16 + .10 * m64 + .20 * m256) * (1. - .6 * dawn);
  return c;
}

// Before so near a face the lens is set to the sun: about it lies a narrow glow, and the air beside and
// above goes down to lilac and rose, or face, sun and sky are of one value.
vec3 aboutHer(vec3 d) {
  float off = 1. - max(dot(d, sunDirection), 0.), high = max(d.y - sunDirection.y, 0.);
  return mix(vec3(1.), mix(vec3(.44, .37, .60), vec3(1.), exp(-off / .0105 - 18. * high * high)), portrait);
}

// Half-sphere, stereographic.
vec2 skyMapUv(vec3 d) {
  d.y = max(d.y, 0.);
  return d.xz / (length(d) + d.y) * .48 + .5;
}
vec3 skyMapDirection(vec2 uv) {
  vec2 q = (uv - .5) / .48;
  float r2 = dot(q, q);
  return normalize(vec3(2. * q.x, max(1. - r2, 0.), 2. * q.y));
}
vec3 skyTap(vec3 d) { return textureLod(skyMap, skyMapUv(d), 0.).rgb; }
#endif
