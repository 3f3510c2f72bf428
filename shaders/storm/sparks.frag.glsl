#include <lib/output>
varying float across, shine;
void main() {
  float d = across * across;
  // Light in the cloud first, and a line in it second: bright lines of one breadth lay on it like ink.
  float core = smoothstep(.12, .0, d), glow = exp(-3.5 * d) * (1. - d);
  gl_FragColor = outGlow((vec3(.70, .78, 1.) * core * .9 + vec3(.22, .30, .62) * glow * .5) * shine);
}
