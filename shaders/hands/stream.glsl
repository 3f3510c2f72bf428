// The way emerald goes: two streams out of what the hands hold, in open curves over the grass into her palm. The
// left's comes to it straight; the right's rises beside her, goes behind her as a wide mantle, high at her back, and is
// drawn together over her hand. All from uniforms.
uniform vec3 her, herPalm, palmLeft, palmRight, lampLeft, lampRight;
uniform float sit, time;
// Where along the right's it is behind her, at its highest.
const float TOP = .52;
// Frame of her as one comes: toward her, and to the right.
void cameFrom(vec3 from, out vec3 ahead, out vec3 across) {
  vec3 gap = her - from;
  ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  across = vec3(-ahead.z, 0., ahead.x);
}
// How far the mantle has gone from there to her palm, 0 to 1.
float roundAt(float t) { return clamp((t - TOP) / (1. - TOP), 0., 1.); }
// `hand` −1 left, 1 right; `v`: where across the band, −.5 to .5. World metres.
vec3 streamAt(float t, float hand, float v) {
  bool left = hand < 0.;
  vec3 ahead, across, from = left ? palmLeft : palmRight, over = (left ? lampLeft : lampRight) - from;
  cameFrom(.5 * (palmLeft + palmRight), ahead, across);
  // Slowly up out of what they hold, and over to her; farther off the arcs are wider.
  float gap = max(distance(her.xz, from.xz), 1.) / 2.6, on = left ? t : t < TOP ? t / TOP : roundAt(t);
  vec3 up = vec3(0., 1., 0.), top = vec3(her.x, her.y + mix(1.86, 1.20, sit), her.z) + .95 * ahead - .10 * across;
  vec3 p0 = from + (left ? .8 : .5) * over, p3 = herPalm;
  vec3 p1 = left ? mix(p0, p3, .10) + gap * (.17 * up - .03 * across) : p0 + gap * (.26 * up + .23 * across + .26 * ahead);
  vec3 p2 = p3 + gap * (left ? .24 * up - .24 * across - .20 * ahead : .17 * up - .50 * across);
  if (!left && t < TOP) {
    p3 = top;
    p2 = top + .50 * gap * across;
  } else if (!left) {
    p0 = top;
    p1 = top - .80 * gap * across;
  }
  float b = pow(on, left ? 1.5 : t < TOP ? 1.35 : 1.), q = 1. - b;
  vec3 p = q * q * q * p0 + 3. * q * q * b * p1 + 3. * q * b * b * p2 + b * b * b * p3;
  // It wells up in the palm, turning about itself as water does.
  vec3 flat_ = normalize(cross(over, ahead));
  float well = 1. - smoothstep(0., .06, t), turn = 6.2832 * v + 34. * t - .4 * time, o = .006 * (1. - smoothstep(0., .14, t)) + .011 * well;
  p += o * (flat_ * cos(turn) + cross(flat_, normalize(over)) * sin(turn)) - .45 * well * over;
  // It turns about itself on its way, narrow at the palm and where it ends.
  float phase = 6.2832 * v + 17. * t - .35 * time + hand, ends = smoothstep(left ? .55 : .70, 1., t);
  float wide = (left ? smoothstep(.35, .75, t) : smoothstep(.02, .36, t)) * (1. - .9 * ends);
  p += wide * .020 * (vec3(0., cos(phase), 0.) + across * sin(phase));
  // It opens as a scarf does and is drawn together over her hand; the mantle is widest and softest behind her.
  float roll = left ? mix(.9, .2, smoothstep(0., .6, t)) : mix(.9, .25, smoothstep(0., .7, t));
  float open = left ? smoothstep(.10, .55, t) * (1. - .93 * smoothstep(.55, .97, t)) : smoothstep(0., .5, t) * (1. - .96 * smoothstep(.5, .98, t));
  p += (mix(.012, left ? .13 : .46, open) * v) * (vec3(0., cos(roll), 0.) + across * sin(roll));
  // As silk on slow air.
  p.y += .014 * wide * sin(11. * t - .7 * time + 3. * v);
  return p;
}
