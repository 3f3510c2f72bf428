#include <lib/output>
varying float across, shine, core;
void main() {
  float d = abs(across);
  float line = smoothstep(core * 1.25, core * .55, d);
  // Near the channel the air is alight, farther off there is a breath of violet.
  float glow = (exp(-d / max(core * 1.6, .04)) + .22 * exp(-5. * d * d)) * (1. - d);
  // What is left of it when the flash is over is violet air, and no line.
  vec3 hot = mix(vec3(.34, .34, 1.), vec3(.86, .90, 1.), clamp(shine * 4., 0., 1.));
  gl_FragColor = outGlow((hot * line * 7. * smoothstep(.03, .22, shine) + mix(vec3(.30, .24, .85), vec3(.55, .62, 1.), exp(-d * 8.)) * glow * .8) * shine);
}
