// A hand of light: a soft body that glows from within, paler toward the fingertips and deeper where flesh meets
// flesh, with a shimmer of fine threads along it; it comes out of a sleeve of thin dark cloth.
#include <lib/output>
#include <lib/body>
#ifdef CRACKED
#include <hands/crack>
#endif
uniform vec3 eye, lamp, shaft;
uniform float time, shown, bowl, perch, works, kintsugi, dawn, tapestry;
varying vec3 vWorld, vNormal, vLocal, vFlow; // distance from the wrist, openness, how thin
varying vec4 vFinger; // nail, joint, palm's side, where across in metres

// Shade in a fold `d` metres off, `w` wide.
float fold(float d, float w, float pixel) { float wide = w + .5 * pixel; return w / wide * exp(-d * d / (wide * wide)); }

void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), p = vLocal;
  float nv = max(dot(N, V), 0.), y = vFlow.x, open = vFlow.y, thin = vFlow.z;
  float pour = emerald, glow = max(dawn, warmth);

  float weaves = smoothstep(0., .35, tapestry) * (1. - smoothstep(.1, .5, pour));
  float reaches = smoothstep(.05, .4, pour) * (1. - glow);
  float keep = smoothstep(0., .25, shown);
  if (keep < .02) discard;

  float gold = max(glow, smoothstep(0., .5, weaves)), holds = max(max(pour, .88 * weaves), max(.75 * bowl, perch) * glow);
  vec3 given = mix(vec3(.13, .62, .50), mix(vec3(1.22, .80, .40), vec3(1.3, .60, .13), weaves), gold);
  vec3 flesh = mix(vec3(.30, .34, .36), vec3(.74, .58, .54), gold), blood = mix(vec3(.70, .22, .27), vec3(1.2, .42, .20), gold);
  // By day it is flesh again; before that a dark form.
  float day = smoothstep(.45, 1., glow) * (1. - weaves);
  float pixel = length(fwidth(p));

  // Folds at the joints of the fingers.
  float joint = vFinger.y, inner = smoothstep(-.1, .6, vFinger.z);
  float folds = inner * (.75 * fold((joint - 1.) * .035, .0011, pixel) + .6 * fold((joint - 2.) * .027, .0009, pixel) + .5 * fold((joint - .46) * .045, .0012, pixel));
#ifdef PALM
  // And of the palm: about the ball of the thumb, and two across.
  vec2 q = p.xy - vec2(.047, .032);
  folds = max(folds, .8 * fold(length(q) - .0405, .0010, pixel) * smoothstep(-.012, -.024, q.x) * smoothstep(-.03, -.01, q.y));
  float run = clamp((.030 - p.x) / .052, 0., 1.), rise = clamp((p.x + .037) / .050, 0., 1.);
  folds = max(folds, .7 * fold((p.y - .069 + .029 * run * sqrt(run)) * .85, .0009, pixel) * smoothstep(1., .75, run) * step(.001, run));
  folds = max(folds, .75 * fold((p.y - .057 - .022 * rise * rise) * .9, .0010, pixel) * smoothstep(1., .8, rise) * smoothstep(0., .12, rise));
  folds *= mix(1., .8, reaches);
  float facing = smoothstep(-.1, .5, vFinger.z) * smoothstep(.018, .036, p.y);
