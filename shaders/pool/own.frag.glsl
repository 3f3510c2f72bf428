#include <lib/output>
varying vec2 place; // along one’s own height 0–1, across in metres
varying float beside, shore;
uniform float time, kintsugi;

// The visitor’s own light in the water: a being of strands, head downward, begun at one’s own feet.
float bell(float x) { return exp(-x * x); }
void main() {
  // The water’s breath bends it.
  float u = place.x + .03 * sin(7. * place.y + 1.1 * time) * place.x, s = place.y + .022 * sin(9. * u - .9 * time) + .012 * sin(23. * u + 1.7 * time);
  float body = .10 + .13 * smoothstep(-.05, .30, u) * smoothstep(.80, .62, u) + .05 * smoothstep(.55, .68, u);
  body *= smoothstep(.86, .72, u) + smoothstep(.80, .86, u) * .85;
  float head = bell((u - .90) / .075) * bell(s / .105);
  float inside = bell(1.1 * s / max(body, .01)) * smoothstep(-.08, .12, u) * (1. - smoothstep(.70, .84, u)) + head;
  float strands = 0.;
  int i = 0;
  do {
    float f = float(i) - 2.;
    float at = f * body * .42 + .02 * sin(11. * u + f * 3. + .8 * time);
    strands += bell((s - at) / .011) * (.5 + .5 * sin(9. * u - 1.6 * time + f * 2.));
    i++;
  } while (i < 5);
  vec3 tint = mix(vec3(.42, 1., .68), vec3(1.25, .86, .38), .35 + .45 * kintsugi);
  float heart = bell((u - .60) / .05) * bell(s / .06);
  vec3 c = (tint * (inside * .20 + strands * inside * .55) + vec3(1.2, .85, .4) * heart * .8) * beside;
  gl_FragColor = outGlow(c * shore);
}
