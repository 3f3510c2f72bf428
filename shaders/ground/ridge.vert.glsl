#include <lib/fog>
#define RIDGE_COUNT 7
uniform vec4 ridges[RIDGE_COUNT]; // distance, height, sharpness, 1 for mist
varying vec3 world;
varying float top;
flat varying int which;
const float FOOT = -26.;
void main() {
  which = int(position.z + .5);
  vec4 r = ridges[which];
  top = position.y;
  vec2 d = vec2(sin(position.x), -cos(position.x));
  // The ridge stands in the world: walking on, its crest slides past as real hills do.
  world = vec3(eye.x + d.x * r.x, mix(FOOT, r.y * 1.45 + 9., position.y), eye.z + d.y * r.x);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
