#include <lib/output>
varying vec3 vSpot;
varying float vLight;
uniform float time;
void main() {
  float t = vSpot.y, bead = pow(.5 + .5 * cos(6.2832 * (t - .16 * time + vSpot.z * .37)), 30.);
  float across = max(1. - vSpot.x * vSpot.x, 0.);
  // It comes out of the light of a body, without a knot.
  float ends = smoothstep(.02, .16, t) * smoothstep(.02, .16, 1. - t);
  vec3 c = (vec3(1., .66, .24) * .62 + vec3(1., .86, .55) * bead * 2.2) * vLight * across * ends;
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c * .45).rgb : c, .4 * vLight * across * ends);
}
