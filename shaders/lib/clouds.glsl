#ifndef LIB_CLOUDS
#define LIB_CLOUDS
// Clouds as thin sheets seen in perspective: dusk streaks lit from below, the dawn's great slow
// whirl, the storm's ceiling. Each returns colour and cover. CLOUD_DETAIL 0 to 2 adds octaves.
#ifndef CLOUD_DETAIL
#define CLOUD_DETAIL 2
#endif
#include <lib/noise>
#include <lib/sky>
uniform float cloud, swirl, time, tells;
// Middle of the storm (x, z), radius of its eye, radius of the circle.
uniform vec4 stormPlace;

mat2 turn(float a) { float c = cos(a), s = sin(a); return mat2(c, s, -s, c); }

float wisps(vec2 q) {
  float n = .52 * noise2(q) + .27 * noise2(q * vec2(2.1, 2.5) + 7.);
#if CLOUD_DETAIL > 0
  n += .14 * noise2(q * vec2(4.3, 5.7) + 2.);
#endif
#if CLOUD_DETAIL > 1
  n += .07 * noise2(q * vec2(8.9, 12.1) + 5.);
  return n;
#else
  return n + .05;
#endif
}

// Long thin clouds of dusk: a high veil combed by the wind, and banks lying on the horizon.
vec4 duskClouds(vec3 d, vec3 behind) {
  float h = d.y;
  if (h < .004 || cloud <= 0.) return vec4(0);
  vec2 sunFlat = normalize(sunDirection.xz);
  float m = max(dot(d, sunDirection), 0.);
  float near = pow(m, 5.), hot = pow(m, 26.);
  float toMoon = pow(max(dot(d, moonDirection), 0.), 14.);
  vec3 fire = sunLight * seedWarmth();

  // The high veil.
  mat2 comb = turn(.5 * (seedHash.x - .5) + .25 - atan(sunFlat.x, -sunFlat.y));
  vec2 p = comb * (d.xz / (h + .11)) + vec2(.012 * time, 0.) + seedHash.xy * 53.;
  vec2 L = comb * sunFlat;
  float patches = noise2(p * vec2(.20, .34) + 9.);
  vec2 w = vec2(noise2(p * vec2(.5, .8)), noise2(p * vec2(.6, .9) + 31.)) - .5;
  vec2 q = p * vec2(.34, 1.35) + w * vec2(1.5, 1.1);
  float n = wisps(q) + .34 * (patches - .52);
  float away = .52 * noise2(q + L * vec2(.22, .42)) +
      .27 * noise2((q + L * vec2(.22, .42)) * vec2(2.1, 2.5) + 7.) + .105 + .34 * (patches - .52);
  float level = mix(.66, .44, cloud);
  float veil = smoothstep(level, level + .26, n);
  veil *= smoothstep(.03, .12, h) * (1. - .75 * smoothstep(.30, .75, h)) * .86;
  // High up and away from the sun a streak of it would be a bar across the evening.
  veil *= 1. - .9 * smoothstep(.20, .36, h) * (1. - smoothstep(.78, .96, m));
  // Nor does one blade of it stand alone under the top of the picture.
  veil *= 1. - .92 * smoothstep(.27, .42, h);
  // Lit where less cloud stands between it and the sun; its thin edge glows.
  float lit = clamp(.42 + 2.6 * (n - away), 0., 1.);
  float edge = 1. - smoothstep(.05, .75, veil);
  vec3 shade = mix(behind * vec3(.50, .44, .58), upperSky * .8, .30);
  vec3 glow = mix(farHorizon * vec3(1.05, .62, .86), fire * vec3(.92, .80, .74), min(1., near * 1.15));
  glow *= .80 + .9 * hot;
  vec3 c = mix(shade, glow, clamp(lit * (.35 + .65 * edge) * (.30 + .75 * exp(-2.2 * h) + near), 0., 1.));
  c += moonLight * toMoon * (.30 * edge + .12) * (1. - dawn);
  vec4 high = vec4(c, veil);

  // The banks: dark bodies whose lower lips have caught the light.
  vec2 b = d.xz / (h + .042) * .30 + seedHash.yw * 37. + vec2(.004 * time);
  b += .7 * (vec2(noise2(b * .8), noise2(b * .8 + 17.)) - .5);
  float bank = .56 * noise2(b) + .28 * noise2(b * 2.2 + 4.) + .16 * noise2(b * 4.9 + 8.);
  float below = .56 * noise2(b + sunFlat * .16) + .28 * noise2((b + sunFlat * .16) * 2.2 + 4.) + .08;
  float body = smoothstep(.60 - .16 * cloud, .74 - .10 * cloud, bank);
  body *= smoothstep(.012, .045, h) * (1. - smoothstep(.10, .21, h)) * .88;
  // Before the sun itself it is thin.
  float m64 = eighth(eighth(m));
  body *= 1. - .62 * m64 * m64;
  float lip = clamp(.15 + 3.2 * (bank - below), 0., 1.) * (.4 + .6 * (1. - smoothstep(.2, .9, body)));
  vec3 dark = mix(behind, upperSky * 1.5 + vec3(.012, .004, .02) * (1. - ceiling), .60);
  vec3 ember = mix(farHorizon * vec3(1., .64, .80), fire * vec3(1.1, .78, .60) * (1. + 1.4 * hot), near);
  vec3 lower = mix(dark, ember, lip * (.35 + .65 * near));
  // Over one another, the bank in front.
  float alpha = high.a + body - high.a * body;
  vec3 both = mix(high.rgb * high.a, lower, body);
  both = mix(both, lower * body + high.rgb * high.a * (1. - body), 1.);
  return vec4(both / max(alpha, 1e-3), alpha * min(1., cloud * 1.6) * (1. - .85 * swirl) * (1. - .65 * ceiling));
}

