// A strip of the water before one’s feet. position.x along −0.1 to 1.3, position.y across in metres.
#include <lib/meadow>
uniform vec3 feet;
varying vec2 place;
varying float beside, shore;
void main() {
  vec2 toPool = poolMiddle() - feet.xz;
  float far = length(toPool);
  vec2 ahead = toPool / max(far, .1);
  // From the shore on, wherever one stands around it.
  vec2 p = feet.xz + ahead * (max(0., far - 3.2) + position.x * 1.75) + vec2(-ahead.y, ahead.x) * position.y;
  place = position.xy;
  // Only one’s own eye sees it so.
  beside = (1. - smoothstep(6., 12., far)) * (1. - smoothstep(.6, 2., distance(eye.xz, feet.xz))) * smoothstep(0., .6, pool);
  shore = smoothstep(1., .94, poolRadius(p));
  vec3 world = vec3(p.x, landHeight(stormPlace.xy) - .053, p.y);
  gl_Position = beside < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
