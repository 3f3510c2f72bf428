// Its light is found at the vertices; a pixel adds the plumes.
#include <lib/output>
uniform sampler2D vortexNoise, vortexBillow;
uniform vec3 upperSky, zenith, nearHorizon;
uniform float time, inside, turn;
varying vec4 air;             // light of the air before it, and how much of its own is left
varying vec3 within, without; // light on a plume that faces it, from within and from outside
varying vec2 at;
varying float number, veil, struck;
void main() {
  float th = at.x - turn * (number < .5 ? 2. : 1.) + .37 * number, y = at.y;
  vec4 n = texture2D(vortexNoise, vec2(3. * th, .22 * y - 2. * th + .31 * number - .0125 * time));
  vec4 m = texture2D(vortexBillow, vec2(3. * th, .3 * y - th - .0125 * time) + .10 * (n.rg - .5));
  float torn = .55 * n.r + .30 * m.r + .28 * m.g;
  // Plumes: thick at the ground, in rags above. From within they are thick up to where the rings end
  // (SPRAY_TOP), and would be cut off in a line there.
  float a = veil * smoothstep(.0, .22, y) * smoothstep(.26, .62, torn - .62 * y + mix(.10, .22, inside)) * (1. - y / mix(1., .78, inside)) * mix(.32, .62, inside);
  float bump = clamp(.45 + 1.6 * (m.a - .5) + .8 * (n.a - .5), 0., 1.);
  vec3 c = within * (.25 + 1.1 * bump * bump) * (.4 + .8 * m.g);
  c += mix((upperSky * .25 + zenith * .3) * (.25 + 1.1 * bump) + nearHorizon * vec3(.05, .06, .10) * (.1 + 1.2 * bump), vec3(.0016, .0030, .010), inside);
  c += without * (.2 + bump * bump) + vec3(.30, .38, .80) * struck * mix(.5, 1., inside) * (.2 + bump);
  vec4 o = outColour(c * air.a + air.rgb, a);
  gl_FragColor = vec4(o.rgb * a, a);
}
