// A presence of light, as it was painted: dark glass before the afterglow or the sun, a fine light on the
// edges that are toward the sky and toward what it brings; it wavers where it is free. Premultiplied.
#include <lib/noise>
#include <lib/output>
uniform float dawn, time;
uniform vec3 sunLight;
uniform highp sampler2DArray pictures; // light of threads, skin, glow, body
varying vec4 vAt;  // across and up in shares of its height, which picture, which way round
varying vec4 vHue; // hue, own number
varying vec3 vTip; // what its hue turns to upward
varying vec4 vSun; // toward the sun on the card, how much it is before it, and how nearly
varying vec4 vAir; // the air before it, and how much of that
varying vec2 vLamp; // where the light is that it brings, as painted
varying float vHere;
void main() {
  float x = vAt.x, h = vAt.y, ph = 40. * vHue.w, low = smoothstep(.40, .0, h);
  float drift = noise2(vec2(3.1 * x + ph, 2.4 * h - .22 * time)) - .5;
  // Its hem parts strand by strand, where the grass grows over it.
  float strand = noise2(vec2(58. * (x + .035 * drift * low) + ph, 2.3 * h - .10 * time)), parted = smoothstep(mix(.20, .15, dawn), -.03, h);
  vec2 at = vec2((x + drift * (.004 + .03 * low * low)) * vAt.w, h);
  vec3 uv = vec3((at + vec2(.48, .04)) / vec2(.96, 1.28), vAt.z);
  // A little sharper than its size asks: of folds and fingers there is not much else left.
  vec4 it = texture(pictures, uv, -.6);
  // Softened, and toward the sun: what the sun reaches round its edge.
  float lit = max(it.a - texture(pictures, uv + vec3(vSun.x * vAt.w, vSun.y, 0.), .8).a, 0.);
  lit = smoothstep(.10, .75, lit) * vSun.z * smoothstep(.02, .30, h);
  // And toward the light it brings.
  vec2 to = vLamp - at;
  float metre2 = dot(to, to);
  float turned = max(it.a - texture(pictures, uv + vec3(normalize(to) * vec2(.0120, .0092), 0.), 1.4).a, 0.);
  // Softened far: how thick it is there.
  float thick = texture(pictures, uv + vec3(.004, -.002, 0.), 2.4).a, rim = it.a * (1. - thick) * smoothstep(.03, .30, h);
  float woven = mix(1., smoothstep(.12 + .50 * parted, .42 + .42 * parted, strand), parted);
  float skin = it.g, glow = it.b, body = it.a * smoothstep(-.06, .06, h) * woven;
  float r2 = it.r * it.r;
  vec3 hue = mix(vHue.rgb, vTip, .55 * smoothstep(.20, 1., h)), hue2 = hue * hue;
  // Of the sun as much comes through as is of its own colour: blue in orange light were grey.
  vec3 through = mix(sunLight, vec3(dot(sunLight, vec3(.4, .4, .2))), smoothstep(.25, .7, hue.b));
  vec3 warm = vec3(1., .62, .26), flesh = mix(hue, vec3(1., .60, .38), .86);
  // Of an evening it stands dark before the afterglow, half clear and of its own hue within; folds are a breath of it.
  vec3 c = (vec3(.005, .003, .014) + hue2 * mix(.015, .060, smoothstep(.0, .8, h)) * (.40 + 1.3 * it.r)) * body;
  // Toward its edges the sky comes through it, in its own colour.
  c += through * hue2 * rim * smoothstep(.1, .6, h) * .16 * woven;
  // What it brings lights face, hands and breast, a small soft pool, and the edges that are toward it. On blue cloth
  // gold were grey.
  float given = exp(-metre2 / .016), about = exp(-metre2 / .055);
  vec3 lamp = mix(warm, hue, .22);
  c += mix(warm, hue, mix(.35, .90, hue.b)) * (given * (.02 + .42 * r2) + about * (.008 + .10 * r2)) * body;
  c += flesh * skin * skin * (.05 + 1.1 * about);
  // A harp is dark wood, with an edge.
  float wood = smoothstep(.12, .26, skin) * smoothstep(.62, .48, skin);
  c += lamp * turned * turned * about * 2.2 * (1. - .8 * wood);
  c += mix(vec3(1., .40, .10), vec3(1., .72, .38), min(glow, 1.)) * glow * (.20 + 1.1 * glow);
  // The light of their ring is on what is low.
  c += warm * r2 * smoothstep(.34, .02, h) * .10 * body;
  // The glow of the sky on its edge, a fine line.
  vec3 sky = vec3(1.35, .52, .15);
  // Along its whole length it were an outline.
  float line = woven * (1. - .75 * wood) * mix(.30, 1., smoothstep(.15, .85, h)) * (.55 + .9 * it.r);
  c += (mix(sky, hue, .3) * rim * rim * rim * .65 + sky * lit * lit * .85) * line;
  // Before the risen sun it is as dark as the trunks are, of its hue but a breath; all light is a line of
  // fire on its edge, what thin cloth and hair let through beside that, and what it brings.
  float inmost = smoothstep(.03, .30, h);
  float fringe = it.a * smoothstep(.97, .55, texture(pictures, uv + 1.35 * vec3(vSun.x * vAt.w, vSun.y, 0.), 2.4).a) * inmost;
  vec3 day = mix(vec3(.052, .016, .062), hue2 * .07, .24) * body * (.45 + 1.6 * it.r);
  day += sunLight * vec3(1., .60, .24) * (lit * 3.4 + .55 * rim * rim * vSun.z * (1. - .7 * skin)) * (1. - .72 * wood) * woven;
  day += mix(through, vec3(1.5, .95, .80), .6 * hue.r) * mix(hue, vec3(1., .36, .34), .6 * hue.r) * fringe * vSun.z * (.12 + .88 * r2) * woven * mix(.15, .75, hue.r);
  // By what it brings hands and face are seen, and the edges toward it.
  day += (flesh * skin * skin * .22 + lamp * turned * turned * .9 * (1. - .8 * wood)) * about * body;
  // Farther off it is a shape of the bright air.
  c = mix(mix(c, day, dawn), vAir.rgb * body, vAir.w * (1. - .5 * dawn * min(fringe + lit, 1.)));
  // A flame outshines the bright air it is before; what is about it does not.
  c += dawn * mix(vec3(1., .56, .22), vec3(1., .74, .42), glow * glow) * glow * mix(.9 + 2.2 * glow * glow * glow, .45, vAir.w);
  // Thin toward its edges, as glass is.
  float cover = min(body * mix(.92, .995, max(thick, dawn)) + .30 * rim * body * (1. - dawn) + glow * mix(.12, .04, dawn) + .30 * skin, .997);
  float here = vHere * smoothstep(.48, .44, abs(x)) * smoothstep(1.24, 1.16, h);
  gl_FragColor = directOutput > .5 ? vec4(outColour(c / max(cover, .5), 1.).rgb * min(1., cover * 1.25 + .55 * glow), cover) * min(here, 1.) :
    vec4(min(c, vec3(60.)), cover) * min(here, 1.2);
  gl_FragColor.a = min(gl_FragColor.a, .997);
}
