// Threads that are not in the cloth: what it hangs from, and those in the hand.
// position: along the thread 0–1, side −1 or 1, own random number. nature: kind, number 0–1.
#include <lib/hanging>
attribute vec2 nature;
uniform vec3 target, resolution;
uniform vec3 fingertips[5];
uniform vec4 shuttle; // place on the cloth 0–1, brightness
uniform float holding, aiming, tapestry;
varying float aside; // −1 to 1 across the thread
varying vec4 look; // brightness, along, own random number, alpha

const float HANGING = .5, CALLING = 1.5, HOLDING = 2.5;

vec3 pointAt(float t, float kind, float number, float own) {
  if (kind < HANGING) {
    // From each hold hair-thin lines rise, each to a far light of its own, and are lost in the sky.
    float hold = floor(number * (HOLDS - .01));
    // Where holdsAt is a whole number: two steps of Newton are enough.
    float g = hold / (HOLDS - 1.), x = g;
    x += g - holdsAt(x);
    x += g - holdsAt(x);
    vec3 from = hung(vec2(clamp(x, 0., 1.), .002));
    float turn = fract(own * 13.7) * 2. - 1., reach = 4.5 + 3.5 * fract(own * 5.3);
    vec3 far = clothRight * ((x - .5) * .9 + turn * .55) - clothNormal * (.2 + 1.2 * own);
    float sway = .05 * sin(.4 * time + 6. * own + 2. * t) * t;
    return from + far * (t * (1.4 - .4 * t)) + vec3(0, reach * (.85 * t + .15 * t * t), 0) + clothRight * sway;
  }
  if (kind > HOLDING) {
    // Loose ends of its edges, three in four from the hem: they hang a little way and are then borne off.
    float along = fract(number * 1.333);
    vec2 root = number < .75 ? vec2(along, .985) : vec2(mod(floor(number * 44.), 2.) < .5 ? .008 : .992, .15 + .8 * fract(own * 9.1));
    vec3 from = hung(root);
    float out_ = number < .75 ? (along - .5) * .5 : root.x - .5;
    float l = mix(.16, .62, own * own), turn = 6. * own + .6 * time;
    return from + clothRight * (out_ * l * t * 1.3 + .07 * sin(4. * t - turn) * t + .10 * t * t * sin(.4 * turn))
      + vec3(0, -l * t * (1. - .35 * t) + .04 * sin(5. * t - 1.3 * turn) * t, 0) + clothNormal * (.16 * sin(2.6 * t + 9. * own - .5 * time) * t);
  }
  vec3 hand = fingertips[int(clamp(number * 5., 0., 4.))];
  vec3 work = hung(clamp(shuttle.xy + vec2(.10 * (own - .5), .07 * (fract(own * 7.3) - .5)), .01, .97));
  if (kind < CALLING) {
    // Through the moth that is called, on to its place in the work.
    float into = smoothstep(0., 1., t * 2.), on = smoothstep(0., 1., t * 2. - 1.);
    vec3 p = t < .5 ? mix(hand, target, t * 2.) : mix(target, work, t * 2. - 1.);
    float belly = t < .5 ? sin(6.28319 * t) : sin(6.28319 * (t - .5));
    float l = t < .5 ? distance(hand, target) : distance(target, work);
    float turn = own * 6.2832 + t * 9. - 1.0 * time;
    // They wind round each other where they go through it.
    float wind1 = .010 + .020 * exp(-pow((t - .5) * 9., 2.));
    return p + vec3(0, (t < .5 ? -.05 : .05) * l * belly, 0) + (clothRight * cos(turn) + vec3(0, sin(turn), 0)) * wind1 * smoothstep(0., .2, t) * smoothstep(1., .9, t);
  }
  vec3 way = work - hand;
  float l = length(way), belly = sin(3.14159 * t);
  return hand + way * t + vec3(0, -.032 * l * (.25 + own * own), 0) * belly * (1. - .35 * t)
    + clothRight * (.035 * l * (fract(own * 3.3) - .5) + .012 * sin(3. * t - .9 * time + 9. * own)) * belly;
}

void main() {
  float t = position.x, own = position.z, kind = nature.x;
  vec3 a = pointAt(t, kind, nature.y, own);
  vec3 b = pointAt(t + .01, kind, nature.y, own);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.), cb = projectionMatrix * viewMatrix * vec4(b, 1.);
  vec2 way = (cb.xy / max(cb.w, .05) - ca.xy / max(ca.w, .05)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-5);
  float metres = (kind < HANGING ? .0013 : kind > HOLDING ? .0016 : .0009) * mix(.6, 1.4, own);
  float pixels = metres * projectionMatrix[1][1] * resolution.y * .5 / max(ca.w, .05);
  // Half the width that is drawn; its soft profile shows about two thirds of it.
  float drawn = clamp(pixels, .65 * resolution.z, 1.25 * resolution.z);
  ca.xy += over * position.y * drawn * 2. / resolution.xy * ca.w;
  // Near the hand it lies in the hand's own depth, before whatever grass stands there.
  if (kind > HANGING && kind < HOLDING) {
    float held = smoothstep(.30, .08, t);
    ca.z = mix(ca.z, ca.z * .02 - .97 * ca.w, held);
  }
  gl_Position = ca;
  float thin = min(1., pixels / drawn);
  float bright, alpha;
  if (kind < HANGING) {
    bright = .8 * (.75 + .25 * sin(9. * t - .8 * time + 6. * own));
    alpha = .85 * tapestry * (1. - t) * (1. - t) * mix(.4, 1., fract(own * 3.1));
  } else if (kind > HOLDING) {
    bright = .95 * (.7 + .3 * sin(7. * t - 1.1 * time + 6. * own));
    alpha = .9 * tapestry * (1. - t) * mix(.5, 1., fract(own * 3.1));
  } else {
    // Light runs along them, from the hand.
    float run = fract(t * 1.2 - .42 * time + own);
    float pulse = exp(-22. * (1. - run) * (1. - run)) + exp(-60. * run * run);
    bright = (kind < CALLING ? 1.05 : .62) + 1.5 * pulse;
    alpha = (kind < CALLING ? aiming : holding * tapestry) * smoothstep(0., .03, t) * mix(.95, .6, t);
  }
  aside = position.y;
  look = vec4(bright, t, own, alpha * mix(thin, 1., .5));
}
