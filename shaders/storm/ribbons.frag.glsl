// Its light is found at the vertices; a pixel adds the tears and folds of the cloud.
#include <lib/output>
uniform sampler2D vortexNoise;
uniform vec3 upperSky, nearHorizon;
uniform float time, inside;
varying vec4 air;             // light of the air before it, and how much of its own is left
varying vec3 within, without; // light on a fold that faces it, from within and from outside
varying vec3 at;              // across; metres up; turned through the noise
varying float veil, fold, struck;
void main() {
  vec4 n = texture2D(vortexNoise, vec2(at.x * 1.4 - .10 * time, at.y * .10 + at.z * .013));
  vec4 m = texture2D(vortexNoise, vec2(at.x * 1.8 - .2 * time, at.y * .36 + n.r * .05 + at.z * .02));
  float torn = .50 * n.r + .30 * m.r + .25 * m.g;
  // Silk in rags: strands leave its edges, holes open within.
  float edge = 1. - smoothstep(mix(.25, .10, inside), 1., abs(at.y) + mix(.6, 1.1, inside) * (m.r - .5) + .5 * inside * (n.r - .5));
  float rags = mix(smoothstep(.30, .62, torn), smoothstep(.40, .60, torn + .12 * edge), inside);
  float a = veil * edge * rags * mix(.85, .92, inside);
  float bump = clamp(.45 + 1.5 * (m.a - .5) + .35 * at.y * fold + .4 * (n.a - .5), 0., 1.), bump2 = bump * bump;
  // Within, the crests are silver, the hollows night; wide masses of shade lie along it.
  float rim = 4. * edge * rags * (1. - edge * rags) * (.3 + fold * fold);
  vec3 c = within * (1.9 * bump2 * bump + .34 * rim * bump) * (.30 + 1.5 * smoothstep(.35, .80, n.r));
  c += mix(vec3(.42, .50, .66) * (upperSky * .25 + nearHorizon * .10 * bump), vec3(.0010, .0020, .0085), inside);
  c += without * bump2 + vec3(.42, .52, .80) * struck * (.2 + bump);
  vec4 o = outColour(c * air.a + air.rgb, a);
  gl_FragColor = vec4(o.rgb * a, a);
}
