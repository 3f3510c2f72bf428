#include <lib/fog>
#include <lib/noise>
#include <lib/figure>
uniform vec3 her;
uniform float stature;
uniform vec2 heartbeat;
uniform float contre, pool, aura, storm, loosen, tremble, warmth, distress, gentle, emerald;
varying vec3 vCold, vCore;
// Across the flame and half its width there, both in the flame’s own metres.
varying vec2 vAcross;
varying float vBody;
void main() {
  vec3 out2 = normalize(vec3(eye.x - her.x, 0., eye.z - her.z));
  vec3 side = vec3(out2.z, 0., -out2.x);
  // From outside the storm all that shows of her is this one candle, so it is seen from afar.
  float afar = smoothstep(10., 23., distance(eye, her)) * smoothstep(.15, .6, storm) * (1. - loosen);
  // There she herself is drawn larger (Woman.tsx).
  float metres = distance(eye.xz, her.xz), looms = 1. + (.8 * smoothstep(26., 60., metres) + 1.1 * smoothstep(80., 150., metres)) * smoothstep(.15, .6, storm) * (1. - loosen);
  float tall = looms * (1. + .75 * afar) * mix(2.25, 1.45, sit) * stature;
  // A candle flame: it leans and gutters in the storm, and stands still at the end. All of this is
  // the same across it, so that what lies between its edges needs two exponentials and no noise.
  float unrest = max(tremble, .25 * distress) * (1. - .6 * gentle);
  float gust = fbm2(vec2(1.7 * time, 3.1), 2) - .45;
  float gutter = 1. - .45 * unrest * smoothstep(.45, .75, fbm2(vec2(2.1 * time, 9.), 3));
  float size = mix(.42, 1., aura) * gutter;
  float y = position.y * mix(.70, 1., size), top = position.y;
  float lean = (fbm2(vec2(2.3 * y - 1.1 * time, .4 * time), 3) - .47) * 1.1 * y * y * unrest + gust * .5 * y * y * unrest;
  lean += .03 * sin(2.2 * y - .7 * time) * y;
  float hearth = hearthOf(warmth, dawn);
  float w = (1. + .3 * hearth) * mix(.30, .66, size) * pow(max(1. - top, 0.), .72) * smoothstep(-.22, .30, y) + .004;
  // Out to where a thousandth is left of it.
  w *= looms * (1. + 1.2 * afar);
  // From afar it has no outline: a haze about her, as broad at the top as below.
  // At the foot of the storm it is narrower, or against its blue wall it would be a stain.
  float wall = 1. - smoothstep(26., 46., metres);
  w = mix(w, looms * mix(1.15, .92, wall) * gutter, afar);
  // Near by it is a flame in tongues, each side for itself: no outline of her.
  float tongue = noise2(vec2(4.2 * y - 1.3 * time, 7. * step(0., position.x) + .3 * time));
  w *= mix(mix(.45, 1.35, tongue), 1., afar);
  float x = position.x * 1.9 * w;
  vAcross = vec2(x, w);
  // Gone before the ground cuts it.
  vBody = smoothstep(.05, .26, y) * smoothstep(1., .30, top);
  float above = (top - .17) * 3.;
  vBody = mix(vBody, smoothstep(.05, mix(.17, .40, wall), top) * exp(-above * above), afar);
  // Near by it burns above her rather than about her.
  vBody *= mix(mix(.16, 1., smoothstep(.34, .72, y)), 1., max(afar, smoothstep(.6, .95, storm) * (1. - loosen) * smoothstep(7., 14., distance(eye, her))));
  float dawnish = smoothstep(.4, 1., warmth);
  float near = smoothstep(1.2, 4.5, distance(eye, her));
  float strong = mix(.22, mix(.5, .36, dawnish), aura) * mix(mix(.18, .60, warmth), 1., near);
  strong *= (1. + .35 * heartbeat.x * (1. - warmth)) * (1. - fogAmount(her) * (1. - .8 * afar));
  // In the storm it is the one light there is: seen from some way off it sets her off the dark.
  strong *= (1. + 5. * afar) * (1. + 2.2 * hearth + .9 * near * distress * (1. - hearth));
  // Some metres off, in the storm, it sets her off the grass.
  strong *= 1. + 2.2 * smoothstep(3.2, 4.6, distance(eye, her)) * (1. - afar) * (1. - smoothstep(.1, .5, warmth)) * smoothstep(.5, .9, storm);
  // Before the sun it is not seen.
  strong *= 1. - .85 * contre * (1. - hearth);
  // Nor in the bright morning.
  strong *= 1. - .85 * pool;
  float gilt = max(max(smoothstep(.1, .8, warmth), .9 * hearth), .9 * afar);
  vCold = strong * mix(vec3(.070, .085, .32), mix(vec3(.55, .22, .075), vec3(.46, .26, .06), wall * afar), gilt);
  vCore = strong * mix(vec3(.34, .40, .95), vec3(1.0, .62, .24), gilt);
  // The calm that is given her stands about her as light.
  float given = smoothstep(.15, .9, emerald) * (1. - gilt);
  vCold += given * vec3(.006, .050, .034);
  vCore += given * vec3(.014, .080, .058);
  // Seated, none of it shines through between her arms and her waist: it would be holes in her.
  float gap = 1. - .92 * sit * smoothstep(1.05, .80, y * tall) * smoothstep(0., .30, y * tall);
  vCold *= gap;
  vCore *= gap;
  // Behind her, so that it never veils her.
  vec3 p = her + side * (x + lean) - out2 * .34 + vec3(0., y * tall - .08, 0.);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
}
