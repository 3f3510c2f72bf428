// Premultiplied.
#include <lib/output>
varying vec4 vLight;
varying float vAcross;
void main() {
  float f = exp(-2.4 * vAcross * vAcross);
  gl_FragColor = vec4(directOutput > .5 ? outGlow(vLight.rgb).rgb * f * .36 : vLight.rgb * f, vLight.a * f);
}
