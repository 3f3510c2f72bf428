#include <lib/noise>
#include <lib/pool>
#include <lib/waves>
#include <lib/output>
varying vec3 world;
varying float rim;
varying vec2 inPool; // in units of its half axes
varying vec4 vAir; // colour of the air before it, and how much of it
flat varying vec4 ripples[4]; // middle (x, z), how far its front has come in metres, strength
#ifdef MIRRORED
uniform sampler2D mirror;
#endif
uniform float time, pool, wind, calm;
uniform vec3 eye, resolution, groundDark, grassTip, her;

// A light air draws wavelets over it, all much the same way, in patches that come and go.
vec2 wavelets(vec2 p) {
  vec2 a = -normalize(sunDirection.xz), b = vec2(-a.y, a.x), q = vec2(dot(p, a), dot(p, b));
  float drift = noise2(q * vec2(2.1, .8) + vec2(.11 * time, 3.));
  float patch_ = smoothstep(.30, .66, noise2(q * vec2(.9, .42) + vec2(.07 * time, 7.)));
  float one = cos(31. * q.x + 2.2 * q.y + 7. * drift + 1.6 * time), two = cos(53. * q.x - 5. * q.y - 9. * drift + 2.3 * time);
  return (a * (one + .6 * two) + b * (.15 * one - .12 * two)) * (.25 + .75 * patch_);
}

// Slope of the water, x and z, where something fell in.
vec2 rings(vec2 p) {
  vec2 sum = vec2(0);
  int i = 0;
  do {
    vec2 d = p - ripples[i].xy;
    float l = length(d), front = l - ripples[i].z;
    sum += d / max(l, .05) * (sin(16. * front) * exp(-9. * front * front) * ripples[i].w);
    i++;
  } while (i < 4);
  return sum;
}

// The grass of the shore, which the mirror's own picture leaves out: where a reflected ray meets the
// rim, and how high it is there. Colour, and how much of it; and how far off the rim is, metres.
vec4 grassBeyond(vec2 p, vec3 ray, out float t) {
  vec2 y = poolAway(), d = normalize(ray.xz);
  vec2 w = vec2(dot(d, vec2(-y.y, y.x)), dot(d, y)) / POOL_SIZE;
  float a = dot(w, w), b = dot(inPool, w), c0 = dot(inPool, inPool); t = (-b + sqrt(max(b * b - a * (c0 - 1.), 0.))) / a;
  // Once more with the rim as it is where that leads: each column of the picture then ends on one place
  // of the shore, and its grass stands upright in the water.
  float edge = poolRim(normalize(inPool + w * t));
  t = max((-b + sqrt(max(b * b - a * (c0 - edge * edge), 0.))) / a, 0.);
  vec2 hit = inPool + w * t;
  float up = ray.y / max(length(ray.xz), 1e-3) * t, turn = atan(hit.y, hit.x) * POOL_SIZE.x;
  float low = mix(.26, 1., smoothstep(.9, 2.1, distance(p + d * t, her.xz)));
  // Of blades that are far along a grazing ray only the tuft is left.
  float tuft = noise2(vec2(turn * 2.3, 4.)), blade = mix(noise2(vec2(turn * 21., 9.)), .5, smoothstep(1.5, 4., t)), fine = blade;
  float tall = low * (.34 + .34 * tuft) * (.68 + .5 * blade);
  float k = clamp(up / tall, 0., 1.);
  vec3 c = mix(groundDark * vec3(1.6, 1.15, .9) + grassTip * vec3(.05, .03, .02), grassTip * vec3(1.2, .80, .36) * (.16 + .42 * fine), .25 + .75 * k * k);
  c += sunLight * vec3(.55, .70, .22) * .10 * k * k * fine;
  // Before her gown there is none; and none where the eye looks down into the water, for there its tips would be spikes.
  return vec4(c, smoothstep(tall + .16, tall - .16, up) * smoothstep(0., .6, pool) * smoothstep(1.1, 2.2, distance(p + d * t, her.xz)) * smoothstep(.36, .16, ray.y) * mix(1., .40, smoothstep(1., 3., t)));
}

