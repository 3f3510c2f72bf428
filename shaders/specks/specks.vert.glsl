// Specks over the meadow and drops of dew on its blades, as points that wrap around the eye.
#include <lib/meadow>
#include <lib/wind>
#include <lib/seen>
// position: place in its square, 0 to 1, x and z; kind: 0 speck near, 1 far, 2 dew.
attribute vec4 random;
uniform float pull, time, speckDensity;
uniform vec3 resolution;
varying vec3 light;
varying float size, sharp;
varying vec2 tail; // the way it drifts in the picture, and how far it is drawn out

bool water(vec2 p) { return pool > .3 && poolRadius(p) < 1.; }
// The way the wind blows.
vec2 down(vec2 p) { return vec2(.94, .34) * gustAt(p) * wind * 2.; }

// Dew on a blade at p.
void drop(vec2 p) {
  float s = random.w, l = distance(p, eye.xz);
  vec4 land = landAt(p);
  // Dew: sharp, still, only near; each catches the light from one direction only.
  float swing = sin(8. * random.x + 2.2 * time * wind + 3. * p.x);
  float y = land.r + (.16 + .55 * random.z * (.4 + land.g)) + .02 * swing;
  vec3 at = vec3(p.x, y, p.y);
  vec3 v = normalize(at - eye);
  float g = fract(dot(v.xz, vec2(37., 23.)) + 5. * random.y + .05 * swing + .03 * time);
  float catchLight = pow(max(0., 1. - abs(g - .5) * 7.), 2.);
  float toLight = .35 + pow(max(dot(v, sunDirection), 0.), 6.) + .5 * pow(max(dot(v, moonDirection), 0.), 6.);
  vec3 hue = mix(vec3(1.), .5 + .5 * cos(6.2832 * (g * 2. + vec3(0., .33, .67))), .45);
  vec3 c = (skyTap(normalize(vec3(v.x, .25, v.z))) + .25 * sunLight) * hue;
  float alive = step(random.x, dew) * dew * (1. - smoothstep(5.5, 7.8, l)) * smoothstep(.6, 1.4, l);
  light = c * (.16 + 5.5 * catchLight * toLight) * alive;
  tail = vec2(0.);
  size = .010 * (.7 + .6 * s);
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
  float px = size * projectionMatrix[1][1] * resolution.y / gl_Position.w;
  gl_PointSize = clamp(px * 2.4, 2., 9.);
  sharp = 34.;
  if (alive < .01 || water(p)) gl_Position = vec4(0., 0., -2., 1.);
}

