// The dome: air, and the clouds that were drawn into their own map. Sun and moon are small
// rounds of the same, before it, so that no other pixel pays for them.
#include <lib/noise>
#include <lib/sky>
#include <lib/output>
uniform vec3 flash;
uniform float time;
uniform sampler2D cloudMap;
varying vec3 ray;
#if defined(MOON) || defined(SUN)
varying vec2 onDisc; // from the middle of its disc, as tangents
#endif
mat2 turn(float a) { float c = cos(a), s = sin(a); return mat2(c, s, -s, c); }

uniform float remembers;
const float MOON_RADIUS = .0560; // radians: larger than life, as in a dream
// Low behind one who remembers it is larger still, and burns in the haze.
float sunRadius() { return .0600 * (1. + .45 * remembers); }

float sunStrength() { return clamp(max(sunLight.r, max(sunLight.g, sunLight.b)) / 1.5, 0., 1.); }

// What sun and moon do to the air about them.
vec3 halos(vec3 d) {
  vec3 right = normalize(cross(sunDirection, vec3(0, 1, 0)));
  vec2 p = vec2(dot(d, right), dot(d, cross(right, sunDirection)) * 1.07);
  float away = max(length(p) / sin(sunRadius()) - 1., 0.);
  // A bright breath at the limb, then the wide glow of the air.
  vec3 c = sunLight * sunStrength() * (exp(-away * 5.) * mix(.26, .10, dawn) + exp(-away * 1.4) * mix(vec3(.17), vec3(.20, .13, .12), dawn)) * step(0., dot(d, sunDirection));
  c += remembers * sunLight * sunStrength() * (vec3(.10, .06, .035) * exp(-away * .9) + vec3(.10, .052, .034) * exp(-away * .28)) * step(0., dot(d, sunDirection));
#ifdef LINEAR
  // At dawn a few broad beams, hardly to be seen.
  float beams = noise2(4.2 * normalize(p + 1e-4) + vec2(11. * seedHash.x, .03 * time)) * .7 + .3 * noise2(11. * normalize(p + 1e-4) - .02 * time);
  c += sunLight * vec3(1., .78, .55) * min(dawn * .32, .22) * smoothstep(.45, .85, beams) * exp(-.17 * away) * smoothstep(0., 2., away) * step(0., dot(d, sunDirection));
#endif
  // Corona of thin ice before the moon: blue-white, then a breath of rose.
  float r = length(cross(d, moonDirection)) / sin(MOON_RADIUS);
  float ring = exp(-(r - 2.55) * (r - 2.55) / .176);
  return c + moonLight * (1. - dawn) * (1. - ceiling) * step(0., dot(d, moonDirection)) *
      (ring * vec3(.060, .036, .040) + exp(-max(r - 1., 0.) * 2.3) * vec3(.26, .27, .33));
}

// How far the storm has drawn its cloud over the moon, 0–1.
float veiled() { return smoothstep(.5, .9, ceiling) * (1. - dawn); }

#ifdef MOON
float sea(vec2 s, vec2 middle, float r) { return smoothstep(r * 1.5, r * .45, length(s - middle)); }
vec3 moonFace(vec3 right, vec3 up, vec2 p, float r, vec3 behind) {
  vec3 N = vec3(p, sqrt(max(1. - r * r, 0.)));
  // The sun's side of the moon, pulled toward us: gibbous, with a long soft terminator.
  vec2 toSun = vec2(dot(sunDirection, right), dot(sunDirection, up) - .15);
  vec3 L = normalize(vec3(normalize(toSun) * .62, .72));
  // By day its dusk is hardly darker than the air: cut off there it would be an egg.
  float lit = mix(smoothstep(-.18, .86, dot(N, L)), 1., .55 * dawn);
  mat2 t = turn(1.6 * (seedHash.w - .5));
  vec2 s = t * p * (1. + .16 * r * r);
  vec2 w = s + .16 * (vec2(noise2(s * 4.), noise2(s * 4. + 9.)) - .5) + .06 * (vec2(noise2(s * 11.), noise2(s * 11. + 9.)) - .5);
  // Round seas that run into one another, as on the one we know.
  float dry = (1. - sea(w, vec2(-.26, .46), .30)) * (1. - sea(w, vec2(.18, .42), .19)) * (1. - sea(w, vec2(.40, .12), .23)) *
      (1. - sea(w, vec2(.66, .34), .10)) * (1. - sea(w, vec2(.58, -.14), .17)) * (1. - sea(w, vec2(-.18, -.38), .20)) *
      (1. - sea(w, vec2(-.58, .14), .30)) * (1. - sea(w, vec2(-.50, -.42), .11));
  float grain = noise2(s * 9.) * .4 + noise2(s * 19.) * .35 + noise2(s * 37.) * .25;
  float dusk = (1. - dry) * (.72 + .5 * grain);
  vec2 crater = s - vec2(-.06, -.66);
  float spoke = smoothstep(.45, 1., noise2(vec2(atan(crater.y, crater.x) * 3.5, 2.))) * exp(-length(crater) * 2.);
  vec2 second = s - vec2(-.34, .14);
  float rays = exp(-dot(crater, crater) * 220.) * .4 + .26 * spoke + exp(-dot(second, second) * 260.) * .3 + .10 * exp(-dot(second, second) * 30.);
  float albedo = mix(1.0, .60, dusk) * (.84 + .26 * grain) + rays;
  float limb = mix(.74, 1., sqrt(max(1. - r * r, 0.)));
  vec3 warm = mix(vec3(1.02, .92, .80), vec3(.93, .93, 1.05), smoothstep(-.6, .7, p.y));
  vec3 face = warm * albedo * limb * lit * mix(1.02, .66, dawn);
  face += behind * .12 * albedo + vec3(.018, .016, .045) * (1. - lit);
  vec3 c = behind * mix(.42, .80, dawn) + face;
  // Behind the storm's cloud it has no edge: a flat disc there would be paper.
  return mix(c, behind, smoothstep(mix(.97, .45, veiled()), 1.02, r));
}

