#include <lib/output>
uniform vec3 accent;
varying vec2 across;
varying float light, strength;
void main() {
  float v = light * exp(-4.8 * dot(across, across));
  gl_FragColor = outColour(mix(accent * vec3(.35, 1., .95), vec3(1., .78, .36), .35), strength * v / (1. + v));
}
