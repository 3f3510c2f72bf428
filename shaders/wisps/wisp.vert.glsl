#include <lib/noise>
#include <lib/wind>
#include <lib/land>
#include <lib/waves>
attribute vec4 at;     // across −1…1, along 0…1, which, part
attribute vec4 place;  // heart: x, y, z; how present
attribute vec4 nature; // hue, own number, gait, gift (0 song, 1 warmth, 2 story)
attribute float given; // seconds since it gave, negative: not yet
uniform float time, ring;
uniform vec3 eye, her;
uniform vec4 stormPlace;
uniform vec3 resolution;
varying vec4 spot;
varying vec4 being;  // hue, own number, presence, light of this strand
varying vec3 world;
varying vec2 more;   // width in pixels, seconds since the gift

#define GLOW 0.
#define STRAND 1.
#define SILK 2.
#define FLOOR 3.
#define GIFT 4.

float part, own, own2, own3, size;

#include <lib/being>

// The way a being faces, and its right hand: toward the middle of the circle.
vec2 facing() { return normalize(stormPlace.xy - place.xz + 1e-4); }
float settledNow() {
  return 1. - smoothstep(stormPlace.w * 1.05, stormPlace.w * 2.2, distance(place.xz, stormPlace.xy));
}
vec3 fromBody(vec3 p) {
  vec2 f = facing();
  return vec3(f.y * p.x + f.x * p.z, p.y, -f.x * p.x + f.y * p.z) * size;
}

// An arm: on the way it swings, in the circle it opens toward the neighbour.
vec3 armAt(float side, float phi, float t) {
  float settled = settledNow();
  float step_ = sin(3.1416 * time * nature.z + 6.2832 * own + (side > 0. ? 0. : 3.1416));
  vec3 shoulder = vec3(.165 * side, .125, 0.);
  vec3 hung = vec3(.08 * side, -.55, .05 + .14 * step_), hungBend = vec3(.085 * side, -.27, -.03 + .04 * step_);
  float lift = mix(-.34, -.02, own3) + .02 * sin(.9 * time + 9. * own);
  vec3 held = vec3(mix(.38, .48, own3) * side, lift, mix(.06, .20, own2)), heldBend = vec3(.27 * side, lift * .5 - .07, .02);
  vec3 hand = mix(hung, held, settled), bend = mix(hungBend, heldBend, settled);
  vec3 p = shoulder + bend * 2. * t * (1. - t) * 1.1 + hand * t * t;
  float r = mix(.033, .011, t) + .012 * smoothstep(.86, .93, t) * (1. - smoothstep(.95, 1., t));
  return p + vec3(.4 * cos(phi) * r, sin(phi) * r, cos(phi) * r * .9);
}

vec3 strandAt(float k, float t) {
  float h = fract(k * .618034 + own * 3.), h2 = fract(k * .381 + own * 7.), kind = mod(k, 5.);
  float phi = 6.2832 * h;
  float breath = 1. + .02 * sin(time * 1.3 + 9. * own);
  if (kind > 3.5) return fromBody(armAt(mod(k, 10.) > 4.5 ? 1. : -1., phi, t));
  // Hair falls from the crown down the back and lifts in the air.
  if (kind > 2.5 && own3 > .35) {
    float y = .425 - t * mix(.42, .86, h2);
    float r = beingHalf(max(y, .14)) * 1.06;
    float back = smoothstep(.25, .8, t);
    float blown = .05 * sin(5. * t - 1.7 * time + 9. * h) * t + .16 * t * t * h2;
    return fromBody(vec3(sin(phi) * r * mix(1., 1.25, back), y, -abs(cos(phi)) * r * .9 - .03 * back - blown));
  }
  // From the crown over brow, shoulder, waist and hip to a hem that leaves the ground to itself.
  float tall = mix(.55, 1.08, sqrt(h2));
  float y = .432 - 1.62 * t * tall;
  float loose = step(.86, fract(k * .271 + own)) * smoothstep(.35, 1., t);
  float fold = 1. + .12 * sin(5. * phi + 3. * own) * smoothstep(-.35, -.9, y);
  float r = beingHalf(y) * breath * fold * mix(.90, 1.03, fract(k * .731));
  float depth = mix(.62, .9, smoothstep(-.3, -1., y)) * mix(1., 1.25, smoothstep(.2, .26, y));
  phi += .35 * sin(2.1 * t + 4. * own) * smoothstep(.0, -.6, y);
  vec3 p = vec3(cos(phi) * r, y, sin(phi) * r * depth);
  float low = smoothstep(-.25, -1.15, y);
  p.x += low * (.06 * sin(1.3 * time * nature.z + 5. * own + 2. * y) + .03 * sin(3. * y + 2.3 * time + 6. * h));
  p.z -= low * (.10 + .16 * (1. - settledNow()) + .05 * sin(time + 5. * own)) + loose * .18 * t;
  p.x += loose * .22 * (h - .5);
  return fromBody(p);
}

