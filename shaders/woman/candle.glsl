// The candle that she guards: a small warm light before her breast, which shines up to her lowered face and down
// what she wears.
uniform vec4 candle;
// On cloth, the farther down the more as from before her: its haze lights a fold from there.
vec3 candleOnCloth(vec3 N, vec3 to, float takes, float reach) {
  vec2 ahead = candle.xz - standing[3].xz;
  float below = smoothstep(.1, .5, to.y);
  to.xz += 1.5 * below * ahead;
  float d2 = dot(to, to), lit = max((dot(N, to) * inversesqrt(d2) + .2) / 1.2, 0.);
  return reach / (reach + d2 * mix(1., .7, below)) * min(3. * takes, 1.) * lit * lit * vec3(.64, .26, .085);
}
#if defined(FLESH) && !defined(HEAD)
// The sleeve of her dress about forearm and elbow, some metres off: the gown's cloth in folds that run from the elbow out and
// open in its bell, pale where it looks up to the storm; the flame is on its own side alone, and less toward the elbow.
// Near by it lies in her own shade. `round_`: from where it hangs lowest, radians; `back`: from the wrist, metres.
vec3 sleeveBy(vec3 N, vec3 V, vec3 to, float nv, float round_, float back, float off_) {
  float opens = smoothstep(.21, .03, back), bend = (back - .215) / .045;
  float runs = vRest.x < 0. ? sin(10. * round_ + 12. * back + .5 * sin(2. * round_ + 9. * back)) : sin(8. * round_ + 16. * back + 1.1 * sin(2. * round_ + 9. * back)), crease = sin(105. * back + 2.5 * round_);
  float fold = .5 + .5 * mix(runs, crease, .6 * exp(-bend * bend));
  fold = mix(.40, fold * fold, (.60 + .40 * opens) * mix(.35, 1., smoothstep(1.9, 2.4, distance(eye, vWorld))));
  float sky = .5 + .5 * dot(N, normalize(vec3(-V.z, .75, V.x) + .7 * V)), turns = (1. - nv) * (1. - nv);
  vec3 cloth = mix(vec3(.0050, .0060, .0180), vec3(.104, .122, .280), (.15 + .85 * sky * sky) * fold);
  cloth += vec3(.050, .062, .115) * turns * turns * (.35 + .65 * max(N.y, 0.));
  float d2 = dot(to, to), warm = max((dot(N, to) * inversesqrt(d2) - .10) / .90, 0.);
  warm *= warm * candle.w * .0042 / (.0042 + d2);
  float hem = (back - .013) / .006;
  cloth += (mix(2.0, .10, smoothstep(.0, .14, back)) * (.25 + 1.1 * fold) + 1.2 * exp(-hem * hem)) * warm * vec3(.40, .165, .070);
  return mix(vec3(.0050, .0042, .0105) * (.55 + .45 * nv) + warm * vec3(.34, .135, .050), cloth, off_);
}
// Near by what is behind her far wrist goes down into the dark of what hangs there, out of which it comes: lit, it would be a disc.
vec3 intoGown(vec3 c, float back, float off_) { return mix(c, vec3(.0058, .0044, .0125), smoothstep(1., .0, off_) * smoothstep(.015, .075, back)); }
// Her hands about it, by what the grower found of each place (figure-candle.ts): what it sees is warm, what is thin
// lets its light through, red and at the very edge gold, and what is turned away lies in the blue of the night.
vec3 handsAbout(vec3 N, vec3 V, vec3 to, float nv) {
  float d2 = dot(to, to), toward = dot(N, to) * inversesqrt(d2), flesh = max(vDetail.w, 0.), open = clamp(vRing.y, 0., 1.);
  float fall = candle.w * .0042 / (.0042 + d2), thin = 1. - nv;
  vec3 pale = normalize(vec3(-V.z, .55, V.x) + .8 * V);
  float sky = .5 + .5 * dot(N, pale);
  vec3 night = open * mix(vec3(.008, .007, .028), vec3(.044, .047, .135), sky * sky);
  // The bell of her sleeve: dark cloth outside, and its lining amber where the flame looks in; near the hem that light
  // comes through.
  if (vDetail.y > 2.5) {
    float warm = max((toward + .35) / 1.35, 0.), turns = pow(thin, 3.), lining = smoothstep(.05, .35, vDetail.z), depth = smoothstep(.35, 1., vDetail.z);
    // The far one ends short of the wrist (figure-cuff.ts).
    float along = vRing.z + .0175 * step(vRest.x, 0.), hem = smoothstep(-.016, .001, along), edge_ = (along - .0045) / .0040, hands_ = .35 + .65 * exp(-flesh / .006);
    // Folds hang from the wrist and open toward the hem, soft and broad; between them it is dark.
    float hangs = smoothstep(-.170, -.010, along), fold = .5 + .5 * sin(5.5 * vRing.x + 16. * along + 1.2 * sin(2. * vRing.x) + .6);
    fold *= fold * (3. - 2. * fold);
    warm *= mix(1., .55 + .55 * fold, hangs);
    vec3 outside = mix(1., .35 + .95 * fold, hangs) * (mix(vec3(.0060, .0052, .0130), vec3(.011, .011, .029), smoothstep(1.9, 2.4, distance(eye, vWorld))) * (.55 + .45 * nv) + .10 * night) + fall * hands_ * (vec3(.34, .135, .050) * warm * warm + vec3(.30, .095, .024) * hem + vec3(.42, .16, .045) * exp(-edge_ * edge_) * (.4 + .6 * warm) * (1. + 1.2 * step(vRest.x, 0.))) + turns * vec3(.007, .009, .022) * open * smoothstep(-.11, -.06, along);
    vec3 inside = vec3(.010, .006, .010) + fall * hands_ * vec3(1.25, .50, .14) * (.30 + .70 * warm) * (1. - .80 * depth);
    float off_ = smoothstep(1.9, 2.4, distance(eye, vWorld));
    // One looks into her far one near by, down its whole mouth: there only what is close to the flame is amber, and its cloth is
    // slate as far off.
    float beyond = step(vRest.x, 0.);
    outside = mix(outside, sleeveBy(N, V, to, nv, vRing.x, -vRing.z, 1.) * mix(.50, 1., off_), max(off_, beyond));
    inside = mix(inside, vec3(.0055, .0055, .0140) * (.5 + fold) + fall * fall * hands_ * vec3(1.25, .50, .14) * (.25 + .75 * warm) * (1. - .60 * depth), beyond * (1. - off_));
    inside = mix(inside, .12 * inside + vec3(.0040, .0044, .0115), off_);
    return mix(intoGown(outside, -vRing.z, off_ + 1. - beyond), inside, lining);
  }
  // The stump: wax that glows the more the nearer to the flame, and a black wick with a spark at its end.
  if (vDetail.y > 1.5) {
    float h = vRing.z, glows = smoothstep(-.012, .026, h), wick = smoothstep(.0030, .0014, vDetail.z) * smoothstep(.0218, .0226, h);
    vec3 wax = night + candle.w * (vec3(.10, .030, .012) + mix(vec3(.30, .10, .030), vec3(1.25, .60, .20), glows * glows) * glows * (.55 + .45 * nv));
    wax += candle.w * vec3(1.2, .75, .30) * smoothstep(.0092, .0060, vDetail.z) * smoothstep(.0190, .0225, h);
    return mix(wax, vec3(.015, .007, .006) + candle.w * vec3(1.6, .42, .06) * smoothstep(.027, .031, h), wick);
  }
  // Toward the wrist it goes into the shade of the cuff.
  float cuffed = mix(.05, 1., smoothstep(-.0070, .0010, vRing.z));
  night *= cuffed * mix(.55, 1., smoothstep(-.01, .09, vRing.z));
  fall *= cuffed;
  float lit = max((toward + .12) / 1.12, 0.), seen = exp(-flesh / .0022), through = exp(-flesh / .0068);
  vec3 skin = vec3(1.05, .52, .22);
  float nail = smoothstep(.40, .30, vDetail.y) * smoothstep(.0128, .0112, vDetail.z) * smoothstep(.0006, .0018, vDetail.z);
  skin = mix(skin, vec3(1.10, .60, .34), nail);
  // What of her far hand looks away from it is of the dusk, and of its red a breath alone.
  float dusk_ = step(vRest.x, 0.) * smoothstep(.15, -.35, toward);
  vec3 c = night * (1. + .8 * nail) * (1. + .5 * dusk_) + fall * (skin * seen * lit * (.35 + .65 * lit) + vec3(.080, .018, .010) * (1. - .6 * dusk_));
  // In the turn of each finger its blood is seen.
  c += fall * seen * vec3(.34, .055, .016) * smoothstep(-.45, .02, toward) * smoothstep(.50, .02, toward);
  c += fall * through * (vec3(.85, .125, .020) * (.35 + .65 * thin) + vec3(2.5, .80, .16) * thin * thin * thin * smoothstep(-.9, .3, toward));
  vec3 H = normalize(to * inversesqrt(d2) + V);
  float sheen = max(dot(N, H), 0.);
  sheen *= sheen;
  sheen *= sheen;
  sheen *= sheen * sheen;
  return c + fall * seen * sheen * mix(.10, .55, nail) * vec3(1., .72, .42);
}
#endif
vec3 candleOn(Surface s, vec3 N, vec3 V) {
  vec3 to = candle.xyz + vec3(0., .03, 0.) - vWorld;
  float near = smoothstep(2.4, 1.8, distance(eye, vWorld));
#ifdef CLOTH
  // By the form and not by its folds: what is turned away would have it in patches.
  vec3 outer = gl_FrontFacing ? vNormal : -vNormal;
  return candle.w * smoothstep(-.20, .25, dot(outer, to) * inversesqrt(dot(outer, outer) * dot(to, to))) * candleOnCloth(N, to, max(s.takes, .13 * near), mix(vDetail.x > 6.5 ? .014 : .060, vDetail.x > 6.5 ? .034 : .076, near));
#else
  // On skin ochre where it comes straight, rose in the turn, and red through her fingers.
  float d2 = dot(to, to), toward = dot(N, to) * inversesqrt(d2);
#ifdef HEAD
  float takes = min(s.takes / 1.5, 1.);
  // The underside of her jaw looks down to it.
  vec3 h = headFrame(vRest);
  takes = max(takes, .55 * smoothstep(-.045, -.075, h.y) * smoothstep(-.015, .020, h.z));
#else
  float takes = s.flesh * min(s.takes, 1.);
#endif
  float wraps = .2;
#ifdef HEAD
  // It comes round mouth and tip of the nose, which would be grey.
  wraps += .45 * near * exp(-sq(h.x / .026) - sq((h.y + .045) / .019));
#endif
  float lit = max((toward + wraps) / (1. + wraps), 0.), through = smoothstep(-.9, .6, toward);
  // Of her neck it finds the front: the rest lies in the shade of her hair.
  takes *= mix(1., smoothstep(-.012, .050, vRest.z), near * smoothstep(1.335, 1.375, vRest.y) * s.bare * (1. - s.hand));
  vec3 c = takes * (mix(.017, .021, near) / (.012 + d2) * vec3(.95, .44, .15) * lit * lit + .02 / (.02 + d2) * vec3(.10, .012, .04) * smoothstep(-.5, .2, toward));
#ifdef FLESH
#ifndef HEAD
  c += s.hand * takes * .008 / (.008 + d2) * vec3(.90, .26, .07) * through;
  // The bodice there is one with that below, and lit on its folds.
  c += (1. - s.bare) * candleOnCloth(N, to, mix(.01, .07, near) + .7 * s.colour.b, mix(.03, .026, near));
#endif
#endif
  return candle.w * c;
#endif
}
