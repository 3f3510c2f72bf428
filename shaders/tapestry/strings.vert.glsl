// Threads that are not in the cloth: what it hangs from, the loose ends of its warp, and those in the hand.
// position: along the thread 0–1, side −1 or 1, own random number. nature: kind, number.
#include <lib/hanging>
attribute vec2 nature;
uniform vec3 target, resolution;
uniform vec3 fingertips[5]; // of the visitor's hand; the last is what it holds
uniform vec3 herFingers;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, the way it goes
uniform float holding, aiming, drawing, woven, tapestry, recedes;
varying float aside; // −1 to 1 across the thread
varying vec4 look; // brightness, along, own random number, alpha

// So much wider than a thread that is spun is the light about it.
const float WIDE = 3.2;
const float RISING = .5, DRAWN = 1.5, GLOW = 3.5, AIR = 4.5, WARP = 5.5;

// A thread let fall in one curve between two places.
vec3 arc(vec3 from, vec3 to, float t, float depth) {
  return mix(from, to, t) - vec3(0, 4. * t * (1. - t) * depth * distance(from, to), 0);
}
// Its warp comes down out of the ether, from one place far up, and is lost to sight long before that.
vec3 rising(float t, float x, float own) {
  float at = clamp(x, .003, .997), sway = .05 * sin(.4 * time + 5. * x + 3. * t) * t + .10 * (fract(own * 7.7) - .5) * t;
  return hung(vec2(at, .012)) + vec3(0., mix(.9, 3.6, own * own) * t, 0.) + clothRight * (sway + .34 * (.5 - at) * clothSize.x * own * own * t) - clothNormal * .3 * t * t;
}
// Below what is woven the warp hangs on as a fringe, gathers in hanks, and comes loose.
vec3 warp(float t, float x, float own) {
  float row = 1. - 1. / panelGrid.z, inLast = panelGrid.x / panelGrid.y - (panelGrid.z - 1.);
  float laid = smoothstep(-.06, .06, shuttle.w * (shuttle.x - x)), under = woven - (1. - laid) / panelGrid.z;
  float from = min(under, mix(1., row, step(.5 * inLast, abs(x - .5)))), h = fract(own * 17.3), k = fract(own * 5.9);
  float to = from + .04 + .16 * h * h, down = mix(from, to, t), loose = t * smoothstep(.0, .35, to - from);
  float hank = x * 8. + .3 * sin(40. * x), lock = fract(91.7 * sin(1.3 + floor(hank)));
  float middle = (floor(hank) + .5 + .5 * (lock - .5)) / 8. - .0375 * sin(40. * x);
  float gathers = .62 * smoothstep(0., .42, loose) * (1. - .75 * smoothstep(.5, 1., loose));
  vec3 p = hung(vec2(mix(x, middle, gathers), down));
  // Hank by hank it sways, and each thread of it a little otherwise.
  float sway = .05 * sin(2.6 * t + 40. * lock + .4 * time) + .016 * sin(6. * t + 40. * own + .55 * time);
  return p + clothRight * (sway * loose + .06 * (k - .5) * loose * loose) + clothNormal * (.16 * (h - .3) * loose) + vec3(0., (.10 * k * k * k + .08 * (lock - .5)) * loose * loose, 0.);
}
vec3 bezier(vec3 a, vec3 b, vec3 c, vec3 d, float t) {
  float s = 1. - t;
  return s * s * s * a + 3. * s * s * t * b + 3. * s * t * t * c + t * t * t * d;
}
// What draws a moth into the cloth: from her hand to it (number 0), from there to the work (1), and what it was is
// spun out of it (from 2 on).
vec3 drawn(float t, float number, float own) {
  vec3 work = hung(clamp(shuttle.xy + vec2(.012 * (own - .5), .02 * (fract(own * 7.3) - .5)), .01, .97)) + clothNormal * .03;
  // Toward her along the cloth.
  vec3 back = clothRight * shuttle.w;
  vec3 sways = vec3(0., .010 * sin(5. * t - .7 * time + 9. * own), 0.) * sin(3.14159 * t);
  vec3 hand = herFingers + .035 * normalize(herFingers - target);
  if (number < .5) return arc(hand, target - vec3(0., .02, 0.), t, .10) + sways;
  if (number < 1.5) return arc(hand, work, t, .20) + sways;
  float far = distance(target, work), k = number - 2.;
  vec3 from = target + back * (.05 * k - .02) - vec3(0., .04, 0.) + clothNormal * .02;
  return bezier(from, from + far * (back * (.10 + .30 * k) - vec3(0., .55 + .16 * k, 0.)), work + far * (back * (.62 - .10 * k) - vec3(0., .04 + .15 * k, 0.)), work, t) + sways;
}
vec3 pointAt(float t, float kind, float number, float own) {
  if (kind < RISING) return rising(t, number, own);
  if (kind > AIR) return warp(t, number, own);
  return drawn(t, number, own);
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
  vec2 corner = vec2(2. * t - 1., position.y), off = abs(at.xy / max(at.w, .01));
  // A hand that is out of the picture leaves no smudge in its corner.
  float within = smoothstep(1.02, .86, max(off.x, off.y));
  at.xy += corner * .06 * vec2(projectionMatrix[0][0], projectionMatrix[1][1]);
  at.z = -.949 * at.w;
  gl_Position = at;
  aside = corner.y;
  look = vec4(1., corner.x, 0., -(.85 + .15 * sin(.9 * time)) * max(holding * tapestry, aiming) * step(.01, holding) * within - 1e-6);
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
  // Spun by hand: here it is thick and there thin, and runs out to both ends.
  float spun = (.35 + .65 * sin(3.14159 * t)) * (.75 + .25 * sin(11. * t + 40. * own));
  float metres = cloths ? .0013 * mix(.6, 1.4, own) : .0088 * spun;
  float pixels = metres * projectionMatrix[1][1] * resolution.y * .5 / max(ca.w, .05);
  // Half the width that is drawn; its soft profile shows about two thirds of it.
  float drawn = clamp(pixels, .70 * resolution.z, (cloths ? 1.4 : 4.) * resolution.z) * (cloths ? 1. : WIDE);
  vec2 at = over * position.y * drawn;
  if (spark) {
    at = vec2(2. * t - 1., position.y) * max(mix(1.3, 3.3, fract(own * 3.3) * fract(own * 3.3)) * resolution.z, 4. * pixels);
    pixels = drawn;
  }
  ca.xy += at * 2. / resolution.xy * ca.w;
  gl_Position = ca;
  float thin = min(1., pixels * (cloths ? 1. : WIDE) / drawn), bright, alpha;
  if (kind < RISING) {
    bright = 1.3 * mix(.4, 1.2, fract(own * 5.3)) * (.7 + .3 * sin(11. * t - .8 * time + 6. * own));
    alpha = .85 * tapestry * (1. - t) * (1. - t) * (1. - smoothstep(0., .45, recedes));
  } else if (kind > AIR) {
    // Bright where it leaves the cloth, and lost toward its end.
    bright = spark ? 2.6 + sin(1.3 * time + 40. * own) : .80 + 1.2 * (1. - t) * (1. - t);
    alpha = tapestry * (1. - smoothstep(0., .45, recedes)) * mix(.35, 1., fract(own * 9.7)) * (spark ? .8 : 1. - .8 * t * t);
  } else {
    // Light runs along them, from the hand.
    float run = fract(t * 1.2 - .42 * time + own);
    float pulse = exp(-22. * (1. - run) * (1. - run)) + exp(-60. * run * run);
    bright = 1.5 + 1.2 * pulse;
    alpha = (nature.y < .5 ? aiming : nature.y < 1.5 ? holding * tapestry : drawing) * smoothstep(0., .03, t) * smoothstep(1., .97, t);
  }
  aside = position.y;
  look = spark ? vec4(bright, 2. * t - 1., -own - .01, alpha) : vec4(bright, t, cloths ? own : own + 1., alpha * mix(thin, 1., .5));
}

void main() {
  float t = position.x, own = position.z, kind = nature.x;
  if (kind > GLOW && kind < AIR) air(t);
  if (kind > DRAWN && kind < GLOW) held(t);
  if (kind < DRAWN || kind > AIR) thread(t, own, kind);
}
