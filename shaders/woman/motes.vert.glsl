#include <lib/figure>
#include <lib/body>
uniform vec3 her, resolution;
uniform float aura;
varying vec3 vColour;
attribute vec4 seed4;
void main() {
  // Sparks that leave the hem and rise; slow at dawn, restless in grief.
  float age = fract(seed4.x + time * mix(.05, .11, seed4.y));
  float turn = seed4.z * 6.28319 + age * mix(1.5, .5, warmth) * (seed4.w - .5) * 4.;
  float r = mix(.16, .52, seed4.y) * mix(1., 1.3, sit) + .22 * age;
  vec3 p = her + vec3(cos(turn) * r, .04 + age * age * mix(.6, 1.7, seed4.w) * mix(1., .6, sit), sin(turn) * r);
  p += blown(p, 1.2 * age, seed4.z * 30.);
  vec4 view = viewMatrix * vec4(p, 1.);
  gl_Position = projectionMatrix * view;
  float px = .0042 * mix(.5, 1.3, seed4.w) * projectionMatrix[1][1] * resolution.y * .5 / -view.z;
  gl_PointSize = max(px * 2.4, 1.6);
  float twinkle = .5 + .5 * sin(time * 3. + seed4.z * 50.);
  vColour = threadColour(seed4.z) * smoothstep(0., .1, age) * pow(1. - age, 1.5) * twinkle
    * min(1., px * 1.4) * mix(.7, 1.5, warmth);
}
