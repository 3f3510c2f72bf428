// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge.
#include <lib/hanging>
varying vec2 place;
varying vec3 world, facing;
void main() {
  place = position.xy;
  world = hung(place);
  vec3 right = hung(place + vec2(.006, 0)) - world, down = hung(place + vec2(0, .01)) - world;
  facing = normalize(cross(down, right));
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
