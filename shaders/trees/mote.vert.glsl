attribute float which;
attribute vec2 corner;
uniform vec4 motes[16]; // x, y, z of the leaf it left; age in seconds, negative: none
uniform float time;
uniform vec3 eye;
varying vec2 q;
varying float light;
varying float hue;

void main() {
  vec4 m = motes[int(which + .5)];
  float life = m.w / 6.;
  q = corner * 2. - 1.;
  hue = fract(which * .618);
  light = m.w < 0. || life > 1. ? 0. : smoothstep(0., .06, life) * (1. - life) * (1. - life);
  float a = which * 2.4 + m.w * (.5 + .4 * hue);
  // Sinks a little out of its leaf, then rises and drifts with the air.
  vec3 p = m.xyz + vec3(
    .5 * m.w + .55 * life * sin(a) * 2., -1.1 * life + 4.2 * life * life, .2 * m.w + .9 * life * cos(a));
  float l = distance(p, eye);
  float size = max(.16, .004 * l) * (1.6 - .7 * life) * step(1e-4, light);
  vec4 view = viewMatrix * vec4(p, 1.);
  view.xy += q * size;
  light *= exp(-.006 * l);
  gl_Position = projectionMatrix * view;
}
