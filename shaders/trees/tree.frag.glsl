#include <lib/noise>
#include <lib/fog>
#include <lib/output>
CRYSTAL
SPRAY
BARK
varying vec3 world, normalTo, wave;
varying vec4 leaf, cut, wood;
uniform vec2 grid; // slivers of a spray, across and down

void main() {
  vec3 v = normalize(world - eye);
  vec3 n = normalize(normalTo);
  vec3 c;
  if (leaf.z > .75) {
    float nv = dot(n, v);
    if (nv > 0.) n = -n;
    // The ray leaves by one of three facets behind: where their edges show depends on the angle.
    float place_ = cut.x - cut.y + .8 * dot(v, vec3(n.z, 0., -n.x)) + (cut.w - .5) * .5;
    float pick = floor(place_ * 2.2 + cut.z * 1.6);
    float turned = fract(pick * .381966 + leaf.x * 3.7) * 6.2832;
    vec3 back = normalize(v * .6 + vec3(cos(turned), .35 * sin(pick * 2.4 + leaf.x * 9.), sin(turned)));
    c = crystalLight(n, v, back, leaf.x, cut.w, leaf.y);
    // Polished edges catch light, when near enough to be drawn as lines.
    float third = 1. - cut.x - cut.y;
    float e = min(min(cut.x, cut.y), third);
    float w = fwidth(e);
    float line = (1. - smoothstep(.6 * w, 1.8 * w + .012, e)) * (1. - smoothstep(.05, .30, w));
    c += (max(nearHorizon, farHorizon * .8) * (1. - .7 * ceiling) + .02) * line * (.35 + .45 * leaf.y);
    // Clear toward the tips: light gathers at the point.
    c *= 1. + .5 * smoothstep(.7, 1., cut.z);
  } else if (leaf.z > .25) {
    c = sprayLight(cut.xy, grid, leaf.x, n, v, leaf.y);
    if (c.r < 0.) discard;
  } else {
    c = barkLight(n, v, wood, leaf.w);
  }
  if (leaf.z > .25) {
    vec3 ringing = mix(vec3(.55, 1.15, 1.25), vec3(1.9, 1.25, .55), clamp(dawn + .35 * leaf.x, 0., 1.));
    float facing = .25 + .75 * abs(dot(n, v));
    c += ringing * leaf.w * 2.6 * facing;
    c += wave * (.16 + .75 * facing * leaf.y);
  } else {
    c += wave * (.04 + .30 * pow(1. - abs(dot(n, v)), 2.));
  }
  gl_FragColor = outColour(applyFog(c, world), 1.);
}
