#include <lib/noise>
#include <lib/output>
// Wood and leaves are drawn apart: one shader for both would do the work of both at every pixel.
#ifdef LEAVES
varying vec3 left, middle, right, air;
varying vec4 line, cut, point;

void main() {
  // The ridges run together in root and point.
  float t = cut.y, s = clamp(cut.x / max(line.w, .02), -1., 1.);
  bool below = t > point.w;
  vec3 c = s < cut.z ? left : s < cut.w ? middle : right;
  float tip = s < cut.z ? point.x : s < cut.w ? point.y : point.z;
  c *= below ? tip : 1.;
  // The facets behind, seen through: a break that crosses the ones before.
  c *= s * .8 + (t - .5) * 1.4 > .15 - cut.z * .6 ? 1.14 : .87;
  // Glass is clear in the middle and gathers light toward its edges; evenly lit it is paper.
  c *= .74 + .52 * s * s;
  // Light gathers at the point.
  c *= 1. + .6 * smoothstep(.75, 1., t);
  float fine = fwidth(s) * .9 + .02;
  float ridge = min(min(abs(s - cut.z), abs(s - cut.w)), (1. - abs(s)) * 2.5 + .5 * fine);
  ridge = min(ridge, abs(t - point.w) * 2.5 + .3 * fine);
  c += line.rgb * (1. - smoothstep(.4 * fine, 1.3 * fine, ridge));
  gl_FragColor = outColour(c + air, 1.);
}
#else
#include <lib/sky>
uniform float time, chorus, treeGlow;
uniform vec3 eye, groundDark, grassTip, ambient;
varying vec3 world, normalTo, wave;
varying vec4 wood, air; // the air's light before it, and how much of its own is left
varying float glow;
vec3 around(vec3 d) {
  vec3 low = groundDark + grassTip * (.05 + .10 * dawn);
  return mix(low, skyTap(d), smoothstep(-.38, .04, d.y));
}
BARK
void main() {
  vec3 v = normalize(world - eye);
  vec3 n = normalize(normalTo), c = barkLight(n, v, world, wood, glow);
  c += wave * (.04 + .30 * pow(1. - abs(dot(n, v)), 2.));
  gl_FragColor = outColour(c * air.a + air.rgb, 1.);
}
#endif
