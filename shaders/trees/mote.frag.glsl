#include <lib/output>
varying vec2 q;
varying float light;
varying float hue;
uniform float dawn;

void main() {
  float r2 = dot(q, q);
  float core = exp(-60. * r2) * 5. + exp(-9. * r2) * .35;
  float cross_ = exp(-90. * q.x * q.x) * exp(-5. * q.y * q.y) + exp(-90. * q.y * q.y) * exp(-5. * q.x * q.x);
  vec3 tint = mix(mix(vec3(.45, 1., 1.05), vec3(.75, .8, 1.3), hue), vec3(1.3, .85, .40), dawn * .8);
  gl_FragColor = outGlow(tint * (core + .35 * cross_) * light * max(0., 1. - r2));
}
