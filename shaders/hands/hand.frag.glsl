// A hand: flesh in the light of the hour and in that which it holds, with a grain of fine threads along it; it comes
// out of a sleeve of thin dark cloth.
#include <lib/output>
#include <lib/body>
#ifdef CRACKED
#include <hands/crack>
#endif
uniform vec3 eye, lamp, shaft;
uniform mat4 modelMatrix;
uniform float time, shown, bowl, offered, perch, kintsugi, dawn, tapestry;
varying vec3 vWorld, vNormal, vLocal;
varying vec4 vFlow; // distance from the wrist, openness, how thin, how much of the light it holds comes there
varying vec4 vFinger; // nail, joint, palm's side, where across in metres

// Metres that the light goes along the fingers.
const float FLOWS = .07;

// Shade in a fold `d` metres off, `w` wide.
float fold(float d, float w, float pixel) { float wide = w + .32 * pixel; return w / wide * exp(-d * d / (wide * wide)); }

#ifndef PLAIN
// Fine lines of light that run lengthwise in the flesh: `across` and `y` in metres. None is straight, and most are
// broken; only near by are they lines.
float fibres(float across, float y, float pixel) {
  float sum = 0.;
  int k = 0;
  do {
    float fine = float(k), size = k == 0 ? .0058 : .0027;
    float a = across / size + mix(1., .9, fine) * (noise2(vec2(y * mix(38., 55., fine) + 7. * fine, across * 90. + 3. * fine)) - .5), id = floor(a);
    vec2 own = hash22(vec2(id, 5. + fine));
    float f = (a - id - .5 - .5 * (own.y - .5)) * size, w = mix(mix(.00010, .00030, own.x), mix(.00006, .00014, own.x), fine), wide = max(w, .62 * pixel);
    float gate = smoothstep(.34, .70, noise2(vec2(y * mix(14., 30., own.y) + 91. * own.x, id * 3.7)));
    sum += exp(-f * f / (wide * wide)) * min(1., 1.4 * w / wide) * gate * mix(.10 + 1.3 * own.x * own.x * own.x, .12 + .7 * step(.82, own.x), fine);
    k++;
  } while (k < 2);
  return sum;
}
#endif

void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), p = vLocal;
  float nv = max(dot(N, V), 0.), y = vFlow.x, open = vFlow.y, thin = vFlow.z;
  float pour = emerald, glow = max(dawn, warmth);

  float weaves = smoothstep(0., .35, tapestry) * (1. - smoothstep(.1, .5, pour));
  float reaches = smoothstep(.05, .4, pour) * (1. - glow), cups = reaches * min(1.2 * offered, 1.);
  float keep = smoothstep(0., .25, shown);
  if (keep < .02) discard;

  float holds = max(max(pour, .88 * weaves), max(.75 * bowl, perch) * glow);
  // Once it has woven the light is warm, and that of the day.
  float sun = max(glow, .85 * weaves), day = smoothstep(.45, 1., glow);
  float pixel = length(fwidth(p));

  // Folds at the joints of the fingers.
  float joint = vFinger.y, inner = smoothstep(.0, .8, vFinger.z) * mix(.45, 1., smoothstep(.0008, .0016, pixel));
  float j1 = (joint - 1.) * .035, j2 = (joint - 2.) * .027, on = smoothstep(.078, .084, p.y);
  float folds = inner * (.80 * fold(j2, .0013, pixel) + on * (.85 * fold(j1 - .0010, .0012, pixel) + .55 * fold(j1 + .0022, .0010, pixel) + .62 * fold((joint - .46) * .045, .0014, pixel)));
  // On their backs, where they bend, the skin is gathered; between the joints there are soft hollows.
  float back = smoothstep(.15, -.55, vFinger.z);
  folds = max(folds, back * on * (.45 * fold(j1, .0009, pixel) + .34 * fold(abs(j1) - .0030, .0009, pixel) + .34 * fold(j2, .0009, pixel) + .22 * fold(abs(j2) - .0024, .0008, pixel)));
  float bony = on * (exp(-j1 * j1 / .000040) + .8 * exp(-j2 * j2 / .000030));
  // Two across the wrist.
  float within = smoothstep(.1, .6, vNormal.y * .5 + .5) * smoothstep(.030, .012, abs(p.x));
  folds = max(folds, within * (.55 * fold(y - .003 - 8. * p.x * p.x, .0011, pixel) + .42 * fold(y + .007 - 6. * p.x * p.x, .0010, pixel)));
