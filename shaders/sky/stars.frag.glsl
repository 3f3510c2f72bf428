#include <lib/output>
varying vec3 light;
void main() {
  vec2 q = gl_PointCoord * 2. - 1.;
  float r2 = dot(q, q);
  gl_FragColor = outGlow(light * exp(-3. * r2) * max(0., 1. - r2));
}
