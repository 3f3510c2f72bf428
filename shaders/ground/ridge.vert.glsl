#include <lib/fog>
#define RIDGE_COUNT 7
uniform vec4 ridges[RIDGE_COUNT]; // distance, height, sharpness, 1 for mist
varying vec3 world;
varying float top;
flat varying int which;
const float FOOT = -26.;
// The last of them is the nearest; mists come after.
#define NEAREST 4
void main() {
  which = int(position.z + .5);
  vec4 r = ridges[which];
  top = position.y;
  vec2 d = vec2(sin(position.x), -cos(position.x));
  // The ridge stands in the world: walking on, its crest slides past as real hills do.
  float foot = FOOT;
  if (which < NEAREST) {
    // No lower than what the next nearer crest can never uncover.
    vec4 nearer = ridges[which + 1];
    float least = .07 * nearer.y;
    foot = max(foot, eye.y + (least - eye.y) * r.x / nearer.x - .02 * r.x);
  }
  world = vec3(eye.x + d.x * r.x, mix(foot, r.y * 1.45 + 9., position.y), eye.z + d.y * r.x);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
