#include <lib/output>
uniform float warmth, time, emerald;
varying vec4 vRun;
varying vec2 vLight;
void main() {
  float s = vRun.x, t = vRun.y, rnd = vRun.z, veil = vRun.w;
  vec3 deep = mix(vec3(.008, .27, .17), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.05, .74, .44), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.42, 1.45, 1.0), vec3(1.4, 1.15, .7), .35 * warmth);
  // Silk so thin that its one hem is but a line of light.
  float soft = 1. - s * s, hem = exp(-pow((s - .86) / .10, 2.)), fibre = .5 + .30 * sin(s * 9. + 3. * sin(7. * t + 20. * rnd) + 40. * rnd) + .20 * sin(s * 31. + 2. * sin(11. * t) - 9. * t);
  float sheer = soft * (.35 + .65 * fibre) * (.4 + .6 * smoothstep(0., .2, t));
  float line = .55 * exp(-2.6 * s * s) + .65 * exp(-14. * s * s);
  vec3 c = mix(mix(mid, pale, vLight.y * vLight.y * smoothstep(1.3, .2, t)) * line, deep * sheer * .75 + mid * hem * .22, veil);
  float cover = mix(.12 * line, .10 * sheer, veil);
  gl_FragColor = outColour(c * vLight.x, cover * min(vLight.x, 1.));
}
