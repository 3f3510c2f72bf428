#ifndef LIB_BODY
#define LIB_BODY
// Bodies are woven of light: the palette of their threads, and how one line of a weave is drawn.
#include <lib/noise>
uniform float warmth, calm, emerald, distress, tremble;

// Colour of a thread (linear); `rnd` 0–1 is its own. Grief indigo and silver, dawn gold, and the
// more calm has reached the body the more of its threads are emerald.
vec3 threadColour(float rnd) {
  float a = fract(rnd * 7.31), b = fract(rnd * 3.17);
  vec3 grief = mix(vec3(.105, .115, .60), vec3(.56, .66, 1.), b * b * .9 + .1);
  vec3 gold = mix(mix(vec3(1., .58, .26), vec3(1., .62, .50), step(.72, a)), vec3(1., .86, .64), b);
  vec3 c = mix(grief, gold, smoothstep(b * .5, b * .5 + .5, warmth));
  float green = .03 + .34 * calm * emerald;
  return mix(c, vec3(.08, .86, .42), .9 * (1. - smoothstep(green - .02, green, a)));
}
// If set: metres a pixel covers, and the width of a thread in metres. Then threads keep their width
// where the coordinate they follow is stretched.
float weftPixel = 0., weftWidth = .0011;
// One family of threads drawn on a surface: x light, y the thread’s own number. `across` counts
// threads, `pixel` is how much it changes in a pixel, `along` in metres.
vec2 weft(float across, float pixel, float along, float thickness, float salt) {
  if (weftPixel > 0.) thickness = clamp(5. * thickness * weftWidth * pixel / weftPixel, .006, .4);
  float id = floor(across), f = abs(fract(across) - .5);
  float r1 = hash12(vec2(id, salt)), r2 = hash12(vec2(id, salt + 3.1));
  float w = thickness * mix(.35, 1., r1 * r1);
  float wide = max(w, pixel * .62);
  float line = exp(-f * f / (wide * wide)) * w / wide;
  // Broken here and there, each in its own rhythm.
  float gate = smoothstep(.22, .55, noise2(vec2(along * mix(7., 19., r2) + r1 * 91., id * 3.7)));
  float bright = .22 + 1.15 * r2 * r2 * r2 + 1.6 * step(.955, r1);
  // Where threads are finer than a pixel only their mean is left.
  float mean = thickness * .62;
  float fine = smoothstep(.35, 1.1, pixel);
  return vec2(mix(line * gate * bright, mean * .32, fine), mix(r1, .35, fine));
}
#endif
