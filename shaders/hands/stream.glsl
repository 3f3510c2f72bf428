// The way emerald goes: two ribbons out of what the hands hold, each in one long curve over the grass to her and
// about her, the one low and first before her, the other higher and first behind, to her heart, where they meet.
// All from uniforms.
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
// How far round her, 0 to 1.
float roundAt(float t) { return clamp((t - ENTER) / (1. - ENTER), 0., 1.); }
// Angle of it about her, 0 toward the visitor, from its hand's own side.
float aboutAt(float t, float hand) { return hand < 0. ? mix(.75, -6.0, roundAt(t)) : mix(1.65, 6.6, roundAt(t)); }
// `hand` −1 left, 1 right; `v`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float hand, float v) {
  vec3 ahead, across, from = hand < 0. ? palmLeft : palmRight, over = (hand < 0. ? lampLeft : lampRight) - from;
  cameFrom(.5 * (palmLeft + palmRight), ahead, across);
  float s = min(t / ENTER, 1.), k = roundAt(t), a = aboutAt(t, hand), first = aboutAt(0., hand);
  // The two differ in height, so that they cross as a braid and not as a mirror.
  float low = her.y + (hand < 0. ? mix(.56, .30, sit) : mix(.98, .54, sit)), high = her.y + mix(1.27, .74, sit), r = mix(.46, .33, k * k);
  vec3 side = across * hand, out_ = -ahead * cos(a) + side * sin(a);
  vec3 p;
  if (t < ENTER) {
    // Slowly up out of what they hold, and over to her.
    float b = pow(s, 1.25), q = 1. - b, gap = max(distance(her.xz, from.xz), 1.) / 2.;
    vec3 p0 = from + .4 * over, p1 = p0 + gap * (hand < 0. ? vec3(0., .13, 0.) + .20 * ahead + .10 * across : vec3(0., .15, 0.) + .16 * ahead - .03 * across);
    vec3 p3 = vec3(her.x, low, her.z) + out_ * r;
    vec3 p2 = p3 + gap * (vec3(0., hand < 0. ? -.06 : .10, 0.) + (hand < 0. ? .46 : -.10) * (side * cos(first) + ahead * sin(first)));
    p = q * q * q * p0 + 3. * q * q * b * p1 + 3. * q * b * b * p2 + b * b * b * p3;
  } else {
    p = vec3(her.x, mix(low, high, k * (.45 + k * (1.10 - .55 * k))) + .05 * sin(6.2832 * k), her.z) + out_ * r;
  }
  // It turns once on its way and swells and narrows: a band of one breadth would be a hoop. Over its crest the right one stands on edge, or it folds there.
  float roll = (hand < 0. ? -1.9 : .9) * (1. - s) * (1. - s) + .85 * (hand < 0. ? 1. : s * s * s * s) * sin(9. * t - .5 * time + 2. * hand);
  float open = smoothstep(.0, .30, t) * (1. - .92 * smoothstep(.46, .92, t)), wide = mix(.022, (hand < 0. ? .23 : .19) * (.78 + .22 * sin(13. * t + hand)), open) * (1. - smoothstep(.9, 1., t));
  p += wide * v * (vec3(0., cos(roll), 0.) + mix(side, out_, s) * sin(roll));
  // As silk on slow air.
  p.y += .012 * open * sin(11. * t - .7 * time + 2.5 * v);
  return p;
}
