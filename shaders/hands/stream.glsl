// The way emerald goes: one rising turn, from out of the bowl of both hands over the grass to her, round
// her and up about her heart. All from uniforms, so nothing is written but those.
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
// Angle of it about the way to her, and then about her: 0 toward the visitor, −90° at her left as one sees her.
float aboutAt(float t) {
  float s = t / ENTER, k = (t - ENTER) / (1. - ENTER);
  return -1.9 + (t < ENTER ? .75 * (1. - s) : -5.0 * k);
}
// `u`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float u) {
  vec3 ahead, across;
  float D;
  cameFrom(pool, ahead, across, D);
  float s = min(t / ENTER, 1.), k = clamp((t - ENTER) / (1. - ENTER), 0., 1.), a = aboutAt(t), lean = .11 * cos(a - .35);
  float wide = mix(mix(.10, .16, s), .06, smoothstep(0., .4, k)) * (.65 + .35 * sin(1.7 * a + 1. - .3 * time)) * u * smoothstep(0., .5, s), roll = 1.3 * a;
  // Out of the whole surface, and together.
  float turn = 6.28319 * fract(u * 5.3), at = pow(s, 1.35);
  vec2 from = pool.xz + (across * cos(turn) + ahead * sin(turn)).xz * .034 * sqrt(fract(u * 17.7)) * (1. - smoothstep(0., .6, s));
  // It swings out on the bowl’s side, so that it comes to her in an open curve.
  vec2 middle = mix(from, her.xz, at) - across.xz * .34 * s * (1. - s) * (1. - s) * 4.;
  // About her it rises steadily, each turn leaning toward the visitor, so that it is seen as one.
  float low = her.y + mix(.92, .56, sit) - lean, y = t < ENTER ? mix(pool.y, low, pow(s, 1.15)) : low + mix(.36, .30, sit) * k + .5 * lean * k;
  float r = t < ENTER ? .50 * s * s * (3. - 2. * s) : mix(.50, .40, k) + .02 * k * sin(2.3 * a + .6 * time);
  // As silk on slow air.
  y += .016 * smoothstep(0., .5, s) * sin(2. * a - .7 * time + 3. * u);
  vec3 out_ = -ahead * cos(a) * .9 * at + across * sin(a);
  return vec3(middle.x, y + wide * (.8 + .2 * cos(roll)), middle.y) + out_ * (r + wide * .45 * sin(roll));
}