vec3 moon(vec3 behind) {
  vec3 right = normalize(cross(moonDirection, vec3(0, 1, 0)));
  vec3 up = cross(right, moonDirection);
  vec2 p = onDisc / sin(MOON_RADIUS);
  float r = length(p);
  return r > 1.03 ? behind : moonFace(right, up, p, r, behind);
}
#endif

#ifdef SUN
vec3 sun(vec3 behind) {
  // Flattened a little by the air, and redder the deeper it stands in it.
  vec2 p = onDisc * vec2(1., 1.07) / sin(sunRadius());
  float day = smoothstep(0., .6, dawn), r = length(p) * mix(1., 1.25, day);
  float limb = .60 + .40 * sqrt(max(1. - r * r, 0.)), height = smoothstep(-1.1, .9, p.y);
  vec3 disc = mix(vec3(1.75, .38, .13), vec3(2.75, 1.50, .55), height);
  disc = mix(disc, mix(vec3(2.2, .72, .36), vec3(4.4, 2.7, 1.15), height), remembers);
  // By day it goes from cream over peach to the lilac of the haze at its foot.
  disc = mix(disc, mix(vec3(2.1, .80, .74), vec3(4.6, 3.2, 1.5), height), day) * limb;
  float strength = sunStrength();
  // Its foot is lost in the haze.
  float solid = mix(mix(.80, .45, day), 1., smoothstep(-1., -.2, p.y)) * strength;
  // While the storm closes over all the sky, no disc shows through it.
  solid *= 1. - smoothstep(.50, .60, ceiling);
  return mix(behind, disc, solid * (1. - smoothstep(mix(.955, .93, day), mix(1.03, 1.04, day), r)));
}
#endif

void main() {
  vec3 d = normalize(ray);
  vec2 uv = skyMapUv(d);
  vec3 c = skyGradient(d) + halos(d);
#ifdef MOON
  c = moon(c);
#endif
#ifdef SUN
  c = sun(c);
#endif
  vec4 cl = texture2D(cloudMap, uv) * smoothstep(-.002, .004, d.y);
#ifdef SUN
  // Nor do clouds veil it by day: it would be one pale patch with them.
  cl *= 1. - mix(.7 * remembers, .6, dawn) * smoothstep(1.02, .92, length(onDisc) / sin(sunRadius()));
#endif
  c = c * (1. - cl.a) + cl.rgb;
  // Through them comes the moon's light, and no more than that.
  float veil = veiled();
  if (veil > 0.) {
    float off = length(cross(d, moonDirection)) / sin(MOON_RADIUS);
    c += moonLight * veil * step(0., dot(d, moonDirection)) * (exp(-1.1 * off) * vec3(.26, .29, .40) + exp(-.32 * off) * vec3(.035, .042, .075) + smoothstep(1.15, .45, off) * vec3(.10, .11, .13)) * (1. - .45 * cl.a);
  }
  // Lightning is quicker than the map.
  vec2 over = cameraPosition.xz + d.xz / max(d.y, .02) * 92. - flash.yz;
  c += vec3(.42, .52, .80) * flash.x * ceiling * cl.a * exp(-dot(over, over) / 14400.) * .6;
  c *= aboutHer(d);
  gl_FragColor = outColour(c, 1.);
}
