#ifndef LIB_WIND
#define LIB_WIND
uniform vec2 gustOffset;
uniform float wind;
// The travelling gust field, 0 to 1 (about .5 ± .28 in fair weather): what bends the grass is what
// is heard. Mirrors `gustAt` in src/dream/weather.ts.
float gustAt(vec2 p) {
  p -= gustOffset;
  float a = sin(dot(p, vec2(.31, .17)) + 1.6 * sin(dot(p, vec2(-.09, .15))));
  float b = sin(dot(p, vec2(.13, -.22)) + 2. * sin(dot(p, vec2(.05, .07))));
  return clamp(.5 + .28 * a + .22 * b, 0., 1.);
}
#endif
