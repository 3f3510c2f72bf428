#include <lib/output>
varying vec2 vLight;
void main() {
  vec2 p = gl_PointCoord * 2. - 1.;
  float r = dot(p, p), f = max(exp(-4.5 * r) - .012, 0.), halo = max(1. - r, 0.);
  halo *= halo * halo;
  vec3 mote = mix(vec3(.10, .95, .50), vec3(.75, 1.4, 1.05), f) * f * 2.;
  gl_FragColor = outGlow(mix(mote, vec3(.03, .46, .36) * halo + vec3(.22, .58, .47) * halo * halo * halo * halo, vLight.y) * vLight.x);
}
