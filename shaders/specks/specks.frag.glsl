#include <lib/output>
varying vec3 light;
varying float size;
void main() {
  vec2 q = gl_PointCoord * 2. - 1.;
  float r2 = dot(q, q);
  if (r2 > 1.) discard;
  // A sharp core in a faint halo, like a star.
  float core = exp(-r2 * (size < .0105 ? 7. : 34.)) + .07 * exp(-r2 * 4.5);
  gl_FragColor = outGlow(light * core * (1. - r2));
}
