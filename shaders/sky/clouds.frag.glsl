// All clouds as premultiplied light and cover, written a few rows a frame.
#include <lib/clouds>
uniform vec3 eye;
varying vec2 place;
vec4 over(vec4 front, vec4 back) { return vec4(front.rgb * front.a + back.rgb * (1. - front.a), front.a + back.a * (1. - front.a)); }
void main() {
  vec2 q = place - .5;
  int within = dot(q, q) < .2354 ? 1 : 0; // a little over the half-sphere's rim
  vec4 sum = vec4(0);
  for (int k = 0; k < within; k++) {
    vec3 d = skyMapDirection(place);
    vec3 c = skyGradient(d);
    int any = cloud > 0. ? 1 : 0;
    for (int i = 0; i < any; i++) sum = over(duskClouds(d, c), sum);
    any = swirl > 0. ? 1 : 0;
    for (int i = 0; i < any; i++) sum = over(dawnClouds(d, c), sum);
    any = ceiling > .01 ? 1 : 0;
    for (int i = 0; i < any; i++) sum = over(stormCeiling(d, eye, mix(c, sum.rgb / max(sum.a, 1e-3), sum.a)), sum);
  }
  gl_FragColor = vec4(min(sum.rgb, vec3(30.)), sum.a);
}
