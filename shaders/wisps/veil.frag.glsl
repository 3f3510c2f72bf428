// A presence of light, as it was painted: dark glass within, light in the folds of its robe and on its
// rim; it wavers where it is free, and by day the sun is on the edge that is toward it. Premultiplied.
#include <lib/noise>
#include <lib/output>
uniform float dawn, time;
uniform vec3 sunLight;
uniform highp sampler2DArray pictures; // light of threads, skin, glow, body
varying vec4 vAt;  // across and up in shares of its height, which picture, which way round
varying vec4 vHue; // hue, own number
varying vec4 vTip; // what its hue turns to upward; height of its heart
varying vec4 vSun; // toward the sun on the card, how much it is before it, and how nearly
varying vec4 vAir; // the air before it, and how much of that
varying float vHere;
void main() {
  float x = vAt.x, h = vAt.y, ph = 40. * vHue.w, low = smoothstep(.40, .0, h);
  float drift = noise2(vec2(3.1 * x + ph, 2.4 * h - .22 * time)) - .5;
  // Its hem parts strand by strand, where the grass grows over it.
  float strand = noise2(vec2(58. * (x + .035 * drift * low) + ph, 2.3 * h - .10 * time)), parted = smoothstep(mix(.20, .36, dawn), -.03, h);
  vec2 at = vec2((x + drift * (.004 + .03 * low * low)) * vAt.w, h);
  vec3 uv = vec3((at + vec2(.48, .04)) / vec2(.96, 1.28), vAt.z);
  // A little sharper than its size asks: of folds and fingers there is not much else left.
  vec4 it = texture(pictures, uv, -.6);
  // Softened, and toward the sun: what the sun reaches round its edge.
  float lit = max(it.a - texture(pictures, uv + vec3(vSun.x * vAt.w, vSun.y, 0.), 1.2).a, 0.);
  lit = smoothstep(.10, .75, lit) * vSun.z * smoothstep(.02, .30, h);
  // And softly far round it, so that a robe is a body and no cut-out.
  float turned = max(it.a - texture(pictures, uv + 4.5 * vec3(vSun.x * vAt.w, vSun.y, 0.), 3.).a, 0.) * vSun.z * smoothstep(.02, .25, h);
  // Softened far: how thick it is there.
  float thick = texture(pictures, uv + vec3(.004, -.002, 0.), 2.4).a, rim = it.a * (1. - thick) * smoothstep(.03, .30, h);
  float climbs = noise2(vec2(9. * x + ph, 3.4 * h - .30 * time));
  climbs *= climbs;
  float woven = mix(1., smoothstep(.12 + .50 * parted, .42 + .42 * parted, strand), parted);
  float skin = it.g, glow = it.b, body = it.a * smoothstep(-.06, .06, h) * woven;
  // Strands stand out of the dark, brightest about what it brings.
  float up = h - vTip.w, near = exp(-3.2 * (x * x + up * up)), r2 = it.r * it.r;
  float threads = r2 * mix(.35, 1.5, it.r) * (.7 + .9 * climbs) * mix(.40, 1.15, near) * woven;
  float heart = exp(-50. * (x * x + up * up)) * body;
  vec3 hue = mix(vHue.rgb, vTip.rgb, .55 * smoothstep(.20, 1., h)), hue2 = hue * hue;
  // What is behind it shows through, tinted and dark.
  vec3 deep = hue2 * mix(vec3(1.), hue, .5);
  // Of the sun as much comes through as is of its own colour: blue in orange light were grey.
  vec3 through = mix(sunLight, vec3(dot(sunLight, vec3(.4, .4, .2))), smoothstep(.25, .7, hue.b));
  vec3 pale = mix(hue, vec3(1., .86, .70), .68), flesh = mix(hue, vec3(1., .66, .46), .6), warm = vec3(1., .62, .26);
  // The night is in its folds; on its head it is paler and darker than its gown.
  float crown = smoothstep(.80, .87, h) * (1. - smoothstep(.02, .2, skin));
  vec3 strands = mix(mix(hue, hue2, .35), pale * .45, .7 * crown);
  // Where they are dim they are of the night, not a brown of their own: that were wax.
  strands = mix(vec3(.30, .17, .62), strands, smoothstep(.02, .20, threads));
  vec3 c = mix(vec3(.014, .009, .034), deep * .05, .45) * body + strands * threads * 2.1 +
    pale * 1.5 * threads * threads + flesh * skin * (.12 + .9 * skin) * 1.3 +
    mix(hue, warm, .6) * heart * it.r * .10 + warm * glow * 1.25;
  // The light of their ring is on what is low.
  c += warm * r2 * smoothstep(.40, .02, h) * .34 * woven;
  c += mix(hue, pale, .35) * rim * rim * mix(.8, .45, crown) + sunLight * vec3(1., .74, .42) * lit * .3;
  c += sunLight * mix(hue, vec3(1., .70, .42), .35) * turned * (.10 + .9 * r2) * (1. - .6 * smoothstep(.74, .88, h)) * woven * .05;
  // Before the risen sun it is as dark as the trunks are, of its hue but a breath; all light is a line of
  // fire on its edge, what thin cloth and hair let through beside that, and what it brings.
  float inmost = smoothstep(.03, .30, h), fine = r2;
  float fringe = it.a * smoothstep(.97, .55, texture(pictures, uv + 1.1 * vec3(vSun.x * vAt.w, vSun.y, 0.), 2.4).a) * inmost;
  vec3 day = mix(vec3(.052, .016, .062), hue2 * .07, .24) * body * (.75 + .5 * it.r);
  day += sunLight * vec3(1., .60, .24) * (lit * 3.4 + .9 * rim * rim * vSun.z * (1. - .7 * skin)) * woven;
  day += mix(through, vec3(1.5, .95, .80), .6 * hue.r) * mix(hue, vec3(1., .36, .34), .6 * hue.r) * fringe * vSun.z * (.12 + .88 * fine) * woven * mix(.15, .75, hue.r);
  // At the heart each keeps its own colour, small as a coal is; what it brings is of the sun's.
  float coal = exp(-(x * x + up * up) / .0032) * body;
  day += mix(hue2, warm, .4) * coal * (.2 + .8 * it.r) * mix(.10, .35, hue.r);
  // Farther off it is a shape of the bright air.
  c = mix(mix(c, day, dawn), vAir.rgb * body, vAir.w * (1. - .5 * dawn * min(fringe + lit, 1.)));
  c += dawn * vec3(1., .56, .22) * glow * mix(.9, .45, vAir.w);
  // Thin toward its edges, as glass is.
  float cover = min(body * mix(mix(.80, .97, thick), .98, dawn) + .15 * (1. - dawn) * threads + .30 * rim * body * (1. - dawn) + glow * mix(.25, .04, dawn) + .30 * skin, .985);
  float here = vHere * smoothstep(.48, .44, abs(x)) * smoothstep(1.24, 1.16, h);
  gl_FragColor = directOutput > .5 ? vec4(outColour(c / max(cover, .5), 1.).rgb * min(1., cover * 1.25), cover) * min(here, 1.) :
    vec4(min(c, vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .985);
}
