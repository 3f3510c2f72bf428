#include <lib/output>
uniform float warmth, time, emerald;
varying vec4 vRun;
varying vec3 vLight;
void main() {
  float s = vRun.x, t = vRun.y, rnd = vRun.z, silk = vRun.w, edge = vLight.z;
  vec3 deep = mix(vec3(.004, .20, .15), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.04, .62, .40), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.42, 1.45, 1.0), vec3(1.4, 1.15, .7), .35 * warmth);
  // Silk so thin that it has no hem: fine fibres of it, with air between, most where it turns edge-on.
  float soft = 1. - s * s, bend = s + .25 * sin(5. * t + 30. * rnd);
  float fibre = .42 + .34 * sin(9. * bend + 3. * sin(7. * t + 20. * rnd) + 40. * rnd) + .24 * sin(31. * bend + 2. * sin(11. * t) - 9. * t);
  float sheer = soft * soft * max(fibre, 0.) * (.55 + .8 * edge * edge) * mix(1.25, .6, smoothstep(.10, .55, t));
  float line = exp(-2.6 * s * s);
  vec3 cloth = mix(deep, mid, .45 * sheer) * sheer * .95;
  vec3 c = mix(mix(mid, pale, vLight.y * vLight.y * smoothstep(1.3, .2, t)) * line, cloth, silk);
  float cover = mix(.12 * line, .16 * sheer, silk);
  gl_FragColor = outColour(c * vLight.x, cover * min(vLight.x, 1.));
}
