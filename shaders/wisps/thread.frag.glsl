#include <lib/output>
varying vec3 vSpot;
varying float vLight;
varying vec4 vSilk; // hue of whose ribbon it is, how much a ribbon
uniform float time, dawn;
float bell(float x) { return exp(-x * x); }
void main() {
  float x = vSpot.x, t = vSpot.y, bead = .5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37));
  bead *= bead; bead *= bead; bead *= bead; bead *= bead; bead *= bead;
  // A cord of two that are twisted about each other, and the light about it.
  float turn = 26. * t + .5 * time + vSpot.z;
  float cord = bell((x - .26 * sin(turn)) / .20) + .8 * bell((x + .30 * sin(turn + .7)) / .17);
  float air = max(1. - x * x, 0.);
  // It comes out of the light of a body, without a knot.
  float ends = smoothstep(.01, .12, t) * smoothstep(.01, .12, 1. - t);
  vec3 c = (mix(vec3(1., .62, .20), vec3(1., .46, .08), dawn) * (.62 * cord + .10 * air * air) + vec3(1., .86, .55) * bead * mix(2.4, 1., dawn) * air * air) * vLight * ends;
  float strand = .5 + .5 * sin(14. * x + 3. * t + 2. * sin(3. * x + 3. * t - .6 * time));
  vec3 silk = mix(vSilk.rgb, vSilk.rgb * vSilk.rgb, .6 * dawn) * (.22 + .95 * strand * strand * strand) * air * vLight * ends;
  // Where it is broad it is a ribbon already: a broad cord would be a rope.
  float ribbon = smoothstep(.05, .4, vSilk.a);
  c = mix(c * .8, silk, ribbon);
  cord = mix(cord, air * (.5 + .4 * dawn), ribbon);
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c * mix(.16, .14, dawn)).rgb : c, mix(mix(.22, .85, dawn), .16, directOutput) * min(cord, 1.) * vLight * ends);
}