void main() {
  vec2 p = world.xz;
  vec3 v = normalize(world - eye);
  float l = distance(world, eye);
  float still = smoothstep(1., .82, rim);
  vec2 breath = vec2(noise2(p * 1.7 + .16 * time) - .5, noise2(p * 1.9 - .13 * time + 9.) - .5);
#ifdef MIRRORED
  breath += .25 * vec2(noise2(p * 5.3 + .3 * time) - .5, noise2(p * 4.9 - .26 * time) - .5);
#endif
  vec2 slope = breath * (.05 + .10 * wind) + rings(p) * .16 + wavelets(p) * .020 * still;
  vec3 n = normalize(vec3(-slope.x, 1., -slope.y));

  // The farther a thing stands behind the shore, and the farther out its image lies, the less of it is told.
  float off;
  vec4 grass = grassBeyond(p, reflect(v, normalize(vec3(-.3 * slope.x, 1., -.3 * slope.y))), off);
  float out_ = smoothstep(.3, 2.6, off);
#ifdef MIRRORED
  vec2 uv = gl_FragCoord.xy / resolution.xy;
  // Along the line of sight the picture is drawn out, across it hardly moves.
  vec2 right = normalize(vec2(-v.z, v.x));
  // Swells would dent the moon: by them the picture is moved but little.
  vec2 moved = .4 * (slope - .92 * breath * (.05 + .10 * wind));
  vec2 shift = vec2(dot(moved, right) * .018, dot(moved, v.xz) * .085) * mix(.25, 1., still) * mix(.6, 1., out_) / (1. + .06 * l);
  uv += shift;
  // The mirror’s lens is turned left to right (see Pool.tsx).
  // Drawn out up and down, as still water does: five taps along the line of sight.
  vec2 at_ = clamp(vec2(1. - uv.x, uv.y), .002, .998), drawn = vec2(.0004, .0011 + .0016 * abs(breath.x)) * mix(.35, 1.1, out_) / (1. + .06 * l);
  vec2 aside_ = vec2(-drawn.x, drawn.y) * 2.;
  vec3 c = textureLod(mirror, at_, 0.).rgb * .28 + (textureLod(mirror, at_ + drawn, 0.).rgb + textureLod(mirror, at_ - drawn, 0.).rgb) * .22 +
    (textureLod(mirror, at_ + aside_, 0.).rgb + textureLod(mirror, at_ - aside_, 0.).rgb) * .14;
#else
  vec3 up = reflect(v, n);
  vec3 c = skyTap(normalize(vec3(up.x, max(up.y, .02), up.z)));
#endif
  vec3 sky = c;
  // Mirrored it is paler, and takes on the colour of the air.
  grass.rgb = mix(grass.rgb, dot(grass.rgb, vec3(.3, .5, .2)) * vec3(1.18, 1., 1.02), .55);
  c = mix(c, grass.rgb, grass.a * .66);
  // Under her the bank is seen again: no sky between her hem and its image.
  c = mix(c, groundDark * 1.4 + grassTip * .03, .85 * smoothstep(.905, .985, rim) * smoothstep(1.45, .95, distance(p, her.xz)));
  float facing = clamp(-dot(v, n), 0., 1.);
  float graze = (1. - facing) * (1. - facing), fresnel = .05 + .95 * graze * graze;
  // A mirror rather than physics.
  float shine = mix(fresnel, 1., mix(.52, .66, dawn));
  vec3 deep = mix(vec3(.012, .040, .060), vec3(.030, .095, .115), dawn);
  vec3 shallow = mix(groundDark * 2., grassTip * .10 + vec3(.02, .03, .04), dawn);
  deep = mix(deep, shallow, smoothstep(.72, 1., rim));
  shine *= 1. - .20 * out_;
  c = mix(deep, c * mix(vec3(.95, .97, 1.), vec3(1.06), dawn), shine);
  // Light that lies in the deep, like the first stars: what was wept here.
  vec2 cell = floor(p * 3.), at = fract(p * 3.) - .5 - (hash22(cell) - .5) * .7 + slope * .5 + v.xz * .12;
  float own = hash12(cell), twinkle = .5 + .5 * sin((.5 + fract(own * 17.)) * time + 40. * own);
  twinkle *= twinkle * twinkle;
  c += vec3(1., .82, .45) * exp(-300. * dot(at, at)) * step(.72, fract(own * 57.)) * twinkle * twinkle * mix(1.5, .5, dawn) * facing * still;
  // The sun's path: every ripple in it turns a spark of it to the eye.
  float aside = (v.x * sunDirection.z - v.z * sunDirection.x) / max(length(v.xz), .1);
  float toward = smoothstep(0., .5, dot(v.xz, sunDirection.xz)), path = exp(-aside * aside * 70.) * toward * mix(.22, 1., smoothstep(.9, 2.3, distance(p, her.xz)));
  // She stands before the sun.
  vec2 ahead = normalize(v.xz), toHer = her.xz - p;
  float farOf = dot(toHer, ahead), besides = abs(toHer.x * ahead.y - toHer.y * ahead.x), over = -v.y / max(length(v.xz), .05) * farOf;
  float broad = mix(1.1, .26, smoothstep(.10, .50, over));
  path *= 1. - smoothstep(broad + .12, broad - .06, besides) * smoothstep(1.15, .95, over) * step(0., farOf);
  vec2 along = normalize(sunDirection.xz), across = vec2(-along.y, along.x), q = vec2(dot(p, across) * 13., dot(p, along) * 2.7);
  // Drawn out along the line of sight, so that foreshortened they are round.
  vec2 bead = floor(q), in_ = fract(q) - .5 - .4 * (hash22(bead) - .5);
  float lone = hash12(bead), glint = exp(-95. * dot(in_, in_)) * smoothstep(.35, 1., sin((.6 + lone) * time + 40. * lone));
  // Ripples lie across it, the longer the nearer.
  float spark = noise2(vec2(q.x * .22 + 2. * noise2(q * .3), q.y * 2.1 + .5 * time) + 5. * slope);
  c += sunLight * vec3(1., .80, .50) * path * exp(-.10 * max(l - 1.5, 0.)) * (.34 + .95 * smoothstep(.45, .9, spark) + .9 * glint) * mix(.2, 1., dawn) * (1. - ceiling);
  c += waveLight(p) * (.10 + .5 * abs(slope.x + slope.y));
  // A thread of light along the shore.
  c += sky * .35 * smoothstep(.975, .99, rim) * (1. - smoothstep(.992, 1., rim)) * smoothstep(1., 1.8, distance(p, her.xz));
  c = mix(c, vAir.rgb, vAir.a);
  gl_FragColor = outColour(c, smoothstep(0., .12, pool));
}
