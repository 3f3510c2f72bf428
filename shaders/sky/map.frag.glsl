// The small sky that fog, leaves and water read: air and the broad masses of cloud, no discs.
#define CLOUD_DETAIL 0
#include <lib/clouds>
uniform vec3 eye;
varying vec2 place;
void main() {
  vec3 d = skyMapDirection(place);
  vec3 c = skyGradient(d);
  // Each sheet is dear; a loop that is gone through once or not at all is skipped where a branch is not.
  for (int once = 0; once < int(cloud > 0.); once++) {
    vec4 dusk = duskClouds(d, c);
    c = mix(c, dusk.rgb, dusk.a * smoothstep(.05, .16, d.y));
  }
  for (int once = 0; once < int(swirl > 0.); once++) {
    vec4 whirled = dawnClouds(d, c);
    c = mix(c, whirled.rgb, whirled.a);
  }
  for (int once = 0; once < int(ceiling > .01); once++) {
    vec4 dark = stormCeiling(d, eye, c);
    c = mix(c, dark.rgb, dark.a);
  }
  gl_FragColor = vec4(min(c, vec3(30.)), 1.);
}
