#include <lib/output>
varying vec3 vSpot;
varying float vLight;
uniform float time;
void main() {
  float t = vSpot.y, bead = pow(.5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37)), 26.);
  float glint = .6 + .4 * sin(60. * t + 3. * time + vSpot.z * 5.);
  vec3 c = vec3(1., .68, .25) * (.26 + .26 * glint) * vLight + vec3(1., .86, .55) * bead * 2.6 * vLight;
  c *= 1. - .5 * vSpot.x * vSpot.x;
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb : c, .5 * vLight);
}
