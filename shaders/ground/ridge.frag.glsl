// Receding ridges, each lost a little more in the air; and sheets of mist between them.
#include <lib/fog>
#include <lib/noise>
#include <lib/output>
#define RIDGE_COUNT 7
uniform vec4 ridges[RIDGE_COUNT];
uniform vec3 groundDark, ambient, flash;
uniform float time;
varying vec3 world;
varying float top;
flat varying int which;

// Crest of a ridge at a place (x, z): rolling near, jagged far; 0 to about 1.
float crest(vec2 p, float size, float sharp) {
  p = p / size + seedHash.xy * 61. + float(which) * 7.7;
  float rolling = 0., jagged = 0.;
  if (sharp < 1.)
    rolling = .62 * noise2(p * 1.1) + .27 * noise2(p * 2.6 + 4.) + .11 * noise2(p * 6.1 + 9.);
  if (sharp > 0.) {
    float a = 1. - abs(2. * noise2(p * 1.25 + 2.) - 1.), b = 1. - abs(2. * noise2(p * 2.9 + 7.) - 1.);
    float c = 1. - abs(2. * noise2(p * 6.7 + 1.) - 1.), d = 1. - abs(2. * noise2(p * 15. + 3.) - 1.);
    jagged = .52 * a * a + .26 * b * (.4 + .6 * a) + .14 * c * a + .06 * d;
  }
  return mix(rolling, jagged * 1.12, sharp);
}

vec4 mistColour(vec4 r, vec3 d, float toSun) {
  // Mist: thin, drifting, brightest where it hides the light.
  vec2 p = world.xz / (r.x * .30) + vec2(time * .006, time * .002) + float(which) * 3.1;
  float n = .6 * noise2(p * vec2(1.5)) + .4 * noise2(p * 3.7 + 4.);
  float height = r.y * (.35 + .9 * n);
  float a = mist * .58 * smoothstep(.30, .72, n) * (1. - smoothstep(0., 1., max(world.y + 2., 0.) / height)) *
      smoothstep(-9., .5, world.y);
  vec3 c = skyTap(normalize(vec3(d.x, .07, d.z))) * (.92 + .30 * pow(toSun, 24.));
  return vec4(c, a);
}

vec4 ridgeColour(vec4 r, vec3 d, float toSun, float pixel) {
  float size = r.x * .36;
  float h = crest(world.xz, size, r.z);
  // Low before the sun, so that it stands free of the hills; one shoulder carries the eye to it.
  float gate = pow(toSun, 90.);
  float y = r.y * (.18 + 1.18 * h) * (1. - .55 * gate * smoothstep(500., 1500., r.x));
  // Trees along the nearer crests, as a fringe.
  float fringe = noise2(world.xz * .16) * noise2(world.xz * .041 + 3.);
  y += (1. - r.z) * 7.5 * smoothstep(.20, .55, fringe);
  float a = 1. - smoothstep(-.7 * pixel, .7 * pixel, world.y - y);
  // Solid at the crest, dissolved at the foot.
  float depth = clamp(1. - exp(-pow(.00086 * r.x, .90)), 0., 1.);
  float foot = smoothstep(-10., max(.82 * y, 14.), world.y);
  float f = mix(1., depth, foot * (1. - .25 * mist));
  vec3 body = groundDark * 3. + ambient * .65 + upperSky * .10;
  vec3 air = .95 * skyTap(normalize(vec3(d.x, max(d.y, 0.) * .6 + .035, d.z)));
  // Flanks turned to the sun take a little of it; the crest burns where it stands before the light.
  vec2 p = world.xz / size + seedHash.xy * 61. + float(which) * 7.7;
  float flank = noise2(vec2(dot(p, vec2(5., 3.)), world.y / r.y * 3.2)) - .5;
  body *= 1. + .5 * flank;
  float lip = exp(-(y - world.y) / (.018 * r.x)) * pow(toSun, 60.);
  vec3 c = mix(body, air, f);
  c += sunLight * seedWarmth() * lip * .16 * (1. - ceiling);
  c += vec3(.42, .52, .80) * flash.x * .05 * foot;
  return vec4(c, a);
}

void main() {
  vec4 r = ridges[which];
  vec3 d = normalize(world - eye);
  vec2 sunFlat = normalize(sunDirection.xz);
  float toSun = max(dot(normalize(d.xz), sunFlat), 0.);
  float pixel = fwidth(world.y) + 1e-3;
  vec4 o = r.w > .5 ? mistColour(r, d, toSun) : ridgeColour(r, d, toSun, pixel);
  if (o.a < .004) discard;
  gl_FragColor = outColour(o.rgb, o.a);
}
