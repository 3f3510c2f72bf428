// The way emerald goes: out of a palm, in a long S through the air, and round her in a wide, loose,
// tilted loop. All from uniforms, so nothing is written but those.
uniform vec3 her, palmLeft, palmRight, outLeft, outRight;
uniform float sit, time;
// Where along a stream it has reached her.
const float ENTER = .52;
// About how wide she is at a height, arms and gown.
float skirt(float y) {
  return mix(.19 + .25 * smoothstep(1.0, .10, y), .24 + .42 * smoothstep(.42, .05, y), sit);
}
// `k` 0–1 round her, `u` 0–1 the strand among its bundle, `side` −1 left, 1 right. World metres.
vec3 loopAt(float k, float u, float side, vec3 ahead, vec3 across) {
  float own = u * 7. + 1.7 * side, odd = smoothstep(.2, .8, u);
  // Both go round her the same way: the left comes across before her, the right behind.
  float angle = (side < 0. ? .12 : 1.9) + (1.02 + .36 * odd) * 6.28319 * k;
  // One climbs, the other sinks; so they cross.
  float low = side < 0. ? mix(.62, .36, sit) : mix(1.02, .62, sit);
  float high = side < 0. ? mix(1.20, .74, sit) : mix(.30, .12, sit);
  float y = mix(low, high, k) + (u - .5) * .30;
  // Tilted, as a sash hangs; each its own way.
  y += (.10 + .05 * odd) * mix(1., .5, sit) * cos(angle - 2.6 * side - .8 * own) + .018 * sin(2. * angle + own - .6 * time);
  float r = skirt(y) + .045 + .07 * u + .016 * sin(1.9 * angle + own + .7 * time) + .10 * smoothstep(.72, 1., k);
  // angle 0 lies toward the visitor, ±90° at her sides; a body is wider than it is deep.
  return her + (-ahead * cos(angle) * .84 + across * sin(angle)) * r + vec3(0., max(y, .06), 0.);
}
vec3 streamAt(float t, float u, float side) {
  vec3 from = side < 0. ? palmLeft : palmRight, outward = side < 0. ? outLeft : outRight;
  vec3 gap = her - from;
  float D = max(length(gap.xz), 1.);
  vec3 ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  vec3 across = vec3(-ahead.z, 0., ahead.x);
  if (t >= ENTER) return loopAt((t - ENTER) / (1. - ENTER), u, side, ahead, across);
  float own = u * 7. + 1.7 * side;
  vec3 start = loopAt(0., u, side, ahead, across);
  float s = t / ENTER, q = 1. - s;
  // Near her the arc is smaller, or it would hook.
  float reach = clamp((D - .8) / 3.4, .10, 1.);
  vec2 disc = vec2(cos(own * 2.1), sin(own * 2.1)) * .011 * sqrt(fract(u * 5.3));
  vec3 p0 = from + across * disc.x + ahead * disc.y;
  // Up out of the hollow first, clear of the fingers.
  vec3 p1 = from + outward * (.16 + .14 * reach) + ahead * D * .07 + vec3(0., (.02 + .10 * u) * reach, 0.);
  vec3 p2 = start - (side < 0. ? across * .62 + ahead * .30 * D : ahead * D * .26 - across * .55) * mix(.35, 1., reach)
    - vec3(0., side < 0. ? .20 : .06, 0.) * reach;
  vec3 p = q * q * q * p0 + 3. * q * q * s * p1 + 3. * q * s * s * p2 + s * s * s * start;
  // Silk on slow air: one long S.
  float loose = 4. * s * q * smoothstep(0., .25, s) * reach;
  float bow = sin(6.28319 * s + (side < 0. ? .3 : 3.5) + .25 * sin(.4 * time));
  p += loose * vec3(0., .075 * bow + .014 * sin(7. * s - 1.1 * time + 1.3 * own), 0.);
  p += across * loose * (.05 * side * sin(5.2 * s + .8 + own) + .014 * sin(7. * s - .9 * time + own));
  return p;
}