// One that drifts; `life` of it 0 to 1, `square`: what wraps around the eye, metres.
void speck(vec2 p, float kind, float life, float square) {
  float s = random.w, l = distance(p, eye.xz);
  vec2 toHer = stormPlace.xy - p;
  float D = max(length(toHer), .1);
  toHer /= D;
  vec4 land = landAt(p);

  // Slow currents that run toward whoever needs help.
  vec2 flow = mix(vec2(.86, -.5), toHer, .55 + .45 * pull);
  float along = dot(p, flow), across = dot(p, vec2(-flow.y, flow.x));
  float stream = .5 + .5 * sin(across * .19 + 1.3 * sin(along * .055 + 6.28 * seedHash.y) - .05 * time);
  stream = stream * stream * stream;
  float low = step(s, .5);
  // The streams wander: who comes into one lights up within a second, and is not there all at once.
  float present = smoothstep(-.03, .03, .11 + .52 * stream + .10 * kind - random.z) * step(fract(random.w * 9.7), speckDensity);
  vec2 drift = flow * (life - .3) * (.8 + 3.2 * pull) + down(p) * .5 * life;
  drift += .30 * vec2(sin(time * .7 + 20. * s), cos(time * .6 + 31. * s)) * (.3 + life);
  // Caught by the storm they circle it.
  drift += vec2(-toHer.y, toHer.x) * storm * exp(-D / 30.) * 4. * life;
  float y = low > .5 ? .60 + .55 * random.x * (.7 + land.g) : .9 + 2.5 * random.x * random.x;
  y += life * life * (.4 + .9 * random.y) + .06 * sin(time * 1.3 + 50. * s);
  // Many are drawn into one current that winds through the meadow to her.
  float off = currentAt(p), many = step(fract(s * 5.3), .24) * exp(-off * off / 150.) * (1. - max(circle, dawn)) * smoothstep(10., 50., D);
  float narrow = many * (.90 + .09 * random.y);
  drift -= vec2(-currentWay().y, currentWay().x) * off * narrow;
  y = mix(y, .66 + .5 * random.x * random.x, .9 * narrow);
  present = max(present, smoothstep(.36, .44, many) * step(fract(random.w * 9.7), speckDensity));
  vec3 at = vec3(p.x + drift.x, land.r + y, p.y + drift.y);

  float great = step(.955, random.y);
  // Within the storm nothing shines through its wall, and next to nothing before it; nor are there many
  // stars before it to who stands without.
  float within = storm * (1. - loosen) * (1. - smoothstep(10., 15.5, distance(eye.xz, stormPlace.xy)));
  present *= 1. - within * mix(.94 - .5 * step(.86, fract(s * 31.)), 1., smoothstep(9., 13., D));
  present *= 1. - .85 * storm * (1. - loosen) * ceiling * max(step(fract(s * 17.), .80), .8 * great);

  float breath = .5 + .5 * sin((.6 + 2.2 * random.x) * time + 40. * random.y);
  float flicker = (.34 + .66 * breath * breath) * (.8 + .2 * sin(11. * time * (.5 + random.x)));
  flicker *= smoothstep(0., .14, life) * (1. - smoothstep(.72, 1., life));
  vec3 hue = mix(accent, vec3(.35, .80, 1.) * dot(accent, vec3(.4)), .35 * step(.5, random.x));
  hue = mix(hue, vec3(1., .72, .32), max(step(.90, random.z * 7.1 - floor(random.z * 7.1)), .7 * dawn * step(.25, random.x)));
  float strength = mix(1.1 + 1.9 * random.x, 5., great) * flicker * specks * present;
  strength *= exp(-.011 * l) * smoothstep(square * .5, square * .36, l);
  if (kind > .5) strength *= smoothstep(14., 24., l) * (.6 + .3 * narrow);
  // Few shine about her and the others: before and between their figures they would be spots.
  strength *= 1. - max(.75 * dawn, .55 * circle) * (1. - smoothstep(7., 16., D));
  vec3 feeling = waveLight(at.xz);
  light = hue * strength + feeling * (.8 + strength) * .9 * present;
  light += hue * heartRing(p) * 2.2 * present * (1. - min(1.25 * tells, 1.));
  // Where it has drifted to: right before the eye it would be a lamp that sweeps across the picture,
  // whatever it is lit by.
  light *= smoothstep(1.2, 3.2, distance(at, eye));
  // Behind her portrait they are down of seeds, adrift and golden before the sun.
  float near_ = max(dot(normalize(at - eye), sunDirection), 0.);
  light *= mix(vec3(1.), vec3(2.6, 1.55, .62) * (.7 + 1.6 * eighth(eighth(near_))), MELTS);
  // Before the emerald most go out, or the night about it is glitter.
  light *= 1. - smoothstep(.2, .8, emerald) * mix(.78, .98, smoothstep(.12, .30, fract(s * 23.)));
  size = (.0085 + .012 * random.x * random.x) * (1. + 1.1 * great);
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
  vec4 later = projectionMatrix * viewMatrix * vec4(at + vec3(flow.x, .25, flow.y) * .1, 1.);
  tail = (later.xy / max(later.w, .1) - gl_Position.xy / max(gl_Position.w, .1)) * vec2(resolution.x, resolution.y);
  tail = tail / max(length(tail), 1e-3) * (.25 + .75 * pull) * step(.45, random.y);
  // In the pull of the storm they are streaks rather than dots.
  float drawn = 1. + 1.4 * pull * step(.45, random.y);
  float px = size * 7.5 * projectionMatrix[1][1] * resolution.y * .5 / gl_Position.w;
  // A long lens has those near it out of its depth: so large, they would lie over all it is turned to.
  float longer = max(projectionMatrix[1][1] * .466, 1.);
  px *= mix(1., 1. / (longer * longer), storm * (1. - loosen));
  gl_PointSize = clamp(px, 2.2 * resolution.z, 34. * resolution.z) * drawn;
  // Its core is a little over a pixel whatever its halo.
  sharp = clamp(.11 * px * px / (resolution.z * resolution.z), 4.5, 42.) * drawn * drawn;
  // A point may not shrink below a few pixels, so it pales instead.
  light *= clamp(px / (2.2 * resolution.z), .45, 1.);
  if (strength + dot(feeling, vec3(1)) < .01 || water(p)) gl_Position = vec4(0., 0., -2., 1.);
}

void main() {
  float kind = position.z;
  float square = kind > 1.5 ? 16. : kind > .5 ? 190. : 46.;
  // Each lives some seconds: it lets go of its blade, drifts, and goes out.
  float life = fract(time / (7. + 9. * random.x) + random.y);
  vec2 base = (position.xy + .013 * floor(time / (7. + 9. * random.x) + random.y)) * square;
  vec2 p = base + floor((eye.xz - base) / square + .5) * square;
  light = vec3(0);
  size = sharp = 0.;
  tail = vec2(0);
  gl_PointSize = 0.;
  gl_Position = vec4(0., 0., -2., 1.);
  // They lie all round, and drift no farther than this.
  bool seen = besidePicture(p, eye) < 9.;
  if (seen && kind > 1.5) drop(p);
  if (seen && kind < 1.5) speck(p, kind, life, square);
}
