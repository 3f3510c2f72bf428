#include <lib/output>
varying vec3 tint;
varying vec2 at;
void main() {
  float across = at.x / max(1. - at.y, .05);
  float side = max(1. - across * across, 0.);
  // It comes out of nothing and goes into nothing: a head with an edge is a scratch.
  float body = smoothstep(0., .55, at.y) * (1. - at.y);
  gl_FragColor = outGlow(tint * side * body * 1.9);
}
