#include <lib/output>
varying float across, shine, core;
void main() {
  float d = abs(across);
  // Brightest in its middle and without an edge: cut out, it lies on the storm as a ribbon.
  float off = d / max(core, .01), line = exp(-1.5 * off * off);
  // Near the channel the air is alight, farther off there is a breath of violet.
  float glow = (exp(-d / max(core * 2.2, .06)) + .22 * exp(-5. * d * d)) * (1. - d);
  // What is left of it when the flash is over is violet air, and no line.
  vec3 hot = mix(vec3(.34, .34, 1.), vec3(.86, .90, 1.), clamp(shine * 4., 0., 1.));
  gl_FragColor = outGlow((hot * line * 4. * smoothstep(.03, .22, shine) + mix(vec3(.30, .24, .85), vec3(.55, .62, 1.), exp(-d * 8.)) * glow * .8) * shine);
}
