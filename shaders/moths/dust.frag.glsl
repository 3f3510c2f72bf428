#include <lib/output>
varying float shine;
void main() {
  vec2 p = gl_PointCoord * 2. - 1.;
  float d = exp(-4. * dot(p, p)) * shine;
  if (d < .01) discard;
  gl_FragColor = outGlow(vec3(1.15, .92, .66) * d);
}
