// Dress and shawl: wide dark valleys and few bright ridges; threads lie on the ridges and go on
// alone where the cloth ends.
#include <woman/weave>

// Strands round her gown, the broad ones.
#define STRANDS 120.

// Threads of cloth: few, here and there in bundles that glint where a fold stands out to the light, and
// fade into it. `across` counts the fine ones.
vec4 clothThreads(float across, float pixel, float along, vec2 q, float ridge, float salt) {
  float bundle = smoothstep(.46, .80, noise2(q * vec2(1.3, .5) + salt));
#ifdef PLAIN
  // From some metres off what they are together.
  vec4 fine = vec4(threadColour(.31) * .034, .2);
  if (distance(eye, vWorld) < 2.5) fine = threads(across, pixel, along, salt, .45);
#else
  float wander = noise2(q * vec2(.5, .8) + 3.) - .5;
  vec4 fine = threads(across + 16. * wander, pixel, along, salt, .45);
#endif
  return fine * (.05 + 1.25 * bundle) * ridge;
}
// Small folds that the mesh does not carry: the normal over a height in metres (M. Mikkelsen,
// "Bump mapping unparametrized surfaces on the GPU").
vec3 folded(vec3 N, float height) {
  vec3 x = dFdx(vWorld), y = dFdy(vWorld), r1 = cross(y, N), r2 = cross(N, x);
  float det = dot(x, r1);
  vec3 g = sign(det) * (dFdx(height) * r1 + dFdy(height) * r2);
  return normalize(abs(det) * N - g);
}

// Where the middle of what flies of her shawl is along it, metres.
#define TAIL .867

#ifndef PLAIN
// Folds round her gown in the storm, beside those of its mesh; it closes on itself, so their number is whole.
#define FOLDS 15.
// Radians of the folds in her shawl, for each metre across it: where it flies, and as a share of that at its upper edge. From
// shoulder and arm they run aslant to the small of her back, close there, and go out along what flies.
#define RUFFLES 112.
#define OPENED .21
float ruffleOf(float along, float down) {
  return RUFFLES * (along - TAIL) * mix(OPENED, 1., smoothstep(.0, .60, down)) + .7 * sin(13. * along + 1.) + .35 * sin(23. * along + 7. * down) + 1.2 * sin(5. * down - .9 * time) * smoothstep(.3, .7, down);
}
// Which way the cloth goes across them.
vec3 acrossOf(vec2 turns, vec3 N) {
  vec3 x = dFdx(vWorld), y = dFdy(vWorld), g = cross(y, N) * turns.x + cross(N, x) * turns.y;
  return g / max(length(g), 1e-9);
}
// One place among them: 0 in the depth to 1 on the ridge, and the slope. They lean to one side, run down in long
// curves and travel with the wind; no two are of one breadth, and at waist and hem there are as many again between them.
vec2 sweptFold(float turn, float fall, float finely) {
  float a = 6.28319 * turn, f = max(fall, 0.);
  float curve = f * (1.9 * sin(3.6 * f - .50 * time + 2. * a) + .8 * sin(7. * f - .80 * time + 3. * a + 1.));
  // Closer where the train gathers them, and there they run out as many again, to its edge.
  float p = FOLDS * a + 4.5 * sin(a - 3.1416 - LEE) + 1.3 * sin(2. * a + .8) + 1.2 * sin(5. * a + 2.1) + curve, lean = p + .55 * sin(p);
  float deep = .58 + .42 * sin(4. * a + 1.7 * sin(3. * a) + 3.1 * f);
  float train = .5 + .5 * cos(a - 3.1416 - LEE);
  float close = .28 * exp(-6. * f) * (.5 + .5 * sin(7. * a + 1.)) + finely * mix(.36, .62, train * train) * smoothstep(.35, .85, f), q = 2. * p + 1.3 + .9 * sin(3. * a + 2. * f);
  return vec2(.5 + .5 * mix(cos(lean) * deep, cos(q), close), sin(lean) * (1. + .55 * cos(p)) * deep + 1.2 * close * sin(q));
}
#endif

