#include <lib/output>
varying vec2 across;
varying vec3 tint;
varying float light;
void main() {
  float v = light * exp(-4.8 * dot(across, across));
  gl_FragColor = outGlow(tint * v / (1. + v));
}
