// The way emerald goes: two streams out of what the hands hold, in open curves over the grass to her. The left's
// pours into her palm; the right's goes round behind her as a wide mantle, high at her back and low before her, and
// ends in the grass. All from uniforms.
uniform vec3 her, herPalm, palmLeft, palmRight, lampLeft, lampRight;
uniform float sit, time;
// Where along the right's it has reached her.
const float ENTER = .36;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across) {
  vec3 gap = her - from;
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// How far the mantle has gone round her, 0 to 1, and its angle: 0 toward the visitor, first to the right.
float roundAt(float t) { return clamp((t - ENTER) / (1. - ENTER), 0., 1.); }
float aboutAt(float t) { return mix(2.3, 7.0, roundAt(t)); }
// `hand` −1 left, 1 right; `v`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float hand, float v) {
  bool left = hand < 0.;
  vec3 ahead, across, from = left ? palmLeft : palmRight, over = (left ? lampLeft : lampRight) - from;
  cameFrom(.5 * (palmLeft + palmRight), ahead, across);
  float s = left ? t : min(t / ENTER, 1.), a = aboutAt(t), behind = .5 - .5 * cos(a);
  // Clear of her, nearest where it passes before her.
  float r = mix(.72, 1., behind);
  vec3 out_ = -ahead * cos(a) + across * sin(a), p, other;
  vec3 ring = vec3(her.x, her.y + mix(1.10, .62, sit) - mix(.66, .50, sit) * cos(a), her.z) + out_ * r;
  // Slowly up out of what they hold, and over to her; farther off the arcs are wider.
  float b = pow(s, left ? 1.5 : 1.35), q = 1. - b, gap = max(distance(her.xz, from.xz), 1.) / 2.6;
  vec3 p0 = from + (left ? .8 : .5) * over, p3 = left ? herPalm : ring;
  vec3 p1 = left ? mix(p0, p3, .10) + gap * (vec3(0., .13, 0.)) : mix(p0, p3, .20) + gap * (vec3(0., .02, 0.) + .10 * across);
  vec3 p2 = p3 + gap * (left ? vec3(0., .15, 0.) - .27 * across - .24 * ahead : -.35 * (ahead * sin(a) + across * cos(a) + vec3(0., sin(a), 0.)));
  p = t < ENTER || left ? q * q * q * p0 + 3. * q * q * b * p1 + 3. * q * b * b * p2 + b * b * b * p3 : ring;
  other = left ? across : mix(across, out_, s);
  // It wells up in the palm, turning about itself as water does.
  vec3 flat_ = normalize(cross(over, ahead));
  float well = 1. - smoothstep(0., .06, t), turn = 6.2832 * v + 34. * t - .4 * time, o = .006 * (1. - smoothstep(0., .14, t)) + .011 * well;
  p += o * (flat_ * cos(turn) + cross(flat_, normalize(over)) * sin(turn)) - .45 * well * over;
  // It turns about itself on its way, narrow at the palm and where it ends.
  float phase = 6.2832 * v + 17. * t - .35 * time + hand, ends = smoothstep(left ? .55 : .70, 1., t);
  float wide = (left ? smoothstep(.35, .75, t) : smoothstep(.02, .36, t)) * (1. - .9 * ends);
  p += wide * .020 * (vec3(0., cos(phase), 0.) + other * sin(phase));
  // It opens as a scarf does and is drawn together over her hand; the mantle is widest and softest behind her.
  float roll = left ? mix(.9, .2, smoothstep(0., .6, t)) : mix(.9, .45, s) + .35 * sin(a);
  float open = left ? smoothstep(.10, .55, t) * (1. - .93 * smoothstep(.55, .97, t)) : smoothstep(0., .30, t) * mix(.30, 1., behind) * (1. - .6 * ends);
  p += (mix(.012, left ? .17 : .46, open) * v) * (vec3(0., cos(roll), 0.) + other * sin(roll));
  // As silk on slow air.
  p.y += .014 * wide * sin(11. * t - .7 * time + 3. * v);
  return p;
}
