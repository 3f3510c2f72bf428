#include <lib/meadow>
#include <lib/noise>
#include <lib/output>
uniform float sit;
uniform vec3 feet;
varying vec3 world;
varying vec3 lit;
varying vec2 slope;
// Far off the hills are shaped by the light.
vec3 farGround(vec2 p, float l, vec3 c) {
  float broad = .6 * noise2(p * .045 + 3.) + .4 * noise2(p * .13 + 8.);
  // Warm flanks toward the sun, cool ones to the moon.
  vec3 N = normalize(vec3(-slope.x, 1., -slope.y));
  vec2 s = normalize(sunDirection.xz), m = normalize(moonDirection.xz);
  float toSun = dot(N.xz, s), toMoon = dot(N.xz, m), shape = smoothstep(40., 190., l);
  vec3 far = groundDark * vec3(3., 4., 4.6) + ambient * .38 + grassTip * .020;
  far *= .62 + .75 * broad;
  far += sunLight * seedWarmth() * vec3(.050, .034, .020) * smoothstep(-.02, .30, toSun) * (1. - ceiling) * (1. + 2.5 * dawn);
  far += moonLight * .055 * smoothstep(.0, .32, toMoon) * (1. - .8 * ceiling);
  far += grassTip * .42 * dawn * (.3 + .5 * broad) * (.6 + .5 * N.y);
  // Woods, as darker drifts on the far slopes.
  float wood = smoothstep(.52, .70, .65 * noise2(p * .021 + 5.) + .35 * noise2(p * .11)) * shape;
  far *= 1. - .55 * wood;
  c = mix(c, far, .82 * smoothstep(60., 230., l));
  c += (waveLight(p) * .16) * smoothstep(90., 220., l);
  return c;
}

void main() {
  vec2 p = world.xz;
  float l = distance(p, eye.xz);
  if (pool > .02 && poolRadius(p) < .995 * smoothstep(0., .6, pool)) discard;
  float n = .5 * noise2(p * .9) + .5 * noise2(p * 3.1);
  vec3 c = lit * mix(1., .45 + 1.1 * n, smoothstep(14., 60., l) * (1. - smoothstep(160., 420., l)));
  // Under the blades it is dark.
  c = mix(groundDark * 1.5 + lit * .10 * n + grassTip * .07 * dawn * n, c, smoothstep(12., 42., l));
  // Where two sit the grass is short, and light reaches the moss.
  vec2 seat = p - mix(her.xz, feet.xz, .35);
  c = mix(c, lit * (.1 + .4 * n), .35 * sit * exp(-dot(seat, seat) / 5.));
  if (l > 40.) c = farGround(p, l, c);
  // Veins of light where the ground has taken something in.
  float vein = l < 70. ? veinLight(p, .07) : 0.;
  c += mix(accent * vec3(.35, 1., .95), vec3(1., .78, .36), .35) * vein / (1. + vein) * mix(.15, .8, smoothstep(4., 22., l));
  // The wet rim of the pool.
  if (pool > .02) c *= mix(1., .22, pool * (1. - smoothstep(1.0, 1.09, poolRadius(p))));
  gl_FragColor = outColour(applyFog(c, world), 1.);
}
