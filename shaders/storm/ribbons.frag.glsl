#include <lib/fog>
#include <lib/output>
uniform sampler2D vortexNoise;
uniform vec3 flash, her;
uniform float time, inside;
uniform vec4 stormPlace;
varying vec3 world;
varying vec2 at;
varying float veil, fold;
void main() {
  vec4 n = texture2D(vortexNoise, vec2(at.x * 1.4 - .10 * time, at.y * .10 + world.y * .013));
  vec4 m = texture2D(vortexNoise, vec2(at.x * 1.8 - .2 * time, at.y * .36 + n.r * .05 + world.y * .02));
  float torn = .50 * n.r + .30 * m.r + .25 * m.g;
  // Silk in rags: strands leave its edges, holes open within.
  float edge = 1. - smoothstep(mix(.25, .10, inside), 1., abs(at.y) + mix(.6, 1.1, inside) * (m.r - .5) + .5 * inside * (n.r - .5));
  float rags = mix(smoothstep(.30, .62, torn), smoothstep(.40, .60, torn + .12 * edge), inside);
  float a = veil * edge * rags * mix(.85, .92, inside);
  if (a < .004) discard;
  float y = world.y - her.y;
  float bump = clamp(.45 + 1.5 * (m.a - .5) + .35 * at.y * fold + .4 * (n.a - .5), 0., 1.);
  // Within, light falls from above and from behind her: the crests are silver, the hollows night.
  vec2 out_ = normalize(world.xz - stormPlace.xy), ahead = -normalize(eye.xz - stormPlace.xy + 1e-4);
  float pool = .10 + .90 * pow(.5 + .5 * dot(out_, ahead), 2.5);
  float fall = .10 + smoothstep(0., 24., y);
  // Wide masses of shade along it.
  fall *= .30 + 1.5 * smoothstep(.35, .80, n.r);
  float rim = 4. * edge * rags * (1. - edge * rags) * (.3 + fold * fold);
  vec3 pale = (vec3(.12, .18, .34) + .46 * moonLight) * mix(vec3(.80, .90, 1.08), vec3(1.4, 1.26, 1.06), smoothstep(1., 26., y));
  vec3 within = vec3(.0010, .0020, .0085) + pale * (1.9 * bump * bump * bump + .34 * rim * bump) * fall * pool;
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
