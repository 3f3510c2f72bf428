#include <lib/output>
varying float across;
varying vec3 light;
void main() {
  float a = 1. - abs(across);
  float a2 = a * a, a8 = a2 * a2 * a2 * a2;
  gl_FragColor = outGlow(light * (.95 * a8 + .16 * a2));
}
