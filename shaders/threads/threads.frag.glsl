#include <lib/output>
varying float across;
varying vec3 light;
void main() {
  float a = 1. - abs(across);
  gl_FragColor = outGlow(light * a * a * (3. - 2. * a));
}
