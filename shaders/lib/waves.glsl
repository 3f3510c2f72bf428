#ifndef LIB_WAVES
#define LIB_WAVES
// Emotion waves: rings that cross everything at once.
#define WAVE_COUNT 10  // eight that travel, the cloth's light and the circle's
uniform vec4 waves[WAVE_COUNT];        // x, z, radius, width
uniform vec3 waveColours[WAVE_COUNT];  // colour times strength
uniform int waveCount;                 // how many there are now; they come first
// Light of all waves at a place (x, z), linear.
vec3 waveLight(vec2 p) {
  vec3 sum = vec3(0);
  if (waveCount < 1) return sum;
  int i = 0;
  do {
    vec4 w = waves[i];
    float d = (distance(p, w.xy) - w.z) / w.w;
    // A crisp front, a soft trail behind it.
    float front = exp(-d * d * 4.);
    float trail = d < 0. ? .22 * exp(d * .7) : 0.;
    sum += waveColours[i] * (front + trail);
    i++;
  } while (i < waveCount);
  return sum;
}
// How hard the fronts push outward at a place.
vec2 wavePush(vec2 p) {
  vec2 sum = vec2(0);
  if (waveCount < 1) return sum;
  int i = 0;
  do {
    vec4 w = waves[i];
    vec2 r = p - w.xy;
    float l = max(length(r), 1e-3), d = (l - w.z) / w.w;
    sum += r / l * exp(-d * d * 3.) * min(1., dot(waveColours[i], vec3(.4)));
    i++;
  } while (i < waveCount);
  return sum;
}
#endif
