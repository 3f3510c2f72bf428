#include <lib/noise>
#include <lib/fog>
#include <lib/output>
CRYSTAL
#ifdef LEAVES
SPRAY
#else
BARK
#endif
varying vec3 world, normalTo, wave;
varying vec4 leaf, cut, wood;
uniform vec2 grid; // slivers of a spray, across and down

// Wood and leaves are drawn apart: one shader for both would do the work of both at every pixel.
#ifdef LEAVES
vec3 leafLight(vec3 v) {
  vec3 n = normalize(normalTo), back = -v;
  vec2 own = vec2(leaf.x, cut.w);
  float gain = 1., line = 0.;
  if (leaf.z > .75) {
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
  } else {
    if (!sprayFacet(cut.xy, grid, leaf.x, v, n, back, own, gain)) discard;
  }
  vec3 c = crystalLight(n, v, back, own.x, own.y, leaf.y);
  c += (max(nearHorizon, farHorizon * .8) * (1. - .7 * ceiling) + .02) * line * (.35 + .45 * leaf.y);
  c *= gain;
  vec3 ringing = mix(vec3(.55, 1.15, 1.25), vec3(1.9, 1.25, .55), clamp(dawn + .35 * leaf.x, 0., 1.));
  float facing = .25 + .75 * abs(dot(normalize(normalTo), v));
  return c + ringing * leaf.w * 2.6 * facing + wave * (.16 + .75 * facing * leaf.y);
}
#endif

void main() {
  vec3 v = normalize(world - eye);
#ifdef LEAVES
  vec3 c = leafLight(v);
#else
  vec3 n = normalize(normalTo), c = barkLight(n, v, wood, leaf.w);
  c += wave * (.04 + .30 * pow(1. - abs(dot(n, v)), 2.));
#endif
  gl_FragColor = outColour(applyFog(c, world), 1.);
}
