#include <lib/output>
uniform float warmth;
varying vec4 vRun;
varying vec2 vLight;
void main() {
  float s = vRun.x, t = vRun.y, rnd = vRun.z, veil = vRun.w;
  vec3 deep = mix(vec3(.006, .20, .115), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.05, .78, .42), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.85, 1.75, 1.30), vec3(1.4, 1.15, .7), .35 * warmth);
  // Silk so thin that only its fibres are seen, and no hem.
  float soft = 1. - s * s, fibre = .5 + .5 * sin(s * 13. + 3. * sin(11. * t + 20. * rnd) + 40. * rnd);
  float sheer = soft * soft * (.25 + .75 * fibre * fibre);
  float line = exp(-3.2 * s * s);
  vec3 c = mix(mix(mid, pale, vLight.y * vLight.y) * line * 1.35, deep * sheer, veil);
  float cover = mix(.20 * line, .16 * sheer, veil);
  gl_FragColor = outColour(c * vLight.x, cover * min(vLight.x, 1.));
}