#endif

  // The light it holds: on what faces it, and soon gone.
  vec3 L = lamp - vWorld;
  float d = length(L), nl = dot(N, L / d), about = exp(-d / mix(.075, .088, weaves)), near = 1. / (1. + pow(d / .050, 3.));
  float wrapped = max((nl + .35) / 1.35, 0.), lit = wrapped * wrapped * (.35 + .65 * open) * near;
  float edge = 1. - nv, hem = edge * edge * mix(.15 + .85 * edge, edge * edge, max(weaves, .8 * smoothstep(.05, .4, pour)));
  // What is thin it shines through, as through a hand before a lamp.
  float sheer = thin * thin * about * (.5 + .5 * edge) * (.4 + .6 * smoothstep(.5, -.5, nl));
  float sun = day * max(dot(N, shaft) * .6 + .4, 0.);
  float up = N.y * .5 + .5, sky = dot(N, shaft) * .5 + .5, tint = smoothstep(mix(.10, .03, weaves), mix(.60, .32, weaves), about) * holds;

  // Its inside: soft form, never flat.
  // Where fingers close on one another it is deeper, never dark.
  float poured = smoothstep(.05, .4, pour), golden = gold * mix(.45, 1., weaves), tips = smoothstep(-.07, .17, y);
  vec3 pearl = mix(mix(vec3(.17, .20, .46), vec3(.115, .098, .185), poured), mix(mix(vec3(1.05, .56, .46), vec3(.36, .17, .16), weaves), mix(vec3(1.55, 1.10, .62), vec3(.72, .43, .30), weaves), tips), golden);
  vec3 deep = mix(mix(vec3(.026, .032, .13), vec3(.005, .010, .030), poured), mix(vec3(.56, .235, .165), vec3(.12, .036, .055), weaves), golden);
  // The light it holds goes on through it, soft and far.
  float soft = max((nl + .6) / 1.6, 0.), held = soft * soft / (1. + d * d / .0072) * max(holds, .3);
  float key = smoothstep(-.45, .95, dot(N, normalize(shaft + .45 * V)));
  float form = clamp(.62 * key * (.45 + .55 * open) + .62 * held * (.5 + .5 * open) + .10 * thin, 0., 1.);
  form *= 1. - .35 * smoothstep(.35, .75, edge) * smoothstep(1., .8, edge);
  vec3 night = mix(deep, pearl, form * form * (3. - 2. * form)) * mix(.42, .88, tips) * mix(.62, 1., max(poured, golden)) * mix(1., .10 + .90 * smoothstep(-.10, .075, y), weaves);
  // What the light lies behind it comes through where it is thin, most at the edges of the fingers.
  float slender = mix(.05, .30, smoothstep(-.1, 1., joint)) + .10 * smoothstep(1.5, 3., joint);
  float through = slender / (1. + d * d / .0036) * (.45 + .55 * edge);
  // And it gathers in the fingertips, from where it ebbs to the wrist; each finger a round stem of it, and over the back the cords to the knuckles.
  float ebb = .75 * smoothstep(-.2, 3., joint) + .25 * smoothstep(-.03, .10, y), stem = .18 + .82 * smoothstep(.25, .95, sky * .5 + .5 * nv);
  float cord = .5 + .5 * cos(306. * (vFinger.w + .0016)), cords = mix(1., .62 + .80 * cord * cord, smoothstep(.012, .05, y) * smoothstep(.105, .085, y) * smoothstep(0., -.5, vFinger.z));
  night += poured * (1. - golden) * (vec3(.06, .42, .33) * through * 1.2 + vec3(.10, .36, .29) * held * held * open * .4
    + mix(vec3(.016, .024, .055), vec3(.150, .165, .235), ebb) * ebb * stem * (.15 + .85 * open * open) * cords);
  night += poured * (1. - golden) * vec3(.05, .13, .115) * vFinger.x;
  vec3 dusk = mix(vec3(.055, .036, .07), vec3(.27, .19, .30), sky * sky * (.35 + .65 * up));
  vec3 colour = mix(night, flesh * dusk * (.20 + .80 * open), .75 * day);
  colour += flesh * vec3(1.1, .62, .34) * .55 * sun * sun * open;
  colour += (given * (.05 * lit + .26 * lit * lit * lit) + vec3(.6, .8, .7) * .5 * pow(lit, 5.)) * holds + given * sheer * .26 * holds;
  colour += mix(given, blood, .5) * sheer * .25 * holds * gold;
  colour *= 1. - folds * mix(vec3(.45, .40, .40), vec3(.5, .55, .6), gold) * mix(.45, 1., day);

  // Its threads: silver and indigo, and in the light they take that.
  vec4 w = threads(vFinger.w * 1500., fwidth(vFinger.w) * 1500., length(p), 3., .55);
  // Where they would go round as the grain of wood does they are left out.
  w *= smoothstep(.12, .50, fwidth(vFinger.w) / pixel);
#ifdef PALM
  // Few over the palm: what is seen there is its hollow and the light in it.
  w *= 1. - .7 * facing;
