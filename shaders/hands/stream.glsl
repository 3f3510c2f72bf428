// The way emerald goes: two streams out of what the hands hold, in open curves over the grass to her, and there
// up and about her as a vine goes, one first before her, the other behind. All from uniforms.
uniform vec3 her, palmLeft, palmRight, lampLeft, lampRight;
uniform float sit, time;
// Where along the stream it has reached her.
const float ENTER = .36;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across) {
  vec3 gap = her - from;
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// Angle of it about her, 0 toward the visitor, from its hand's own side.
float aboutAt(float t, float hand) {
  float k = clamp((t - ENTER) / (1. - ENTER), 0., 1.);
  return hand < 0. ? mix(-.35, -5.4, k) : mix(1.7, 4.2, k);
}
// `hand` −1 left, 1 right; `v`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float hand, float v) {
  vec3 ahead, across, from = hand < 0. ? palmLeft : palmRight, over = (hand < 0. ? lampLeft : lampRight) - from;
  cameFrom(.5 * (palmLeft + palmRight), ahead, across);
  float s = min(t / ENTER, 1.), k = clamp((t - ENTER) / (1. - ENTER), 0., 1.), a = aboutAt(t, hand);
  // The two differ in height, so that they cross as a braid and not as a mirror.
  float low = her.y + (hand < 0. ? mix(.66, .34, sit) : mix(1.0, .56, sit)), high = her.y + mix(1.22, .74, sit) + .05 * hand, r = mix(.49, .26, k), first = aboutAt(0., hand);
  vec3 side = across * hand, out_ = -ahead * cos(a) * .95 + side * sin(a);
  vec3 p;
  if (t < ENTER) {
    // Slowly up out of what they hold, and over to her.
    float b = pow(s, 1.35), q = 1. - b;
    // Farther off the arcs are wider.
    float gap = max(distance(her.xz, from.xz), 1.) / 2.6;
    vec3 p0 = from + .8 * over, p1 = p0 + gap * (hand < 0. ? vec3(0., .09, 0.) + .18 * ahead + .09 * across : vec3(0., .10, 0.) + .25 * ahead - .04 * across);
    vec3 p3 = vec3(her.x, low, her.z) + out_ * r;
    vec3 p2 = p3 + gap * (vec3(0., .09, 0.) - .15 * ahead - .65 * hand * (ahead * sin(first) * .95 + side * cos(first)));
    p = q * q * q * p0 + 3. * q * q * b * p1 + 3. * q * b * b * p2 + b * b * b * p3;
  } else {
    // At last it rises beside her.
    p = vec3(her.x, mix(low, high, k * (.55 + .45 * k)) + .30 * pow(smoothstep(.62, 1., k), 1.5) + .10 * (cos(first) - cos(a)), her.z) + out_ * r;
  }
  // Out of all the hollow of the palm.
  vec3 flat_ = normalize(cross(over, ahead));
  float turn = 61. * v, o = .013 * (1. - smoothstep(0., .12, t));
  p += o * (flat_ * cos(turn) + cross(flat_, normalize(over)) * sin(turn));
  // Three plaits about one another, narrow at the palm and where it ends.
  float band = floor((v + .5) * 2.999), phase = 2.0944 * band + 17. * t - .35 * time + hand;
  float wide = smoothstep(.02, .36, t) * (1. - .85 * smoothstep(.78, 1., t));
  vec3 other = mix(side, out_, s);
  p += wide * .020 * (vec3(0., cos(phase), 0.) + other * sin(phase));
  float roll = 1.3 * a + 5. * t + (hand < 0. ? 0. : 1.2);
  // It opens as a scarf does, soon and wide, and is drawn together where it goes round her.
  float open = (hand < 0. ? smoothstep(0., .30, t) : smoothstep(.03, .36, t)) * (1. - .85 * smoothstep(.78, 1., t));
  p += (mix(.018, hand < 0. ? .24 : .16, open) * v) * (vec3(0., cos(roll), 0.) + other * sin(roll));
  // As silk on slow air.
  p.y += .014 * wide * sin(11. * t - .7 * time + 3. * v);
  return p;
}
