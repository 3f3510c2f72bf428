// A presence of light, as it was painted: it wavers where it is free, light climbs in its threads, and
// by day the sun is on its rim. Premultiplied.
#include <lib/noise>
#include <lib/output>
uniform float dawn, time;
uniform vec3 sunLight;
uniform highp sampler2DArray pictures; // light of threads, skin, glow, body
varying vec4 vAt;  // across and up in shares of its height, which picture, which way round
varying vec4 vHue; // hue, own number
varying vec3 vTip;
varying vec3 vSun; // toward the sun on the card, and how much it is before it
varying float vHere;
float bell(float x, float w) { x /= w; return exp(-x * x); }
void main() {
  float x = vAt.x, h = vAt.y, ph = 40. * vHue.w, low = smoothstep(.55, .0, h);
  float drift = noise2(vec2(3.1 * x + ph, 2.4 * h - .22 * time)) - .5;
  // Strands it is spun of: they part toward the hem, one after another, and at its edges.
  float strand = noise2(vec2(58. * (x + .035 * drift * low) + ph, 2.3 * h - .10 * time)), parted = smoothstep(.50, .0, h);
  vec2 at = vec2((x + drift * (.006 + .07 * low * low)) * vAt.w, h);
  vec3 uv = vec3((at + vec2(.48, .04)) / vec2(.96, 1.28), vAt.z);
  vec4 it = texture(pictures, uv);
  // Softened, and toward the sun: what the sun reaches round its edge.
  float soft = texture(pictures, uv + vec3(vSun.x * vAt.w, vSun.y, 0.), 1.5).a, lit = max(it.a - soft, 0.);
  // Softened far, and from before it: its edge, and what streams from it behind.
  float wide = texture(pictures, uv + vec3(.022, -.006, 0.), 2.6).a, rim = it.a * (1. - wide);
  float streams = max(wide - it.a, 0.) * smoothstep(.2, .45, h) * smoothstep(1.05, .85, h);
  float fine = noise2(vec2(104. * (h + .30 * at.x) + ph, 7. * at.x + .35 * time));
  streams *= smoothstep(.55, .85, fine);
  lit *= lit * vSun.z * smoothstep(.12, .55, h);
  float climbs = noise2(vec2(9. * x + ph, 3.4 * h - .30 * time));
  climbs *= climbs;
  float threads = it.r * (.70 + .8 * climbs), skin = it.g, glow = it.b, rises = smoothstep(-.10, .40, h);
  float woven = mix(1., smoothstep(.12 + .50 * parted, .42 + .42 * parted, strand), parted);
  float body = it.a * rises * woven;
  threads *= (1.15 * threads + .16) * mix(1., .35 + .9 * woven, parted);
  float mist = bell(x, .27) * bell(h - .03, .12) * (.35 + 1.1 * drift + .55);
  float heart = exp(-(x * x + (h - .70) * (h - .70)) / .02) * body;
  vec3 hue = mix(vHue.rgb, vTip, .70 * smoothstep(.15, 1., h)), hue2 = hue * hue;
  // Thin within: what is behind it shows through, tinted.
  vec3 deep = mix(hue2, mix(hue, hue2, .6), dawn);
  vec3 pale = mix(hue, vec3(1., .86, .70), .68), flesh = mix(hue, vec3(1., .66, .46), .6), warm = vec3(1., .66, .30);
  // Her light is on what is turned to her, that of their ring on what is low.
  float below = it.r * smoothstep(.60, .05, h) * mix(.24, .10, dawn) * woven;
  rim *= woven * smoothstep(.05, .5, h);
  vec3 c = deep * (body * mix(.10, .20, dawn) + .12 * mist) + mix(hue, hue2, mix(.4, .5, dawn)) * threads * mix(1.30, .85, dawn) +
    pale * mix(.26, .22, dawn) * threads * threads + flesh * skin * (.25 + .85 * skin) * mix(1.5, 1.3, dawn) +
    warm * below + mix(hue, warm, .6) * heart * mix(.16, .26, dawn) + warm * glow * mix(1.25, .7, dawn);
  c += mix(hue, pale, .6) * (rim * rim * mix(.85, 1.2, dawn) + streams * mix(.30, .35, dawn));
  c += sunLight * vec3(1., .74, .42) * lit * 1.5 * dawn;
  float cover = min(body * mix(.60, .64, dawn) + .22 * threads + .35 * rim * body + .08 * mist + .25 * glow * (1. - .6 * dawn) + .50 * skin + .10 * streams, .985);
  float here = vHere * smoothstep(.48, .44, abs(x)) * smoothstep(1.24, 1.16, h);
  gl_FragColor = directOutput > .5 ? vec4(outColour(c / max(cover, .5), 1.).rgb * min(1., cover * 1.25), cover) * min(here, 1.) :
    vec4(min(c, vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .985);
}
