#include <lib/output>
varying vec4 look;
void main() {
  if (look.w < .01) discard;
  vec3 gold = mix(vec3(1., .36, .04), vec3(1., .66, .25), look.z * .7);
  gl_FragColor = outColour(gold * look.x, min(1., look.w));
}
