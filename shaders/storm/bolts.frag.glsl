#include <lib/output>
varying float across, shine, core;
void main() {
  float d = abs(across);
  float line = smoothstep(core * 1.25, core * .55, d);
  float glow = exp(-6. * d * d) * (1. - d);
  // What is left of it when the flash is over is violet air, and no line.
  vec3 hot = mix(vec3(.34, .34, 1.), vec3(.86, .90, 1.), clamp(shine * 4., 0., 1.));
  gl_FragColor = outGlow((hot * line * 7. * smoothstep(.03, .22, shine) + vec3(.22, .30, .70) * glow * .55) * shine);
}
