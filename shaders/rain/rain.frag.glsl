#include <lib/output>
varying vec3 tint;
varying vec2 at;
void main() {
  float side = 1. - at.x * at.x;
  // A long faint tail and a bright drop at its head.
  float body = pow(at.y, 1.6) * smoothstep(1., .965, at.y) + .8 * smoothstep(.93, .98, at.y) * smoothstep(1., .985, at.y);
  gl_FragColor = outGlow(tint * side * body);
}
