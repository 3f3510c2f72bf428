// Added light.
#include <lib/output>
varying vec2 vAt;
varying vec3 vLight, vCore;
void main() {
  float r2 = dot(vAt, vAt);
  float soft = max(1. - r2, 0.);
  // Without a composer it falls off in the finished picture, not before: else it would be far too wide.
  float wide = soft * soft * soft, core = exp(-70. * r2);
  gl_FragColor = vec4(directOutput > .5 ? .26 * outGlow(vLight).rgb * wide + .42 * outGlow(vCore).rgb * core :
    min(vLight * wide + vCore * core, vec3(60.)), 0.);
}
