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
  x += (.03 + .13 * low + .16 * high) * drift.x + (.006 + .05 * low + .07 * high) * drift.y;
  // Half its breadth: a robe that falls from the waist into mist, a breast, shoulders that round off.
  float flare = max(1. - h / .60, 0.);
  float wide = broad * (.058 + .095 * flare * sqrt(flare) + .044 * smoothstep(.56, .75, h)) * (1. - smoothstep(.755, .862, h));
  wide = max(wide, .021);
  float u = x / wide;
  // Strands that run with it; light climbs along them.
  float climbs = h * 1.15 - .10 * time, v = u + .9 * (noise2(vec2(ph, 1.7 * h - .13 * time)) - .5) * low;
  float coarse = ridge(noise2(vec2(2.1 * v + ph, climbs)), 2.);
  float fine = ridge(noise2(vec2(8.5 * v + 3. * ph, 1.7 * climbs + 9. + 3. * drift.y)), 5.);
  float body = 1. - smoothstep(.55 - .25 * dawn, 1.12 + .5 * low, abs(u)), core = exp(-2.2 * u * u), loose = exp(-.5 * u * u) * low;
  // Where its light turns away from the eye more of it is seen.
  float rim = bell(abs(u) - .84, .17) * (1. - .75 * low) * (1. - .85 * dawn);
  // Strand by strand it is lost below, and above.
  float ends = smoothstep(.0, .46, h + .26 * (coarse - .4)) * (1. - smoothstep(.84, .96, h));
  float much = (body * (.26 + .34 * coarse + .42 * fine + .22 * core) + .50 * rim + loose * (.25 * coarse + .45 * fine)) * ends;
  // A head, bowed a little to one side, and hair of light that falls from it over the shoulders.
  vec2 q = vec2(x - .03 * (own - .5), h - .925) / vec2(.047, .064);
  float r = length(q), head = 1. - smoothstep(.5, 1.15, r), about = exp(-.30 * r * r);
  float hair = bell(abs(x) / (.050 + .075 * max(.93 - h, 0.)) - 1., .34) * smoothstep(.70, .82, h) * (1. - smoothstep(.93, .985, h)) * (.35 + .8 * fine);
  // The heart, and the mist it stands in.
  float heart = exp(-(x * x + (h - .70) * (h - .70)) / .0034), warm = exp(-(x * x + (h - .70) * (h - .70)) / .022);
  float mist = bell(x, .36) * bell(h - .07, .16) * (.35 + .9 * noise2(vec2(7. * x + .1 * time, 12. * h - .15 * time) + ph));
  float halo = bell(x, .21 * broad + .08) * smoothstep(.1, .5, h) * (1. - smoothstep(.75, 1.4, h));
  vec3 hue = mix(vHue.rgb, vTip, .75 * smoothstep(.35, 1.15, h));
  // By day it is deeper than the sky it stands before.
  vec3 deep = mix(hue, hue * hue * vec3(.80, .62, .86), .85 * dawn);
  vec3 bright = mix(mix(hue, vec3(1., .95, .88), .62), mix(hue, vec3(1., .93, .82), .45), dawn);
  float glow = .58 * head * (.75 + .25 * q.y) + .34 * heart;
  vec3 c = deep * (much * 1.1 + .10 * halo + .22 * mist + .55 * hair + .20 * about) +
    bright * (glow + (mix(.22, .40, dawn) * core + .40 * fine * body) * ends) + mix(hue, vec3(1., .66, .28), .5) * warm * .34;
  float cover = much * mix(.48, 1.2, dawn) + .10 * halo * dawn + .16 * mist + mix(.45, .62, dawn) * head + .30 * hair + .16 * warm;
  float here = (1. + .5 * dawn) * vHere * vAt.w * smoothstep(.56, .36, abs(vAt.x)) * smoothstep(-.08, .02, h);
  c *= mix(.95, .74, dawn);
  cover = min(cover, mix(.92, .80, dawn));
  gl_FragColor = directOutput > .5 ? vec4(outColour(c * hue * .8 / max(cover, .55), 1.).rgb * min(1., cover * 1.15), cover) * min(here, 1.) :
    vec4(min(c * mix(vec3(1.15), hue, .55 * dawn), vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .94);
}
