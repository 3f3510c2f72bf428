// Added light.
#include <lib/output>
varying vec2 vAt;
varying vec3 vLight, vCore;
void main() {
  float r2 = dot(vAt, vAt);
  float soft = max(1. - r2, 0.);
  gl_FragColor = vec4(outGlow(vLight * soft * soft * soft + vCore * exp(-70. * r2)).rgb, 0.);
}
