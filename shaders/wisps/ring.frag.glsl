#include <lib/noise>
#include <lib/output>
varying vec3 vSpot;
varying vec4 vFall;
varying vec2 vBraid;
varying float vClear;
uniform float time, dawn;
float bell(float x) { return exp(-x * x); }
void main() {
  float light = vSpot.z;
#ifdef LIES
  // Its light in the grass, brightest under the ring.
  float x = vSpot.x, x2 = x * x;
  float lie = max(exp(-3.1 * x2) - .011, 0.);
  // Broad and soft: what is bright of it is on the tips of the blades.
  lie = (mix(.14, .34, dawn) * lie + mix(1.25 * exp(-22. * x2), .55 * exp(-11. * x2), dawn)) * (.30 + .70 * vSpot.y);
  vec3 c = vec3(1.35, .74, .26) * (.50 + .50 * vSpot.y) * light * .34, shown = outGlow(c * vClear).rgb * lie;
  c *= lie;
  float alpha = mix(.03, .08, dawn) * lie * light;
#else
  float v = vSpot.x, fall = exp(-v * vFall.x), a = vSpot.y * 6.283185;
  vec2 round_ = vec2(cos(a), sin(a));
  float fine = .45 + .55 * noise2(vec2(dot(round_, vec2(67., 31.)), dot(round_, vec2(-48., 61.)) + .8 * time));
  vec3 foot = vec3(1.9, 1.12, .46), top = vec3(1.5, .52, .82);
  vec3 c = mix(.22, .40, dawn) * mix(foot, top, smoothstep(0., .55, v)) * fall * vFall.y * mix(fine, 1.7 * fine * fine, .8) * mix(.8, .55, dawn) * (1. - smoothstep(.8, 1., v));
  c += vec3(2.2, 1.5, .8) * bell(v / .12) * fine * fine * vFall.y * .16;
  // A hoop of light that wavers over the grass, braided of two.
  vec3 braid = vec3(2.6, 1.75, .85) * (.10 * bell((v - vFall.z) / .014) + .06 * bell((v - vBraid.x) / .008)) * vBraid.y;
  c = (c * vFall.w * mix(.22, .16, dawn) + braid * mix(.04, .2, dawn)) * light;
  // By day it must hold its colour against the sky.
  float alpha = mix(.05, .09, dawn) * fall * vFall.y * fine * light;
#endif
  c *= vClear;
#ifdef LIES
  // Without a composer it falls off in the finished picture.
  if (directOutput > .5) c = .85 * shown;
#else
  if (directOutput > .5) c = outGlow(c).rgb * mix(.26, .4, dawn);
#endif
  gl_FragColor = vec4(min(c, vec3(60.)), clamp(alpha, 0., 1.));
}
