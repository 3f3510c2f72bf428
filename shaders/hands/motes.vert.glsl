#include <hands/stream>
uniform vec3 resolution;
uniform float emerald, hands;
attribute vec4 seed4;
varying float vLight;
void main() {
  float t = fract(seed4.x + time * mix(.035, .075, seed4.y));
  float side = seed4.z < .5 ? -1. : 1.;
  vec3 p = streamAt(t, fract(seed4.w * 13.7), side);
  float a = 40. * seed4.w + time * (.6 + seed4.y);
  float spread = mix(.012, .10, smoothstep(0., .5, t)) * sqrt(-2. * log(1. - .96 * fract(seed4.y * 7.3)));
  p += spread * vec3(cos(a), sin(1.3 * a + 2.), sin(a)) * .7;
  vec4 view = viewMatrix * vec4(p, 1.);
  gl_Position = projectionMatrix * view;
  float big = step(.95, fract(seed4.w * 5.1));
  float px = mix(.0018, .0062, big) * projectionMatrix[1][1] * resolution.y * .5 / max(-view.z, .05);
  px = min(px, resolution.y * .0062);
  gl_PointSize = max(px * 2.2, 1.5);
  float held = mix(smoothstep(.05, .5, hands), 1., smoothstep(.5, .62, t));
  vLight = smoothstep(0., .06, t) * (1. - smoothstep(.9, 1., t)) * min(1., px * 1.5) * held
    * smoothstep(0., .10, emerald * 1.12 - t) * smoothstep(.14, .40, emerald) * (.5 + .5 * sin(a * 2.));
}