vec3 silkAt(float k, float t) {
  vec2 f = facing(), out_ = -f, round_ = vec2(f.y, -f.x);
  float settled = settledNow();
  // A shawl from the shoulders: on the way it trails behind; in the circle it all turns the same way.
  vec2 d = normalize(out_ * mix(1., .55, settled) + round_ * mix(.2, .8, settled));
  float reach = mix(.55, 1.15, fract(own * 5. + k * .37)) * mix(1.7, 1., settled) * size;
  float ph = 1.7 * k + 6. * own;
  float wave_ = .16 * sin(5.2 * t - 1.5 * time * nature.z + ph) * t;
  vec2 side = vec2(-d.y, d.x) * (.2 * sin(3.6 * t - 1.1 * time + ph * 1.7) * t + (k - 1.) * .10 * t);
  vec2 p = d * reach * t + side + out_ * .05 + vec2(-f.y, f.x) * (k - 1.) * .12;
  return vec3(p.x, (.12 - .05 * k) * size + .22 * t * (fract(k * .43 + own) - .6) + wave_, p.y);
}

vec3 giftAt(float t) {
  float age = max(given, 0.);
  if (nature.w < .5) {
    // Song: a ring of notes that widens as it rises.
    float a = t * 6.2832;
    float r = .25 + .55 * age;
    return vec3(cos(a) * r, .35 + .16 * age + .04 * sin(6. * a + 3. * time) , sin(a) * r);
  }
  vec3 goal = her + vec3(0., .95, 0.) - place.xyz;
  if (nature.w < 1.5) {
    // Warmth: a thread of it reaches her.
    float reach = clamp(age / 1.6, 0., 1.);
    float u = t * reach;
    return goal * u + vec3(0., .55 * sin(3.1416 * u), 0.) + .10 * sin(u * 9. - 2. * time) * vec3(goal.z, 0., -goal.x) / max(length(goal), .1);
  }
  // Story: a line that writes itself in the air above.
  float u = t * clamp(age / 2.2, 0., 1.);
  vec2 right = normalize(vec2(-(eye.z - place.z), eye.x - place.x)) * -1.;
  float x = (u - .5) * 1.5;
  float script = .055 * sin(46. * u + 3. * sin(11. * u)) * (.5 + .5 * sin(17. * u + own * 9.)) ;
  return vec3(right.x * x, .66 + .05 * sin(2. * u + time * .5) + script, right.y * x);
}

void main() {
  own = nature.y; own2 = fract(own * 17.3); own3 = fract(own * 61.7);
  size = mix(.84, 1.08, fract(own * 7.9));
  float here = place.w;
  float across = at.x, t = at.y, k = at.z, part = at.w;
  spot = at;
  more = vec2(2., given);
  being = vec4(nature.x, own, here, 1.);
  float pixel = 1. / (projectionMatrix[1][1] * resolution.y * .5); // metres a pixel at one metre
  if (part < .5) {
    vec4 view = viewMatrix * vec4(place.xyz, 1.);
    view.xy += vec2(across * .62, (t * 2. - 1.) * .98 - .36) * size;
    world = place.xyz;
    gl_Position = projectionMatrix * view;
  } else if (part > 2.5 && part < 3.5) {
    vec2 p = place.xz + vec2(across, t * 2. - 1.) * 1.7;
    world = vec3(p.x, landHeight(p) + .16, p.y);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  } else {
    vec3 a, b;
    float w, e = .02;
    if (part < 1.5) {
      a = strandAt(k, t); b = strandAt(k, t + e);
      w = .0048 * (1.1 - .6 * t) * mix(.6, 1.8, fract(k * .27 + own2));
      being.w = mix(.35, 1., pow(fract(k * .517 + own), 2.));
    } else if (part < 2.5) {
      a = silkAt(k, t); b = silkAt(k, t + e);
      // A band of silk turns about itself: wide, thin, wide.
      w = mix(.01, .085, pow(t, .7)) * (.25 + .75 * abs(cos(3.2 * t - .8 * time + 2. * k + 6. * own)));
      being.w = 1. - t;
    } else {
      a = giftAt(t); b = giftAt(t + e);
      w = .012;
      if (given < 0. || given > 7.) w = 0.;
    }
    a += place.xyz; b += place.xyz;
    float l = distance(a, eye);
    more.x = w / (pixel * l);
    float least = pixel * l * .62;
    if (w > 0.) w = max(w, least);
    being.w *= min(1., more.x / .62) * .6 + .4;
    vec3 side = normalize(cross(normalize(b - a + 1e-5), a - eye));
    world = a + side * across * w;
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  }
  if (here < .01) gl_Position = vec4(2., 2., 2., 1.);
}
