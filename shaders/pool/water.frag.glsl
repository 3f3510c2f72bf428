#include <lib/noise>
#include <lib/fog>
#include <lib/waves>
#include <lib/output>
varying vec3 world;
varying float rim;
uniform sampler2D mirror;
uniform float mirrored; // 1: the mirror holds this frame’s picture; 0: only the sky is known
uniform float time, pool, wind, kintsugi, calm;
uniform vec3 resolution, feet, groundDark, grassTip;
uniform vec4 stormPlace;

// Rings from what falls in now and then: a mote, a drop of dew. Slope of the water, x and z.
vec2 rings(vec2 p) {
  vec2 sum = vec2(0);
  for (int i = 0; i < 4; i++) {
    float f = float(i), clock = time / 7. + f * .25, age = fract(clock) * 7.;
    vec2 h = hash22(vec2(floor(clock), f * 7.3)) * 2. - 1.;
    vec2 d = p - stormPlace.xy - h * vec2(2.7, 1.9);
    float l = length(d), front = l - .55 * age;
    float wave = sin(16. * front) * exp(-9. * front * front) * exp(-.55 * age) * smoothstep(0., .2, age);
    sum += d / max(l, .05) * wave;
  }
  return sum;
}

// The visitor’s own light in the water: a being of strands, head downward, begun at one’s own feet.
vec3 ownLight(vec2 p, vec2 slope) {
  vec2 toPool = stormPlace.xy - feet.xz;
  float far = length(toPool);
  vec2 ahead = toPool / max(far, .1);
  // From the shore on, wherever one stands around it.
  vec2 from = feet.xz + ahead * max(0., far - 3.7);
  vec2 q = p - from + slope * .16;
  float u = dot(q, ahead) / 1.75, s = dot(q, vec2(-ahead.y, ahead.x));
  float beside = 1. - smoothstep(6., 12., far);
  if (u < -.1 || u > 1.3 || beside <= 0.) return vec3(0);
  float body = .10 + .13 * smoothstep(-.05, .30, u) * smoothstep(.80, .62, u) + .05 * smoothstep(.55, .68, u);
  body *= smoothstep(.86, .72, u) + smoothstep(.80, .86, u) * .85;
  float head = exp(-(pow((u - .90) / .075, 2.) + pow(s / .105, 2.)));
  float inside = exp(-pow(s / max(body, .01), 2.) * 1.2) * smoothstep(-.08, .12, u) * (1. - smoothstep(.70, .84, u)) + head;
  float strands = 0.;
  for (int i = 0; i < 5; i++) {
    float f = float(i) - 2.;
    float at = f * body * .42 + .02 * sin(11. * u + f * 3. + .8 * time);
    strands += exp(-pow((s - at) / .011, 2.)) * (.5 + .5 * sin(9. * u - 1.6 * time + f * 2.));
  }
  vec3 tint = mix(vec3(.42, 1., .68), vec3(1.25, .86, .38), .35 + .45 * kintsugi);
  float heart = exp(-(pow((u - .60) / .05, 2.) + pow(s / .06, 2.)));
  return (tint * (inside * .20 + strands * inside * .55) + vec3(1.2, .85, .4) * heart * .8) * beside;
}

void main() {
  vec2 p = world.xz;
  vec3 v = normalize(world - eye);
  float l = distance(world, eye);
  float still = smoothstep(1., .82, rim);
  vec2 breath = vec2(noise2(p * 1.7 + .16 * time) - .5, noise2(p * 1.9 - .13 * time + 9.) - .5) +
    .5 * vec2(noise2(p * 5.3 + .3 * time) - .5, noise2(p * 4.9 - .26 * time) - .5);
  vec2 slope = breath * (.05 + .10 * wind) + rings(p) * .16;
  vec3 n = normalize(vec3(-slope.x, 1., -slope.y));

  vec3 up = reflect(v, n);
  vec3 sky = skyTap(normalize(vec3(up.x, max(up.y, .02), up.z)));
  vec3 c = sky;
  if (mirrored > .5) {
    vec2 uv = gl_FragCoord.xy / resolution.xy;
    // Along the line of sight the picture is drawn out, across it hardly moves.
    vec2 right = normalize(vec2(-v.z, v.x));
    vec2 shift = vec2(dot(slope, right) * .05, dot(slope, v.xz) * .14) * mix(.25, 1., still) / (1. + .06 * l);
    uv += shift;
    // The mirror’s lens is turned left to right (see Pool.tsx).
    c = textureLod(mirror, clamp(vec2(1. - uv.x, uv.y), .002, .998), 0.).rgb;
  }
  float facing = clamp(-dot(v, n), 0., 1.);
  float fresnel = .05 + .95 * pow(1. - facing, 4.);
  // A mirror rather than physics.
  float shine = mix(fresnel, 1., .52);
  vec3 deep = mix(vec3(.012, .040, .060), vec3(.030, .095, .115), dawn);
  vec3 shallow = mix(groundDark * 2., grassTip * .10 + vec3(.02, .03, .04), dawn);
  deep = mix(deep, shallow, smoothstep(.72, 1., rim));
  c = mix(deep, c * vec3(.95, .97, 1.), shine);
  // Light that lies in the deep, like the first stars: what was wept here.
  vec2 cell = floor(p * 3.), at = fract(p * 3.) - .5 - (hash22(cell) - .5) * .7 + slope * .5 + v.xz * .12;
  float twinkle = pow(.5 + .5 * sin((.5 + hash12(cell + 3.)) * time + 40. * hash12(cell)), 6.);
  c += vec3(1., .82, .45) * exp(-300. * dot(at, at)) * step(.72, hash12(cell + 11.)) * twinkle * 1.5 * facing * still;
  c += ownLight(p, slope * 6.);
  c += waveLight(p) * (.10 + .5 * abs(slope.x + slope.y));
  // A thread of light along the shore.
  c += sky * .35 * smoothstep(.975, .99, rim) * (1. - smoothstep(.992, 1., rim));
  c = applyFog(c, world);
  gl_FragColor = outColour(c, smoothstep(0., .12, pool));
}
