// Motes that go with the streams, and soft lights: behind each hand, at her heart, a grain over each palm, and in
// her palm. Of those seed4.x is −1, −2, −3, −4, −5 and −6.
#include <hands/stream>
uniform vec3 resolution;
uniform float emerald, bowl, directOutput;
uniform vec3 tipsLeft[5], tipsRight[5];
// So many of the motes leave the fingers, and go so far, metres.
const float OF_FINGERS = .12, DRIFT = .10;
attribute vec4 seed4;
varying vec2 vLight; // how bright, and 1 for a halo
void main() {
  float pours = smoothstep(.14, .40, emerald), there = smoothstep(.05, .5, bowl), size;
  vec3 p;
  if (seed4.x < -.5) {
    bool heart = abs(seed4.x + 3.) < .5, well = seed4.x < -5.5, grain = seed4.x < -3.5 && !well, left = seed4.x > -1.5 || abs(seed4.x + 4.) < .5;
    vec3 ahead, across;
    cameFrom(.5 * (palmLeft + palmRight), ahead, across);
    // Behind her, so that she stands dark before it and no haze lies over her.
    p = heart ? her + vec3(0., mix(1.12, .70, sit), 0.) + ahead * .40 : left ? lampLeft : lampRight;
    // Of those in the hands one is wide and behind each, another a grain of light over it.
    if (well) p = herPalm + vec3(0., .02, 0.);
    size = well ? .30 : heart ? 1.35 : grain ? .052 : .26;
    float breath = .9 + .1 * sin(.9 * time + 2. * seed4.x);
    vLight = vec2(breath * pours * (heart || well ? (well ? .55 : .34) * smoothstep(.45, .75, emerald) : (grain ? .85 : .16) * there) * (1. - .85 * directOutput), 1.);
  } else {
    float t = fract(seed4.x + time * mix(.026, .052, seed4.y)), u = fract(seed4.w * 13.7) - .5, hand = fract(seed4.w * 7.9) < .5 ? -1. : 1.;
    p = streamAt(t, hand, u);
    float a = 40. * seed4.w + time * (.5 + seed4.y);
    float spread = mix(.012, hand < 0. ? .08 : .22, smoothstep(0., .5, t)) * (hand < 0. ? 1. - .8 * smoothstep(.6, 1., t) : 1.) * sqrt(-2. * log(1. - .96 * fract(seed4.y * 7.3)));
    p += spread * vec3(cos(a), sin(1.3 * a + 2.), sin(a)) * .7;
    // One in three of the right's sinks to the grass about her; of the left's they rise out of her palm instead.
    float settles = step(fract(seed4.w * 31.7), .33), rise = fract(t * 1.7);
    if (hand > 0.) {
      float k = settles * roundAt(t);
      p.xz += normalize(p.xz - her.xz + .001) * .45 * k;
      p.y = mix(p.y, her.y + .12, smoothstep(0., 1., k));
    } else if (settles > .5) p = herPalm + vec3(0., .26 * rise * rise + .01, 0.) + (.012 + .07 * rise) * vec3(cos(a), 0., sin(a));
    float big = step(.965, fract(seed4.w * 5.1));
    size = mix(.0050, .0150, big);
    float held = mix(there, 1., smoothstep(.36, .5, t)), ends = smoothstep(.8, 1., hand < 0. && settles > .5 ? rise : t);
    if (fract(seed4.w * 57.3) < OF_FINGERS) {
      // A fingertip goes over into air.
      t = fract(seed4.x + time * mix(.05, .09, seed4.y));
      int finger = int(5. * fract(seed4.w * 91.7));
      vec3 tip = hand < 0. ? tipsLeft[finger] : tipsRight[finger], ahead = normalize(her + vec3(0., 1., 0.) - tip);
      p = tip + DRIFT * t * t * (ahead + vec3(0., .5, 0.)) + (.003 + .022 * t) * vec3(cos(a), sin(1.3 * a + 2.), sin(a));
      size = mix(.0024, .0008, t);
      held = there;
      ends = smoothstep(.3, 1., t);
    }
    vLight = vec2(smoothstep(0., .05, t) * (1. - ends) * held * smoothstep(0., .10, emerald * 1.12 - t) * pours * (.36 + .34 * sin(a * 2.)), 0.);
  }
  vec4 view = viewMatrix * vec4(p, 1.);
  gl_Position = projectionMatrix * view;
  float px = size * projectionMatrix[1][1] * resolution.y * .5 / max(-view.z, .05);
  if (vLight.y < .5) {
    px = min(px, resolution.y * .013);
    vLight.x *= min(1., px / 1.6);
  } else if (abs(seed4.x + 3.) > .5 && seed4.x > -5.5) {
    // Behind the hands, which are dark before it, and before all else.
    gl_Position.z = seed4.x > -3.5 ? -.93 * gl_Position.w : gl_Position.z * .02 - .97 * gl_Position.w;
    px = min(px, resolution.y * .6);
  }
  gl_PointSize = max(px, 1.5);
}
