#ifndef LIB_SEEN
#define LIB_SEEN
// How far all that is beyond her melts in the long lens of her portrait of the morning; to whoever stands as
// near her with their own eye nothing does.
#define MELTS (portrait * dawn * smoothstep(4., 6., projectionMatrix[1][1]))
// How far beside the picture a place lies, or behind the lens, metres: below zero it may be seen.
// What is over or under the picture counts as seen.
float besidePicture(vec3 world) {
  vec4 at = projectionMatrix * viewMatrix * vec4(world, 1.);
  float wide = projectionMatrix[0][0];
  return (abs(at.x) - at.w) * inversesqrt(wide * wide + 1.);
}
// The same of a place in the meadow whose height is not known yet: the land may rise or fall.
float besidePicture(vec2 p, vec3 lens) {
  return besidePicture(vec3(p.x, lens.y - 1.5, p.y)) - .3 * distance(p, lens.xz) * abs(viewMatrix[1][2]);
}
// In her portrait no crystal is cut by the picture's edge: alone there, without its bough, it would be a splinter.
float wholeInPicture(vec3 world) {
  vec4 at = projectionMatrix * viewMatrix * vec4(world, 1.);
  return smoothstep(.015, .09, 1. - max(abs(at.x), at.y) / max(at.w, .1));
}
#endif
