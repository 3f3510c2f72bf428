#include <lib/fog>
#include <lib/output>
uniform sampler2D vortexNoise;
uniform vec3 her, flash;
uniform vec4 stormPlace;
uniform vec2 entry;
uniform float time, inside, turn;
varying vec3 world;
varying vec2 at;
varying float number, veil;
void main() {
  float th = at.x - turn * (number < .5 ? 2. : 1.) + .37 * number, y = at.y;
  vec4 n = texture2D(vortexNoise, vec2(3. * th, .22 * y - 2. * th + .31 * number - .0125 * time));
  vec4 m = texture2D(vortexNoise, vec2(7. * th, .75 * y - 5. * th - .0375 * time) + .16 * (n.rg - .5));
  float torn = .55 * n.r + .30 * m.r + .28 * m.g;
  // Plumes: thick at the ground, in rags above.
  float a = veil * smoothstep(.0, .22, y) * smoothstep(.26, .62, torn - .62 * y + .22) * (1. - y) * mix(.75, .62, inside);
  if (a < .004) discard;
  vec3 d = normalize(world - eye);
  vec2 out_ = normalize(world.xz - stormPlace.xy);
  float bump = clamp(.45 + 1.6 * (m.a - .5) + .8 * (n.a - .5), 0., 1.);
  float ahead = .5 + .5 * dot(out_, entry), back = ahead * ahead * ahead;
  vec3 pale = vec3(.10, .16, .33) + .46 * moonLight;
  vec3 within = vec3(.0016, .0030, .010) + pale * (.03 + .42 * back * back) * (.25 + 1.1 * bump * bump) * (.4 + .8 * m.g);
  float sunSide = pow(.5 + .5 * dot(d, sunDirection), 10.), moonSide = pow(.5 + .5 * dot(d, moonDirection), 8.);
  vec3 without = upperSky * .45 + zenith * .5 + nearHorizon * vec3(.12, .14, .20) * (.3 + bump) +
    (sunLight * .20 * sunSide + moonLight * (.07 + .22 * moonSide)) * (.2 + bump * bump);
  vec3 c = mix(without, within, inside);
  float far = distance(world.xz, flash.yz);
  c += vec3(.42, .52, .80) * flash.x * (.2 + bump) * mix(1., .6, inside) / (1. + mix(.012, .022, inside) * far * far);
  c = mix(c, fogColour(world), fogAmount(world) * .6);
  vec4 o = outColour(c, a);
  gl_FragColor = vec4(o.rgb * a, a);
}
