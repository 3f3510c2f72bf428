#include <lib/output>
#include <lib/fog>
#include <lib/waves>
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
  // Light through the wing as well as on it: a membrane, not a board.
  float moon = max(dot(n, moonDirection), 0.) + .55 * max(-dot(n, moonDirection), 0.);
  float sun = max(dot(n, sunDirection), 0.) + .8 * max(-dot(n, sunDirection), 0.);
  vec3 light = vec3(.34, .33, .46) + 3. * ambient + .55 * moon * moonLight + .3 * sun * sunLight;
  // She is the lamp they were born at.
  vec3 toHer = her + vec3(0, 1.3, 0) - world;
  light += vec3(.42, .36, .62) * mix(vec3(1), vec3(1.7, 1.1, .4), warmth) / (1. + dot(toHer, toHer));
  light *= 1. + .75 * state.x;
  vec3 c = paint.rgb * light;
  // The pale parts hold light of their own; scales glint along the edge of sight.
  float bright = dot(paint.rgb, vec3(.3, .55, .15));
  c += paint.rgb * smoothstep(.28, .9, bright) * (.34 + .5 * state.x) * (1. - isBody);
  float rim = pow(1. - abs(dot(n, view)), 3.);
  c += rim * vec3(.16, .16, .34) * (.4 + paint.rgb);
  c += waveLight(world.xz) * paint.rgb * .5;
  c = mix(c, c * vec3(1.5, 1.1, .62), state.y);
  gl_FragColor = outColour(applyFog(c, world), edge * min(1., moths * 1.4) * (1. - smoothstep(.93, 1., state.y)));
}
