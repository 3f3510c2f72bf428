// The way emerald goes: up out of the bowl of both hands, over the grass in one long curve, to her side
// and round her in a rising turn that closes about her heart. All from uniforms, so nothing is written
// but those.
uniform vec3 her, pool;
uniform float sit, time;
// Where along the stream it has reached her.
const float ENTER = .44;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across, out float D) {
  vec3 gap = her - from;
  D = max(length(gap.xz), 1.);
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// Angle about her of what has come to her: 0 toward the visitor, −90° at her left as one sees her.
float aboutAt(float k) { return -1.25 - 9.2 * k * (1.1 - .1 * k); }
// `u`: where across the band, −.5 to .5.
vec3 aboutHer(float k, float u, vec3 ahead, vec3 across) {
  float a = aboutAt(k), low = mix(.74, .46, sit), roll = 1.3 * a;
  float y = low + mix(.78, .50, sit) * k + .02 * sin(2. * a - .5 * time);
  float r = mix(.46, .25, k * k) + .02 * sin(2.3 * a + .6 * time), wide = mix(.15, .09, k) * u;
  return her + (-ahead * cos(a) * .9 + across * sin(a)) * (r + wide * .45 * sin(roll)) + vec3(0., y + wide * (.75 + .25 * cos(roll)), 0.);
}
// World metres.
vec3 streamAt(float t, float u) {
  vec3 ahead, across;
  float D;
  cameFrom(pool, ahead, across, D);
  if (t >= ENTER) return aboutHer((t - ENTER) / (1. - ENTER), u, ahead, across);
  float s = t / ENTER, q = 1. - s, reach = clamp((D - .6) / 2.4, .12, 1.);
  vec3 start = aboutHer(0., u, ahead, across);
  // Out of the whole surface, and together.
  float turn = 6.28319 * fract(u * 5.3);
  vec3 p0 = pool + (across * cos(turn) + ahead * sin(turn)) * .034 * sqrt(fract(u * 17.7));
  vec3 p1 = pool + vec3(0., .20 + .10 * u, 0.) + across * (.10 + .10 * u) * reach;
  vec3 p2 = start + (across * (-.26 + .16 * u) - ahead * (.34 * D)) * reach + vec3(0., .04 + .10 * u, 0.);
  vec3 p = q * q * q * p0 + 3. * q * q * s * p1 + 3. * q * s * s * p2 + s * s * s * start;
  // As silk on slow air.
  float loose = 4. * s * q * smoothstep(0., .3, s) * reach;
  return p + loose * (vec3(0., .020 * sin(6. * s - .8 * time + 5. * u), 0.) + across * .016 * sin(5. * s - .6 * time + 7. * u));
}
