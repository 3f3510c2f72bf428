// Threads that are not in the cloth: what it hangs from, the loose ends of its warp, and those in the hand.
// position: along the thread 0–1, side −1 or 1, own random number. nature: kind, number 0–1.
#include <lib/hanging>
attribute vec2 nature;
uniform vec3 target, resolution;
uniform vec3 fingertips[5]; // where threads leave the hand that holds them; and what it pinches
uniform vec3 herFingers;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, the way it goes
uniform float holding, aiming, tapestry, recedes;
varying float aside; // −1 to 1 across the thread
varying vec4 look; // brightness, along, own random number, alpha

// So much of a thread runs from what the hand pinches to its fingertip.
const float OVER = .12;
const float RISING = .5, CALLING = 1.5, HOLDING = 2.5, GLOW = 3.5, AIR = 4.5, WARP = 5.5;

// A thread let fall in one curve between two places.
vec3 arc(vec3 from, vec3 to, float t, float depth) {
  return mix(from, to, t) - vec3(0, 4. * t * (1. - t) * depth * distance(from, to), 0);
}
// Its warp comes down out of the ether, from one place far up, and is lost to sight long before that.
vec3 rising(float t, float x, float own) {
  float at = clamp(x, .003, .997), sway = .05 * sin(.4 * time + 5. * x + 3. * t) * t + .10 * (fract(own * 7.7) - .5) * t;
  return hung(vec2(at, .012)) + vec3(0., mix(.9, 3.6, own * own) * t, 0.) + clothRight * (sway + .34 * (.5 - at) * clothSize.x * own * own * t) - clothNormal * .3 * t * t;
}
// Below the cloth the warp hangs on, gathers in hanks, and comes loose.
vec3 warp(float t, float x, float own) {
  float row = 1. - 1. / panelGrid.z, inLast = panelGrid.x / panelGrid.y - (panelGrid.z - 1.);
  float outside = step(.5 * inLast, abs(x - .5));
  float from = mix(1., row, outside), h = fract(own * 17.3), k = fract(own * 5.9);
  float to = max(mix(k < .25 ? .66 : .94, 1.26, h * h), from + .06 + .12 * h), down = mix(from, to, t), loose = t * smoothstep(.0, .35, to - from);
  float hank = x * 8. + .3 * sin(40. * x), lock = fract(91.7 * sin(1.3 + floor(hank)));
  float middle = (floor(hank) + .5 + .5 * (lock - .5)) / 8. - .0375 * sin(40. * x);
  float gathers = .62 * smoothstep(0., .42, loose) * (1. - .75 * smoothstep(.5, 1., loose));
  vec3 p = hung(vec2(mix(x, middle, gathers), down));
  // Hank by hank it sways, and each thread of it a little otherwise.
  float sway = .05 * sin(2.6 * t + 40. * lock + .4 * time) + .016 * sin(6. * t + 40. * own + .55 * time);
  return p + clothRight * (sway * loose + .06 * (k - .5) * loose * loose) + clothNormal * (.16 * (h - .3) * loose) + vec3(0., (.10 * k * k * k + .08 * (lock - .5)) * loose * loose, 0.);
}
vec3 inHand(float t, float kind, float number, float own) {
  vec3 hand = fingertips[4], tip = fingertips[clamp(int(4. * number), 0, 3)];
  vec3 work = hung(clamp(shuttle.xy + vec2(.06 * (own - .5), .04 * (fract(own * 7.3) - .5)), .01, .97)) + clothNormal * .03;
  if (kind < CALLING) {
    // One from the visitor's hand, one from hers.
    if (number > .5) hand = herFingers;
    // Through the moth that is called, on to its place in the work; they wind round each other there.
    vec3 p = t < .5 ? arc(hand, target, t * 2., .05) : arc(target, work, t * 2. - 1., .07);
    float turn = own * 6.2832 + t * 9. - time, wind1 = .008 + .014 * exp(-pow((t - .5) * 9., 2.));
    return p + (clothRight * cos(turn) + vec3(0, sin(turn), 0)) * wind1 * smoothstep(0., .2, t) * smoothstep(1., .9, t);
  }
  // What she said: out of her lifted hand.
  if (number > 1.) {
    return arc(herFingers, work, t, .05 + .05 * own) + clothRight * .03 * sin(6. * t - .6 * time + 9. * own) * sin(3.14159 * t);
  }
  // Over a fingertip, and on to the work.
  if (t < OVER) return mix(hand, tip, t / OVER);
  t = (t - OVER) / (1. - OVER);
  return arc(tip, work, t, .03 + .06 * number) + clothRight * (.05 * (own - .5) + .010 * sin(3. * t - .9 * time + 9. * own)) * sin(3.14159 * t);
}
vec3 pointAt(float t, float kind, float number, float own) {
  if (kind < RISING) return rising(t, number, own);
  if (kind > AIR) return warp(t, number, own);
  return inHand(t, kind, number, own);
}

