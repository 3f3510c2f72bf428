#include <lib/output>
varying vec3 vCold, vCore;
varying vec2 vAcross;
varying float vBody;
void main() {
  float u = vAcross.x / vAcross.y, uu = u * u;
  float f = max(exp(-1.9 * uu) - .00105, 0.) * vBody, core = exp(-8. * uu);
  gl_FragColor = outGlow(mix(vCold, vCore, core) * f);
}
