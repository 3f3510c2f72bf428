#ifndef LIB_WING
#define LIB_WING
// Wings on the beat. A pair lies in the plane x −1 to 1, y −.75 to .75, the body along y at x 0;
// z is the way its back faces.
// Bends a point of the pair: `beat` is the angle of the wings over that plane at the root.
// Broad wings are vaulted: they fall away to tip and hem, and the leading edge is the higher one.
vec3 wingBeat(vec2 p, float beat) {
  float along = abs(p.x);
  float th = beat * (1. - .14 * along) + .16 * p.y * along;
  float vault = -.13 * along * along + (.10 * p.y - .10 * p.y * p.y) * along;
  return vec3(p.x * cos(th), p.y - .05 * along * along * sin(th), along * sin(th) + vault);
}
// The normal there (sign(p.x) is the side).
vec3 wingNormal(vec2 p, float beat) {
  float along = abs(p.x);
  float th = beat * (1. - .14 * along) + .16 * p.y * along;
  float rise = sin(th) - .26 * along + .10 * p.y - .10 * p.y * p.y;
  return normalize(vec3(-sign(p.x) * rise, (.20 * p.y - .10 - .16 * along) * along, cos(th)));
}
// The body is round, its feelers curl up and forward.
vec3 wingBody(vec2 p, float girth) {
  float r = clamp(p.x / .17, -1., 1.), feeler = max(p.y - .40, 0.);
  return vec3(p.x, p.y, .02 + girth * sqrt(1. - r * r) * (1. - smoothstep(.36, .5, p.y)) + .5 * feeler - .06 * max(-p.y, 0.));
}
vec3 wingBodyNormal(vec2 p) { return normalize(vec3(clamp(p.x / .15, -1., 1.), 0., .75)); }
vec2 wingUv(vec2 p) { return vec2(p.x * .5 + .5, (.75 - p.y) / 1.5); }
// The axes of a flier at `place` that shows its back to the lens, turned aside by `sway` and
// rolled by `roll`.
mat3 wingAxes(vec3 place, vec3 lens, vec2 sway, float roll) {
  vec3 n = normalize(lens - place);
  vec3 r = normalize(cross(vec3(0, 1, 0), n));
  vec3 u = cross(n, r);
  n = normalize(n + r * sway.x + u * sway.y);
  r = normalize(cross(u, n));
  u = cross(n, r);
  float c = cos(roll), s = sin(roll);
  return mat3(r * c + u * s, u * c - r * s, n);
}
#endif