#ifdef PALM
  // And of the palm: about the ball of the thumb, and two across.
  vec2 q = p.xy - vec2(.047, .032);
  folds = max(folds, .74 * fold(length(q) - .0405, .0012, pixel) * smoothstep(-.012, -.024, q.x) * smoothstep(-.03, -.01, q.y));
  float run = clamp((.030 - p.x) / .052, 0., 1.), rise = clamp((p.x + .037) / .050, 0., 1.);
  folds = max(folds, .78 * fold((p.y - .069 + .029 * run * sqrt(run)) * .85, .0011, pixel) * smoothstep(1., .75, run) * step(.001, run));
  folds = max(folds, .74 * fold((p.y - .057 - .022 * rise * rise) * .9, .0011, pixel) * smoothstep(1., .8, rise) * smoothstep(0., .12, rise));
  float facing = smoothstep(-.1, .5, vFinger.z) * smoothstep(.018, .036, p.y);
#endif

  // The light it holds: on what faces it, and soon gone.
  vec3 L = lamp - vWorld;
  // Held out to her it flows along the fingers, and leaves them at their tips.
  vec3 way = normalize(modelMatrix[1].xyz + .45 * modelMatrix[2].xyz);
  float flows = clamp(-dot(L, way), 0., FLOWS) * cups;
  L += way * flows;
  float d = length(L), dd = d * d, nl = dot(N, L / d), out_ = flows / FLOWS;
  float edge = 1. - nv, hem = edge * edge * mix(.15 + .85 * edge, edge * edge, .8);
  float up = N.y * .5 + .5, sky = dot(N, shaft) * .5 + .5, key = smoothstep(-.15, .95, dot(N, normalize(shaft + .3 * V)));
  float poured = smoothstep(.05, .4, pour), tips = smoothstep(-.07, .17, y), ebb = .75 * smoothstep(-.2, 3., joint) + .25 * smoothstep(-.03, .10, y);

  // Its threads are but a grain of the skin; where they would go round as the grain of wood does they are left out.
  vec4 w = threads(vFinger.w * 1500., fwidth(vFinger.w) * 1500., length(p), 3., .55);
  w *= smoothstep(.12, .50, fwidth(vFinger.w) / pixel);

  // Flesh: of the night itself where nothing shines on it, so that its outline and its light are what one sees; pale
  // under the light it holds, past fingers that stand in the way, and where that turns away red comes through.
  float ao = .07 + .93 * open * open * (.35 + .65 * open), fall = 1. / (1. + dd / .0030), near = fall * (1.6 * fall * fall + .25);
  float beam = smoothstep(-.30, 1.05, nl) * (.12 + .88 * max(vFlow.w, .85 * out_)), close = beam * ao * near;
  float verge = smoothstep(-.75, 0., nl) * smoothstep(.55, 0., nl);
  vec3 hue = mix(vec3(.05, .92, .56), vec3(1.2, .72, .30), sun);
  vec3 blush = mix(vec3(.36, .085, .13), vec3(.55, .16, .10), sun);
  blush = mix(blush, vec3(.25, .06, .17), reaches);
  vec3 over = mix(vec3(.104, .084, .135), vec3(.34, .22, .30), sun);
  vec3 under = mix(vec3(.026, .022, .052), vec3(.115, .064, .088), sun);
  vec3 shone = mix(vec3(.185, .148, .205), vec3(.44, .26, .18) + vec3(.50, .29, .16) * day, sun);
  // Deep where there is little of it, pale where there is most.
  vec3 given = mix(mix(vec3(.015, .50, .36), vec3(.10, 1.05, .66), min(1.6 * close, 1.)), hue, sun);
  float there = max(poured * (1. - sun), holds);
  vec3 colour = mix(vec3(.88, .78, .82), vec3(.95, .66, .66), ebb) * (mix(under, over, up * up) + shone * key * key) * ao;
  // Up the arm it is of the night again.
  colour *= mix(1., .30 + .70 / (1. + dd / .022), reaches);
  colour *= mix(vec3(1.), vec3(.40, .38, .50), reaches);
  colour += (blush * verge * near * ao * mix(.80, .42, reaches) + given * close * mix(.66, 1.1, sun)
    + mix(vec3(.75, .95, .85), vec3(1., .85, .6), sun) * mix(.16, .95, sun) * close * close * close) * there;
  // And wide about it a little of it lies on the wrist.
  colour += hue * vec3(.6, .16, .17) * smoothstep(-.7, 1., nl) * ao / (1. + dd / .012) * (1. - .4 * reaches) * there * (1. - sun);
  // Where a finger is thin it is seen through it, warm at the brim.
  colour += (.55 * hue + .8 * blush) * thin * edge * edge / (1. + dd / .0045) * .8 * there;
  colour += blush * thin * edge * max(dot(-N, shaft) * .5 + .5, 0.) * .6 * sun;
  colour += hue * hem / (1. + dd / .0035) * mix(.3, .42, reaches) * there + mix(vec3(.24, .34, .62), vec3(.75, .42, .26), sun) * hem * edge * up * open * (.8 + .4 * key) * (1. + .6 * reaches);
  colour += vec3(.04, .046, .06) * vFinger.x * (.2 + 2. * key * key);
  // Rose where bone is near the skin, cooler between, and uneven as skin is.
  float mottled = noise2(p.xy * 260. + 40. * p.z) - .5;
  colour *= 1. + (vec3(.16, -.07, -.03) * bony + vec3(.09, .02, .05) * mottled) * (1. - .4 * sun);
  // Threads of light run in it, and are seen where it is dark.
  colour += w.rgb * mix(.34, .12, reaches) * (1. - .9 * sun) * exp(-5. * close) * open;
  colour *= 1. - mix(vec3(.78, .62, .70), vec3(.50, .64, .64), sun) * folds * (1. - .35 * reaches);

  // Held out to her a hand is night with light within it: pale in its hollow, emerald where it thins, a warmer green
  // where it ends, and fine lines of it run along wrist and back to the fingers.
