#include <lib/output>
varying vec3 tint;
varying vec2 at;
void main() {
  float side = 1. - at.x * at.x;
  // It comes out of nothing and goes into nothing: a head with an edge is a scratch.
  float body = smoothstep(0., .40, at.y) * (1. - at.y) * (1.4 - .4 * at.y);
  gl_FragColor = outGlow(tint * side * side * body * 1.9);
}
