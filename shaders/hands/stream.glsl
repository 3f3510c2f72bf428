// The way emerald goes: up out of the light over a palm, over the grass in one arc that widens to a
// veil, to her heart and shoulders; and then softly up about her. All from uniforms, so nothing is
// written but those.
uniform vec3 her, lampLeft, lampRight, outLeft, outRight;
uniform float sit, time;
// Where along a stream it has reached her.
const float ENTER = .54;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across, out float D) {
  vec3 gap = her - from;
  D = max(length(gap.xz), 1.);
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// Angle about her of what has come to her: 0 toward the visitor, ±90° at her sides.
float aboutAt(float k, float u, float side) { return side * (.20 + .40 * u + (3.1 + 1.5 * u) * k * (1.15 - .15 * k)); }
vec3 aboutHer(float k, float u, float side, vec3 ahead, vec3 across) {
  float a = aboutAt(k, u, side), low = mix(mix(1.06, 1.32, u), mix(.60, .82, u), sit);
  // It rises, wide at her shoulders, and closes over her.
  float y = low + (.50 + .85 * fract(u * 7.3)) * k * (.35 + .65 * k) + .02 * sin(3. * a + 9. * u - .5 * time);
  float r = mix(.30, .36, u) + mix(.05, .17, u) * sin(3.14159 * k) + .015 * sin(2. * a + 20. * u + .6 * time);
  return her + (-ahead * cos(a) * .86 + across * sin(a)) * r + vec3(0., y, 0.);
}
// `u` 0–1: where across the veil, `side` −1 left, 1 right. World metres.
vec3 streamAt(float t, float u, float side) {
  vec3 from = side < 0. ? lampLeft : lampRight, outward = side < 0. ? outLeft : outRight;
  vec3 ahead, across;
  float D;
  cameFrom(from, ahead, across, D);
  if (t >= ENTER) return aboutHer((t - ENTER) / (1. - ENTER), u, side, ahead, across);
  float s = t / ENTER, q = 1. - s, reach = clamp((D - .6) / 2.4, .12, 1.), v = u - .5;
  vec3 start = aboutHer(0., u, side, ahead, across);
  float turn = 6.28319 * fract(u * 5.3);
  vec3 p0 = from + (across * cos(turn) + ahead * sin(turn)) * .024 * sqrt(fract(u * 17.7));
  vec3 p1 = from + outward * .05 + vec3(0., (.30 + .06 * v) * reach, 0.) + (across * side * (.02 + .02 * v) + ahead * (.16 * D)) * reach;
  vec3 p2 = start + (across * side * (.36 + .14 * v) - ahead * .24 * D) * reach + vec3(0., (.17 + .16 * v) * reach, 0.);
  vec3 p = q * q * q * p0 + 3. * q * q * s * p1 + 3. * q * s * s * p2 + s * s * s * start;
  // As silk on slow air.
  float loose = 4. * s * q * smoothstep(0., .3, s) * reach;
  return p + loose * (vec3(0., .020 * sin(6. * s - .8 * time + 5. * u + side), 0.) + across * .016 * sin(5. * s - .6 * time + 7. * u));
}
