// Threads that are not in the cloth: its fringe, what it hangs from, and those in the hand.
// position: along the thread 0–1, side −1 or 1, own random number. nature: kind, number 0–1.
#include <lib/hanging>
attribute vec2 nature;
uniform vec3 hand, target, resolution;
uniform float holding, aiming, tapestry;
uniform vec4 panelGrid;
uniform vec4 panels[24];
varying float aside; // −1 to 1 across the thread
varying vec4 look; // brightness, along, own random number, alpha

vec3 pointAt(float t, float kind, float number, float own) {
  if (kind < .5) {
    // Fringe: it leaves the cloth where it likes, hangs loose, swings late.
    vec3 from = hung(vec2(number, .985 - .03 * fract(own * 17.)));
    float l = mix(.07, .42, own * own) * (.75 + .35 * sin(number * 37.));
    float swing = sin(.9 * time + 4. * number + 2. * own - 1.1 * t) * .05 * t * t * (.5 + wind);
    return from - vec3(0, l * t, 0) + clothRight * (swing + .09 * (fract(own * 9.7) - .5) * t * t) + clothNormal * (.05 * sin(.7 * time + 9. * own) * t * t);
  }
  if (kind < 1.5) {
    // From each of six holds hair-thin lines lean away, each to a far light of its own, and are lost
    // in the air.
    float hold = floor(number * 5.99) / 5.;
    vec3 from = hung(vec2(hold, 0.));
    float turn = fract(own * 13.7) * 2. - 1., reach = 2. + 1.5 * fract(own * 5.3);
    vec3 far = clothRight * ((hold - .5) * 2.2 + turn * 1.5) + clothNormal * (own - .7) * 2.2;
    // They weigh a little: nearly level at the cloth, steeper farther up.
    vec3 way = far * (1.35 * t - .35 * t * t) + vec3(0, reach * (.72 * t + .28 * t * t), 0);
    float sway = .05 * sin(.5 * time + 6. * own + 3. * t) * t;
    return from + way + clothRight * sway;
  }
  // From the hand: to the moth that is called, or to where on the cloth the thread is fastened.
  vec3 to = kind < 2.5 ? target : hung(vec2(number, mix(.05, .95, fract(own * 7.3))));
  vec3 way = to - hand;
  float l = length(way);
  vec3 side = normalize(cross(way, vec3(0, 1, 0)));
  float belly = sin(3.14159 * t);
  float turn = own * 6.2832 + t * (kind < 2.5 ? 7. : 1.4) - 1.2 * time;
  float loose = kind < 2.5 ? .05 : .075 * l * (.25 + .75 * own);
  return hand + way * t
    + vec3(0, kind < 2.5 ? -.05 * l : -.16 * l * (own * own + .12), 0) * belly
    + (side * cos(turn) + vec3(0, sin(turn), 0)) * loose * belly;
}

void main() {
  float t = position.x, own = position.z;
  vec3 a = pointAt(t, nature.x, nature.y, own);
  vec3 b = pointAt(t + .02, nature.x, nature.y, own);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.), cb = projectionMatrix * viewMatrix * vec4(b, 1.);
  vec2 way = (cb.xy / max(cb.w, .05) - ca.xy / max(ca.w, .05)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-5);
  float metres = nature.x < .5 ? .0017 : nature.x < 1.5 ? .0011 : nature.x < 2.5 ? .0011 : .0007;
  metres *= mix(.6, 1.4, own) * (1. - .5 * t);
  float pixels = metres * projectionMatrix[1][1] * resolution.y * .5 / max(ca.w, .05);
  // Half the width that is drawn; its soft profile shows about two thirds of it.
  float drawn = clamp(pixels, .7 * resolution.z, 1.3 * resolution.z);
  ca.xy += over * position.y * drawn * 2. / resolution.xy * ca.w;
  gl_Position = ca;
  float thin = min(1., pixels / drawn);
  float bright, alpha = 1.;
  if (nature.x < .5) {
    int column = int(clamp(floor(nature.y * panelGrid.y), 0., panelGrid.y - 1.));
    int index = int(min(panelGrid.x - 1., panelGrid.y * (panelGrid.z - 1.) + float(column)));
    float below = panels[index].y;
    bright = mix(.4, 1.25, below) * (1. - .2 * t) * mix(.5, 1.5, fract(own * 4.7));
    alpha = tapestry * mix(.3, .75, below) * mix(.35, 1., fract(own * 6.1)) * (1. - t) * (1. - .4 * t);
  } else if (nature.x < 1.5) {
    bright = .95 * (.7 + .3 * sin(7. * t - .8 * time + 6. * own));
    alpha = .8 * tapestry * (1. - t) * (1. - t) * mix(.45, 1., fract(own * 3.1));
  } else {
    // Light runs along them, from the hand.
    float run = fract(t * 1.4 - .55 * time + own);
    float pulse = exp(-18. * (1. - run) * (1. - run)) + exp(-40. * run * run);
    float present = nature.x < 2.5 ? aiming : holding * tapestry;
    bright = (nature.x < 2.5 ? 1.2 : .8) + 1.6 * pulse * (nature.x < 2.5 ? 1. : .7);
    alpha = present * smoothstep(0., .12, t) * mix(.85, .4, t);
  }
  aside = position.y;
  look = vec4(bright, t, own, alpha * mix(thin, 1., .45));
}
