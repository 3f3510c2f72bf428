#include <lib/output>
varying vec3 tint;
varying vec2 along;
varying float stretch;
void main() {
  vec2 p = (gl_PointCoord - .5) * 2.;
  p.y = -p.y;
  vec2 q = vec2(dot(p, along), dot(p, vec2(-along.y, along.x)) * stretch);
  float d = dot(q, q);
  if (d > 1.) discard;
  float soft = exp(-4. * d) * (1. - d);
  gl_FragColor = outGlow(tint * soft);
}
