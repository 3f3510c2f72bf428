#include <lib/output>
varying vec3 vSpot;
varying float vLight;
varying vec3 vHue; // of whose hand it comes from
uniform float time, dawn;
float bell(float x) { return exp(-x * x); }
void main() {
  float x = vSpot.x, t = vSpot.y, bead = .5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37));
  bead *= bead; bead *= bead; bead *= bead; bead *= bead; bead *= bead;
  // A cord of two that are twisted about each other, and the light about it.
  float turn = 34. * t + .5 * time + vSpot.z;
  float cord = bell((x - .08 * sin(turn)) / .17) + .7 * bell((x + .09 * sin(turn + .7)) / .13);
  float air = max(1. - x * x, 0.);
  air *= air;
  // In the hand it is a knot of light, of the hue of whoever holds it.
  float held = bell(min(t, 1. - t) / .028), near = smoothstep(.35, .0, min(t, 1. - t));
  vec3 gold = mix(mix(vec3(1., .62, .20), vec3(1., .46, .08), dawn), vHue, .5 * near);
  vec3 c = gold * (cord * mix(1.0, .8, dawn) + air * air * (.16 + .5 * held)) + vec3(1., .86, .55) * ((bead * mix(2.4, 1., dawn) + .7 * held) * air * air);
  c *= vLight * smoothstep(.0, .012, min(t, 1. - t));
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c * mix(.20, .14, dawn)).rgb : c, mix(mix(.22, .80, dawn), .16, directOutput) * min(cord, 1.) * vLight);
}
