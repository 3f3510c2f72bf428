// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge.
#include <lib/hanging>
varying vec2 place;
varying vec3 world;
void main() {
  place = position.xy;
  world = hung(place);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
