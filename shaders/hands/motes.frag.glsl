#include <lib/output>
varying float vLight;
void main() {
  vec2 p = gl_PointCoord * 2. - 1.;
  float f = max(exp(-4.5 * dot(p, p)) - .012, 0.);
  gl_FragColor = outGlow(mix(vec3(.10, .95, .50), vec3(.75, 1.4, 1.05), f) * f * vLight * 1.6);
}
