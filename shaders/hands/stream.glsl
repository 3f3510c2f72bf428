// The way emerald goes: two streams out of what the hands hold, in open curves over the grass to her. The left's
// passes before her and the right's behind, and both go on round her the same way, one ring from hand to hand.
// All from uniforms.
uniform vec3 her, herFingers, palmLeft, palmRight, lampLeft, lampRight;
uniform float sit, time;
// Where along the stream it has reached her.
const float ENTER = .36;
// And where it passes under her left hand.
const float TOUCHED = .156;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across) {
  vec3 gap = her - from;
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// Angle of it about her, 0 toward the visitor, from its hand's own side.
float aboutAt(float t, float hand) {
  float k = clamp((t - ENTER) / (1. - ENTER), 0., 1.);
  return hand < 0. ? mix(-.35, -3.7, k) : mix(2.1, 4.8, k);
}
// `hand` −1 left, 1 right; `v`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float hand, float v) {
  vec3 ahead, across, from = hand < 0. ? palmLeft : palmRight, over = (hand < 0. ? lampLeft : lampRight) - from;
  cameFrom(.5 * (palmLeft + palmRight), ahead, across);
  float s = min(t / ENTER, 1.), k = clamp((t - ENTER) / (1. - ENTER), 0., 1.), a = aboutAt(t, hand);
  bool left = hand < 0.;
  // The left's is low where it comes to her, and rises; the right's is high, and sinks as it comes forward again.
  float low = her.y + (left ? mix(.90, .42, sit) : mix(1.19, .60, sit)), high = her.y + (left ? mix(1.12, .66, sit) : mix(1.22, .68, sit)), r = left ? mix(.49, .34, k) : mix(.46, .40, k), first = aboutAt(0., hand);
  vec3 side = across * hand, out_ = -ahead * cos(a) * .95 + side * sin(a);
  vec3 p;
  if (t < ENTER) {
    // Slowly up out of what they hold, and over to her.
    float b = pow(s, 1.35), q = 1. - b;
    // Farther off the arcs are wider.
    float gap = max(distance(her.xz, from.xz), 1.) / 2.6;
    vec3 p0 = from + (left ? .8 : .5) * over, p1 = p0 + gap * (left ? vec3(0., .21, 0.) + .24 * ahead + .09 * across : vec3(0., .07, 0.) + .22 * ahead - .01 * across);
    vec3 p3 = vec3(her.x, low, her.z) + out_ * r, way = -hand * (ahead * sin(first) * .95 + side * cos(first));
    vec3 p2 = p3 + gap * (left ? vec3(0., .03, 0.) + .16 * ahead + .16 * across + .41 * way : vec3(0., -.03, 0.) + .22 * way);
    p = q * q * q * p0 + 3. * q * q * b * p1 + 3. * q * b * b * p2 + b * b * b * p3;
    // The left's passes under her finger ends wherever she holds them.
    float m = pow(TOUCHED / ENTER, 1.35), n = 1. - m, off = (t - TOUCHED) / .12;
    vec3 meets = n * n * n * p0 + 3. * n * n * m * p1 + 3. * n * m * m * p2 + m * m * m * p3, lift = herFingers - vec3(0., .066, 0.) - meets;
    lift *= min(1., .45 / max(length(lift), .01));
    p += (left ? 1. : 0.) * lift * exp(-off * off) * smoothstep(0., .08, t);
  } else {
    // At last the left's rises beside her.
    float lies = left ? k * (.55 + .45 * k) : smoothstep(-.25, .62, k) - .2 * (1. - k);
    p = vec3(her.x, mix(low, high, lies) + (left ? .10 : .04) * (cos(first) - cos(a)) + (left ? .10 * pow(smoothstep(.62, 1., k), 1.5) : -.06 * smoothstep(.6, 1., k)), her.z) + out_ * r;
  }
  // It wells up in the palm, turning about itself as water does.
  vec3 flat_ = normalize(cross(over, ahead));
  float well = 1. - smoothstep(0., .06, t), turn = 6.2832 * v + 34. * t - .4 * time, o = .006 * (1. - smoothstep(0., .14, t)) + .011 * well;
  p += o * (flat_ * cos(turn) + cross(flat_, normalize(over)) * sin(turn)) - .45 * well * over;
  // It turns about itself on its way, narrow at the palm and where it ends.
  float phase = 6.2832 * v + 17. * t - .35 * time + hand;
  float wide = smoothstep(.02, .36, t) * (1. - .85 * smoothstep(.78, 1., t));
  vec3 other = mix(side, out_, s);
  p += wide * .020 * (vec3(0., cos(phase), 0.) + other * sin(phase));
  // It opens as a scarf does, soon and wide, and is drawn together where it goes round her. The right's stands up on
  // its way along the fingers: flat it would be a wedge of light where it turns about her.
  float roll = left ? 1.3 * a + 5. * t : mix(.9, .12, smoothstep(.1, .8, s)) + .75 * (a - first);
  float open = smoothstep(0., .30, t) * (1. - (left ? .5 : .35) * smoothstep(left ? .34 : .16, left ? .56 : .40, t)) * (1. - .85 * smoothstep(.78, 1., t));
  // Under her fingers it is narrow, or it would lie over her hand.
  float under_ = (t - TOUCHED) / .055;
  open *= 1. - (left ? .72 : 0.) * exp(-under_ * under_);
  p += (mix(.014, left ? .24 : .16, open) * v) * (vec3(0., cos(roll), 0.) + other * sin(roll));
  // As silk on slow air.
  p.y += .014 * wide * sin(11. * t - .7 * time + 3. * v);
  return p;
}
