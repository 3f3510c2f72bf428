// The small sky that fog, leaves and water read: air and the broad masses of cloud, no discs.
#define CLOUD_DETAIL 0
#include <lib/clouds>
uniform vec3 eye;
varying vec2 place;
void main() {
  vec3 d = skyMapDirection(place);
  vec3 c = skyGradient(d);
  if (cloud > 0.) {
    vec4 dusk = duskClouds(d, c);
    c = mix(c, dusk.rgb, dusk.a * smoothstep(.05, .16, d.y));
  }
  if (swirl > 0.) {
    vec4 whirled = dawnClouds(d, c);
    c = mix(c, whirled.rgb, whirled.a);
  }
  if (ceiling > .01) {
    vec4 dark = stormCeiling(d, eye, c);
    c = mix(c, dark.rgb, dark.a);
  }
  c *= aboutHer(d);
  gl_FragColor = vec4(min(c, vec3(30.)), 1.);
}
