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
  vec3 gold = mix(mix(vec3(1., .50, .13), vec3(1., .46, .34), step(.76, a)), vec3(1., .80, .50), b * b);
  vec3 c = mix(grief, gold, smoothstep(b * .5, b * .5 + .5, warmth));
  float green = (.03 * min(1., 4. * emerald) + .20 * calm * emerald) * (1. - .95 * smoothstep(.4, .9, warmth));
  return mix(c, vec3(.08, .86, .42), .9 * (1. - smoothstep(green - .02, green, a)));
}
// Threads drawn on a surface, rgb their light and w how much of it they cover. `across` counts threads
// at their finest, `pixel` is how much it changes in a pixel, `along` is in metres. Whatever the
// distance they stay some two to five pixels apart, so that they are seen as threads and not as a
// tone; no two are alike in place, width or light, and most are broken.
vec4 threads(float across, float pixel, float along, float salt, float whole) {
  float level = max(log2(pixel * 2.3), 0.), first = floor(level);
#ifdef PLAIN
  // Of the two levels the nearer alone.
  first = level = floor(level + .5);
#endif
  vec4 sum = vec4(0);
  // Near by there is but one.
  int levels = level - first < .02 ? 1 : 2;
  int k = 0;
  do {
    float share = k == 0 ? 1. - (level - first) : level - first;
    float size = exp2(first + float(k)), at = across / size, px = pixel / size;
    float id = floor(at);
    vec2 r = hash22(vec2(id, salt + 3. * (first + float(k)))), q = fract(r * 17.31 + r.yx * 3.7);
    float f = fract(at) - .5 - .30 * (q.x - .5);
    float w = mix(.045, .17, r.x * r.x * r.x), wide = clamp(w, px * .46, px * 1.05);
    float line = exp(-f * f / (wide * wide)) * min(1., .35 + .65 * w / wide);
    float gate = smoothstep(.26, .62, noise2(vec2(along * mix(6., 21., q.y) + r.x * 91., id * 3.7 + salt)));
    gate = mix(gate, .55 + .45 * gate, whole);
    float bright = .04 + .85 * r.y * r.y * r.y * r.y + 1.7 * step(.94, q.x);
    float light = share * line * gate * bright;
    sum += vec4(threadColour(fract(r.x + q.y)) * light, min(share * line * gate, 1.));
    k++;
  } while (k < levels);
  return sum;
}
// How a thread that runs along T answers a light: a highlight that goes round the form.
float gleam(vec3 T, vec3 L, vec3 V, float sharp) {
  float th = dot(T, normalize(L + V));
  return pow(max(1. - th * th, 0.), sharp);
}
#endif
