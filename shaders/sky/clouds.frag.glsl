// All clouds as premultiplied light and cover, written a few rows a frame.
#include <lib/clouds>
uniform vec3 eye;
varying vec2 place;
vec4 over(vec4 front, vec4 back) { return vec4(front.rgb * front.a + back.rgb * (1. - front.a), front.a + back.a * (1. - front.a)); }
void main() {
  vec2 q = place - .5;
  vec4 sum = vec4(0);
  // A little over the half-sphere's rim.
  // Loops, gone through once or not at all: what lies in them is skipped where it is not needed.
  for (int once = 0; once < int(dot(q, q) < .2354); once++) {
    vec3 d = skyMapDirection(place);
    vec3 c = skyGradient(d);
    for (int dusk = 0; dusk < int(cloud > 0.); dusk++) sum = over(duskClouds(d, c), sum);
    for (int day = 0; day < int(swirl > 0.); day++) sum = over(dawnClouds(d, c), sum);
    for (int storm = 0; storm < int(ceiling > .01); storm++) sum = over(stormCeiling(d, eye, mix(c, sum.rgb / max(sum.a, 1e-3), sum.a)), sum);
  }
  gl_FragColor = vec4(min(sum.rgb, vec3(30.)), sum.a);
}
