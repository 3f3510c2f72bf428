// The way emerald goes: out of a palm, over the grass in an arc, round her body and up.
// All from uniforms, so nothing is written but those.
uniform vec3 her, palmLeft, palmRight, outLeft, outRight;
uniform float sit, time;
// About how wide she is at a height, arms and gown.
float skirt(float y) {
  return mix(.21 + .27 * smoothstep(1.0, .10, y), .24 + .42 * smoothstep(.42, .05, y), sit);
}
// `t` 0–1 along, `u` 0–1 the strand among its bundle, `side` −1 left, 1 right. World metres.
vec3 streamAt(float t, float u, float side) {
  vec3 from = side < 0. ? palmLeft : palmRight, outward = side < 0. ? outLeft : outRight;
  vec3 gap = her - from;
  float D = max(length(gap.xz), 1.);
  vec3 ahead = vec3(gap.x, 0., gap.z) / max(length(gap.xz), .01);
  vec3 across = vec3(-ahead.z, 0., ahead.x);
  float odd = step(.66, fract(u * 3. + .2));
  float swirlPhase = u * 17. + 1.7 * side;
  // Helix: comes in at her side, goes behind her first.
  float girth = .05 + .09 * u;
  float low = mix(.62, .36, sit) + (u - .5) * .40;
  float high = mix(odd > .5 ? .16 : 1.46, odd > .5 ? .10 : .84, sit) + .12 * (u - .5);
  float a0 = side * (1.5708 - .30 * (u - .5));
  const float ENTER = .56;
  float k = clamp((t - ENTER) / (1. - ENTER), 0., 1.);
  float turns = (1.05 + .45 * u) * 6.28319;
  float angle = a0 - side * turns * k;
  // Drawn in at the waist, closing as it ends.
  float y = mix(low, high, k * (.55 + .45 * k)) + .05 * sin(angle * 1. + swirlPhase);
  float r = girth * (1. - .35 * k) + skirt(y);
  r += .03 * sin(5. * k + swirlPhase + .9 * time) * k;
  // angle 0 lies toward the visitor, ±90° at her sides.
  vec3 onHelix = her + (-ahead * cos(angle) + across * sin(angle)) * r + vec3(0., y, 0.);
  if (t >= ENTER) return onHelix;
  vec3 start = her + (-ahead * cos(a0) + across * sin(a0)) * (girth + skirt(low)) + vec3(0., low + .05 * sin(a0 + swirlPhase), 0.);
  float s = t / ENTER;
  vec2 disc = vec2(cos(swirlPhase * 2.1), sin(swirlPhase * 2.1)) * .013 * sqrt(fract(u * 5.3));
  vec3 p0 = from + across * disc.x + ahead * disc.y;
  // Near her the arc is smaller, or it would hook.
  float reach = clamp((D - 1.) / 5., .08, 1.);
  vec3 p1 = from + outward * (.06 + .14 * reach) + ahead * D * .20 + vec3(0., -.08 + .16 * u, 0.) * reach + across * side * (.20 + .22 * u) * reach;
  vec3 p2 = start - ahead * D * .42 + across * side * (.06 + .16 * u) + vec3(0., .34 - .30 * u, 0.);
  float q = 1. - s;
  vec3 p = q * q * q * p0 + 3. * q * q * s * p1 + 3. * q * s * s * p2 + s * s * s * start;
  // Silk on slow air.
  float loose = s * q * 2.6;
  p += loose * (across * .07 * sin(5. * s - 1.1 * time + swirlPhase) + vec3(0., .055 * sin(6.5 * s - 1.4 * time + 1.3 * swirlPhase), 0.));
  return p;
}
