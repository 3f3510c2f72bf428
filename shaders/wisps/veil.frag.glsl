// A presence of light: a veil that falls in one line from a bowed head over the shoulders into mist,
// and sleeves of it held out to those beside; above it goes up in light. Premultiplied.
#include <lib/noise>
#include <lib/output>
uniform float dawn, time;
varying vec4 vAt;  // across and up in shares of its height, breadth, how dense
varying vec4 vHue; // hue, own number
varying vec3 vTip;
varying float vHere;
varying vec4 vHands; // the hand to the left and the one to the right: out and up
float bell(float x, float w) { x /= w; return exp(-x * x); }
float ridge(float n, float sharp) { return pow(max(1. - abs(2. * n - 1.), 0.), sharp); }
void main() {
  float x = vAt.x, h = vAt.y, own = vHue.w, ph = 40. * own, broad = mix(1., vAt.z, .6);
  float low = smoothstep(.62, .0, h), high = smoothstep(.90, 1.3, h);
  // It wavers, most where it is free.
  float drift = noise2(vec2(2.6 * x + ph, 2.4 * h - .22 * time)) - .5;
  x += (.012 + .13 * low + .16 * high) * drift;
  // Half its breadth: a hood that widens into shoulders without a neck, a robe that opens below.
  float down = max(1. - h, 0.), flare = max(1. - h / .62, 0.), round_ = max(1. - down / .074, 0.);
  float wide = .056 * sqrt(1. - round_ * round_) + broad * (.066 * smoothstep(.10, .23, down) - .026 * smoothstep(.24, .46, down) + .105 * flare * sqrt(flare));
  wide = max(wide, .006);
  float u = x / wide;
  // Strands that run with it from the crown; light climbs along them.
  float climbs = h * 1.15 - .10 * time, v = u + .9 * drift * low;
  float coarse = ridge(noise2(vec2(2.1 * v + ph, climbs)), 2.);
  float fine = ridge(noise2(vec2(7. * v + 3. * ph, 1.7 * climbs + 9. + 3. * drift)), 4.);
  float body = 1. - smoothstep(.45 - .25 * dawn, 1.15 + .5 * low, abs(u)), core = exp(-1.6 * u * u), loose = exp(-.5 * u * u) * low;
  // Strand by strand it is lost below; by day above as well.
  float ends = smoothstep(.0, .50, h + .30 * (coarse - .4)) * (1. - smoothstep(mix(.96, .80, dawn), mix(1.02, 1.08, dawn), h + .12 * (fine - .4) * dawn));
  // Sleeves: a line from the shoulder to the hand, light that hangs from it and thins out toward the hand.
  vec2 hand = x < 0. ? vHands.xy : vHands.zw;
  float out_ = abs(x), t = clamp((out_ - .055) / (hand.x - .055), 0., 1.), sag = 4. * t * (1. - t);
  float arm = mix(.805, hand.y, t * (.7 + .3 * t)) - .022 * sag, steep = (.805 - hand.y) / hand.x;
  float off = (arm - h) * inversesqrt(1. + steep * steep), thin = 1. - t;
  float hang = off / (.016 + .115 * sqrt(thin) * (.35 + .65 * t) * (1. - .4 * dawn) + .02 * coarse * thin);
  float silk = ridge(noise2(vec2(4.5 * hang + ph, 3.5 * t - .22 * time + 7. * own)), 3.);
  float sleeve = smoothstep(-.028 * (.35 + thin), .006, off) * (hang > 0. ? exp(-1.1 * hang * hang) : 1.);
  sleeve *= (1. - smoothstep(hand.x * .86, hand.x * 1.06, out_)) * smoothstep(.03, .11, out_) * (.30 + .85 * silk + .55 * bell(off - .004, .012));
  sleeve *= mix(1., .62, t);
  float much = (body * (.26 + .34 * coarse + .42 * fine + .18 * core) + loose * (.25 * coarse + .45 * fine)) * ends;
  much = max(much, .72 * sleeve) + .15 * min(much, sleeve);
  // Light within the hood, low where the face is bowed; the heart; the mist it stands in.
  float face = bell(x, .030) * bell(h - .897, .040), hood = bell(length(vec2(x / .8, h - .902)) - .062, .013) * smoothstep(.83, .91, h), near = x * x + (h - .70) * (h - .70);
  float heart = exp(-near / .0045), warm = exp(-near / .026);
  float mist = bell(x, .36) * bell(h - .07, .16) * (.35 + .9 * noise2(vec2(7. * x + .1 * time, 12. * h - .15 * time) + ph));
  float halo = bell(x, .21 * broad + .08) * smoothstep(.1, .5, h) * (1. - smoothstep(.75, 1.4, h));
  vec3 hue = mix(vHue.rgb, vTip, .75 * smoothstep(.35, 1.15, h));
  vec3 pale = mix(hue, vec3(1., .94, .84), mix(.50, .55, dawn));
  // By day it is light on the sky it stands before, never darker.
  vec3 deep = mix(hue, mix(hue, vec3(1., .86, .80), .10) * 1.25, dawn);
  vec3 c = deep * (much * 1.15 * (1. - .5 * face) + .10 * halo + .22 * mist) +
    pale * (.30 * face + .34 * hood * ends * (1. - .85 * dawn) + .13 * heart + .34 * fine * body * ends + .14 * core * ends + .10 * silk * sleeve) + mix(hue, vec3(1., .66, .28), .5) * warm * .20;
  float cover = much * mix(.46, .86, dawn) + .05 * halo * dawn + .14 * mist + .10 * face + .10 * warm;
  float here = vHere * vAt.w * smoothstep(.56, .46, abs(vAt.x)) * smoothstep(-.08, .02, h);
  c *= mix(.92, .70, dawn);
  cover = min(cover, mix(.88, .66, dawn));
  gl_FragColor = directOutput > .5 ? vec4(outColour(c * mix(hue, vec3(1.), .2) * mix(1.05, .85, dawn) / max(cover, .5), 1.).rgb * min(1., cover * mix(1.4, 1., dawn)), cover) * min(here, 1.) :
    vec4(min(c * mix(vec3(1.15), hue, .25 * dawn), vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .94);
}
