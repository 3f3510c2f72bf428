#include <lib/output>
uniform float warmth, time, emerald;
varying vec4 vRun;
varying vec3 vLight;
void main() {
  float s = vRun.x, t = vRun.y, rnd = vRun.z, silk = vRun.w, edge = vLight.z;
  vec3 deep = mix(vec3(.004, .20, .15), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.04, .62, .40), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.42, 1.45, 1.0), vec3(1.4, 1.15, .7), .35 * warmth);
  // Silk in long soft folds: light on their ridges and at its hems, most where it turns edge-on.
  float bend = s + .35 * sin(5. * t + 30. * rnd), ridge = .5 + .5 * sin(4.2 * bend + 17. * rnd + 3. * t), fine = .5 + .5 * sin(15. * bend + 2. * sin(6. * t));
  ridge *= ridge;
  float hem = s * s * s * s, soft = 1. - smoothstep(.62, 1., abs(s));
  float sheer = soft * (.24 + .30 * ridge + .10 * fine * ridge + .12 * hem) * (.35 + .75 * smoothstep(-.9, .9, s)) * (.65 + 1.1 * edge * edge);
  float line = exp(-2.6 * s * s);
  vec3 cloth = mix(deep, mid, min(1.4 * sheer, 1.)) * sheer * 1.25 + pale * soft * (.10 * ridge * ridge * ridge + .10 * hem) * (.3 + edge);
  vec3 c = mix(mix(mid, pale, vLight.y * vLight.y * smoothstep(1.3, .2, t)) * line, cloth, silk);
  float cover = mix(.12 * line, .42 * sheer, silk);
  gl_FragColor = outColour(c * vLight.x, cover * min(vLight.x, 1.));
}
