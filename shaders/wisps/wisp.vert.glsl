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

// How the veil falls: most are drops, drawn out into a tail; some round as lanterns; some have a hood
// and shoulders, as a being that comes on foot.
float dropWidth(float t) {
  float tail = pow(1. - smoothstep(.30, 1., t), .8);
  float drop = (.045 + .205 * pow(smoothstep(0., .34, t), 2.)) * (.16 + .84 * tail);
  float lantern = .30 * pow(max(sin(3.1416 * pow(t, .72)), 0.), .75) * (.35 + .65 * tail) + .03;
  float hood = .105 * exp(-pow((t - .13) / .10, 2.)) + (.20 * smoothstep(.20, .38, t) + .05) * (.22 + .78 * tail);
  float r = own2 < .38 ? drop : own2 < .62 ? lantern : hood;
  return r * smoothstep(-.02, .10, t);
}

vec3 strandAt(float k, float t) {
  float h = fract(k * .618034 + own * 3.), h2 = fract(k * .381 + own * 7.);
  float tall = mix(1.05, 1.75, fract(own * 29.7)) * size;
  float shorter = mix(.62, 1.12, h2);
  float breath = 1. + .06 * sin(time * nature.z * 1.1 + 9. * own);
  float turn = 6.2832 * h + (1.1 + .8 * own3) * t * (own > .5 ? 1. : -1.) + .25 * time * (own2 - .3);
  // Some strands leave the body and wander into the air.
  float loose = step(.78, h2) * smoothstep(.25, 1., t);
  float r = dropWidth(t) * mix(.45, 1.08, sqrt(fract(k * .731 + .2))) * breath * mix(.85, 1.25, own3) * size + loose * .22 * t;
  float y = .48 - t * tall * shorter;
  vec2 sway = vec2(sin(2.6 * t * t + .9 * time * nature.z + 6.28 * own), cos(2.2 * t + .7 * time * nature.z + 4. * own)) *
    (.05 + .22 * t * t);
  sway += (.03 + .05 * loose) * t * vec2(sin(9. * t + 2. * time + 20. * h), cos(8. * t - 1.7 * time + 17. * h));
  return vec3(cos(turn) * r, y, sin(turn) * r) + vec3(sway.x, 0., sway.y);
}

vec3 silkAt(float k, float t) {
  vec2 out_ = place.xz - stormPlace.xy;
  float away = length(out_);
  out_ /= max(away, .01);
  vec2 round_ = vec2(-out_.y, out_.x);
  float settled = 1. - smoothstep(stormPlace.w * 1.1, stormPlace.w * 3.2, away);
  // On the way the silk trails behind; in the circle all of it turns the same way round.
  vec2 d = normalize(out_ * mix(1., .50, settled) + round_ * mix(.25, .9, settled));
  vec2 fan = vec2(-d.y, d.x) * (k - 2.) * .26 * t;
  float reach = mix(1.1, 2.3, fract(own * 5. + k * .37)) * mix(1.35, 1., settled);
  float ph = 1.7 * k + 6. * own;
  float wave_ = .30 * sin(5.2 * t - 1.5 * time * nature.z + ph) * pow(t, .8);
  vec2 side = vec2(-d.y, d.x) * .34 * sin(3.6 * t - 1.1 * time + ph * 1.7) * t;
  vec2 p = d * reach * t + fan * reach + side;
  return vec3(p.x, .16 - .10 * k + .42 * t * (fract(k * .43 + own) - .25) + wave_, p.y);
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
  return vec3(right.x * x, .82 + .05 * sin(2. * u + time * .5) + script, right.y * x);
}

void main() {
  own = nature.y; own2 = fract(own * 17.3); own3 = fract(own * 61.7);
  size = mix(.78, 1.22, fract(own * 7.9));
  float here = place.w;
  float across = at.x, t = at.y, k = at.z, part = at.w;
  spot = at;
  more = vec2(2., given);
  being = vec4(nature.x, own, here, 1.);
  float pixel = 1. / (projectionMatrix[1][1] * resolution.y * .5); // metres a pixel at one metre
  if (part < .5) {
    vec4 view = viewMatrix * vec4(place.xyz + vec3(0., -.08, 0.), 1.);
    view.xy += vec2(across * .95, (t * 2. - 1.) * 1.15) * size;
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
      w = .0055 * (1.1 - .7 * t) * mix(.6, 1.7, fract(k * .27 + own2));
      being.w = mix(.35, 1., pow(fract(k * .517 + own), 2.));
    } else if (part < 2.5) {
      a = silkAt(k, t); b = silkAt(k, t + e);
      // A band of silk turns about itself: wide, thin, wide.
      w = mix(.012, .17, pow(t, .7)) * (.25 + .75 * abs(cos(3.2 * t - .8 * time + 2. * k + 6. * own)));
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
