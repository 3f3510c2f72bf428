#include <lib/output>
varying vec3 tint;
varying float age;
void main() {
  vec2 p = gl_PointCoord * 2. - 1.;
  // A crown: the upper half of a ring that opens, and the drop in its middle.
  float r = length(p * vec2(1., 1.7) - vec2(0., .5));
  float ring = smoothstep(.16, .0, abs(r - .25 - .5 * age)) * smoothstep(.55, -.3, p.y);
  float drop = exp(-14. * dot(p, p)) * (1. - age);
  gl_FragColor = outGlow(tint * (ring + drop));
}