// Domain of the whirl around `v` (from its middle): a logarithmic spiral without a seam.
vec2 spiral(vec2 v, out float r) {
  r = length(v) + .08;
  float a = atan(v.y, v.x) + 1.75 * log(r) - .012 * time;
  return vec2(cos(a), sin(a)) * (.72 + .95 * r);
}
float whirl(vec2 v) {
  float r;
  vec2 b = spiral(v, r);
  vec2 w = vec2(noise2(1.25 * b + 3.), noise2(1.55 * b + vec2(4., 11.)));
  vec2 q = 1.45 * b + 1.55 * w + seedHash.xz * 29.;
  float n = .46 * noise2(q) + .22 * noise2(2.3 * q + 5. * w);
  // Billows that do not follow the whirl keep it cloud, not brush strokes.
  vec2 lump = v * 2.3 + 1.6 * w;
  n += .19 * noise2(lump);
#if CLOUD_DETAIL > 0
  n += .08 * noise2(lump * 2.7 + 3.7);
#endif
#if CLOUD_DETAIL > 1
  n += .05 * noise2(10.3 * q + 1.3);
  return n;
#else
  return n + .05;
#endif
}
// The dawn's whirl of peach, lilac and blush: a sheet of cloud turning slowly, lit by the low sun.
vec4 dawnClouds(vec3 d, vec3 behind) {
  if (swirl <= 0. || d.y < .004) return vec4(0);
  float h = d.y;
  float side = seedHash.y < .5 ? -1. : 1.;
  vec2 sunFlat = normalize(sunDirection.xz);
  vec2 middle = turn(side * .20 + .12 * (seedHash.x - .5)) * sunFlat * 1.85;
  vec2 v = d.xz / (h + .17) - middle;
  v.x *= side;
  vec2 L = normalize(sunFlat / .26 - middle - v * vec2(side, 1.)) * vec2(side, 1.);
  float n = whirl(v), toward = whirl(v + L * .17);
  // Soft everywhere, most where it turns in on itself.
  float cover = smoothstep(.34, .86, n) * mix(.55, 1., smoothstep(.15, 1.1, length(v)));
  float lit = smoothstep(0., 1., .48 + 2.3 * (n - toward));
  float core = smoothstep(.52, .78, n);
  float m = max(dot(d, sunDirection), 0.), near = pow(m, 4.);
  vec3 lilac = vec3(.40, .25, .84), blush = vec3(1.36, .46, .62), peach = vec3(1.42, .74, .60);
  vec3 light = mix(mix(blush, peach, smoothstep(.35, .95, lit)), sunLight * vec3(1.35, 1.10, .85), near * .50);
  vec3 shade = mix(lilac, upperSky * vec3(.80, .74, 1.0), .45);
  vec3 c = mix(shade, light, lit * (1. - .52 * core) * (.55 + .45 * exp(-1.4 * h) + .3 * near));
  // The thin rims let the sun through.
  float rim = cover * (1. - cover) * 4.;
  c += sunLight * rim * (.03 + .5 * pow(m, 12.)) * (.3 + .7 * lit);
  float reach = smoothstep(.015, .13, h) * exp(-.16 * length(v));
  return vec4(c, cover * .86 * swirl * reach);
}