// Air about the cloth.
void air(float t) {
  vec2 p = vec2((2. * t - 1.) * (.5 * clothSize.x + 1.4), position.y > 0. ? .5 * clothSize.y + 1.4 : -.5 * clothSize.y - .5);
  vec3 world = clothCentre + clothRight * p.x + vec3(0, p.y, 0) - clothNormal * .12;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  aside = p.y;
  look = vec4(-1., p.x, 0., -max(tapestry * (1. - smoothstep(0., .45, recedes)) * (.93 + .07 * sin(.55 * time)), .001));
}
// The light in the hand.
void held(float t) {
  // Behind it.
  vec4 at = projectionMatrix * viewMatrix * vec4(fingertips[4], 1.);
  vec2 corner = vec2(2. * t - 1., position.y);
  at.xy += corner * .11 * vec2(projectionMatrix[0][0], projectionMatrix[1][1]);
  at.z = -.949 * at.w;
  gl_Position = at;
  aside = corner.y;
  look = vec4(1., corner.x, 0., -(.85 + .15 * sin(.9 * time)) * max(holding * tapestry, aiming) * step(.01, holding));
}
// One of the threads themselves.
void thread(float t, float own, float kind) {
  bool spark = kind > WARP;
  float s = spark ? 1. : t;
  vec3 a = pointAt(s, kind, nature.y, own), b = pointAt(s + .01, kind, nature.y, own);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.), cb = projectionMatrix * viewMatrix * vec4(b, 1.);
  vec2 way = (cb.xy / max(cb.w, .05) - ca.xy / max(ca.w, .05)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-5);
  bool cloths = kind < RISING || kind > AIR;
  float metres = (cloths ? .0013 : .0012) * mix(.6, 1.4, own);
  float pixels = metres * projectionMatrix[1][1] * resolution.y * .5 / max(ca.w, .05);
  // Half the width that is drawn; its soft profile shows about two thirds of it.
  float drawn = clamp(pixels, .70 * resolution.z, (cloths ? 1.4 : .95) * resolution.z);
  vec2 at = over * position.y * drawn;
  if (spark) {
    at = vec2(2. * t - 1., position.y) * max(mix(1.3, 3.3, fract(own * 3.3) * fract(own * 3.3)) * resolution.z, 4. * pixels);
    pixels = drawn;
  }
  ca.xy += at * 2. / resolution.xy * ca.w;
  // Near the hand it lies in the hand's own depth, before whatever grass stands there.
  if (!cloths && (kind > CALLING ? nature.y < 1. : nature.y < .5)) {
    float from = kind < CALLING ? 0. : OVER;
    ca.z = mix(ca.z, ca.z * .02 - .97 * ca.w, smoothstep(from + .30, from + .08, t));
  }
  gl_Position = ca;
  float thin = min(1., pixels / drawn), bright, alpha;
  if (kind < RISING) {
    bright = 1.3 * mix(.4, 1.2, fract(own * 5.3)) * (.7 + .3 * sin(11. * t - .8 * time + 6. * own));
    alpha = .85 * tapestry * (1. - t) * (1. - t) * (1. - smoothstep(0., .45, recedes));
  } else if (kind > AIR) {
    // Bright where it leaves the cloth, and lost toward its end.
    bright = spark ? 2.6 + sin(1.3 * time + 40. * own) : .80 + 1.2 * (1. - t) * (1. - t);
    alpha = tapestry * (1. - smoothstep(0., .45, recedes)) * mix(.35, 1., fract(own * 9.7)) * (spark ? .8 : 1. - .8 * t * t);
    // Where nothing is woven yet they are few and faint.
    alpha *= mix(1., .5 * step(.45, fract(own * 3.1)), step(.5, abs(shuttle.w)) * step(0., shuttle.w * (nature.y - shuttle.x)));
  } else {
    // Light runs along them, from the hand.
    float run = fract(t * 1.2 - .42 * time + own);
    float pulse = exp(-22. * (1. - run) * (1. - run)) + exp(-60. * run * run);
    bright = (kind < CALLING ? 1.15 : mix(1.6, 1., smoothstep(0., .4, t))) + 1.4 * pulse;
    alpha = (kind < CALLING ? aiming : holding * tapestry) * smoothstep(0., .03, t) * mix(.95, .55, t);
  }
  aside = position.y;
  look = spark ? vec4(bright, 2. * t - 1., -own - .01, alpha) : vec4(bright, t, own, alpha * mix(thin, 1., .5));
}

void main() {
  float t = position.x, own = position.z, kind = nature.x;
  if (kind > GLOW && kind < AIR) air(t);
  if (kind > HOLDING && kind < GLOW) held(t);
  if (kind < HOLDING || kind > AIR) thread(t, own, kind);
}
