// A presence of light: strands that fall like a veil and rise like a flame, a hint of shoulders, a
// brighter place where a head is bowed; below it is mist, above it goes up in sparks. Premultiplied.
#include <lib/noise>
#include <lib/output>
uniform float dawn, time;
varying vec4 vAt;  // across and up in shares of its height, breadth, how dense
varying vec4 vHue; // hue, own number
varying vec3 vTip;
varying float vHere;
float bell(float x, float w) { x /= w; return exp(-x * x); }
float ridge(float n, float sharp) { return pow(max(1. - abs(2. * n - 1.), 0.), sharp); }
void main() {
  float x = vAt.x, h = vAt.y, broad = vAt.z, own = vHue.w, ph = 40. * own;
  float low = smoothstep(.62, .0, h), high = smoothstep(.86, 1.3, h);
  // It wavers, most where it is free.
  vec2 drift = vec2(noise2(vec2(2.6 * x + ph, 2.4 * h - .22 * time)), noise2(vec2(5. * x - ph, 5.5 * h - .34 * time))) - .5;
  x += (.05 + .20 * low + .16 * high) * drift.x + (.012 + .07 * low + .07 * high) * drift.y;
  // Half its breadth: wide where it is mist, shoulders, and a flame's tip over the head.
  float flare = max(1. - h / .78, 0.);
  float wide = broad * (.074 + .135 * flare * sqrt(flare) + .040 * bell(h - .72, .11)) * (1. - .42 * smoothstep(.765, .855, h));
  wide = mix(wide, .018 + .105 * max(1.44 - h, 0.) * (.6 + .4 * broad), smoothstep(.85, .98, h));
  float u = x / wide + 1.1 * (noise2(vec2(ph, 1.7 * h - .13 * time)) - .5) * (1. - .6 * bell(h - .9, .12));
  // Strands that run with it; light climbs along them.
  float climbs = h * 1.15 - .10 * time;
  float coarse = ridge(noise2(vec2(2.1 * u + ph, climbs)), 3.);
  float middle = ridge(noise2(vec2(4.6 * u - ph, 1.3 * climbs + 4. + 2.2 * drift.x)), 5.);
  float fine = ridge(noise2(vec2(9.5 * u + 3. * ph, 1.9 * climbs + 9. + 3. * drift.y)), 6.);
  float veil = exp(-.9 * u * u), core = exp(-3.2 * u * u), loose = exp(-.46 * u * u);
  float threads = coarse * .55 * loose + middle * .75 * mix(veil, loose, low) + fine * .9 * veil;
  // Strand by strand it is lost below, and above.
  float ends = smoothstep(-.02, .50, h + .30 * (coarse - .4)) * (1. - smoothstep(.96, 1.46, h + .34 * (.5 - coarse)));
  float above = 1. - .62 * smoothstep(.97, 1.12, h);
  float much = (threads * 1.05 + .16 * veil + .30 * core) * ends * above;
  // A head, bowed a little to one side, and the hood of light that falls about it.
  vec2 q = vec2(x - .018 * (own - .5), h - .925) / vec2(.047, .064);
  float r = length(q), head = exp(-1.15 * r * r), about = exp(-.22 * r * r);
  float hood = bell(r - 1.75, .42) * smoothstep(-2.2, .6, q.y) * (.4 + .6 * middle + .5 * fine);
  // The heart, and the mist it stands in.
  float heart = exp(-(x * x + (h - .70) * (h - .70)) / .0034), warm = exp(-(x * x + (h - .70) * (h - .70)) / .022);
  float mist = bell(x, .36) * bell(h - .07, .16) * (.35 + .9 * noise2(vec2(7. * x + .1 * time, 12. * h - .15 * time) + ph));
  float halo = bell(x, .21 * broad + .08) * smoothstep(.1, .5, h) * (1. - smoothstep(.75, 1.4, h));
  vec3 hue = mix(vHue.rgb, vTip, .75 * smoothstep(.35, 1.15, h));
  // By day it is deeper than the sky it stands before.
  vec3 deep = mix(hue, hue * hue * vec3(.80, .62, .86), dawn);
  vec3 bright = mix(mix(hue, vec3(1., .95, .88), .62), mix(hue, vec3(1., .93, .82), .45), dawn);
  float glow = head * 1.05 + .8 * heart;
  vec3 c = deep * (much * 1.25 + .10 * halo + .26 * mist + .50 * hood + .32 * about) +
    bright * (glow + core * ends * above * .34 + .55 * fine * veil * ends * above) + mix(hue, vec3(1., .66, .28), .5) * warm * .34;
  float cover = much * mix(.48, 1.15, dawn) + .10 * halo * dawn + .16 * mist + mix(.45, .62, dawn) * head + .30 * hood + .16 * warm;
  float here = (1. + .3 * dawn) * vHere * vAt.w * smoothstep(.56, .36, abs(vAt.x)) * smoothstep(-.08, .02, h);
  c *= mix(.95, .74, dawn);
  cover = min(cover, .92);
  gl_FragColor = directOutput > .5 ? vec4(outColour(c * .62 / max(cover, .35), 1.).rgb * min(1., cover * 1.1), cover) * min(here, 1.) :
    vec4(min(c, vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .94);
}