#ifdef PLAIN
  float skin = 0., lines = 0.;
#else
  float skin = .6 * noise2(vec2(vFinger.w * 420., y * 1500. + 60. * p.z)) + .4 * noise2(vec2(vFinger.w * 1100. + 9., y * 700.)) - .5;
  // None where they would go round as the grain of wood does.
  vec2 over_ = vec2(dFdx(vFinger.w), dFdy(vFinger.w)), on_ = vec2(dFdx(p.y), dFdy(p.y));
  float lines = fibres(vFinger.w, y, pixel) * smoothstep(.12, .50, fwidth(vFinger.w) / pixel) * smoothstep(.6, .3, abs(dot(normalize(over_ + 1e-9), normalize(on_ + 1e-9))));
#endif
  float pool = 1. / (1. + dd / .0010), faces = max(nl, 0.), wide = 1. / (1. + dd / .014);
  float full = 2.6 * smoothstep(-.25, 1., nl + .16 * skin) * (.10 + .90 * max(vFlow.w, .8 * out_)) * mix(ao, open, .35) * pool * sqrt(pool) * (1. - .5 * out_) * (.05 + .95 * faces * sqrt(faces));
  // The flesh is knit of them: where light is in it they carry it.
  full *= mix(1., .52 + .80 * min(lines, 1.6), .85 * smoothstep(.0026, .0012, pixel));
  full = 1.12 * full / (1. + .6 * full);
  vec3 held = (vec3(.002, .004, .011) + vec3(.002, .005, .016) * up * up + vec3(.017, .020, .058) * key * key) * ao * (.40 + .60 * wide) * (1. - .7 * min(full, 1.));
  held += mix(vec3(.004, .25, .19), vec3(.10, .98, .66), min(1.5 * full, 1.)) * .84 * full + vec3(.95, .92, .74) * .55 * full * full * full;
  // Where it ends it comes through the flesh.
  held += vec3(.092, .060, .040) * smoothstep(-.65, .05, nl) * smoothstep(.62, .12, nl) * pool * ao;
  // What is thin it shines through, a warmer green at the sides of the fingers.
  float ends = smoothstep(2., 2.9, joint);
  held += mix(vec3(.02, .46, .30), vec3(.44, .42, .15), .8 * smoothstep(.2, .9, edge) * (1. - ends)) * max(thin, .85 * ends) * (.10 + .30 * ends + 2. * edge * edge) * smoothstep(.9, -.5, nl) * pool * 1.25;
  // Pads, knuckles and fingertips have blood in them.
  held += vec3(.130, .020, .014) * min(full, .8) * clamp(.75 * ends + .6 * bony + .7 * mottled + .25 * smoothstep(.1, .8, vFinger.z), 0., 1.);
  float brim = edge * edge * edge * open;
  held += vec3(.16, .55, .42) * .34 * brim * edge * edge * edge * (.25 + .75 * up) / (1. + dd / .02) + vec3(.05, .07, .17) * brim * edge * (.3 + .7 * up);
  held += vec3(.004, .075, .050) * smoothstep(-.6, 1., nl) * ao / (1. + dd / .0035 + dd * dd / .00003);
  held += mix(vec3(.20, .26, .85), vec3(.12, .95, .62), 1. / (1. + dd / .010)) * lines * (.5 + .5 * open) * (.10 + .50 * exp(-3. * full)) * smoothstep(.02, .35, nv) / (1. + dd / .003 + dd * dd / .00005);
  held *= (1. + vec3(.10, .12, .12) * mottled + .42 * skin * min(1., .3 + full)) * (1. - vec3(.60, .82, .80) * min(1.15 * folds, 1.) * (.5 + .5 * min(2. * full, 1.)));
  colour = mix(colour, held, cups) * (.97 + .08 * min(w.w, 1.));
  // Into the sleeve it is soon dark.
  colour *= mix(.38, 1., smoothstep(-.17, -.09, y));

  float alpha = .6 + .4 * smoothstep(0., .18, nv);