#endif
  vec3 thread = mix(w.rgb, (given + .12) * dot(w.rgb, vec3(.45, .75, .3)), .85 * max(tint, glow));
  colour += thread * (.45 + .9 * sky * open + 2.2 * lit * holds + .8 * about * holds + 1.2 * hem) * mix(mix(.34, .05, reaches), .06, weaves) * (1. - .4 * day);

  // Light along every edge, cool up the arm.
  vec3 rimmed = mix(mix(vec3(.30, .42, .95), vec3(1.2, .68, .34), glow * (1. - weaves)), given * mix(1.1, 1.2, weaves) + vec3(.12) * (1. - weaves), tint);
  colour += rimmed * hem * (.35 + .65 * open) * mix(mix(.40, .62, weaves), .80, tint) * (1. + 1.7 * poured * (1. - golden)) * (1. - .6 * day);
  colour += vec3(.012, .02, .02) * vFinger.x * up * (.3 + day);

  // About a light in the dusk they are flesh: violet in the shade, pale under the light, and where that turns
  // away red comes through.
  float dd = d * d, ao = .12 + .88 * open * open, fall = 1. / (1. + dd / .0017);
  float turned = max((nl + .55) / 1.55, 0.), beam = max((nl + .30) / 1.30, 0.), close = beam * ao * fall;
  vec3 hue = mix(vec3(.06, .92, .58), vec3(1.25, .66, .22), works), blush = mix(vec3(.42, .13, .22), vec3(.70, .20, .10), works);
  vec3 air = mix(mix(vec3(.018, .026, .052), vec3(.090, .080, .205), up), mix(vec3(.060, .030, .055), vec3(.25, .15, .24), up), works) * ao
    + mix(vec3(.095, .088, .215), vec3(.32, .17, .17), works) * key * key * ao;
  vec3 cupped = mix(vec3(.82, .70, .74), vec3(.95, .62, .62), ebb) * air * (.36 + .64 * tips);
  cupped += blush * (turned * turned - beam * beam) * fall * ao * .55;
  cupped += hue * close * .95 + mix(vec3(.72, .85, .72), vec3(1., .85, .6), works) * (.28 * close * close + .9 * close * close * close);
  // Where a finger is thin it is seen through it, warm at the brim.
  float brim = thin * (.25 + .75 * edge) / (1. + dd / .0030);
  cupped += (.5 * hue + blush) * brim * .45;
  cupped += hue * hem / (1. + dd / .0035) * .35 + vec3(.10, .12, .30) * hem * up * .7;
  cupped *= (1. - vec3(.42, .55, .50) * folds) * (.95 + .16 * min(w.w, 1.));
  colour = mix(colour, cupped, max(reaches, works));
  // Into the sleeve it is soon dark.
  colour *= mix(.05, 1., smoothstep(-.052, -.008, y));

  float alpha = mix(.92, 1., max(poured, max(day, weaves))) * (.6 + .4 * smoothstep(0., .18, nv));
#ifndef PALM
  // Its sleeve: dusk-blue cloth so thin that light comes through it, dark within.
  if (vFinger.x > 1.5) {
    vec3 glint = mix(hue, vec3(1.15, .66, .28), max(weaves, glow));
    float inside = step(2.5, vFinger.x), back = max((.25 - nl) / 1.25, 0.), lay = 1. - nv, ridge = open * open;
    vec3 shine = mix(mix(vec3(.30, .36, .85), vec3(1.0, .62, .42), .7 * day), glint, .35 * max(reaches, works));
    vec3 cloth = mix(vec3(.005, .004, .018), vec3(.060, .042, .165), ridge * (.12 + .88 * up * key)) * mix(vec3(1), vec3(1.35, 1.05, 1.05), max(weaves, glow));
    // A sheen where it turns away, and on the ridges of its folds.
    cloth += shine * (.22 * ridge * ridge * smoothstep(.45, 1., sky) + .26 * lay * lay * lay * (.25 + .75 * open) * (.4 + .6 * up));
    float by = 1.3 / (1. + dd / .0040 + dd * dd / .00015);
    cloth += glint * holds * by * (.85 * beam * (.10 + .90 * ridge) + .22 * back * (.3 + .7 * open));
    cloth *= .94 + .2 * min(w.w, 1.);
    cloth *= mix(1., .10 + .55 * exp(-y / .016) * smoothstep(-.4, .6, nl), inside);
    // At the hem a fine line of thread.
    float fine = max(fwidth(y), 1e-5), wide = max(.0006, .6 * fine), lines = exp(-pow((y - .0030) / wide, 2.));
    cloth += mix(glint, shine, .5) * (lines * .0006 / wide * .03 + .05 * exp(-y / .005) * by * holds * (.2 + .8 * open)) * (1. - .7 * inside);
    colour = cloth;
    alpha = 1. - .4 * smoothstep(.15, 0., nv);
  }
#endif
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  // On a hand full of light the open crack is but a hint.
  float hint = facing * mix(1., .25, poured * (1. - kintsugi) * (1. - day));
  colour = mix(colour, colour * k.w, hint) + k.rgb * hint;
#endif
  // It goes as light does: what is behind comes through it sooner than it fades.
  gl_FragColor = outColour(colour * keep * alpha, keep * mix(keep, 1., day) * alpha);
}