void surfaceOf(inout Surface s, vec3 V, float glow) {
  vec3 own = normalize(vNormal);
  float facing = dot(own, V), seatedNow = seatedness();
  vec3 N = facing < 0. ? -own : own;
  // Her breast under the cloth is one soft form.
  if (vDetail.x < 6.5) N = normalize(mix(N, normalize(mat3(standing) * vec3(vRest.x, .01, vRest.z)), .5 * smoothstep(-.01, -.09, vDetail.w)));
  s.N = N;
  s.nv = abs(facing);
  float afar = smoothstep(2., 3.5, distance(eye, vWorld));
  // Warm lights beside her shine into folds, and cloth by them is no glaze.
  float lamp = min(fireLight, 1.) * (1. - seatedNow);
  float wild = flies(eased(warmth, emerald)), fold = vDetail.x > 6.5 ? mix(mix(.22, .42, afar * lamp), 1., mix(vDetail.y, vRing.z, wild)) : vDetail.y, fall = vDetail.w, gone, shade = 1., deepFold;
  bool shawl = vDetail.x > 6.5;
  // Near by in grief.
  float grief = (1. - glow) * (1. - seatedNow) * smoothstep(2.4, 1.8, distance(eye, vWorld));
  // Spread about her it has other folds than while it hangs.
  fold = shawl ? fold : mix(fold, vRing.z, seatedNow);
  vec3 t = turnsOf(vRing.xy);
  float across = shawl ? vRing.y * 320. : t.x * 1024.;
  float pixel = shawl ? max(fwidth(vRing.y), 1e-5) * 320. : length(t.yz) * 1024.;
  float along = shawl ? vRing.x * .9 : fall * 1.1;
  // Drawn aslant over the breast.
  vec2 q = shawl ? vec2(vRing.y * 6., vRing.x * 3.) : vec2(t.x * 24. + 20. * max(-fall, 0.), fall * 2.6);
  s.run = runOf(shawl ? vRing.x : fall, N);
  float hemmed = 1.;
  vec2 tongue = tongueOf(vRest);
  // How far the storm has it off her, and how much hangs from a hand.
  float carried = shawl ? wild * (1. - lowered(emerald)) * max(-vDetail.z, 0.) : 0., falls = shawl ? wild * smoothstep(1.50, 1.64, vRing.x) * smoothstep(.30, .50, fall) : 0., frays = 0., loose = max(vDetail.z, 0.), wisp = 0.;
  if (shawl) {
    float ragged = 0., frayed = 0.;
    if (fall > .60 || loose > .30) {
      ragged = noise2(vec2(vRing.x * 60., vRing.y * 3.)) - .5;
      frayed = noise2(vec2(vRing.y * 34., vRing.x * 3.)) - .5;
      wisp = noise2(vec2(vRing.x * 22., vRing.y * 1.7)) - .5;
    }
    gone = max(smoothstep(mix(.74, .88, seatedNow), 1.02, fall + mix(.20, .12, seatedNow) * ragged), smoothstep(mix(.70, .45, seatedNow), mix(1., .85, seatedNow), loose + .3 * frayed));
    // In her storm it is whole to its hem, and its ends run out in points: torn it would be claws before her and
    // scraps behind.
    // Beyond her other hand nothing of it hangs.
    float middle = 2. * fall - 1., far = step(1.1, vRing.x), ends = min(.985 + (.012 + .022 * carried) * ragged - fall, .5 * (.92 + .03 * frayed - .20 * middle * middle - loose * (1. + .8 * smoothstep(1.9, 2.4, distance(eye, vWorld)) + 22. * far)));
    hemmed = clamp(ends / max(fwidth(fall) + .5 * fwidth(loose), 1e-4) + .5, 0., 1.);
    // From some metres off her far forearm comes out of it: what hung there would be a box before her. And by the emerald the
    // whole of that arm: over its shoulder a strap would be left.
    float given = smoothstep(.25, .75, emerald);
    float bared = min((vRing.x - 1.34) / max(fwidth(vRing.x), 1e-4), (fall - mix(.30, mix(.02, -.06, given), smoothstep(mix(1.56, 1.44, given), mix(1.72, 1.56, given), vRing.x)) - .03 * frayed) / max(fwidth(fall), 1e-4));
    hemmed *= 1. - smoothstep(1.9, 2.4, distance(eye, vWorld)) * clamp(bared + .5, 0., 1.);
    gone *= 1. - wild;
    deepFold = .7;
  } else {
    float ragged = 0.;
    if (fall > .30)
      ragged = (noise2(vec2(t.x * 26., fall * 4. - .12 * time)) - .5) * .34 + (noise2(vec2(t.x * 210., fall * 3.)) - .5) * .22;
    // Mended, it is whole to its woven hem; and where it lies on the grass it ends in a line, by day
    // among blades.
    float lies = seatedNow * dayOf(warmth);
    float torn = .34 * wild * tongue.x * (1. - tongue.y);
    // What the storm carries off is gone before its sheet ends, or that is a cut edge in the grass.
    torn += .07 * wild;
    frays = .30 * ragged + .40 * torn;
    gone = mix(smoothstep(mix(.80, .93, min(3. * torn, 1.)), 1.03, fall + ragged + torn), smoothstep(mix(.955, .80, lies), mix(.99, 1.02, lies), fall + mix(.05, .30, lies) * ragged), max(glow, seatedNow));
    // From some metres off its upper edge melts into the breast.
    if (fall < -.10 || grief > 0.)
      gone = max(gone, grief * smoothstep(-.132, -.182, fall));
    if (fall < -.10)
      gone = max(gone, smoothstep(mix(-.165, -.135, afar), -.19, fall + .02 * (noise2(vec2(t.x * 160., 3.)) - .5)));
    // Under the shawl the dress lies in its shadow.
    shade = mix(mix(.25, 1., max(smoothstep(.02, .30, fall), .9 * smoothstep(-.03, -.13, fall))), mix(.5, 1., smoothstep(.0, .16, abs(fall - .02))), seatedNow);
    deepFold = mix(mix(.30, .70, smoothstep(0., -.08, fall)), 1., smoothstep(-.02, .5, fall)) * smoothstep(.01, .06, min(t.x, 1. - t.x));
  }
  // What the mesh does not carry of its folds: broad and shallow, or it would be a stripe.
  // One side of her is lit, and goes over into the shade of the other round the whole of her.
  vec3 round_ = mat3(standing) * vec3(vRest.x, 0., vRest.z), from = normalize(mix(fire, key, glow) * vec3(1., 0., 1.) + .25 * V);
  shade *= mix(.42 + mix(.55, 1.08, afar) * smoothstep(-.55, .95, dot(round_, from) / max(length(round_), .05)), 1., max(seatedNow, glow));
  float lap = shawl ? 0. : seatedNow * smoothstep(.02, .20, fall);
  // Spread about her they go out from her lap, narrow there and wide at the hem.
  vec2 place = mix(q * vec2(.42, .7), vec2(t.x * 30. + 3. * fall * sin(t.x * 18.8496), fall * 1.7), lap);
  float small = noise2(place);
  // Where one goes by within a few pixels it would be a stair, and where the last meets the first a seam.
  if (lap > 0.) small = mix(small, .5, lap * max(smoothstep(.10, .30, length(fwidth(place))), smoothstep(.06, .01, min(t.x, 1. - t.x))));
  // Near by the shawl is drawn into small folds that run with it, and is woven.
  float close = shawl ? smoothstep(2.4, 1.8, distance(eye, vWorld)) * (1. - seatedNow) : 0., knit = 0., crease = 0., gathered = 0.;
#ifndef PLAIN
  if (close > 0.) {
    float bend = noise2(vec2(vRing.x * 9., vRing.y * 5.));
    crease = noise2(vec2(vRing.y * 14. + 2.2 * bend, vRing.x * 5. + 7.));
    crease = 4. * crease * (1. - crease);
    // Where the cloth turns away they would be a stair of stripes.
    float turns = smoothstep(.15, .60, s.nv);
    crease *= crease * crease * turns;
    // Woven fine and a little unevenly: ribs that repeat would be a hose about her neck.
    float twill = vRing.x * 2150. + vRing.y * 1350. + 5. * bend, fray = .35 + 1.1 * noise2(vec2(vRing.x * 46., vRing.y * 60.));
    knit = .5 * smoothstep(1.2, .5, fwidth(twill)) * sin(twill) * fray;
    // Round the rolled edge it is gathered in slanting folds, no two as long.
    float slant = noise2(vec2(vRing.x * 17. + 3.4 * fall / .12, fall * 9.));
    gathered = smoothstep(.004, .05, fall) * smoothstep(.20, .10, fall) * 4. * slant * (1. - slant) * turns;
  }
#endif
  // At some metres, in grief, the wind draws all she wears into folds, no two as broad.
  float mid = (1. - besideCloth()) * (1. - .6 * min(emerald, 1.)) * (1. - .45 * tells) * (1. - glow) * (1. - seatedNow) * smoothstep(1.9, 2.5, distance(eye, vWorld)) * smoothstep(14., 6., distance(eye, vWorld)), draped = 1., edged = 1.;
  // Her gown is, too, as emerald comes to her.
  float swept = shawl ? 0. : mid / (1. - .6 * min(emerald, 1.));
  vec2 sweeps = vec2(.60 * fold * fold, 0.), ruffles = vec2(0.);
  // Heavy cloth: no grass shines through it but at its very last fray.
  if (!shawl) gone = mix(gone, smoothstep(.90, 1.02, fall + .6 * frays), swept);
#ifndef PLAIN
  if (swept > 0.) {
    // Where one goes by within a few pixels it would be a ladder.
    float passes = 6.28319 * FOLDS * length(t.yz), told = smoothstep(1.3, .45, passes) * smoothstep(.02, .20, s.nv);
    sweeps = sweptFold(t.x, fall, smoothstep(.32, .12, passes));
    sweeps = vec2(mix(.5, sweeps.x, told), sweeps.y * told * mix(.22, 1., smoothstep(.0, .40, fall)) * smoothstep(-.10, .02, fall));
  }
  // Those of her shawl are no two as deep.
  if (shawl && mid > 0.) {
    float p = ruffleOf(vRing.x, fall), lean = p + .5 * sin(p), deep = mix(.62 + .38 * sin(.41 * p + 5. * fall + 2.), .85, smoothstep(.0, .3, carried)), told = smoothstep(1.6, .6, fwidth(p)) * smoothstep(.16, .0, vDetail.z) * (1. - falls) * smoothstep(.07, .20, fall);
    ruffles = normalize(vec2(dFdx(p), dFdy(p)) + 1e-6);
    sweeps = mix(vec2(.5, 0.), vec2(.5 + .5 * deep * cos(lean), deep * sin(lean)), told * smoothstep(.02, .20, s.nv));
  }
#endif
  // The end that hangs from her near hand is one quiet fold.
  draped *= 1. - .25 * mid * wild * smoothstep(.05, .35, loose);
  // Her knee gathers the cloth: folds go out from it all round, or it is a balloon.
  vec2 fromKnee = (transpose(mat3(standing) * mat3(bones[7])) * (vWorld - standing[3].xyz)).xz - vec2(-.27, .33);
  float off_ = length(fromKnee), round9 = atan(fromKnee.y, fromKnee.x);
  float ray = .5 + .5 * cos(9. * round9 + 1.3 * sin(2. * round9 + 6. * off_)), gathers = lap * smoothstep(.03, .14, off_) * exp(-4. * off_) * smoothstep(.060, .012, length(fwidth(fromKnee)));
  // And pleats run down from her waist, no two of one breadth, deeper toward the hem; their slope is known, which
  // found from pixel to pixel would be a stair along each fold.
  float turn_ = 157.08 * t.x + 2.2 * sin(18.85 * t.x + 1.) + 1.2 * sin(31.4 * t.x), crest = .5 + .5 * cos(turn_), run_ = 157.08 + 41.5 * cos(18.85 * t.x + 1.) + 37.7 * cos(31.4 * t.x);
  // By day, when light is on all of them, they are shallow, or she would be striped.
  float pleats = lap * mix(.30, 1., smoothstep(.5, 1., contre)) * smoothstep(.10, .55, fall) * smoothstep(.14, .05, length(t.yz) * 25.), pleat = pleats * crest * crest;
  vec3 slope = mat3(standing) * vec3(vRing.y, 0., -vRing.x) * (-.034 * pleats * crest * sin(turn_) * run_ / (6.28319 * max(length(vRing.xy), 1e-3) * max(length(vWorld.xz - standing[3].xz), .25)));
  vec3 M = normalize(folded(N, .030 * small * deepFold * (1. - .05 * lap) + .018 * gathers * ray * ray + close * (.0062 * crease * smoothstep(.06, .22, fall) + .0045 * gathered + .00005 * knit)) - slope), P = normalize(N - slope * smoothstep(.10, .42, s.nv));
  // Seen from their edge they would be a stair.
  M = normalize(mix(N, M, mix(1., smoothstep(.10, .42, s.nv), lap)));
#ifndef PLAIN
  M = normalize(mix(M, normalize(N + (shawl ? .64 : .85) * sweeps.y * acrossOf(shawl ? ruffles : t.yz, N)), shawl ? mid : swept));
#endif
  // So is the bend of its rolled edge near by.
  if (shawl) M = normalize(mix(M, N, close * smoothstep(.34, .18, fall)));
  // What stands up from the grass about her: knees, shins and the cloth that falls from them.
  float aloft = lap * smoothstep(.07, .20, vWorld.y - standing[3].y);
  // There the light is from the side of the sun, so that each leg has a bright plane and a dark one.
  vec3 toEye = normalize(eye - standing[3].xyz), across_ = vec3(toEye.z, 0., -toEye.x), K = normalize(mix(key, .90 * sign(dot(across_, sunDirection)) * across_ + vec3(0., .50, 0.) + .22 * V, .85 * lap * (1. - dayOf(warmth)) * (1. - contre)));
  // By the smooth normal: triangles that turn away one by one would make a ladder of the outline.
  float inside = mix(mix(.30, .62, glow), 1., max(smoothstep(-.20, .05, facing), shawl ? max(seatedNow, .6 * mid) : .8 * swept * tongue.x * smoothstep(.15, .40, fall)));
  float wrap = max((dot(M, K) + .25) / 1.25, 0.);
  s.wrap = wrap;
  s.lit = wrap * wrap;
  s.rim = pow(1. - mix(max(dot(M, V), 0.), s.nv, .65 * mid), 2.6);
  // By the emerald her train has none, or it would be a strip of fog over the grass.
  if (!shawl) s.rim *= 1. - .9 * min(emerald, 1.) * swept * smoothstep(.05, .35, fall);
  // Where the rolled edge turns away no bright line lies along it, which would be piping.
  float roll = shawl ? smoothstep(.19, .09, fall) : 0.;
  s.rim *= 1. - .65 * close * roll;
  // What hangs from under her hands lies in their shade, or its edges would be straps.
  float hangs_ = close * wild * max(smoothstep(.44, .37, vRing.x), smoothstep(1.79, 1.84, vRing.x)) * smoothstep(.12, .35, fall + loose);
  s.shadow = 1. - .9 * hangs_;
  s.rim *= 1. - .9 * hangs_;
  // Of what the storm lays over its very edge alone is drawn: a whole fold of it would be plastic.
  float lies_ = shawl ? 0. : mid * smoothstep(.15, .40, fall) * smoothstep(.12, .60, M.y);
  s.rim *= mix(1., s.rim, shawl ? 0. : mid);
  // In the depth of a fold no sky stands behind it.
  if (shawl) s.rim *= mix(1., vDetail.y, .8 * lamp);
  float ridge = smoothstep(.10, 1., .85 * fold + .28 * (small - .4)) * mix(1., shade, .8), moon = moonSide(N);
  // Mended, her bodice lies smooth, as it does above.
  ridge = mix(ridge, .40, .8 * glow * smoothstep(.01, -.03, fall));
  // Spread about her it is matte: lap and knees are modelled by the sky, and folds break them, or
  // they are one smooth lump.
  ridge = mix(ridge, .46, .10 * lap);
  float form = mix(1., .30 + 1.05 * smoothstep(.30, .95, N.y), lap);
  // One side of knee and thigh is lit, and the valleys between them are dark.
  float knee = smoothstep(.10, .92, dot(M, normalize(vec3(1.15 * K.x, .62, 1.15 * K.z) + .15 * V))), dusk = lap * (1. - .45 * dayOf(warmth));
  form *= mix(1., .20 + 1.46 * knee, dusk);
  shade *= form;
  shade *= 1. + gathers * (1.3 * ray - .65);
  shade *= 1. + .7 * pleat - .26 * pleats;
  // Between her legs and in the depth of folds little of the sky is seen.
  shade *= mix(1., .20 + 1.25 * smoothstep(.05, .80, vRing.z), lap);
  s.weave = clothThreads(across, pixel, along, q, ridge * ridge, shawl ? 6. : 1.);
  // Threads are for near by; at some metres they would be stripes, and cloth is calm.
  s.weave *= (1. - mix(.8, .70, seatedNow) * glow) * mix(1., mix(.20, .14, seatedNow), smoothstep(1.8, 3.4, distance(eye, vWorld)));
  s.weave.rgb *= inside * shade * mix(1.7, 2.2, glow) * (.18 + 1.2 * s.lit + .6 * s.rim * moon) * smoothstep(.02, .22, s.nv);
  // Silk answers the light where a fold is turned to it.
  float satin = max(dot(M, normalize(K + V)), 0.), silk = .62 + .45 * small;
  satin *= satin;
  satin *= satin;
  satin *= satin;
  s.weave *= 1. - .75 * lap;
  // Near by, the threads carry the light; from afar the cloth does.
  float metres = distance(eye, vWorld);
  float value = mix(.70, mix(1.5, 1., seatedNow), smoothstep(1.2, 4.5, metres)) * inside * ridge * shade * silk * (shawl ? 1. - .45 * smoothstep(.05, .4, vDetail.z) : 1.) * (.10 + .85 * s.lit + mix(.25, mix(mix(1.05, .5, lamp), .28, seatedNow), afar) * satin);
  // Its lights go over into its shade without a jump.
  value *= (1. + .3 * lamp) / (1. + .3 * lamp * value);
  // Where the spread hem turns down into the grass no light comes round it: it would be a smudge of gold.
  s.rim *= 1. - .92 * lap * smoothstep(.60, .88, fall) * (1. - aloft);
  vec3 night = mix(vec3(.0075, .0080, .0310), shawl ? vec3(.062, .072, .165) : vec3(.038, .046, .145), value);
  // Seen from some metres off her breast is no round of its own.
  float bust = shawl ? 0. : smoothstep(-.02, -.12, fall) * smoothstep(2., 3.5, metres);
  s.rim *= 1. - .85 * bust;
  // The pale air of the storm lies on what looks up, fold by fold, and draws the outline.
  vec3 pale = normalize(vec3(-.75 * key.x, .55, -.75 * key.z) + .35 * V);
  night += inside * shade * (vec3(.0180, .0185, .0580) * max(.20 + 1.25 * dot(M, pale), .06) * (.25 + 1.3 * ridge)) + inside * mix(1.4, 1., max(seatedNow, 1. - afar)) * vec3(.105, .120, .310) * s.rim * (.30 + .70 * ridge) * mix(.45, 1., min(shade, 1.));
  // Far off in the storm it is what sets her off the grass.
  float off = smoothstep(3.4, 4.8, metres);
  // Near by a fold that turns away has no bright line beside a dark one.
  if (shawl) night *= 1. - .55 * smoothstep(.45, .10, s.nv) * smoothstep(2.4, 1.8, metres);
  // Beside a lamp it is that which does.
  night *= 1. + .9 * off * (1. - .6 * lamp);
  night += off * inside * vec3(.110, .135, .310) * s.rim;
  night *= 1. - .35 * bust;
  // The lower edge of the shawl goes into shade, and parts from her hips as no band of its own.
  float under = shawl ? smoothstep(.50, .92, fall) * smoothstep(.30, .0, vDetail.z) * (1. - seatedNow) * (1. - .5 * falls) * (1. - .75 * mid) : 0.;
  night *= 1. - .72 * under;
  s.weave.rgb *= 1. - .55 * under;
  s.weave.rgb *= 1. - .7 * bust;
  // Its rolled edge is round: light on it, shade beneath.
  if (shawl) {
    night *= 1. - .75 * smoothstep(.028, .004, fall) - .45 * smoothstep(.07, .105, fall) * smoothstep(.17, .115, fall);
    night *= 1. - .75 * roll * smoothstep(.75, .20, s.nv);
    s.weave.rgb *= 1. - .8 * roll;
  }
  // The storm's cold air comes from behind: a fine edge of it round shoulder and fold, thread by thread.
  night *= 1. + close * (.16 * knit + .42 * (crease - .35) + .5 * gathered);
  night += close * vec3(.085, .100, .235) * pow(1. - s.nv, 3.) * smoothstep(-.25, .55, own.y) * (.65 + .3 * knit) * (1. - .8 * roll) * inside;
  night *= 1. - .6 * hangs_;
  s.weave.rgb *= 1. - .8 * hangs_;
  float grain = 0.;
  // Its hem is sunk among the blades, in their shade.
  float sunken = shawl ? 0. : smoothstep(mix(.68, .62, seatedNow), mix(1., 1.04, seatedNow), fall) * (1. - .9 * aloft);
  night *= 1. - mix(.65, .84, seatedNow) * sunken;
  s.weave.rgb *= 1. - mix(.6, .85, seatedNow) * sunken;
#ifndef PLAIN
  // In grief she is woven of strands that run down her folds: most are shade, few catch the pale air.
  float woven = (1. - glow) * (1. - seatedNow) * smoothstep(8., 4., metres) * smoothstep(.04, .25, s.nv) * (1. - .8 * falls);
  if (woven > 0.) {
    float round1 = shawl ? vRing.y * .7 : t.x, turns = shawl ? fwidth(vRing.y) * .7 : length(t.yz), down = shawl ? vRing.x * 2. : fall;
    float sways = .012 * noise2(vec2(round1 * 30., down * 2.));
    vec2 many = vec2(STRANDS, 2.7 * STRANDS), told = smoothstep(vec2(.50), vec2(.18), turns * many);
    vec2 strand = vec2(noise2(vec2((round1 + sways) * many.x, down * 1.6)), noise2(vec2((round1 + sways) * many.y, down * 2.9 + 7.)));
    strand = 1. - abs(2. * strand - 1.);
    strand *= strand * told;
    vec2 caught = strand * strand;
    // Where it turns away the light is on single ones: along the whole of its edge it would be plastic.
    float some = mix(1., .55 + 1.2 * dot(caught, vec2(.5, .5)), mid);
    s.rim *= some;
    edged = some;
    grain = dot(told, vec2(-.26, -.20)) + dot(strand, vec2(.52, .44));
    night *= 1. + woven * (dot(told, vec2(-.26, -.20)) + dot(strand, vec2(.42, .34)));
    night += woven * inside * shade * vec3(.070, .085, .200) * dot(caught, vec2(.30, .42)) * (.12 + s.lit + .8 * s.rim) * (1. - .7 * under);
  }
#endif
  if (mid > 0.) {
    // She is dark before her storm: of night blue, and pale where a fold is turned to what light there is.
    // It is indigo in the depth of its folds; their windward side has the silver of the torn sky.
    vec3 windward = standing[0].xyz * -sin(LEE) + standing[2].xyz * -cos(LEE);
    float struck = max(dot(M, normalize(.75 * windward + vec3(0., .55, 0.) + .35 * V)), 0.), above_ = max(dot(M, normalize(vec3(0., .95, 0.) + .30 * V)), 0.), faces = .5 + .5 * dot(M, V);
    vec3 painted = mix(vec3(.0050, .0056, .0220), vec3(.034, .041, .104), smoothstep(.12, .85, sweeps.x) * faces) + vec3(.125, .158, .285) * (struck * struck * struck + .55 * (1. - .9 * min(emerald, 1.)) * above_ * above_ * above_) * smoothstep(.25, .95, sweeps.x) * mix(.8, 1.1, .5 * edged);
    painted *= inside * mix(.5, 1., min(shade, 1.)) * (1. - .5 * sunken) * (shawl ? draped * (1. - .7 * under) : 1. + 1.2 * min(emerald, 1.));
    painted *= 1. + 1.5 * min(emerald, 1.) * grain;
    // Thin at its hem, with the pale air behind.
    if (!shawl) {
      float train = tongue.x * smoothstep(.10, .45, fall);
      painted *= mix(1., .45 + .95 * sweeps.x, .8 * swept * train);
      // The emerald about her feet shines up along her folds.
      painted += min(emerald, 1.) * vec3(.012, .150, .102) * smoothstep(.10, .75, fall) * (.15 + .85 * sweeps.x) * (.35 + .65 * max(dot(M, normalize(vec3(-V.z, -.25, V.x) + .8 * V)), 0.)) * inside;
      painted += vec3(.040, .050, .100) * mix(smoothstep(.74, .95, fall) * sweeps.x, 1., .6 * train * pow(1. - s.nv, 4.)) * mix(1., inside, .5);
    }
    // Where it falls from her forearm its folds run down, and are the mesh’s own.
    night = mix(night, painted, .9 * max(mid, swept)) * mix(1., .24 + .86 * vRing.z, mid * falls);
    if (shawl) {
      // What flies has the torn sky on what looks up; it is thin, and the pale air behind comes through where it is seen
      // from before, more toward its hem. Its lining is of indigo.
      float up_ = max(dot(M, normalize(vec3(0., .80, 0.) + .42 * V + .25 * vec3(key.x, 0., key.z))), 0.), sheer = s.nv * s.nv, flies_ = smoothstep(.0, .35, carried);
      vec3 silk_ = mix(vec3(.0125, .0145, .0430), vec3(.078, .090, .175), up_ * sqrt(up_)) + vec3(.022, .026, .066) * sheer * carried * (.2 + .9 * carried);
      if (facing < 0.) silk_ = silk_ * vec3(1.08, 1.08, 1.16) + vec3(.006, .007, .018) * (.3 + .7 * s.nv);
      else silk_ *= .92;
      silk_ *= .30 + 1.15 * sweeps.x;
      // Storm light shines through its end.
      silk_ += vec3(.062, .076, .150) * smoothstep(facing < 0. ? .35 : .50, 1., fall) * (.15 + .85 * sweeps.x);
      silk_ *= mix(1., mix(.78, 1.12, smoothstep(-.30, .30, wisp)), smoothstep(.60, .72, fall));
      night = mix(night, silk_ * mix(.35, 1., smoothstep(.05, .7, vRing.z)), .85 * mid * flies_);
    }
  }
  // Small and far off, what flies of it would be a black tail.
  if (shawl) night = mix(night, vec3(.085, .098, .215) * (.55 + .55 * s.nv), .85 * smoothstep(.0, .35, carried) * smoothstep(6., 12., metres) * (1. - glow) * (1. - seatedNow));
  // By day the sky lights what lies upward, and her own light comes through.
  float hearth = hearthOf(warmth, dawn), noon = dayOf(warmth), comes = max(smoothstep(.05, .85, warmth), .9 * hearth);
  s.colour = night;
  if (comes > 0.) {
    float open = inside * (mix(.10, .06, seatedNow) + mix(.20, .42, seatedNow) * max(M.y, 0.) * max(M.y, 0.) + .08 * s.nv) * mix(.25 + .75 * ridge, .30 + 1.1 * fold * (.4 + .6 * ridge), seatedNow) * mix(.75, mix(1.6, 1.05, seatedNow), smoothstep(3., 8., metres));
    // In the shade it is still modelled: more light comes from one side of the sky than from the other.
    open *= .55 + .9 * (.5 + .5 * dot(M, normalize(vec3(K.x, .5, K.z) + mix(.6, .35, lap) * V)));
    vec3 day = mix(vec3(.075, .015, .058), vec3(.240, .030, .092), smoothstep(0., .60, value + open));
    day = mix(day, vec3(.72, .24, .27), smoothstep(.50, 1.7, value + .8 * open));
    // Against the sun its folds have the sky's lilac where they look up, and gold towards the light.
    if (noon > 0.)
      day += noon * inside * shade * (vec3(.080, .030, .052) * (.25 + .75 * ridge) * (.5 + .5 * M.y) + vec3(.62, .24, .13) * (s.rim + .35 * s.lit) * ridge * smoothstep(-.1, .8, dot(M, key)));
    // Sunk among the blades it has their shade.
    day *= 1. - .60 * seatedNow * smoothstep(.44, .90, fall) * (shawl ? 0. : 1. - .8 * aloft);
    // A woven hem of gold.
    float hem = shawl ? 0. : (1. - seatedNow) * smoothstep(.900, .922, fall) * smoothstep(.985, .955, fall);
    day = mix(day, vec3(.98, .46, .17), hem * (.22 + .70 * smoothstep(0., 1., value + open)));
    s.colour = mix(night, day * (1. + .4 * smoothstep(4., 9., metres) + .15 * hearth), comes);
  }
  // What flies beside her finds every fold.
  s.N = normalize(mix(mix(N, P, contre), M, (.85 - .3 * swept) * max(max(tells, max(eclipsed, mid)), besideCloth())));
  s.colour += glow * (1. - dayOf(warmth)) * dusk * inside * (mix(vec3(.195, .080, .072), vec3(.090, .036, .044), hearth) * knee * knee + mix(vec3(.85, .42, .20) * smoothstep(-.1, .7, dot(M, K)), vec3(.42, .19, .10) * moon, hearth) * s.rim) * (1. - sunken);
  // The sun behind her draws knee and shin, and is warm on the planes that lie toward it.
  s.colour += aloft * inside * (1. - sunken) * sunLight * vec3(1., .72, .50) * (mix(.080, .075, dayOf(warmth)) * wrap * wrap * min(shade, 1.2) + mix(.24, .22, dayOf(warmth)) * s.rim * smoothstep(.05, .75, dot(M, K)));
  s.takes = (1. - .8 * under) * inside * shade * (shawl ? (.10 + .42 * ridge) * (1. - .5 * smoothstep(.05, .4, vDetail.z)) : .10 + .26 * ridge);
  s.takes *= 1. - .9 * seatedNow * sunken;
  // The candle's light runs down the ridges of her skirt.
  s.takes = max(s.takes, swept * inside * (.04 + .26 * sweeps.x) * smoothstep(-.02, .06, fall));
  // The flame is behind what falls before her: only its edge is warm.
  // Nor has a whole flank of the train that light, or a bolt's: it would be plastic.
  float flank_ = shawl ? 0. : mid * smoothstep(.15, .40, fall) * max(smoothstep(-.05, .22, M.y), smoothstep(.02, .25, .78 * vRest.x - .63 * vRest.z)) * mix(.7, 1., smoothstep(.02, .14, s.nv));
  s.rim *= 1. - .6 * flank_;
  s.takes *= (1. - .75 * flank_) * (1. - .7 * hangs_);
  s.takes *= 1. - .85 * mid * falls * smoothstep(.10, .55, s.nv);
  s.inner = mix(.3, .6, smoothstep(-.05, .2, fall)) * fold;
  s.soft = mix(.04, .06, glow) * ridge * inside * (1. - .8 * lies_);
  s.weave.rgb *= 1. - .8 * lies_;
  s.edge = edged * (1. - .85 * flank_) * (1. - .6 * close * roll) * (.20 + .8 * ridge) * mix(.08, 1.9, moon) * (shawl ? 1.2 : 1. - .8 * seatedNow * smoothstep(.5, .8, fall) * (1. - aloft));
  // What is left of the cloth there is its threads.
  float keep = mix(1., mix(smoothstep(.12, .9, s.weave.w), mix(1., .35 + .75 * small, seatedNow), glow) * (1. - .8 * gone), gone) * (1. - gone * gone * .75);
  // In the storm it thins out evenly over the blades: threads of it would be hard strips among them.
  if (!shawl) {
    float stays = 1. - smoothstep(.90, 1., fall + .6 * frays);
    keep = mix(keep, stays * (2. - stays), swept);
  } else keep *= mix(1., hemmed * step(.5, hemmed), smoothstep(.1, .6, wild)) * (1. - min(3. * carried, 1.) * (1. - mid) * .28 * smoothstep(.93, 1., fall));
  // Near by it goes over into the bodice without an edge: thread by thread it would be teeth.
  if (!shawl) keep = mix(keep, 1. - gone, grief * smoothstep(-.09, -.13, fall));
  // What flies ends round, in a soft fringe of which no two threads are of one length.
  if (shawl) {
    float aside = (vRing.x - TAIL) / .17;
    keep *= 1. - (smoothstep(.925, 1., fall + .030 * aside * aside + .14 * wisp) * smoothstep(.25, .55, carried) + .12 * mid * smoothstep(.60, .95, carried));
  }
  // Seen edge-on, threads cannot be told apart.
  keep = mix(smoothstep(.45, .05, gone) * mix(1., step(.5, hemmed), smoothstep(.1, .6, wild)), keep, smoothstep(.03, .16, s.nv));
  // Where it dissolves, nothing of its inner side is seen.
  keep *= mix(1., smoothstep(-.04, .10, facing), (1. - wild) * max(smoothstep(0., .25, gone), shawl ? 0. : (1. - seatedNow) * smoothstep(.35, .60, fall)));
  // The shawl she held herself in dissolves as she sits, and before that as she lets it go; and what is drawn nearer than it is, to lie
  // on the grass, shows no inner side.
  // Its outline before the sky is soft, or near by it is a stair.
  keep *= mix(1., edgeOf(facing), close);
  keep *= shawl ? 1. - max(smoothstep(.25, .75, seatedNow), unwrapped()) : gl_FrontFacing ? 1. : 1. - smoothstep(.6, .9, seatedNow);
  s.keep = keep;
  s.fade = mix(1., .55, gone);
  s.gain = 1. + 1.6 * (1. - glow) * gone * (1. - gone);
  // By day the sun itself may be behind it, in the water.
  s.alpha = mix(mix(1., .975, glow) + .023 * noon * glow, 1., contre);
  if (keep < .02) discard;
}
