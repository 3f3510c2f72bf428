#include <lib/output>
varying vec3 vColour;
void main() {
  vec2 p = gl_PointCoord * 2. - 1.;
  gl_FragColor = outGlow(vColour * max(exp(-5. * dot(p, p)) - .01, 0.));
}
