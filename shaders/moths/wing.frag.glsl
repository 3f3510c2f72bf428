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
varying vec3 pleat;
varying vec2 state;
varying float isBody;
varying float small;
// An edge one pixel soft at any distance.
// Small ones beat too fast to have an edge.
float wingEdge(float alpha) { return clamp((alpha - .45) / max(fwidth(alpha), mix(.06, .55, small)) + .5, 0., 1.); }
void main() {
  vec4 paint = texture(atlas, painting);
  float edge = wingEdge(paint.a);
  if (edge < .04) discard;
  // Those that are too small to carry a picture are plain: ash and umber, darker to the root.
  vec3 plain = textureLod(atlas, painting, 5.).rgb;
  plain = mix(vec3(dot(plain, vec3(.33))), plain, .7) * .9 + vec3(.030, .022, .018);
  plain *= vec3(.80, .82, 1.06) * (.70 + .7 * smoothstep(.1, .46, abs(painting.x - .5)));
  paint.rgb = mix(paint.rgb, min(plain * 1.5, .55), small * .86);
  // A membrane pleated along its veins, not a board.
  vec2 q = (painting.xy - .5) * vec2(2., -1.5);
  float rib = sin(34. * atan(q.y - .06, abs(q.x) + .02)) * smoothstep(.10, .45, length(q)) * (1. - small);
  vec3 n = normalize((gl_FrontFacing ? back : -back) + pleat * rib * .30);
  vec3 view = normalize(eye - world);
  // Light through the wing as well as on it. What it lets through is deeper
  // in colour than what it gives back.
  float moon = max(dot(n, moonDirection), 0.), behind = max(-dot(n, moonDirection), 0.);
  float sun = max(dot(n, sunDirection), 0.) + .8 * max(-dot(n, sunDirection), 0.);
  // Turned up it takes the sky, turned away it falls into shade.
  float open_ = .5 + .5 * n.y, turned = abs(dot(n, view));
  vec3 sky = mix(ambient, vec3(dot(ambient, vec3(.33))), .55);
  vec3 light = (mix(vec3(.27, .26, .27), vec3(.19, .19, .24), small) + 1.9 * sky) * mix(.4, 1.2, open_ * open_) * mix(.5, 1.1, turned);
  light += .6 * moon * moonLight + .3 * sun * sunLight;
  // She is the lamp they were born at; seen against her the wings are lit from behind.
  vec3 toHer = her + vec3(0, 1.25, 0) - world;
  float away = dot(toHer, toHer);
  float against = .7 + 1.6 * pow(max(-dot(normalize(toHer), view), 0.), 3.);
  light += against * mix(vec3(.72, .60, .56), vec3(.80, .60, .30), warmth) / (.55 + 1.1 * away);
  light *= 1. + .30 * state.x;
  // The body’s shade lies on the roots; hems are thin.
  light *= mix(1., .45 + .75 * smoothstep(.04, .62, length(q)), 1. - isBody);
  vec3 c = paint.rgb * light;
  vec3 deep = paint.rgb * paint.rgb;
  c += deep * (1.2 * behind * moonLight + .22 + .25 * state.x) * (1. - isBody);
  // The pale parts hold light of their own: a window at night.
  float bright = dot(paint.rgb, vec3(.3, .55, .15));
  c += paint.rgb * smoothstep(.26, .72, bright) * (.20 + .10 * state.x) * (1. - isBody);
  // A sheen goes over it as it turns.
  vec3 half_ = normalize(view + normalize(moonDirection + vec3(0., .6, 0.)));
  float sheen = max(dot(n, half_), 0.);
  sheen *= sheen; sheen *= sheen; sheen *= sheen;
  c += sheen * (moonLight * .5 + sky) * (.10 + .5 * paint.rgb) * (1. - isBody);
  // Dust of scales: each glints at its own angle.
  vec2 scale = painting.xy * vec2(190., 142.);
  float fine = 1. - smoothstep(.25, .8, fwidth(scale.x));
  float glint = hash12(floor(scale));
  c += vec3(.42, .38, .34) * smoothstep(.90, 1., glint) * pow(turned, 2. + 9. * fract(glint * 57.)) * fine * .5 * (1. - isBody);
  c *= 1. + .5 * (hash12(floor(scale * .5) + 7.) - .5) * fine;
  float rim = pow(1. - turned, 3.);
  c += rim * vec3(.26, .25, .30) * (.25 + paint.rgb);
  c += waveLight(world.xz) * paint.rgb * .5;
  c = mix(c, c * vec3(1.5, 1.1, .62), state.y);
  gl_FragColor = outColour(applyFog(c, world), edge * mix(1., .82, small) * min(1., moths * 1.4) * (1. - smoothstep(.93, 1., state.y)));
}
