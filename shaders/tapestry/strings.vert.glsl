// Threads that are not in the cloth: what it hangs from, and those in the hand.
// position: along the thread 0–1, side −1 or 1, own random number. nature: kind, number 0–1.
#include <lib/hanging>
attribute vec2 nature;
uniform vec3 target, resolution;
uniform vec3 fingertips[2]; // of the forefinger that holds them: its tip, and its last joint
uniform vec4 shuttle; // place on the cloth 0–1, brightness
uniform float holding, aiming, tapestry, recedes, woven;
varying float aside; // −1 to 1 across the thread
varying vec4 look; // brightness, along, own random number, alpha

// So much of a thread is wound about the finger.
const float WOUND = .36;
const float HANGING = .5, CALLING = 1.5, HOLDING = 2.5, GLOW = 3.5;

// A thread let fall in one curve between two places.
vec3 arc(vec3 from, vec3 to, float t, float depth) {
  return mix(from, to, t) - vec3(0, 4. * t * (1. - t) * depth * distance(from, to), 0);
}
vec3 pointAt(float t, float kind, float number, float own) {
  if (kind < HANGING) {
    // From its upper edge lines rise to far lights of their own, and are lost in the sky.
    float x = clamp(1.06 * number - .03 + .05 * (own - .5), .004, .996);
    vec3 from = hung(vec2(x, .002));
    vec3 far = clothRight * ((x - .5) * .9) - clothNormal * (.2 + .6 * own);
    float sway = .04 * sin(.4 * time + 6. * own + 2. * t) * t;
    return from + far * t + vec3(0, 5. * t, 0) + clothRight * sway;
  }
  vec3 bone = fingertips[0] - fingertips[1], hand = mix(fingertips[1], fingertips[0], .82);
  vec3 work = hung(clamp(shuttle.xy + vec2(.06 * (own - .5), .04 * (fract(own * 7.3) - .5)), .01, .97));
  if (kind < CALLING) {
    // Through the moth that is called, on to its place in the work; they wind round each other there.
    vec3 p = t < .5 ? arc(hand, target, t * 2., .10) : arc(target, work, t * 2. - 1., .07);
    float turn = own * 6.2832 + t * 9. - time, wind1 = .008 + .014 * exp(-pow((t - .5) * 9., 2.));
    return p + (clothRight * cos(turn) + vec3(0, sin(turn), 0)) * wind1 * smoothstep(0., .2, t) * smoothstep(1., .9, t);
  }
  // About the last bone of the finger, twice round it and a half, and on to the work.
  if (t < WOUND) {
    float s = t / WOUND, turn = own * 6.2832 + 15.7 * s;
    vec3 u = normalize(cross(bone, vec3(0, 1, 0)));
    return mix(fingertips[1], hand, mix(.2 + .3 * own, 1., s)) + length(bone) * .36 * mix(1., .82, s) * (u * cos(turn) + cross(u, normalize(bone)) * sin(turn));
  }
  t = (t - WOUND) / (1. - WOUND);
  return arc(hand, work, t, .10 + .05 * own) + clothRight * (.05 * (own - .5) + .010 * sin(3. * t - .9 * time + 9. * own)) * sin(3.14159 * t);
}

// Air about the cloth.
void air(float t) {
  // About what is woven so far, a little behind it.
  float tall = woven * clothSize.y;
  vec2 reach = vec2(.5 * clothSize.x, .5 * tall), p = vec2(2. * t - 1., position.y) * (reach + 1.1);
  vec3 world = clothCentre + clothRight * p.x + vec3(0, .5 * (clothSize.y - tall) + p.y, 0) - clothNormal * .12;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  aside = p.y;
  look = vec4(-1., p.x, .5 * tall, -tapestry * (1. - .8 * recedes) * (.9 + .1 * sin(.55 * time)));
  }
// The light in the hand.
void held(float t) {
  // About the forefinger, behind it.
  vec4 at = projectionMatrix * viewMatrix * vec4(mix(fingertips[0], fingertips[1], .3), 1.);
  vec2 corner = vec2(2. * t - 1., position.y);
  at.xy += corner * .17 * vec2(projectionMatrix[0][0], projectionMatrix[1][1]);
  at.z = -.949 * at.w;
  gl_Position = at;
  aside = corner.y;
  look = vec4(1., corner.x, 0., -(.85 + .15 * sin(.9 * time)) * max(holding * tapestry, aiming) * step(.01, holding));
  }
// One of the threads themselves.
void thread(float t, float own, float kind) {
  vec3 a = pointAt(t, kind, nature.y, own);
  vec3 b = pointAt(t + .01, kind, nature.y, own);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.), cb = projectionMatrix * viewMatrix * vec4(b, 1.);
  vec2 way = (cb.xy / max(cb.w, .05) - ca.xy / max(ca.w, .05)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-5);
  float metres = (kind < HANGING ? .0012 : .0010) * mix(.6, 1.4, own);
  float pixels = metres * projectionMatrix[1][1] * resolution.y * .5 / max(ca.w, .05);
  // Half the width that is drawn; its soft profile shows about two thirds of it.
  float drawn = clamp(pixels, .65 * resolution.z, 1.25 * resolution.z);
  ca.xy += over * position.y * drawn * 2. / resolution.xy * ca.w;
  // Near the hand it lies in the hand's own depth, before whatever grass stands there.
  if (kind > HANGING) {
    float from = kind < CALLING ? 0. : WOUND, inHand = smoothstep(from + .30, from + .08, t);
    ca.z = mix(ca.z, ca.z * .02 - .97 * ca.w, inHand);
  }
  gl_Position = ca;
  float thin = min(1., pixels / drawn), bright, alpha;
  if (kind < HANGING) {
    bright = 1.1 * mix(.5, 1.2, own) * (.75 + .25 * sin(9. * t - .8 * time + 6. * own));
    alpha = .7 * tapestry * (1. - t) * (1. - t) * (1. - .7 * recedes);
  } else {
    // Light runs along them, from the hand.
    float run = fract(t * 1.2 - .42 * time + own);
    float pulse = exp(-22. * (1. - run) * (1. - run)) + exp(-60. * run * run);
    bright = (kind < CALLING ? 1.15 : mix(1.6, 1., smoothstep(WOUND - .1, WOUND + .1, t))) + 1.4 * pulse;
    alpha = (kind < CALLING ? aiming : .8 * holding * tapestry) * smoothstep(0., .03, t) * mix(.95, .55, t);
  }
  aside = position.y;
  look = vec4(bright, t, own, alpha * mix(thin, 1., .5));
}

void main() {
  float t = position.x, own = position.z, kind = nature.x;
  if (kind > GLOW) air(t);
  if (kind > HOLDING && kind < GLOW) held(t);
  if (kind < HOLDING) thread(t, own, kind);
}
