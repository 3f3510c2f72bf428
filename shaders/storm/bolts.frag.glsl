#include <lib/output>
varying float across, shine, core;
void main() {
  float d = abs(across);
  float line = smoothstep(core * 1.25, core * .55, d);
  float glow = exp(-6. * d * d) * (1. - d);
  gl_FragColor = outGlow((vec3(.86, .90, 1.) * line * 7. + vec3(.22, .30, .70) * glow * .55) * shine);
}
