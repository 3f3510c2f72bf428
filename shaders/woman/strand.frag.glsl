#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/body>
#include <lib/figure>
uniform vec3 key, fire, flash;
uniform float fireLight, contre, tells, eclipsed;
varying vec3 vWorld, vAlong, vNormal;
varying vec4 vRibbon, vNature;
varying float vFaint, vHairs, vFlying, vFar, vOut;
varying vec2 vPlace;
// Whole powers by squaring: there are many of these for every pixel of her hair.
float p2(float x) { return x * x; }
float p4(float x) { x *= x; return x * x; }
float p8(float x) { return p2(p4(x)); }
#include <woman/blossom>
void main() {
  vec3 V = normalize(eye - vWorld), T = normalize(vAlong), N = normalize(vNormal);
  float s = vRibbon.x, u = vRibbon.y, rnd = vRibbon.w;
  vec3 H = normalize(key + V);
  float th = dot(T, H);
  float sheer = max(1. - th * th, 0.), broad = p2(sheer) * p4(sheer);
  vec3 sunSide = normalize(vec3(sunDirection.x, .25, sunDirection.z));
  float back = max(dot(-V, sunSide), 0.);
  back *= back * back;
  float rim = p2(1. - max(dot(N, V), 0.));
  float lit = p2(max((dot(N, key) + .4) / 1.4, 0.));
  float cover = 0., hold = 1., left = vFaint, caught = 0., tone = .5, fine = 0., picked = 0., crest = 1.;
  float glow = smoothstep(.08, .55, warmth), day = dayOf(warmth);
  float near = (1. - glow) * smoothstep(2.4, 1.8, distance(eye, vWorld));
  vec3 light = vec3(0), base = vec3(0);
  float beside = smoothstep(1.1, 1.5, fireLight) * (1. - dawn);
  float above = max(.25 + .75 * N.y, 0.);
  above *= above * sqrt(above);
  // A ribbon of hair carries several hairs of its own, as many as the picture can show.
  float hairs = clamp(exp2(floor(log2(vHairs) + .75)), 1., vNature.x > .5 ? 4. : 16. + 16. * step(.5, portrait));
  float k = (u * .5 + .5) * hairs + rnd * 37., px = fwidth(k);
  // How far it is off her head in the storm, near by.
  float streams = vNature.x < .5 ? near * smoothstep(.3, .9, wind) * smoothstep(.02, .20, vOut) : 0.;
  bool lock = vNature.x < 1.5 && vFaint > .02;
  if (lock) {
    // From some metres off it is a veil and no bundle of strings: it thins out, hair by hair.
    float veil = (1. - day) * smoothstep(1.8, 2.8, distance(eye, vWorld));
    float id = floor(k);
    vec2 r = hash22(vec2(id, floor(rnd * 977.))), q = fract(r * 17.31 + r.yx * 3.7);
    float f = fract(k) - .5 - .56 * (q.x - .5);
    float w = mix(.06, .27, r.x * r.x), wide = max(w, px * .46);
    float line = exp(-f * f / (wide * wide)) * min(1., .4 + .6 * w / wide);
    line = mix(line, .25, smoothstep(.8, 1.6, px));
    // By day hair is a soft mass first and single hairs second.
    line = mix(line, .45 + .55 * line, max(mix(.68, .66, glow) + .26 * portrait, max(vFar, .8 * veil)));
    // From afar hair is one soft mass: what would tell its locks apart is not asked for.
    float gate = .55, bundle = .5;
    if (vFar <= .98) {
#ifdef PLAIN
      gate = .6;
      bundle = .5 + .25 * (sin(u * 2.1 + rnd * 190.) + sin(s * 15. + u * 1.6 + rnd * 107.));
#else
      gate = smoothstep(.20, .6, noise2(vec2(s * mix(3., 8., r.y) + r.x * 77., id)));
      // Many narrow strands within a lock, and no broad bands, which would be ribbons.
      bundle = .5 * noise2(vec2(u * 7. + rnd * 31., s * 2.4 + rnd * 17.)) + .5 * noise2(vec2(u * 2.4 + rnd * 77., s * 4.2));
#endif
      gate = mix(mix(.30 + .70 * gate, .45 + .55 * gate, glow), .55, vFar);
      // What lies across her face is no dashed line.
      gate = mix(gate, .7, step(.5, vNature.x));
      bundle = mix(.12 + .76 * smoothstep(.18, .82, bundle), .5, max(max(.8 * vFar, .15 * portrait), step(.5, vNature.x)));
    }
    // Light lies on some locks and leaves the others dark; what is under others gets none.
    // On the head in the storm none is wholly in the dark, or there are holes in its round.
    float given = mix(max(vNature.w, .5 * (1. - smoothstep(.25, .60, s))), vNature.w, glow);
    // What streams near by is one dark mass: a lighter lock that comes out of it there is a chip.
    given = min(given, mix(9., .62, near * vFlying));
    float reached = mix(mix(given, .8, .55 * glow), .62, .75 * vFar) * mix(mix(.50, .72, glow), 1., smoothstep(.01, mix(.08, .20, glow), s)) * mix(mix(.40, .50, glow), 1.35, bundle);
    float bright = mix(.21 + .52 * r.y * r.y + .16 * step(.95, q.x), mix(.36, .26, veil), max(max(.42 * glow, .9 * vFar), .75 * veil));
    // By day few of her hairs are green, or gold and green together make it grey.
    float turnOf = fract(mix(r.x, .5, vFar) + rnd) * 7.31;
    vec3 c = threadColour((floor(turnOf) + mix(.24 * glow, 1., fract(turnOf))) / 7.31) * mix(vec3(1.), vec3(1., .68, .40), glow);
    c = mix(c, threadColour(.31), .7 * vFar);
    // Each hair lies a little otherwise, so that the highlight breaks up into them.
    float th = dot(normalize(T + N * (.12 * (q.y - .5) + .14 * (rnd - .5))), H);
    float narrow = max(1. - th * th, 0.), own = p4(p8(narrow));
    float facing = max(dot(N, V), 0.);
    // A ring of sky-light round the crown, broken by the locks.
    float tu = dot(normalize(T + N * (.16 * (rnd - .5) + .16 * (r.y - .5))), normalize(V + vec3(0., 1.1, 0.)));
    float round8 = p8(max(1. - tu * tu, 0.)), ring = .9 * p2(round8) * round8 * smoothstep(-.1, .7, N.y) * (1. - near * mix(.40, .85, vFlying));
    float shine = .22 + .16 * lit + 1.7 * own * (.12 + .88 * lit) + .14 * broad
      + mix(.14, .50, glow) * rim + .12 * above + .20 * vFlying + 1.9 * ring + mix(.12, 0., glow) * (1. - facing);
    shine = shine / (1. + .35 * shine);
    light = c * line * gate * bright * shine * reached * mix(2.5, 2.3, warmth);
    // Little light on gold is rose, not olive.
    light *= mix(vec3(1.), mix(vec3(1., .46, .52), vec3(1.), smoothstep(.1, .9, light.r)), glow);
    // Against the sun, what is turned to us is its shade.
    light *= mix(1., .16 + .95 * lit + .5 * rim, day);
    // In the storm the light comes from before her: her hair goes back into the dark.
    light *= mix(.52 + .75 * lit, 1., glow);
    // Near by it is a dark mass first: light comes past it from behind, along its round and through the
    // few hairs that have left it.
    // Beyond the crown what comes from her far side, turned from us, is no outline.
    crest = smoothstep(.34, .18, s);
    float edge = p2(smoothstep(.50, .06, facing)) * smoothstep(-.1, .6, dot(N, normalize(key + vec3(0., .9, 0.)))) * (1. - vFlying) * crest;
    light *= mix(1., .32 + 1.3 * edge + vFlying * (.7 * p8(r.y) - .16), near);
    light *= mix(vec3(1.), vec3(.66, .74, .80), near * vFlying);
    light += near * line * c * (.45 * edge + .22 * p8(q.x) * vFlying);
    // A broad cool sheen goes with the round of her head, and there some hairs are lit.
    float sheen = near * (1. - vFlying) * vRibbon.z * p4(max(dot(N, normalize(key + .8 * V + vec3(0., .7, 0.))), 0.));
    light += sheen * line * c * (.05 + .34 * p8(r.x)) * bundle;
    // Hair by hair light comes on along a lock: lit where it leaves the dark, it would begin there.
    // Through the outermost of it comes the sun: each hair a thread of light.
    float halo = glow * back * mix(.22, 1., max(1. - facing - .22 * day, 0.)) * smoothstep(-.55, .6, dot(N, sunSide)) * smoothstep(.02, .26, s);
#ifdef PLAIN
    halo *= .5;
#endif
    halo *= 1. + 1.6 * day * smoothstep(-.2, .7, dot(N, key));
    // Before the risen sun, from some metres, it is a wreath about her.
    halo *= 1. + 2.6 * day * seatedness() * smoothstep(2., 3.5, distance(eye, vWorld)) * rim;
    light += halo * line * vec3(3.4, 1.55, .55) * (.25 + .75 * r.y) * mix(.5, 1.2, bundle);
    light *= 1. - mix(.62, .30, glow) * vFar;
    // From some metres off no bright band lies along the hairline.
    float hairline = (1. - day) * smoothstep(.34, .06, s) * smoothstep(1.8, 2.6, distance(eye, vWorld));
    light *= 1. - .8 * hairline;
    // On the crown the locks melt into one dark round with a soft sheen.
    // Hair by hair it leaves it: a lock that came out of it whole would be a pipe.
    float parts = .22 * (q.y - .35), melt = vNature.x < .5 ? max(1. - smoothstep(.14, .40, s - parts), .75 * smoothstep(.0, .9, vRibbon.z + parts)) * (1. - glow) * (1. - .7 * vFar) : 0.;
    light *= 1. - .62 * melt;
    // Hair by hair light comes on along a lock: lit where it leaves the dark, it would begin there.
    float comes = 1. - near * max(max(vFlying, 1. - melt), step(.38, vNature.z)) * (1. - smoothstep(.0, .9, vOut + .5 * (r.x - .5)));
    light *= comes;
    // Beneath the single hairs the lock itself, round and silken.
    float silk = p8(narrow) * lit;
    base = mix(mix(vec3(.0060, .0062, .0230), vec3(.0150, .0125, .0430), fract(rnd * 5.7)), mix(vec3(.125, .036, .042), vec3(.270, .085, .060), mix(smoothstep(0., .6, s), .45, vRibbon.z)), glow)
      * mix(mix(.45, .75, glow), 1.3, bundle) * (mix(.25, .60, glow) + reached * (.4 + .8 * lit + .5 * rim)) * (.35 + .65 * facing);
    // Seated she has the low sun beside her, which edges her hair.
    base += glow * (1. + 2.2 * seatedness() * (1. - day) * (1. - hearthOf(warmth, dawn))) * vec3(.66, .30, .10) * rim * smoothstep(-.3, .8, dot(N, sunSide)) * (.15 + .85 * bundle) * (.15 + .85 * line);
    base += mix(vec3(.046, .050, .125), vec3(.190, .066, .040), glow) * (silk + .9 * ring) * reached * (1. - .8 * hairline);
    base += mix(vec3(.020, .021, .058), vec3(0), glow) * broad * (.3 + .7 * facing) * reached * mix(.4, 1.2, bundle);
    // What looks up has the sky’s own colour.
    base += mix(vec3(.007, .009, .028), vec3(.050, .022, .014), glow) * above * mix(.3, 1.3, bundle) * (.4 + .6 * reached);
    light *= 1. - .4 * tells;
    // At some metres in the storm pale locks would be grey hair.
    float dark = .45 * (1. - glow) * (1. - tells) * smoothstep(1.8, 2.6, distance(eye, vWorld));
    light *= 1. - dark;
    base *= 1. - dark;
    // Before her cloth her hair is dark, with its light along the edge.
    light *= 1. - .90 * beside;
    base *= 1. - .80 * beside;
    base += beside * vec3(.95, .38, .17) * rim * rim * smoothstep(-.3, .5, dot(N, fire)) * (.2 + .8 * bundle) * (.3 + .7 * line);
    base += fireLight * (1. - dawn) * (1. - .92 * beside) * vec3(.36, .150, .048) * smoothstep(-.25, .9, dot(N, fire)) * (.3 + 1.1 * rim) * (.3 + .9 * bundle) * (.3 + .7 * reached);
    base += mix(vec3(.009, .011, .036), vec3(.10, .04, .015), glow) * vFlying * (.3 + .7 * reached);
    vec3 round_ = vec3(.0085, .0085, .0290) * (.45 + 1.1 * lit + .5 * above) + vec3(.040, .046, .120) * (.75 * rim + .50 * broad * lit) + fireLight * vec3(.13, .058, .024) * max(dot(N, fire), 0.) * (.35 + broad)
      + vec3(.060, .066, .165) * 2.6 * ring * mix(.35, 1.35, bundle);
    // At the parting it comes out of the dark, or its line would be the edge of a cap.
    round_ *= mix(mix(.80, .40, vNature.y), 1., smoothstep(.0, .16, s));
    light *= mix(1., smoothstep(mix(-.14, -.02, vNature.y), .16, s), melt);
    base = mix(base, round_ * (.88 + .24 * bundle) * (1. - .6 * beside), .78 * melt);
    base *= mix(1., .56 + .9 * edge - .26 * vFlying, near) * (.25 + .75 * comes);
    base += sheen * vec3(.017, .020, .054) * mix(.3, 1.3, bundle);
    tone = bundle;
    fine = line * (.3 + .7 * r.y);
    picked = fract(r.x * 7.7 + rnd * 19.7);
    caught = p2(line) * bundle * smoothstep(.40, .95, fract(rnd * 13.3)) * (.15 + .85 * r.y);
    // What hangs behind all of it is whole.
    float backs = vNature.x < .5 ? step(vNature.w, 0.) : 0.;
    // Near by in the morning it is dense: through soft edges its outline would be a film, and what it lies on be seen.
    // Its outline is of hairs that leave it here and there.
    float ragged = mix(noise2(vec2(s * 24., rnd * 61. + 5. * step(0., u))), q.y, .6 * portrait);
    float side = 1. - smoothstep(mix(mix(mix(mix(.30, .10, vFlying), .75, vFar), .90, backs), .58 + .40 * (ragged - .5), portrait), mix(1., .80 + .40 * (ragged - .5), portrait), abs(u));
    // Each hair begins where it will, some centimetres from its neighbour.
    // What wind tore over the crown comes out of it thread by thread.
    // Near by in the morning the front ones come out of fine short hair over skin, or their roots are a cut line.
    float fine_ = portrait * (.15 + .65 * vNature.y), torn = step(.38, vNature.z) * (1. - glow), from = vNature.x < .5 ? mix(mix(.060, .050 + .07 * fine_, glow), .14, torn) * q.y : 0., rooted = smoothstep(from, from + mix(.040 + .08 * fine_, .10, torn), s);
    // The ends part into single hairs.
    float ends = smoothstep(mix(.45, .72, portrait), 1., s) * (1. - backs);
    // What streams parts into its hairs, and air is seen between them.
    cover = mix(mix(mix(mix(.74, .93, near), mix(.34, .02, near), vFlying * (1. - vFar)), mix(.90, .97, portrait), glow), mix(.95, .80, near * vFlying), line) * (vNature.x > .5 ? mix(1., .45 + .45 * portrait, glow) : 1.) * side * rooted * mix(1., min(1., line * 1.5), ends) * (1. - ends * mix(.55, .15, portrait));
    float fades = mix(1., smoothstep(1.02, mix(.28, .66, fract(rnd * 3.7)), s), max(veil, vFlying * mix(.5, .85, near)));
    // Near by it thins out hair by hair: what is half there would hide what lies behind it, and end in a stump.
    float last = mix(mix(.62, .70, vFlying), mix(.92, 1.02, vFlying), .6 * q.y + .4 * fract(rnd * 5.3));
    fades = mix(fades, smoothstep(last, last - .14, s), near);
    cover *= fades;
    // Its outline is that of her head and of single hairs, not of ribbons that stand off it.
    // Before the light roots that stand over the round of it would be crumbs along its edge; off it they are the mass.
    float within = mix(1., smoothstep(-.02, .34, dot(N, V)), melt * mix(1., p2(vRibbon.z) * crest, near)) * mix(1., smoothstep(.28, .60, dot(N, V)), eclipsed * smoothstep(.24, .10, s) * p2(vRibbon.z));
    cover *= within;
    cover *= 1. - .5 * halo * (1. - line) * rim;
    hold = side * rooted * within * fades;
    // Where a lock gives out near by in the morning each hair of it ends for itself: half there, all of them would
    // end in one square cut.
    float till = .62 * q.x + .28 * (1. - line);
    left = mix(vFaint, smoothstep(till, till + .1, vFaint), portrait * step(vNature.x, .5));
  }
  if (!lock) {
    float line = exp(-u * u * 2.6);
    float broken = smoothstep(.22, .55, noise2(vec2(s * 7. + rnd * 91., rnd * 57.)));
    float pulse = .75 + .5 * sin(9. * s - 1.6 * time + 40. * rnd);
    float bright = .16 + .9 * rnd * rnd * rnd + (vNature.x > 2.5 ? .5 : 1.5) * step(.93, fract(rnd * 13.7));
    float own = p8(sheer) * p8(sheer) * p4(sheer);
    float shine = mix(.12, .26, glow) + .45 * lit + .60 * rim + .9 * own + .35 * above;
    // In the dark near by a few of them are threads; bright ones would be scratches.
    // But what has come loose from her hem has light all round it; from nearer that would be wire in the grass.
    float free = flies(eased(warmth, emerald)) * step(1.5, vNature.x) * step(vNature.x, 2.5) * step(.39, vNature.z) * smoothstep(.35, .75, s);
    if (vNature.x < 3.5) bright *= mix(mix(.03, mix(.6, 6., smoothstep(3.4, 5., distance(eye, vWorld))), free), 1., glow);
    // So would those be that lie over her head before they leave it.
    else if (vNature.w > .30) bright *= mix(.30, 1., max(glow, vFlying));
    // From some metres they are in the cloth’s own sheen, and alone they would be scratches.
    light = mix(threadColour(rnd), vec3(.50, .60, 1.), .7 * free) * line * bright * broken * pulse * shine * 2.1 * vNature.w * (vNature.x < 3.5 ? mix(1., mix(.30, .10, seatedness()), smoothstep(1.8, 4., distance(eye, vWorld))) : 1.) * (1. - .9 * beside);
    fine = line * broken;
    cover = .25 * fine;
  }
  // Lashes are dark, and gold where the sun comes through them.
  if (vNature.x > 4.5) {
    float line = exp(-u * u * 1.6);
    light = vec3(0);
    cover = .92 * line * smoothstep(.06, .34, dot(N, V));
    base = mix(vec3(.004, .003, .012), vec3(.050, .014, .016), glow) + glow * vec3(1.1, .48, .16) * back * smoothstep(.45, 1., s) * smoothstep(.0, .8, dot(N, key));
  }
  // A bolt behind her edges it.
  vec2 toBolt = flash.yz - vWorld.xz;
  light += vec3(.42, .52, .80) * flash.x * .22 * (1. - vFlying) * cover * rim * smoothstep(-.3, .6, dot(N.xz, toBolt) * inversesqrt(max(dot(toBolt, toBolt), 1.))) * smoothstep(1.8, 2.4, distance(eye, vWorld));
  // Single hairs in the air catch the sun behind her.
  light *= 1. + (vNature.x > 3.5 ? glow * mix(3.5 * back, 7. * back * rim * rim - .6 - .3 * portrait, day) : 0.);
  light *= 1. + .7 * hearthOf(warmth, dawn);
  // Near by in the storm no sun is seen through it.
  light += sunLight * back * dot(light, vec3(.5)) * (1. - .9 * near);
  light += light * waveLight(vWorld.xz) * 2.;
  // Full sun in it is gold yet, and not white; single hairs may burn.
  if (vNature.x < 1.5) light /= 1. + day * max(dot(light, vec3(.4)) - .42, 0.);
  // Of the emerald before her each hair has a little.
  light += (dot(light, vec3(.6)) + .010 * cover) * vec3(.04, .38, .22) * emerald * (1. - glow) * max(dot(N, V), 0.);
  if (contre > 0.) {
    // Against the low sun: a dark mass, and where it is thin the sun comes through it hair by hair.
    float f = 1. - max(dot(N, V), 0.), thin = f * f * f * smoothstep(-.4, .4, dot(N, sunSide)), glint = min(dot(light, vec3(.4)), 1.2);
    // Threads in the cloth would be scratches.
    thin = vNature.x > 3.5 ? .6 : vNature.x > 1.5 ? .04 : thin;
    // Near by in the morning single locks of it would be flames.
    thin *= 1. - .85 * portrait;
    base = mix(base, vec3(.020, .008, .026) + base * .07, contre);
    light = mix(light, light * .10 + sunLight * vec3(1.6, .98, .46) * thin * (1.5 * cover + 4.2 * glint), contre);
  }
  if (portrait > 0.) {
    // Near by in the morning she is before the sun: toward us her hair is a deep warm mass, whose locks are told
    // apart by their shade, and along its outline each hair burns.
    float turn = dot(N, V), sunny = smoothstep(-.1, .8, dot(N, sunSide));
    // Each for itself, a lock that comes out from beneath others is a chip of another brown: what is light and dark
    // about her they have in common, in long soft streaks.
    float streak = .65 * noise2(vec2(vPlace.x * 7., vPlace.y * 2.6)) + .35 * noise2(vec2(vPlace.x * 23., vPlace.y * 3.4 + 7.));
    streak = smoothstep(.22, .78, streak);
    tone = mix(mix(tone, .5, mix(.45, .6, vRibbon.z)), .15 + .7 * streak, .78);
    float toSun = smoothstep(-.75, .55, dot(N, sunSide) + .55 * N.y * mix(.70, 1., vRibbon.z));
    float out_ = smoothstep(mix(.12, .52, vRibbon.w) * mix(.6, 1.5, toSun), -.04, turn) * mix(smoothstep(-.85, -.10, turn), 1., .5 * sunny) * mix(.22, 1., smoothstep(-.34, -.06, turn)) * vOut, sheen = p4(sheer) * p2(sheer), deep = mix(.62, vNature.w, .22) * mix(.25 + .75 * streak, .3 + .7 * fract(rnd * 7.7), .15);
    vec3 mass = mix(vec3(.034, .013, .019), vec3(.230, .082, .040), toSun * (.25 + .75 * deep)) * mix(.20, 1.6, tone) + vec3(.060, .034, .060) * smoothstep(.1, .9, N.y) * tone * mix(.30, 1., vRibbon.z);
    // What hangs behind all of it is broad: it has no gloss, and lies in the shade of the others.
    float behind_ = float(vNature.x < .5 && vNature.w <= 0.);
    mass *= mix(.40, 1., smoothstep(-.25, .15, turn)) * (.80 + .42 * fine) * (1. - mix(.40, .70, smoothstep(1.53, 1.42, vPlace.y)) * behind_);
    vec3 gold = vec3(4.0, 1.85, .54) * out_ * mix(.22, 1., toSun) * (.22 + .78 * fine);
    // Low sun lies on some of it in soft bands, where it bends: across her crown and again over her shoulder.
    // Where it hangs it goes with what all of it does: locks that cross would have another gloss each.
    vec3 falls = normalize(N * N.y - vec3(0., 1., 0.) + .01 * T), run_ = normalize(mix(T, falls * sign(dot(T, falls) + .001), .80 * smoothstep(1.56, 1.46, vPlace.y)));
    float across_ = dot(normalize(run_ + N * .10 * (rnd - .5)), normalize(vec3(-sunSide.x, .85, -sunSide.z))), bend = p8(max(1. - across_ * across_, 0.));
    mass += vec3(.520, .200, .086) * bend * mix(bend, 1., .3) * (.25 + .75 * toSun) * (.30 + .70 * mix(streak, fract(rnd * 13.3), .15)) * mix(.35, 1.2, tone) * smoothstep(.10, .70, turn) * smoothstep(.03, .16, s) * (1. - .80 * behind_);
    vec3 shine = vec3(1.15, .47, .17) * sheen * fine * tone * (.2 + .8 * toSun) * (.3 + .7 * deep) * smoothstep(.05, .5, turn);
    if (vNature.x > 3.5) {
      mass = vec3(0.);
      // Long ones would be scratches beside her.
      gold = vec3(7.5, 3.7, 1.25) * out_ * (.45 + .55 * toSun) * fine * smoothstep(.36, .22, vNature.w);
      shine = vec3(0.);
      cover *= mix(1., out_, portrait);
    }
    base = mix(base, mass, portrait);
    light = mix(light, (gold + shine) * (lock ? cover : 1.), portrait);
  }
  if (eclipsed > 0.) {
    // Before the torn sky it is one quiet dark; where it thins out, light comes through it hair by hair.
    float f = 1. - max(dot(N, V), 0.), glint = min(dot(light, vec3(.4)), 1.), thin = p4(f) * smoothstep(-.3, .5, dot(N, key)) * (1. - vFlying) * vRibbon.z * crest * mix(1., smoothstep(.40, .80, N.y), near);
    thin = vNature.x > 3.5 ? .07 * f * f : vNature.x > 1.5 ? .02 : vNature.x > .5 ? .03 : thin;
    base *= mix(vec3(1.), mix(vec3(.4), vec3(.17, .13, .16), tells), eclipsed);
    vec3 quiet = mix(light, vec3(.52, .62, 1.05) * glint, .6) * mix(.18, .32, vFlying * smoothstep(0., .7, vOut)) * (vNature.x > 3.5 ? .10 : 1.);
    quiet *= 1. - .55 * tells;
    // Single bright ones would be scratches.
    quiet /= 1. + 16. * max(dot(quiet, vec3(.4)) - .02, 0.);
    light = mix(light, quiet + mix(vec3(.62, .72, .98), vec3(1.10, .62, .34), tells) * thin * (mix(.24, .09, near) * cover + mix(7., .8, near) * glint), eclipsed);
    // Some of its locks have a breath of the torn sky, or it would be one black.
    if (lock) light += eclipsed * vec3(.034, .044, .150) * caught * (1. - .65 * near * vFlying) * smoothstep(.04, .30, s) * (1. - f) * cover;
    // A soft sheen goes along its flow, here on a lock and there.
    light += eclipsed * (1. - tells) * step(vNature.x, .5) * vec3(.0110, .0130, .0400) * p4(sheer) * tone * tone * smoothstep(.05, .30, s) * (1. - vFlying) * cover;
    if (vNature.x > 3.5) light *= mix(1., smoothstep(.1, .7, vOut), eclipsed) * (1. - .65 * near * vFlying);
    // What streams has the torn sky behind it: where it is thin that comes through, violet, and some single hairs
    // are lit to their ends.
    float through = eclipsed * (1. - tells) * vFlying * float(vNature.x < .5);
    base = mix(base, vec3(.0085, .0105, .0340) * mix(.4 + 1.2 * tone, .8 + .4 * tone, near), .85 * through);
    // What lies on the head is of one tone with it, or the two would part in a dark band.
    base += near * (1. - tells) * (1. - vFlying) * float(vNature.x < .5) * vec3(.0036, .0042, .0150) * (.3 + 1.2 * tone) * (1. - f);
    // One lock of it lies deeper than the next.
    base *= mix(1., mix(.40, 2.4, p2(fract(rnd * 9.7))), streams);
    light += through * vec3(.34, .40, .72) * fine * fine * smoothstep(.55, 1., picked) * smoothstep(.30, .75, s) * mix(1., smoothstep(.04, .40, vOut), near) * cover * .9;
  }
  // What is dense hides what is behind it: a lock drawn later would be missing in the soft edge of one before it.
  if (vNature.x < .5) cover = max(cover, portrait * smoothstep(.44, .54, cover * left) * smoothstep(.14, .26, s));
  vec3 colour = (base * cover + light * hold) * left;
  float alpha = cover * left;
  if (vNature.x > 5.5) {
    vec4 petal = blossom(N, T, V);
    colour = petal.rgb;
    alpha = petal.a;
  }
  // What is hardly there hides nothing. Near by in the morning nor does what is half there: sky and skin would be seen
  // through it, and not the locks beneath.
  if (alpha + dot(colour, vec3(.4)) < (vNature.x < .5 ? mix(mix(mix(.17, .40, near * smoothstep(.10, .20, s) * smoothstep(.30, .05, vOut)), .05, max(vFar, near * vFlying * .5)), .54, portrait * smoothstep(.14, .28, s)) : .03)) discard;
  float fog = fogAmount(vWorld);
  if (fog > .004) colour = mix(colour, fogColour(vWorld) * alpha, fog);
  gl_FragColor = outColour(colour, alpha);
}
