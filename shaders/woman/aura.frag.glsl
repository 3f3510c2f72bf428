#include <lib/output>
#include <lib/fog>
#include <lib/noise>
uniform vec3 her;
uniform vec2 heartbeat;
uniform float aura, tremble, warmth, time, distress, gentle;
varying vec2 vFlame;
void main() {
  // A candle flame: it leans and gutters in the storm, and stands still at the end.
  float y = vFlame.y, unrest = max(tremble, .25 * distress) * (1. - .6 * gentle);
  float gust = fbm2(vec2(1.7 * time, 3.1), 2) - .45;
  float lean = (fbm2(vec2(2.3 * y - 1.1 * time, .4 * time), 3) - .47) * 1.1 * y * y * unrest + gust * .5 * y * y * unrest;
  float x = vFlame.x - lean - .03 * sin(2.2 * y - .7 * time) * y;
  float gutter = 1. - .45 * unrest * smoothstep(.45, .75, fbm2(vec2(2.1 * time, 9.), 3));
  float size = mix(.42, 1., aura) * gutter;
  float top = y / mix(.70, 1., size);
  float w = mix(.30, .66, size) * pow(max(1. - top, 0.), .72) * smoothstep(-.22, .30, y) + .004;
  float f = exp(-1.9 * x * x / (w * w)) * step(top, 1.);
  float core = exp(-8. * x * x / (w * w)) * step(top, 1.);
  // Gone before the ground cuts it.
  f *= smoothstep(.05, .26, y) * smoothstep(1., .30, top);
  vec3 cold = mix(vec3(.070, .085, .32), vec3(.34, .40, .95), core);
  vec3 gold = mix(vec3(.55, .22, .075), vec3(1.0, .62, .24), core);
  float dawnish = smoothstep(.4, 1., warmth);
  float near = smoothstep(1.2, 4.5, distance(eye, her));
  vec3 c = mix(cold, gold, smoothstep(.1, .8, warmth)) * f * mix(.22, mix(.5, .36, dawnish), aura) * mix(mix(.18, .60, warmth), 1., near);
  c *= 1. + .35 * heartbeat.x * (1. - warmth);
  c *= 1. - fogAmount(her);
  gl_FragColor = outGlow(c);
}
