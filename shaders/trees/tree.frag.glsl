#include <lib/noise>
#include <lib/fog>
#include <lib/veil>
#include <lib/output>
CRYSTAL
SPRAY
BARK
varying vec3 world, normalTo, wave;
varying vec4 leaf, cut, wood;
uniform vec2 grid; // slivers of a spray, across and down

void main() {
  vec3 v = normalize(world - eye);
  vec3 n = normalize(normalTo), back = -v;
  vec2 own = vec2(leaf.x, cut.w);
  float gain = 1., line = 0.;
  bool crystal = leaf.z > .75, spray = !crystal && leaf.z > .25;
  if (crystal) {
    float nv = dot(n, v);
    if (nv > 0.) n = -n;
    // The ray leaves by one of three facets behind: where their edges show depends on the angle.
    float place_ = cut.x - cut.y + .8 * dot(v, vec3(n.z, 0., -n.x)) + (cut.w - .5) * .5;
    float pick = floor(place_ * 2.2 + cut.z * 1.6);
    float turned = fract(pick * .381966 + leaf.x * 3.7) * 6.2832;
    back = normalize(v * .6 + vec3(cos(turned), .35 * sin(pick * 2.4 + leaf.x * 9.), sin(turned)));
    // Polished edges catch light, when near enough to be drawn as lines.
    float third = 1. - cut.x - cut.y;
    float e = min(min(cut.x, cut.y), third);
    float w = fwidth(e);
    line = (1. - smoothstep(.6 * w, 1.8 * w + .012, e)) * (1. - smoothstep(.05, .30, w));
    // Clear toward the tips: light gathers at the point.
    gain = 1. + .5 * smoothstep(.7, 1., cut.z);
  } else if (spray) {
    if (!sprayFacet(cut.xy, grid, leaf.x, v, n, back, own, gain)) discard;
  }
  // Loops that most pixels enter once or never: see lib/veil.
  vec3 c = vec3(0);
  int drawn = seen(v, distance(world, eye));
  int leaves = crystal || spray ? drawn : 0, wooden = drawn - leaves;
  for (int k = 0; k < leaves; k++) {
    c = crystalLight(n, v, back, own.x, own.y, leaf.y);
    c += (max(nearHorizon, farHorizon * .8) * (1. - .7 * ceiling) + .02) * line * (.35 + .45 * leaf.y);
    c *= gain;
    vec3 ringing = mix(vec3(.55, 1.15, 1.25), vec3(1.9, 1.25, .55), clamp(dawn + .35 * leaf.x, 0., 1.));
    float facing = .25 + .75 * abs(dot(normalize(normalTo), v));
    c += ringing * leaf.w * 2.6 * facing;
    c += wave * (.16 + .75 * facing * leaf.y);
  }
  for (int k = 0; k < wooden; k++) {
    c = barkLight(n, v, wood, leaf.w);
    c += wave * (.04 + .30 * pow(1. - abs(dot(n, v)), 2.));
  }
  gl_FragColor = outColour(applyFog(c, world), 1.);
}
