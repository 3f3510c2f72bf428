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
  vec3 albedo = max(mix(vec3(grey), paint.rgb, 1.24), 0.);
  float sun = max(dot(n, sunDirection), 0.) + .9 * max(-dot(n, sunDirection), 0.);
  float moon = max(dot(n, moonDirection), 0.);
  vec3 light = vec3(.56, .52, .46) + 2.5 * ambient + .3 * sun * sunLight + .3 * moon * moonLight;
  vec3 c = albedo * light;
  c += albedo * smoothstep(.3, .9, grey) * .34 * (1. - isBody);
  float rim = pow(1. - abs(dot(n, view)), 3.);
  c += rim * vec3(.5, .34, .14) * (.3 + albedo);
  c += waveLight(world.xz) * albedo * .4;
  gl_FragColor = outColour(applyFog(c, world), edge * min(1., butterflies * 2.));
}
