#include <lib/output>
varying float across, shine;
void main() {
  float d = across * across;
  float core = smoothstep(.20, .02, d), glow = exp(-3.5 * d) * (1. - d);
  gl_FragColor = outGlow((vec3(.84, .88, 1.) * core * 2.4 + vec3(.22, .30, .62) * glow * .5) * shine);
}
