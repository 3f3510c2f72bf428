#include <lib/fog>
#include <lib/output>
uniform sampler2D vortexNoise;
uniform vec3 flash, her;
uniform float time, inside;
varying vec3 world;
varying vec2 at;
varying float veil, fold;
void main() {
  vec4 n = texture2D(vortexNoise, vec2(at.x * 1.4 - .10 * time, at.y * .10 + world.y * .013));
  vec4 m = texture2D(vortexNoise, vec2(at.x * 3. - .2 * time, at.y * .42 + n.r * .16 + world.y * .02));
  float torn = .55 * n.r + .45 * m.g;
  float edge = 1. - smoothstep(.25, 1., abs(at.y) + .55 * (m.r - .4));
  float a = veil * edge * smoothstep(.30, .62, torn) * .85;
  if (a < .004) discard;
  float y = world.y - her.y;
  float bump = clamp(.45 + 1.1 * (m.a - .5) + .35 * at.y * fold + .3 * (n.a - .5), 0., 1.);
  vec3 within = vec3(.0015, .003, .010) + (vec3(.10, .13, .24) + .22 * moonLight) * pow(bump, 3.) * (.5 + .05 * y);
  vec3 d = normalize(world - eye);
  float sunSide = pow(.5 + .5 * dot(d, sunDirection), 8.), moonSide = pow(.5 + .5 * dot(d, moonDirection), 8.);
  vec3 without = upperSky * .25 + nearHorizon * .10 * bump +
    (sunLight * .22 * sunSide + moonLight * (.10 + .35 * moonSide)) * pow(bump, 2.);
  vec3 c = mix(without * vec3(.42, .50, .66), within, inside);
  float far = distance(world.xz, flash.yz);
  c += vec3(.42, .52, .80) * flash.x * (.2 + bump) / (1. + .012 * far * far);
  c = mix(c, fogColour(world), fogAmount(world) * .5);
  vec4 o = outColour(c, a);
  gl_FragColor = vec4(o.rgb * a, a);
}
