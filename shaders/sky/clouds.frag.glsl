// All clouds as premultiplied light and cover, written a few rows a frame.
#include <lib/clouds>
uniform vec3 eye;
uniform float storm;
varying vec2 place;
vec4 over(vec4 front, vec4 back) { return vec4(front.rgb * front.a + back.rgb * (1. - front.a), front.a + back.a * (1. - front.a)); }
void main() {
  vec2 q = place - .5;
  vec4 sum = vec4(0);
  // A little over the half-sphere's rim.
  if (dot(q, q) < .2354) {
    vec3 d = skyMapDirection(place);
    vec3 c = skyGradient(d);
    if (cloud > 0.) sum = over(duskClouds(d, c), sum);
    if (swirl > 0.) sum = over(dawnClouds(d, c), sum);
    // As `stormYouth` in src/dream/place.ts has it.
    float young = (1. - smoothstep(.1, .6, storm)) * smoothstep(90., 130., distance(eye.xz, stormPlace.xy)) * (1. - smoothstep(0., .2, dawn));
    sum = over(anvil(d, eye, mix(c, sum.rgb / max(sum.a, 1e-3), sum.a), young), sum);
    if (ceiling > .01) sum = over(stormCeiling(d, eye, mix(c, sum.rgb / max(sum.a, 1e-3), sum.a)), sum);
  }
  gl_FragColor = vec4(min(sum.rgb, vec3(30.)), sum.a);
}
