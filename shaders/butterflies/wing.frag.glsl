#include <lib/output>
uniform highp sampler2DArray atlas;
uniform vec3 ambient, eye, sunDirection, moonDirection, sunLight, moonLight;
uniform float butterflies;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying float isBody;
varying vec3 vGlow;
varying float small;
varying vec4 vAir;
varying vec3 vWave;
// An edge one pixel soft at any distance.
float wingEdge(float alpha) { return clamp((alpha - .45) / max(fwidth(alpha), .06) + .5, 0., 1.); }
void main() {
  if (vGlow.x > 0.) {
    float d = max(0., 1. - dot(painting.xy, painting.xy));
    d *= d * d;
    gl_FragColor = vec4(outGlow(vGlow * d * min(1., butterflies * 2.) * mix(1., .5 * d, directOutput)).rgb, 0.);
    return;
  }
  vec4 paint = texture(atlas, painting);
  // Scales, not a cut edge; where the beat is quick the tip is blurred.
  float margin = textureLod(atlas, painting, 3.4).a;
  float edge = mix(wingEdge(paint.a), smoothstep(.12, .80, margin), mix(.5, 0., max(small, isBody)));
  edge *= 1. - .55 * vGlow.y;
  if (edge < .02) discard;
  vec3 n = normalize(gl_FrontFacing ? back : -back);
  vec3 view = normalize(eye - world);
  // Vivid: the colour is drawn away from its grey, or the air washes it out.
  float grey = dot(paint.rgb, vec3(.3, .55, .15)), wing = 1. - isBody;
  vec3 albedo = max(mix(vec3(grey), paint.rgb, 1.06), 0.);
  float sun = max(dot(n, sunDirection), 0.), behind = max(-dot(n, sunDirection), 0.);
  float moon = max(dot(n, moonDirection), 0.);
  float turned = abs(dot(n, view)), open_ = .5 + .5 * n.y;
  vec3 light = (vec3(.36, .34, .34) + 2.1 * ambient) * mix(.45, 1.25, open_) * mix(.55, 1.1, turned);
  light += .34 * sun * sunLight + .3 * moon * moonLight;
  vec2 q = (painting.xy - .5) * vec2(2., -1.5);
  light *= mix(1., .55 + .5 * smoothstep(.05, .5, length(q)), wing);
  vec3 c = albedo * light;
  // Light through the wing: deeper in colour than what it gives back, most where the scales are pale.
  vec3 deep = albedo * sqrt(albedo);
  float against = max(-dot(view, sunDirection), 0.);
  vec3 through = (.42 + (.9 * behind + .8 * against * against) * sunLight) * (.40 + .8 * smoothstep(.2, .8, grey));
  c += deep * through * wing;
  // Along the hem scales of another kind: they turn from violet over blue to gold with the angle.
  float hem = (1. - smoothstep(.50, .97, margin)) * wing * (1. - small);
  vec3 film = .5 + .5 * cos(6.2832 * (1.25 * turned + .35 * length(q) + vec3(.02, .36, .62)));
  c += film * hem * (.08 + .40 * (1. - turned) + .15 * sun);
  // And a sheen over all of it as it turns.
  vec3 half_ = normalize(view + sunDirection);
  float sheen = max(dot(n, half_), 0.);
  sheen *= sheen; sheen *= sheen; sheen *= sheen;
  c += sheen * (.35 * sunLight + ambient) * mix(vec3(1.), film, .6) * .30 * wing;
  float rim = 1. - turned;
  c += rim * rim * rim * mix(vec3(.5, .34, .14), film, .5 * wing) * (.3 + albedo);
  c += vWave * albedo * .4;
  // Thin: a little of what is behind them comes through, most at the hem.
  float thin = mix(1., mix(.90, .66, hem), wing);
  gl_FragColor = outColour(mix(c, vAir.rgb, vAir.a), edge * thin * min(1., butterflies * 2.));
  gl_FragColor.rgb *= gl_FragColor.a;
}
