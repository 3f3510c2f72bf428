// A thread is brightest in its middle and has no edge. Premultiplied, as the cloth is.
#include <lib/output>
uniform vec2 clothSize;
varying vec4 look;
varying float aside;
void air() {
  // The air about the cloth: warm at its edge, rose farther out.
  vec2 out_ = abs(vec2(look.y, aside)) - vec2(.5 * clothSize.x, look.z) + .25;
  float far = length(max(out_, 0.)), near = max(1. - far / 1.3, 0.);
  near *= near;
  vec3 glow = mix(vec3(.80, .26, .30), vec3(1., .58, .26), near) * near * near * mix(.06, 1., smoothstep(-.15, .3, max(out_.x, out_.y)));
  // Light that is added to a finished picture is stronger than it should be.
  gl_FragColor = vec4(outGlow(glow * .62 * -look.w).rgb * mix(1., .30, directOutput), 0.);
}
void held() {
  float halo = max(1. - aside * aside - look.y * look.y, 0.);
  halo *= halo * halo;
  vec4 glow = outColour((vec3(.62, .33, .12) * halo * halo + vec3(.9, .7, .4) * pow(halo, 6.) + vec3(4., 3., 1.8) * pow(halo, 28.)) * .17 * -look.w, 1.);
  gl_FragColor = vec4(glow.rgb * min(2. * halo, 1.), 0.);
}
void thread() {
  float body = look.w * exp(-2.6 * aside * aside);
  if (body < .006) discard;
  vec3 gold = mix(vec3(1., .46, .08), vec3(1., .84, .5), min(1., look.z * .6 + .35 * max(look.x - 1., 0.)));
  vec4 lit = outColour(gold * look.x, min(1., body));
  gl_FragColor = vec4(lit.rgb * lit.a, lit.a * .6);
}

void main() {
  if (look.w < 0. && look.x < 0.) air();
  if (look.w < 0. && look.x >= 0.) held();
  if (look.w >= 0.) thread();
}
