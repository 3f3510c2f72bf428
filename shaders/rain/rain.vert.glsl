// Rain as streaks in a box that wraps around the camera; drizzle as single bright threads.
#include <lib/vortex>
#include <lib/seen>
attribute vec4 seed;
attribute vec3 corner;   // across −1–1, along 0 (tail) – 1 (head), kind 0 rain 1 drizzle
uniform vec3 eye, resolution, moonLight, nearHorizon, upperSky, sunLight, sunDirection, accent, flash;
uniform vec2 gustOffset, windWay;
uniform float time, wind, rain, drizzle, storm, tells, tapestry, butterflies, circle;
varying vec3 tint;
varying vec2 at;
// Of the lens at rest: half the picture's height over its focal length.
#define REST .466
// One that falls at p from the eye, `fall` m/s; `mine`: a number of its own.
void streak(vec3 p, float fall, float mine, bool thread) {
  vec3 run = normalize(vec3(windWay * wind * (thread ? .35 : 1.) * 5.5, -fall).xzy);
  float len = thread ? .40 + .65 * seed.w * seed.w : .35 + .55 * seed.w;
  vec3 world = eye + p + run * len * corner.y;
  vec4 a = viewMatrix * vec4(eye + p, 1.), b = viewMatrix * vec4(eye + p + run * len, 1.);
  vec4 here = viewMatrix * vec4(world, 1.);
  vec2 perpendicular = normalize(vec2(-(b.y / b.z - a.y / a.z), b.x / b.z - a.x / a.z) + 1e-6);
  float away = max(-here.z, .1);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / away;
  float breadth = (thread ? .0045 : .0028 + .006 * seed.w * seed.w) * pixels;
  // However near, it is a drop in flight and no bar.
  breadth = min(breadth, 2.4 * resolution.z);
  float drawn = max(breadth, .62 * resolution.z);
  here.xy += perpendicular * corner.x * drawn / pixels;
  gl_Position = projectionMatrix * here;
  at = corner.xy;

  // The eye of the storm is dry and still.
  float r = distance(world.xz, stormPlace.xy);
  float dry = thread ? 1. : mix(1., smoothstep(6., 11., r), smoothstep(.3, .7, storm) * (1. - loosen));
  // What falls near the lens is a line ruled through the picture; the longer the lens, the farther off is near.
  float lens = max(projectionMatrix[1][1] * REST, 1.);
  lens = min(lens * lens * lens, 2.8);
  float soft = smoothstep(thread ? 3.2 : max(1.6, .7 * lens), thread ? 6.5 : max(4.2 + 2. * storm * (1. - loosen), 2.6 * lens), away) * smoothstep(thread ? 14. : 12.5, 7., away);
  vec3 d = normalize(world - eye);
  float back = pow(.5 + .5 * dot(d, sunDirection), 6.);
  vec3 light = nearHorizon * .45 + moonLight * .28 + upperSky * .4 + sunLight * .30 * back + .35 * flash.x;
  tint = thread ? (light + vec3(.17, .16, .24) + sunLight * .35 * back * back) * 1.3 * (.35 + .9 * mine * mine) : light * .62 * (.25 + .9 * seed.w * seed.w) * mix(1., .55, storm * (1. - loosen));
  // Beside her words it would be scratches.
  tint *= dry * soft * min(1., .35 + breadth / drawn) * (1. - .85 * min(1.25 * tells, 1.));
  if (dry * soft < .01) gl_Position = vec4(2., 2., 2., 1.);
}

void main() {
  bool thread = corner.z > .5;
  vec3 box = thread ? vec3(26., 20., 26.) : vec3(24., 15., 24.);
  float fall = thread ? 3.4 + 1.6 * seed.w : 13. + 6. * seed.w;
  vec3 drift = vec3(gustOffset.x, 0., gustOffset.y) * (thread ? .35 : 1.3);
  vec3 p = seed.xyz * box + drift - vec3(0., mod(time * fall, 1000. * box.y), 0.);
  p = mod(p - eye + box * .5, box) - box * .5;
  // Beside the threads of the cloth few of its own fall, and none over the circle: each would hang from a butterfly.
  float spares = (1. - .7 * tapestry * max(1. - 4. * butterflies, 0.)) * (1. - circle);
  float mine = fract(seed.x * 13.7 + seed.z * 5.3), much = thread ? drizzle * spares : rain;
  tint = vec3(0);
  at = corner.xy;
  gl_Position = vec4(2., 2., 2., 1.);
  // The box is all round the eye: what is beside the picture is not asked for.
  bool seen = mine <= much * 1.02 - .01 && besidePicture(eye + p) < 3.5;
  if (seen) streak(p, fall, mine, thread);
}
