#ifndef LIB_POOL
#define LIB_POOL
// The pool that is left where the circle stood lies before her, on the side away from the sun, and
// leaves room for the tongue of land she sits on.
#include <lib/sky>
// Middle of the storm (x, z), radius of its eye, radius of the circle.
uniform vec4 stormPlace;
#define POOL_SET 2.45
const vec2 POOL_SIZE = vec2(3.7, 2.75);
vec2 poolAway() { return -normalize(sunDirection.xz); }
vec2 poolMiddle() { return stormPlace.xy + POOL_SET * poolAway(); }
float poolTongue(float sine) { return 1. - .20 * smoothstep(.60, 1., -sine); }
// Cosine and sine of the sum of two angles, each given so; and of twice an angle.
vec2 added(vec2 a, vec2 b) { return vec2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x); }
vec2 twice(vec2 a) { return vec2(a.x * a.x - a.y * a.y, 2. * a.x * a.y); }
// Its rim over the ellipse, in the direction of a unit vector: bays and tongues, as waves of twice,
// three, five and nine times the angle, which are powers of it.
float poolRim(vec2 a) {
  vec2 a2 = twice(a), a3 = added(a2, a), a5 = added(a2, a3), a9 = added(twice(a2), a5);
  return (1. + dot(a2.yx, .09 * vec2(cos(.6), sin(.6))) + dot(a3.yx, .11 * vec2(cos(2.), sin(2.))) +
    dot(a5.yx, .075 * vec2(cos(1.), sin(1.))) + .032 * a9.y) * poolTongue(a.y);
}
// A place in units of its two half axes, across and along the light, from its middle.
vec2 poolUnits(vec2 p) {
  vec2 y = poolAway(), d = p - stormPlace.xy - POOL_SET * y;
  return vec2(dot(d, vec2(-y.y, y.x)), dot(d, y)) / POOL_SIZE;
}
// A place on it: angle, distance from its middle (1 at the rim).
vec2 poolPoint(float a, float r) {
  vec2 u = vec2(cos(a), sin(a)), y = poolAway(), q = u * POOL_SIZE * poolRim(u) * r;
  return poolMiddle() + vec2(-y.y, y.x) * q.x + y * q.y;
}
// Below 1 inside it.
float poolRadius(vec2 p) {
  vec2 q = poolUnits(p);
  float r = max(length(q), 1e-4);
  return r / poolRim(q / r);
}
#endif