#ifndef PALM
  // Its sleeve: dusk-blue cloth so thin that light comes through it, dark within.
  if (vFinger.x > 1.5) {
    vec3 glint = mix(hue, vec3(1.15, .66, .28), max(weaves, glow));
    float inside = step(2.5, vFinger.x), back = max((.25 - nl) / 1.25, 0.), lay = 1. - nv, ridge = open * open;
    vec3 shine = mix(mix(vec3(.30, .36, .85), vec3(1.0, .62, .42), .7 * day), glint, mix(.35, .12, cups) * reaches);
    vec3 cloth = mix(vec3(.005, .004, .018), mix(vec3(.060, .042, .165), vec3(.075, .055, .20), cups), ridge * (.12 + .88 * up * key)) * mix(vec3(1), vec3(1.35, 1.05, 1.05), max(weaves, glow));
    // A sheen where it turns away, and on the ridges of its folds.
    cloth += shine * (.22 * ridge * ridge * smoothstep(.45, 1., sky) + mix(.26, .24, cups) * lay * lay * lay * (.25 + .75 * open) * (.4 + .6 * up) + .42 * cups * pow(max(dot(N, normalize(shaft + V)), 0.), 14.) * (.2 + .8 * ridge));
    float by = 1.3 / (1. + dd / .0040 + dd * dd / .00015);
    cloth += glint * holds * by * (.85 * max((nl + .12) / 1.12, 0.) * (.10 + .90 * ridge) + .22 * back * (.3 + .7 * open) + .30 * fall * exp(-y / .06) * back * (.3 + .7 * open));
    // Its inside has what light the hand lets past.
    cloth += (vec3(.020, .010, .040) * exp(-y / .075) + glint * holds * 8. * fall * fall * (.15 + .85 * max(nl, 0.)) * exp(-y / .026) * (1. - .6 * cups)) * inside * (.10 + 3.4 * open);
    cloth = cloth * (.94 + .2 * min(w.w, 1.)) + w.rgb * .10 * open * (1. - .8 * glow);
    // There its folds are seen from within, and deeper it is dark.
    float turn = vFinger.w / .045, pleat = .5 + .5 * sin(7. * turn + 1.6 * sin(2. * turn + 1.) + 14. * y);
    cloth *= mix(1., (.22 + 1.5 * pleat * pleat) * mix(mix(.34, .62, sun), 1., exp(-y / .028)), inside);
    // Yet never black: a dusk of its own colour lies in it.
    cloth += inside * (mix(vec3(.026, .020, .062), vec3(.056, .030, .044), min(1.2 * sun, 1.)) + hue * (.012 * reaches + .20 * cups * smoothstep(-.4, .9, nl) / (1. + dd / .006))) * (.22 + 1.1 * pleat * pleat) * (.3 + .9 * exp(-y / .09));
    // At the hem a fine line of thread.
    float fine = max(fwidth(y), 1e-5); wide = max(.0006, .6 * fine); float stitch = exp(-pow((y - .0030) / wide, 2.)) + .7 * (1. - cups) * exp(-pow((y - .0105) / wide, 2.));
    cloth += mix(glint, shine, .5) * (stitch * .0006 / wide * mix(.06, .13, cups) * (.35 + .65 * ridge) + .07 * exp(-y / .004) * by * holds * (.2 + .8 * open)) * (1. - .7 * inside);
    // Up the arm it goes into the dark of the picture's corner.
    colour = cloth * mix(.30, 1., exp(-max(y - .05, 0.) / .12)) * (1. - mix(.58, .58 - .14 * inside, cups) * reaches);
    alpha = 1. - .4 * smoothstep(.15, 0., nv) * (1. - inside);
  }
#endif
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  // On a hand full of light the open crack is but a hint.
  float hint = facing * mix(1., mix(.6, .66, smoothstep(.0008, .0016, pixel)), poured * (1. - kintsugi) * (1. - day));
  // Open it is a vein of light under the skin, which takes of that what is not indigo.
  colour = mix(colour, colour * mix(vec3(k.w, k.w, sqrt(k.w)), vec3(k.w), kintsugi), hint) + k.rgb * hint;
#endif
  // It goes as light does: what is behind comes through it sooner than it fades.
  gl_FragColor = outColour(colour * keep * alpha, keep * mix(keep, 1., day) * alpha);
}
