// Threads that run round and along a form.

// Turns (0–1) of an angle, and how they change from pixel to pixel, without the seam of atan.
vec3 turnsOf(vec2 d) {
  vec2 dx = dFdx(d), dy = dFdy(d);
  vec2 g = vec2(dx.x * d.y - dx.y * d.x, dy.x * d.y - dy.y * d.x);
  return vec3(atan(d.x, d.y) / 6.28319 + .5, g / max(dot(d, d), 1e-6) / 6.28319);
}
// The way threads run where a coordinate grows along them.
vec3 runOf(float along, vec3 N) {
  vec3 x = dFdx(vWorld), y = dFdy(vWorld);
  vec3 g = cross(y, N) * dFdx(along) + cross(N, x) * dFdy(along);
  return g / max(length(g), 1e-9);
}
// What threads round a limb need of the pixels beside theirs: taken before any branch.
struct Ring { vec2 d; vec3 turns; float along; vec2 slope; };
Ring ringOf(vec2 across, float along) {
  return Ring(across / max(length(across), 1e-4), turnsOf(across), along, vec2(dFdx(along), dFdy(along)));
}
// Threads round a limb: one family, and a sparser one that crosses it at a slant. `count` a power
// of two, or they part at the back.
vec4 woven(Ring r, float count, float slant, float salt, float whole) {
  vec2 d = r.d;
  float along = r.along;
  float bundle = smoothstep(.25, .75, noise2(vec2(along * 9. - salt, dot(d, vec2(5.3, -3.9)) + 3. * slant * along)));
#ifdef PLAIN
  vec4 a = threads(fract(r.turns.x + slant * along) * count, length(r.turns.yz + slant * r.slope) * count, along, salt, whole);
  return a * mix(.28, 1.7, bundle);
#else
  float drift = noise2(vec2(along * 7. + salt, dot(d, vec2(1.7, 2.3)))) - .5;
  float fine = noise2(vec2(along * 31., dot(d, vec2(4.1, 3.3)) + salt)) - .5;
  vec4 a = threads(fract(r.turns.x + slant * along) * count + count * .03 * drift + 1.6 * fine,
    length(r.turns.yz + slant * r.slope) * count, along, salt, whole);
  vec4 b = threads(fract(r.turns.x - slant * .8 * along) * count * .5 - count * .04 * drift,
    length(r.turns.yz - slant * .8 * r.slope) * count * .5, along + 3., salt + 9., whole);
  return (a + .8 * b) * mix(.22, 1.35, bundle);
#endif
}
