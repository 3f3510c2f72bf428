// The small sky that fog, leaves and water read: air and the broad masses of cloud, no discs.
#define CLOUD_DETAIL 0
#include <lib/clouds>
uniform vec3 eye;
varying vec2 place;
void main() {
  vec3 d = skyMapDirection(place);
  vec3 c = skyGradient(d);
  vec4 cl = duskClouds(d, c);
  c = mix(c, cl.rgb, cl.a * smoothstep(.05, .16, d.y));
  cl = dawnClouds(d, c);
  c = mix(c, cl.rgb, cl.a);
  cl = stormCeiling(d, eye, c);
  c = mix(c, cl.rgb, cl.a);
  gl_FragColor = vec4(min(c, vec3(30.)), 1.);
}
