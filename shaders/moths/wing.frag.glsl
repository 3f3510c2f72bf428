#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform vec3 her, ambient;
uniform float moths, warmth;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying vec2 state;
varying float isBody;
// An edge one pixel soft at any distance.
float wingEdge(float alpha) { return clamp((alpha - .45) / max(fwidth(alpha), .06) + .5, 0., 1.); }
void main() {
  vec4 paint = texture(atlas, painting);
  float edge = wingEdge(paint.a);
  if (edge < .04) discard;
  vec3 n = normalize(gl_FrontFacing ? back : -back);
  vec3 view = normalize(eye - world);
  // Light through the wing as well as on it: a membrane, not a board. What it lets through is deeper
  // in colour than what it gives back.
  float moon = max(dot(n, moonDirection), 0.), behind = max(-dot(n, moonDirection), 0.);
  float sun = max(dot(n, sunDirection), 0.) + .8 * max(-dot(n, sunDirection), 0.);
  // Turned up it takes the sky, turned away it falls into shade.
  float open_ = .5 + .5 * n.y, turned = abs(dot(n, view));
  vec3 light = (vec3(.20, .21, .32) + 2.2 * ambient) * mix(.35, 1.25, open_ * open_) * mix(.55, 1.1, turned);
  light += .75 * moon * moonLight + .3 * sun * sunLight;
  // She is the lamp they were born at; seen against her the wings are lit from behind.
  vec3 toHer = her + vec3(0, 1.3, 0) - world;
  float against = .5 + 1.1 * pow(max(-dot(normalize(toHer), view), 0.), 3.);
  light += against * vec3(.34, .32, .56) * mix(vec3(1), vec3(1.7, 1.1, .4), warmth) / (1. + .8 * dot(toHer, toHer));
  light *= 1. + .8 * state.x;
  vec3 c = paint.rgb * light;
  vec3 deep = paint.rgb * paint.rgb;
  c += deep * (1.6 * behind * moonLight + .30 + .5 * state.x) * (1. - isBody);
  // The pale parts hold light of their own: a window at night.
  float bright = dot(paint.rgb, vec3(.3, .55, .15));
  c += paint.rgb * smoothstep(.30, .85, bright) * (.42 + .6 * state.x) * (1. - isBody);
  // Dust of scales: each glints at its own angle.
  vec2 scale = painting.xy * vec2(190., 142.);
  float fine = 1. - smoothstep(.25, .8, fwidth(scale.x));
  float glint = hash12(floor(scale));
  c += vec3(.30, .33, .46) * smoothstep(.90, 1., glint) * pow(turned, 2. + 9. * fract(glint * 57.)) * fine * .5 * (1. - isBody);
  c *= 1. + .5 * (hash12(floor(scale * .5) + 7.) - .5) * fine;
  float rim = pow(1. - turned, 3.);
  c += rim * vec3(.20, .22, .40) * (.25 + paint.rgb);
  c += waveLight(world.xz) * paint.rgb * .5;
  c = mix(c, c * vec3(1.5, 1.1, .62), state.y);
  gl_FragColor = outColour(applyFog(c, world), edge * min(1., moths * 1.4) * (1. - smoothstep(.93, 1., state.y)));
}
