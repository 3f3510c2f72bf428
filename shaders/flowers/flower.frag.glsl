#include <lib/noise>
#include <lib/fog>
#include <lib/output>
varying vec3 world, normalTo, wave;
varying vec4 spot;
varying vec3 kind;
varying float born;
uniform float grassGlow, storm, circle;
uniform vec3 ambient, grassTip, groundDark;

// Grief’s indigo, violet, rose, peach, gold; each flower a little to one side of what was carried.
vec3 carried(float h) {
  vec3 a = vec3(.16, .10, .92), b = vec3(.52, .20, 1.05), c = vec3(1.05, .26, .62), d = vec3(1.2, .55, .30), e = vec3(1.25, .82, .22);
  h = clamp(h, 0., 1.) * 4.;
  return h < 1. ? mix(a, b, h) : h < 2. ? mix(b, c, h - 1.) : h < 3. ? mix(c, d, h - 2.) : mix(d, e, h - 3.);
}

// What it is to all of them: its own number, its colour and one beside it.
void halo(float seed, vec3 tint, vec3 near_) {
  float l = distance(world, eye);
  vec2 q = vec2(spot.x, spot.y * 2. - 1.);
  float r2 = dot(q, q);
  float soft = exp(-6. * r2) * .20 + exp(-50. * r2) * .42;
  vec3 c = (tint * .7 + near_ * .3) * soft * max(0., 1. - r2) * (.8 + 1.6 * born) * (1. - .55 * dawn);
  c += (tint + wave) * exp(-14. * r2) * .2 * dot(wave, vec3(.5)) * max(0., 1. - r2);
  // Near, the petals speak for themselves.
  // Far off they stand so close together in the picture that their halos would be one ribbon.
  c *= kind.z * (1. - .5 * circle * (1. - dawn)) * mix(.08, 1.25, smoothstep(1.2, 4.5, l)) * mix(.85, .45, smoothstep(7., 34., l));
  c *= 1. - .72 * stormNight();
  // Lighter than air: only adds.
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb : min(c, vec3(60.)), 0.);
}
void stamens(float seed, vec3 tint, vec3 near_) {
  float l = distance(world, eye);
  // Stamens: threads of light from the heart, a grain at the end of each.
  vec2 q = vec2(spot.x, spot.y * 2. - 1.);
  float r = length(q), turn = (atan(q.y, q.x) / 6.2832 + .5) * 9. + seed * 5.;
  float long_ = .62 + .2 * fract(sin(floor(turn) * 12.9 + seed * 40.) * 43.7);
  float off = (fract(turn) - .5) * .698 * r, soft = fwidth(r);
  float thread = smoothstep(.03 + soft, .0, abs(off)) * smoothstep(long_, long_ - .1, r);
  float grain = smoothstep(.105 + soft, .05 - soft, length(vec2(off, r - long_)));
  vec3 c = (vec3(1.25, .9, .45) * (thread * .4 + grain * 1.3) + near_ * exp(-9. * r * r) * .9 + vec3(.9, .6, .25) * exp(-26. * r * r)) * kind.z;
  c *= (1. - smoothstep(4., 9., l)) * (1. - .5 * circle * (1. - dawn));
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb * .7 : c * 1.7, 0.);
}
void petal(float seed, vec3 tint, vec3 near_) {
  vec3 n = normalize(normalTo), v = normalize(world - eye), c;
  float alpha = 1.;
  if (spot.w > .5) {
    c = mix(groundDark * 2. + grassTip * .05, grassTip * .42 + tint * .16, spot.y * spot.y) + ambient * .3 * spot.y;
  } else {
    float t = spot.y;
    float x = abs(spot.x), own = fract(seed * 131.9), turn = 3.1 * spot.z + 40. * seed;
    // Outline: a narrow claw that widens, then an arc about its broadest place; some with a notch.
    float broad = mix(.52, .64, own), tip = t + (own > .7 ? .10 * (1. - smoothstep(0., .45, x)) : 0.);
    float f = tip > broad
      ? sqrt(x * x + pow((tip - broad) / (1. - broad), mix(1.45, 2., fract(seed * 53.7)))) - 1.
      : x - mix(.2, 1., sin(1.5708 * max(tip, 0.) / broad));
    // No two have the same edge: it is waved, and finely frayed.
    f += (.055 * sin(5.3 * spot.x + turn) + .022 * sin(17. * spot.x - 2. * turn)) * smoothstep(.35, .8, t);
    float fine = fwidth(f), s = clamp(1. + f, 0., 1.);
    vec2 gx = vec2(dFdx(spot.x), dFdy(spot.x)), gy = vec2(dFdx(t), dFdy(t));
    alpha = smoothstep(.7 * fine, -.7 * fine, f) * mix(.96, .84, smoothstep(.4, 1., s));
    if (alpha < .01) discard;
    float facing = abs(dot(n, v));
    float back = pow(max(dot(v, sunDirection), 0.), 3.);
    // Fine veins run out from the heart, fan out and fork.
    float fan = spot.x / mix(.2, 1., sin(1.5708 * clamp(t / broad, 0., 1.))) * (1. - .25 * smoothstep(broad, 1., t));
    float branch = 5.5 * fan + .35 * sin(6. * t + turn), finer = 2. * branch + 1.2 * t;
    vec2 grain = smoothstep(vec2(.9), vec2(.25), vec2(fwidth(branch), fwidth(finer)));
    vec2 line = abs(fract(vec2(branch, finer)) - .5);
    float vein = smoothstep(.20, .02, line.x) * grain.x + .6 * smoothstep(.26, .06, line.y) * grain.y * smoothstep(.35, .7, t);
    vec3 silk = mix(near_, tint, smoothstep(.0, .75, t));
    c = silk * (.12 + .44 * t * t) * (.52 + .66 * (1. - facing));
    // Deeper within than toward the edge, so that one petal is told from the next.
    c *= .6 + .52 * s * s;
    // They are thin: light of the heart goes through them.
    c += silk * (.14 + 1.0 * exp(-3.2 * t)) * (1. - .6 * dawn);
    // Veins are deeper where it is thin, and full of that light near it.
    c *= 1. + vein * mix(.55, -.48, smoothstep(.05, .5, t));
    c += silk * back * sunLight * .5 * (1. - ceiling);
    c += skyTap(normalize(vec3(n.x, abs(n.y) + .1, n.z))) * .12;
    // Shaped by the dusk: its upper side takes the sky, the side toward the ground is in shade.
    float above = dot(n, normalize(vec3(moonDirection.xz * .5, 1.1).xzy)) * (dot(n, v) < 0. ? 1. : -1.);
    c *= mix(.34, 1.28, smoothstep(-.55, .95, above)) * mix(.55, 1., smoothstep(-.15, .5, t + .25 * x));
    // Each is vaulted across and curls over at its end, with the light from above and one side, and comes
    // from under its neighbours: evenly lit it was cut out of paper.
    vec2 key = vec2(-.55, .83);
    float fold = .15 + .70 * spot.x * dot(gx, key) * inversesqrt(max(dot(gx, gx), 1e-9)) + (t - .40) * dot(gy, key) * inversesqrt(max(dot(gy, gy), 1e-9));
    c *= mix(.40, 1.42, smoothstep(-.75, .85, fold)) * (1. - .42 * smoothstep(.25, .95, x) * (1. - smoothstep(.35, .85, t)));
    // Its middle rib is a crease.
    c *= 1. - .30 * exp(-x * x * 90.) * smoothstep(.15, .4, t) * smoothstep(1., .6, t);
    // A line of light along the rim, a warm heart; seen on edge both would be one white blob.
    float flat_ = smoothstep(.05, .50, facing);
    c += mix(.30, 1., flat_) * mix(tint, vec3(1.), .35) * (.08 * smoothstep(.4, 1., s) + .40 * smoothstep(.90, 1., s) * (.5 + .5 * sin(3.7 * spot.x + turn + 2. * t))) * .8 * mix(.35, 1.3, smoothstep(-.4, .8, fold));
    c += vec3(1.3, .92, .42) * exp(-pow(t / .20, 2.)) * mix(.25, 1.2, flat_);
    c += tint * born * .6 * (.25 + .75 * s * s);
  }
  // Distress is silver: on petals it would bleach them, so there it brightens what they are.
  c += wave * (.3 + .6 * spot.y) * mix(vec3(1.), .8 * tint, .8 * storm);
  // Where the others stand it is dusk before the lens.
  c *= mix(1. - .5 * circle, 1.25, dawn);
  // In the night of the storm they keep a little of their own light, and have the rest from its sky.
  // Their stems are dark, or the heads would be lamps on coloured rods.
  vec3 dim = mix(c, dot(c, vec3(.3, .5, .2)) * vec3(.72, .84, 1.30), spot.w > .5 ? .8 : .36);
  c = mix(c, dim * (spot.w > .5 ? .55 : .60), stormNight());
  c = applyFog(c, world);
  vec4 o = outColour(c, alpha);
  gl_FragColor = vec4(o.rgb * alpha, alpha);
}

void main() {
  float seed = kind.x;
  float hue = kind.y + (fract(seed * 71.3) - .5) * .62;
  vec3 tint = carried(hue), near_ = carried(hue + .22);
  bool thread = spot.w < .5 && spot.z > 7.5;
  if (spot.w > 1.5) halo(seed, tint, near_);
  if (thread) stamens(seed, tint, near_);
  if (spot.w < 1.5 && !thread) petal(seed, tint, near_);
}