// Far off and young the storm opens under a sheet of its own: a dark anvil over land and eye, blown out
// from its crown in rays, its underside rose on the sun's side and silver on the moon's.
const float ANVIL = 56.; // metres over the eye
vec4 anvil(vec3 d, vec3 from, vec3 behind, float young) {
  if (young <= .01 || d.y < .004) return vec4(0);
  vec2 over = from.xz + d.xz / max(d.y, .02) * ANVIL;
  vec2 v = over - stormPlace.xy, toEye = normalize(from.xz - stormPlace.xy), across = vec2(-toEye.y, toEye.x);
  vec2 at = vec2(dot(v, across), dot(v, toEye));
  float r = length(v) + 10., a = atan(at.x, at.y) + .10 * log(r) - .01 * time;
  // In rays outward, and in heaps that do not follow them.
  vec2 ray = vec2(3.1 * a, 1.5 * log(r)) + seedHash.xz * 17.;
  vec2 lump = at * .030 + seedHash.yw * 23. + vec2(.01 * time);
  vec2 w = vec2(noise2(lump * .7), noise2(lump * .8 + 9.)) - .5;
  ray += 1.1 * w; lump += .9 * w;
  vec2 sunward = vec2(dot(sunDirection.xz, across), dot(sunDirection.xz, toEye)), lit2 = normalize(sunward) * .22;
  float n = .40 * noise2(ray * vec2(1., .8)) + .34 * noise2(lump) + .16 * noise2(lump * 2.7 + 5.);
  float other = .40 * noise2(ray * vec2(1., .8) + lit2) + .34 * noise2(lump + lit2) + .16 * noise2(lump * 2.7 + 5. + lit2);
#if CLOUD_DETAIL > 0
  n += .10 * noise2(ray * vec2(2.6, 2.1) + 3.);
#else
  n += .05;
#endif
  float bump = clamp(.45 + 3. * (n - other - .05), 0., 1.);
  vec2 q = (at - vec2(0., 34.)) / vec2(165., 92.);
  float cover = smoothstep(-.05, .55, 1. - length(q) + 1.3 * (n - .5));
  vec3 dark = mix(zenith * vec3(.42, .46, .62), upperSky * vec3(.70, .66, .92), smoothstep(.30, .70, n));
  // Darkest over its crown, which ends in it.
  dark *= mix(.45, 1., smoothstep(.15, .85, length(q)));
  float sunSide = smoothstep(-.2, .9, dot(normalize(at + 1e-3), normalize(sunward))), moonSide = 1. - sunSide;
  vec3 under = farHorizon * vec3(1.0, .50, .66) * sunSide + (moonLight * .28 + nearHorizon * vec3(.20, .24, .34)) * moonSide;
  // The moon stands clear of it.
  cover *= 1. - .9 * smoothstep(.980, .994, dot(d, moonDirection));
  float thin = 1. - smoothstep(.25, .95, cover);
  vec3 c = dark + under * bump * bump * (.40 + .9 * thin);
  return vec4(mix(c, behind, .12), cover * .93 * young * smoothstep(.03, .14, d.y));
}

// The storm's own dark ceiling, 92 m up, turning around it; it grows outward from its middle.
vec4 stormCeiling(vec3 d, vec3 from, vec3 behind) {
  if (ceiling <= .01 || d.y < .004) return vec4(0);
  vec2 over = from.xz + d.xz / max(d.y, .02) * 92.;
  vec2 v = over - stormPlace.xy;
  float r = length(v) + 12.;
  float l = log(r);
  float a = atan(v.y, v.x) + .55 * l - .05 * time;
  vec2 b = vec2(cos(a), sin(a)) * (.8 + .62 * l);
  vec2 w = vec2(noise2(b * 1.1 + l), noise2(b * 1.3 + 9. - l)) - .5;
  vec2 q = b * 1.25 + vec2(1.5 * l, -1.2 * l) + 2.0 * w + .02 * time;
  // Half follows the whirling, half hangs in billows.
  vec2 lump = turn(.05 * time) * v * .017 + 1.4 * w, nearby = vec2(.20, -.12);
  float n = .40 * noise2(q) + .20 * noise2(q * 2.3 + 3.) + .24 * noise2(lump);
  float other = .40 * noise2(q + nearby) + .20 * noise2((q + nearby) * 2.3 + 3.) + .24 * noise2(lump + nearby) + .08;
#if CLOUD_DETAIL > 0
  n += .11 * noise2(lump * 2.6 + 8.) + .05 * noise2(q * 7.7 + 1.);
#else
  n += .08;
#endif
  float bump = clamp(.5 + 2.6 * (n - other), 0., 1.);
  float far = length(over - from.xz);
  // Ragged: the edge is where the noise says.
  float radius = 40. + 1500. * pow(ceiling, 1.6);
  float cover = smoothstep(0., .42, (radius - r) / radius + .9 * (n - .42));
  // Midnight blue whatever the hour, so that the light beneath it stays precious.
  vec3 dark = mix(zenith * vec3(.30, .50, .62), upperSky * vec3(.42, .74, .98), smoothstep(.30, .70, n));
  vec3 c = mix(dark, upperSky * vec3(.9, 1.25, 1.6) + nearHorizon * vec3(.16, .20, .26), bump * bump * (.35 + .65 * smoothstep(.35, .62, n)));
  c += moonLight * .05 * pow(max(dot(d, moonDirection), 0.), 6.) * bump;
  // Over the still eye the ceiling is open and pale light falls in.
  float inside = 1. - smoothstep(14., 46., distance(from.xz, stormPlace.xy));
  float hole = exp(-(r - 12.) * (r - 12.) / 225.) * inside * (1. - min(1.25 * tells, 1.));
  c = mix(c, moonLight * (.16 + .22 * n), hole * .85);
  float haze = exp(-far / 620.);
  // While she tells the moon looks through it.
  cover *= 1. - min(1.25 * tells, 1.) * min(exp((dot(d, moonDirection) - 1.) / .011) * (.5 + 1.6 * n), .95);
  return vec4(mix(behind, c, haze), cover * smoothstep(.035, .17, d.y + .05 * (n - .45)) * .97);
}
#endif
