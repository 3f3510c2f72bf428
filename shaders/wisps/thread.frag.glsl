#include <lib/output>
varying vec3 vSpot;
varying float vLight;
varying vec3 vHue; // of whose hand it comes from
uniform float time, dawn;
float bell(float x) { return exp(-x * x); }
void main() {
  float x = vSpot.x, t = vSpot.y, bead = .5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37));
  bead *= bead; bead *= bead; bead *= bead; bead *= bead; bead *= bead;
  // Two filaments that wander about each other, here bright, there all but gone, and the light about them.
  float wide = mix(2.2, 1., dawn);
  float turn = 15. * t + .4 * time + vSpot.z, own = 2.4 * vSpot.z;
  float one = .5 + .5 * sin(11. * t + own) * sin(4.3 * t - .5 * time + own), two = .5 + .5 * sin(8. * t + 2. - own) * sin(5.1 * t + .4 * time - own);
  float cord = bell((wide * x - .26 * sin(turn)) / .17) * (.16 + one * one) + .8 * bell((wide * x + .30 * sin(.83 * turn + .7)) / .13) * (.10 + two * two);
  float air = max(1. - x * x, 0.);
  air *= air;
  // In the hand it is a knot of light, of the hue of whoever holds it.
  float held = bell(min(t, 1. - t) / .028), near = smoothstep(.35, .0, min(t, 1. - t));
  vec3 gold = mix(mix(vec3(1., .66, .26), vec3(1., .46, .08), dawn), vHue, mix(.3, .5, dawn) * near);
  vec3 c = gold * (cord * mix(1.4, .70, dawn) + air * air * (mix(.26, .09, dawn) + .5 * held)) + vec3(1., .86, .55) * ((bead * mix(1., .8, dawn) + .6 * held) * air * air);
  c *= vLight * smoothstep(.0, .012, min(t, 1. - t));
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c * mix(.20, .14, dawn)).rgb : c, mix(mix(.15, .62, dawn), .16, directOutput) * min(cord, 1.) * vLight);
}
