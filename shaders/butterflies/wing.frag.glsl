#include <lib/output>
#include <lib/fog>
#include <lib/waves>
uniform highp sampler2DArray atlas;
uniform vec3 ambient;
uniform float butterflies;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying float rest;
varying float isBody;
// An edge one pixel soft at any distance.
float wingEdge(float alpha) { return clamp((alpha - .45) / max(fwidth(alpha), .06) + .5, 0., 1.); }
void main() {
  vec4 paint = texture(atlas, painting);
  float edge = wingEdge(paint.a);
  if (edge < .04) discard;
  vec3 n = normalize(gl_FrontFacing ? back : -back);
  vec3 view = normalize(eye - world);
  // Vivid: the colour is drawn away from its grey, or the air washes it out.
  float grey = dot(paint.rgb, vec3(.3, .55, .15));
  vec3 albedo = max(mix(vec3(grey), paint.rgb, 1.14), 0.);
  float sun = max(dot(n, sunDirection), 0.), behind = max(-dot(n, sunDirection), 0.);
  float moon = max(dot(n, moonDirection), 0.);
  float turned = abs(dot(n, view)), open_ = .5 + .5 * n.y;
  vec3 light = (vec3(.46, .43, .40) + 2.5 * ambient) * mix(.55, 1.2, open_) * mix(.7, 1.05, turned);
  light += .34 * sun * sunLight + .3 * moon * moonLight;
  vec3 c = albedo * light;
  // Light through the wing: deeper in colour than what it gives back, most where the scales are pale.
  vec3 deep = albedo * sqrt(albedo);
  c += deep * (.30 + .9 * behind * sunLight) * (.35 + .9 * smoothstep(.2, .8, grey)) * (1. - isBody);
  float rim = pow(1. - turned, 3.);
  c += rim * vec3(.5, .34, .14) * (.3 + albedo);
  c += waveLight(world.xz) * albedo * .4;
  gl_FragColor = outColour(applyFog(c, world), edge * min(1., butterflies * 2.));
}
