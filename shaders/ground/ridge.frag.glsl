// Receding ridges, each lost a little more in the air; and sheets of mist between them.
#include <lib/fog>
#include <lib/noise>
#include <lib/output>
#define RIDGE_COUNT 8
uniform vec4 ridges[RIDGE_COUNT];
uniform vec3 flash;
uniform float time;
varying vec3 world, body, before;
varying float top, burn;
flat varying int which;
flat varying float depth;

#ifdef MIST
// Mist: thin, drifting, brightest where it hides the light.
vec4 mistColour(vec4 r) {
  vec2 p = world.xz / (r.x * .30) + vec2(time * .006, time * .002) + float(which) * 3.1;
  float n = .6 * noise2(p * vec2(1.5)) + .4 * noise2(p * 3.7 + 4.);
  float height = r.y * (.35 + .9 * n);
  float a = mist * .58 * smoothstep(.30, .72, n) * (1. - smoothstep(0., 1., max(world.y + 2., 0.) / height)) *
      smoothstep(-9., .5, world.y);
  return vec4(before * (.97 + .30 * burn), a);
}
void main() {
  vec4 o = mistColour(ridges[which]);
  if (o.a < .004) discard;
  gl_FragColor = outColour(o.rgb, o.a);
}
#else
void main() {
  vec4 r = ridges[which];
  // Solid at the crest, dissolved at the foot.
  float foot = smoothstep(-10., max(.82 * top, 14.), world.y);
  float f = mix(1., depth, foot * (1. - .25 * mist));
  // Flanks that turn to the light and away from it.
  vec2 p = world.xz / (r.x * .36) + float(which) * 7.7;
  float flank = noise2(vec2(dot(p, vec2(5., 3.)), world.y / r.y * 3.2)) - .5;
  vec3 c = mix(body * (1. + .5 * flank), before, f);
  // The crest burns where it stands before the sun.
  c += sunLight * seedWarmth() * exp((world.y - top) / (.018 * r.x)) * burn * .16 * (1. - ceiling);
  c += vec3(.42, .52, .80) * flash.x * .05 * foot;
  gl_FragColor = outColour(c, 1.);
}
#endif
