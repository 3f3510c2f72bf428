#include <lib/output>
varying vec3 vSpot;
varying float vLight;
uniform float time;
void main() {
  float t = vSpot.y, bead = pow(.5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37)), 30.);
  float across = max(1. - vSpot.x * vSpot.x, 0.);
  // Brightest at the hearts, thin between.
  float ends = .45 + .55 * abs(2. * t - 1.);
  vec3 c = (vec3(1., .66, .24) * .62 * ends + vec3(1., .86, .55) * bead * 2.2) * vLight * across;
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb : c, .4 * vLight * across);
}
