// Her face, painted in the head’s own frame (metres): light as a painter sets it, one key, one rim and
// deep half-shadow; brows, lids, lips, tears, and the eyes of shattered glass that mend.
uniform float mend, smile, gaze, speak;
uniform sampler2D faceRelief, faceHorizon;
// `ground` is the lit form, `light` what shines of itself.
struct Face { vec3 ground, light; float shade; };

// Mirrors FACE_MAP in src/dream/grow/figure-face.ts.
const vec2 faceTexels = vec2(76., 196.), faceCell = vec2(.078 / 75., .202 / 195.);
const float faceLow = -.108;
float sq(float x) { return x * x; }
vec2 faceTexel(vec3 h) { return vec2(abs(h.x), h.y - faceLow) / faceCell + .5; }

vec3 headToWorld(vec3 n) {
  return normalize(mat3(standing) * (mat3(bones[2]) * vec3(n.x, n.y * .95106 - n.z * .30902, n.y * .30902 + n.z * .95106)));
}
vec3 worldToHead(vec3 v) {
  vec3 r = (v * mat3(standing)) * mat3(bones[2]);
  return normalize(vec3(r.x, r.y * .95106 + r.z * .30902, r.z * .95106 - r.y * .30902));
}
// How much of a broad light from L (head’s frame) comes past brow, nose and lips.
float reaches(vec3 h, vec3 L) {
  float turn = atan(abs(L.x), L.y) / 3.14159 * 4.;
  float outer = step(0., h.x * L.x);
  vec2 at = faceTexel(h);
  at.x = min(at.x, faceTexels.x - .5) + outer * faceTexels.x;
  vec4 rise = textureLod(faceHorizon, at / (faceTexels * vec2(2., 1.)), 0.);
  vec4 w = max(1. - abs(vec4(0., 1., 2., 3.) - min(turn, 3.)), 0.);
  float over = L.z / max(length(L.xy), .05) - dot(rise, w);
  return smoothstep(-.16, .34, over);
}

// Lids of one eye: heights of the lower edge, of the upper when wide open, and of the upper now.
const float eyeWidth = .0168;
vec3 lidsAt(vec2 e, float open) {
  float arch = max(1. - (e.x / eyeWidth) * (e.x / eyeWidth), 0.);
  float tilt = e.x * mix(-.06, .07, mend);
  // Closed, the edge hangs in a soft bow.
  float low = -.0058 * pow(arch, .8) * mix(1.15, 1., smoothstep(0., .4, open)) + tilt;
  float top = mix(.0122, .0100, mend) * pow(arch, .62) + tilt;
  return vec3(low, top, mix(low + .0003, top, open));
}

// Glass of one eye. e: place on the lid plane from the eye’s middle, x outward. w = cover.
vec4 eyeGlass(vec3 h, vec2 e, vec3 lids, float s, float open, float pixel, vec3 L) {
  float inside = smoothstep(-pixel, pixel, e.y - lids.x) * smoothstep(-pixel, pixel, lids.z - e.y) * step(abs(e.x), eyeWidth);
  vec3 n = normalize(vec3(h.x - s * .0315, h.y + .0012, .0125));
  vec2 uv = vec2(h.x - s * .0315, h.y + .0012) / .0165 - vec2(0., mix(-.30, .04, gaze));
  // Shards around the point of impact, large, each another mirror.
  vec2 im = uv - vec2(.16 * s, .10);
  float ri = length(im), ai = atan(im.y, im.x) / 6.28319 * 8.;
  vec2 su = vec2(ai, 1.35 * log(ri + .12));
  float d1 = 9., d2 = 9.;
  vec2 id = vec2(0);
  for (int j = -1; j <= 1; j++) for (int i = -1; i <= 1; i++) {
    vec2 cell = floor(su) + vec2(i, j), w = vec2(mod(cell.x, 8.), cell.y + 30. * s);
    vec2 p = cell + .5 + .84 * (hash22(w) - .5) - su;
    float d = dot(p, p);
    if (d < d1) { d2 = d1; d1 = d; id = w; } else if (d < d2) d2 = d;
  }
  float edge = (sqrt(d2) - sqrt(d1)) * .5 * (ri + .12);
  vec2 rnd = hash22(id + 5.), rn2 = hash22(id + 17.);
  float broken = 1. - mend;
  vec2 shifted = uv + (rnd - .5) * .16 * broken;
  float rs = length(shifted), R = mix(.52, .54, mend);
  float iris = smoothstep(R, R - .07, rs), pupil = smoothstep(.23, .16, rs);
  float fibre = .6 + .6 * noise2(vec2(atan(shifted.y, shifted.x) * 8., rs * 5.));
  vec3 grief = mix(vec3(.050, .14, .48), vec3(.44, .76, 1.10), smoothstep(R, .15, rs)) * fibre;
  vec3 whole = mix(vec3(.10, .26, .22), vec3(.62, .60, .28), smoothstep(R, .1, rs)) * fibre;
  vec3 glass = mix(mix(vec3(.028, .042, .11), vec3(.30, .27, .26), mend), mix(grief, whole, mend), iris);
  glass *= 1. - .92 * pupil * iris;
  // Each facet is tilted, and mirrors the key, the sky or the dark.
  vec3 tilted = normalize(n + vec3((rnd - .5) * 1.7, 0.));
  float mirror = pow(max(dot(tilted, normalize(L + vec3(0., .15, 1.))), 0.), 14.);
  float wink = .75 + .25 * sin(time * (.5 + rn2.y) + rnd.y * 6.3);
  vec3 tint = mix(vec3(.66, .78, 1.08), mix(vec3(.60, .92, .98), vec3(.95, .78, 1.10), step(.5, rn2.y)), .7 * rn2.x);
  glass *= mix(vec3(1.), mix(.45, 1.2, rnd.x * rnd.x) * tint, broken);
  glass += broken * tint * (1. - .7 * pupil * iris) * (.05 * rn2.y + .45 * mirror * step(.3, rn2.x) * wink + .22 * step(.84, rnd.y) * wink);
  float crack = 1. - smoothstep(.008, .015 + pixel * 30., edge);
  float lip = smoothstep(.055, .020, edge) * (1. - crack);
  glass = mix(glass, vec3(.002, .003, .010), crack * broken * .94);
  glass += lip * broken * vec3(.80, .95, 1.25) * (.06 + .40 * rn2.x * rn2.x);
  // While it mends, gold runs in the cracks.
  glass += crack * vec3(1.6, .85, .22) * mend * broken * 1.6;
  vec2 k1 = uv - vec2(.16, .26), k2 = uv + vec2(.15, .10);
  glass += mix(1.4, 1.5, mend) * exp(-dot(k1, k1) / .0045) + mend * .5 * exp(-dot(k2, k2) / .005);
  // Shadow of the upper lid; brimming at the lower.
  glass *= .22 + .78 * smoothstep(-.0002, .0042, lids.z - e.y);
  // Before the light its glass is dark, and what brims catches it.
  glass *= 1. - .5 * eclipsed;
  float brim = exp(-sq((e.y - lids.x - .0006) / max(.00045, .6 * pixel)));
  glass += broken * brim * vec3(.7, .9, 1.3) * (.08 + .8 * (1. - .75 * eclipsed) * pow(noise2(vec2(h.x * 900., 3.)), 3.));
  return vec4(glass, inside);
}

// A tear and the track it leaves, on the cheek of side s.
vec3 tears(vec3 h, float X, float s, float px, float lit, float aged) {
  float fallen = fract(time * .035 + .31 * s + .84);
  float bead = -.012 - .060 * fallen * fallen * (3. - 2. * fallen);
  // Her head is bowed: what falls straight down runs toward the corner of her mouth.
  float bend = .0335 + .0010 * sin(h.y * 120. + s) - .26 * max(-h.y - .014, 0.);
  float w = max(mix(.0008, .0013, aged), px * .6);
  float track = exp(-sq((X - bend) / w)) * smoothstep(-.007, -.011, h.y) * smoothstep(bead - .001, bead + .004, h.y);
  float old = exp(-sq((X - bend - .0045 - .10 * max(-h.y - .02, 0.)) / w)) * smoothstep(-.008, -.014, h.y) * smoothstep(-.075, -.045, h.y);
  float wet = smoothstep(.35, .9, noise2(vec2(h.y * 130., 3. * s)));
  vec2 d = vec2(X - bend, (h.y - bead) * .72);
  float body = exp(-dot(d, d) / (mix(.0000022, .0000034, aged) + .0000022 * eclipsed));
  vec2 g = d - vec2(.0004 * s, .0005);
  float spark = exp(-dot(g, g) / max(.00000035, px * px * .5));
  // Another on the way it has come.
  vec2 g2 = vec2(X - bend, (h.y + .026) * .6);
  spark = (1. + .8 * eclipsed) * (spark + .7 * eclipsed * exp(-dot(g2, g2) / max(.00000030, px * px * .5)) * step(bead, -.030));
  // Thinner than a pixel they are dimmer too, or from afar she wears goggles.
  float fine = .00085 / w, point = min(1., .0000007 / (px * px));
  return mix(.50, 1., aged) * vec3(.55, .68, 1.10) * fine * ((track * (.26 + .62 * wet) + old * aged * (.04 + .26 * wet)) * (.35 + .8 * lit) + .40 * body) + mix(.45, 1., aged) * vec3(1.0, 1.25, 1.7) * spark * point;
}

// `bared`: how far the wind has taken her hair from cheek and ear.
Face faceOf(vec3 h, inout vec3 N, vec3 V, float pixel, vec3 key, vec3 sunSide, float bared) {
  Face f;
  float s = h.x < 0. ? -1. : 1., X = abs(h.x), px = max(pixel, 2e-4);
  float grief = 1. - warmth, glow = smoothstep(0., .50, warmth), day = dayOf(warmth);

  // Seen from some metres off, grief gives way and a smile begins as soon as she is warm at all.
  float eased = mix(warmth, smoothstep(.08, .24, warmth), smoothstep(.0012, .0030, max(pixel, 2e-4)));
  // The finer form, and the smile in it: cheeks that rise under the eyes.
  vec4 form = textureLod(faceRelief, faceTexel(h) / faceTexels, 0.);
  vec2 kc = vec2(X - .036, h.y + .026);
  float cheek = exp(-dot(kc, kc) / .00030);
  vec2 swell = smile * (kc * cheek * .0014 / .00015);
  vec3 n = vec3(form.x + swell.x, form.y + swell.y, 0.);
  n.x *= s;
  n.z = sqrt(max(1. - dot(n.xy, n.xy), .02));
  float known = smoothstep(.015, .040, h.z) * smoothstep(.0765, .066, X) * smoothstep(.16, .42, n.z)
    * smoothstep(faceLow + .004, faceLow + .022, h.y) * smoothstep(.094, .080, h.y);
  vec3 own = worldToHead(N);
  n = normalize(mix(own, n, known));
  N = headToWorld(n);
  float nv = max(dot(N, V), 0.);
  float open = mix(.72, form.z, known);

  // The key keeps its side, but stays where a portrait wants it however she holds her head.
  vec3 K = worldToHead(key);
  // From some metres off a face is a miniature: one clear light from one side, its features in few strokes.
  float distant = smoothstep(.0012, .0030, px), mini = distant * (1. - day), fires = mini * fireLight;
  float afar = smoothstep(.0048, .0085, px);
  // By day too, when she is small: else brows, lids and lips are lost, and her face is an empty light.
  float small = max(mini, day * smoothstep(.0024, .0050, px));
  // Near by in grief a second light comes from before her and a little from behind, along the line of
  // her face; the broad of it keeps the soft key, or it is a mask of patches.
  float rimmed = (1. - smoothstep(0., .50, warmth)) * (1. - mini) * smoothstep(.4, .9, bow);
  vec3 silver = normalize(K + vec3(0., .30, 0.) - .30 * worldToHead(V));
  K = normalize(mix(K, mix(vec3(sign(K.x) * .60, .48, .62), vec3(sign(K.x) * .84, .40, .38), mini * (1. - .9 * afar)), mix(.6, .8, mini) * (1. - day)));
  vec3 lamp = worldToHead(fire);
  lamp.z = max(lamp.z, .30) + .25;
  K = normalize(mix(K, normalize(lamp), fires));
  float past = mix(smoothstep(-.3, .3, K.z), reaches(h, K), known);
  // Beside the mouth shade is soft, or it would be bruises.
  float beside = .8 * (1. - glow) * exp(-sq((X - .026) / .014) - sq((h.y + .060) / .020));
  past = mix(past, max(past, .72), beside);
  float lam = dot(n, K);
  // Mended, light goes through her: it comes round nose and cheek, and no shadow is hard.
  // What is lit is then rather the head than each of its features: those are drawn by light.
  // From afar too: one clean shape of light, or she wears a mask.
  afar = smoothstep(.0030, .0075, px);
  float soften = max(max(max(glow, afar), .75 * beside), .70 * mini);
  vec3 soft = normalize(mix(n, normalize(vec3(h.x / .0052, (h.y - .004) / .0125, (h.z + .026) / .0080)), .62 * max(max(glow, .6 * max(afar, mini)), beside)));
  float lit = smoothstep(mix(mix(-.42, -.80, glow), -.50, mini), mix(mix(1.02, 1.10, glow), 1.10, mini), mix(lam, dot(soft, K), soften)) * mix(1., past, mix(.66, .10 + .25 * (1. - glow), soften));
  // In her portrait the sun past her cheek would be a white drop on nose and upper lip.
  float muzzle = 1. - .75 * portrait * exp(-sq(X / .024) - sq((h.y + .042) / .016)) * smoothstep(.050, .066, h.z);
  float cavity = mix(smoothstep(.18, .92, open), 1., max(.7 * afar, .6 * day * smoothstep(.060, .035, h.z)));
  float sky = .5 + .5 * N.y;

  cavity = mix(cavity, 1., .8 * beside);

  vec3 c = fleshOf(lit, sky, glow);
  vec3 warmed = lampFlesh(lit, sky, glow);
  // Rose in cheek and nose, as in one who has wept.
  warmed *= mix(vec3(1.), vec3(1.10, .80, .80), min(exp(-dot(kc, kc) / .00044) + .5 * exp(-(X * X + sq(h.y + .030)) / .00016), 1.));
  c = mix(c, warmed, mini * smoothstep(1.8, 2.6, distance(eye, vWorld)));
  if (day > 0.) {
    // No face is of one colour: yellow on the brow, red about nose, cheek and lips, cool at temple and jaw.
    float red = (1. - .35 * portrait) * exp(-dot(kc, kc) / mix(.00042, .00085, portrait)) + exp(-(X * X + sq(h.y + .030)) / .00020);
    float cool = smoothstep(.030, .066, X) * smoothstep(-.060, -.020, h.y) * smoothstep(-.005, -.060, abs(h.y) - .075 + X) + exp(-(X * X + sq(h.y + .090)) / .00060);
    vec3 tint = mix(dayTint, vec3(.84, .60, .44), smoothstep(.020, .050, h.y) * smoothstep(.060, .030, X));
    tint = mix(tint, vec3(.88, .42, .40), min((.75 - .25 * portrait) * red, 1.));
    tint = mix(tint, vec3(.72, .56, .56), .6 * min(cool, 1.));
    tint *= .94 + .12 * noise2(h.xy * 44.) + portrait * (.05 * noise2(h.xy * 150.) + .07 * noise2(h.xy * 520.) - .06);
    c = mix(c, dayFlesh(tint, lam, past * muzzle, N.y), day);
  }
  c *= mix(mix(vec3(.30, .30, .42), vec3(.80, .60, .70), glow), vec3(1.), cavity);
  // Blush.
  c *= mix(vec3(1.), vec3(1.10, .80, .80), .55 * glow * (1. - .5 * portrait) * exp(-dot(kc, kc) / mix(.00032, .00070, portrait)));
  c *= mix(vec3(1.), vec3(1.08, .84, .82), .4 * glow * exp(-(X * X + sq(h.y + .030)) / .00014));
  float nearby = (1. - glow) * (1. - mini);
#ifndef PLAIN
  // Near by in the dark a cheek is no empty plane: rose where it is full, a hollow under its bone.
  // In the cold the blood is at nose and lids: skin, and no wax.
  c *= mix(vec3(1.), vec3(1.20, .76, .80), nearby * min(.75 * exp(-(X * X + sq(h.y + .028)) / .00017) + .60 * exp(-sq((X - .031) / .018) - sq((h.y + .0085) / .0050)) + .35 * exp(-sq((X - .031) / .018) - sq((h.y - .0100) / .0040)), 1.));
  float model = max(nearby, .55 * glow * (1. - distant));
  c *= mix(vec3(1.), vec3(1.16, .80, .86), .65 * nearby * (1. - .4 * rimmed) * exp(-sq((X - .040) / .017) - sq((h.y + .024) / .015)));
  c *= mix(vec3(1.), mix(vec3(.58, .60, .74), vec3(.72, .62, .70), glow), .75 * model * (1. - .6 * rimmed) * exp(-sq((X - .050 + .35 * (h.y + .045)) / .013) - sq((h.y + .046) / .020)));
  c += (1. - .3 * rimmed) * model * mix(vec3(.030, .032, .070), vec3(.110, .060, .050), glow) * exp(-sq((X - .052) / .012) - sq((h.y + .010 + .30 * (X - .052)) / .0075));
  // By day, freckles over cheeks and nose: what is all smooth is wax.
  if (glow > .5 && px < .0016 && abs(h.y + .018) < .034) {
    float each = smoothstep(.62, .86, noise2(h.xy * 460.)) * smoothstep(.30, .60, noise2(h.xy * 120. + 9.));
    c *= 1. - glow * (.20 - .10 * portrait) * each * exp(-sq((h.y + .020) / .017)) * smoothstep(.062, .040, X) * smoothstep(.0016, .0008, px) * smoothstep(.35, .65, n.z);
  }
#endif
  // The moon is on the planes of her face; from below a little warmth comes back to cheek and jaw.
  c = c * (1. + .30 * nearby) + nearby * (1. - .3 * rimmed) * vec3(.070, .032, .026) * cavity * max(.15 - n.y, 0.);
  f.light = vec3(0);
  f.shade = 1.;
  float front = smoothstep(.026, .040, h.z);
  // Past brow and nose what is drawn on her far side would be crumbs along her outline.
  float nigh = 1. - max(portrait, rimmed) * smoothstep(.15, -.15, s * worldToHead(V).x);

  // Lowered while she grieves; closed when, mended, she smiles; open between.
  // Eyes lie in their shade; one side of the nose, what is under it and under the lip, and the cheek’s
  // hollow are painted.
  if (small > 0.) {
    float away = smoothstep(.012, -.012, h.x * sign(K.x));
    float dusk = .58 * exp(-sq((X - .031) / .0185) - sq((h.y - .0065) / .0095))
      + mix(.30, .55, away) * exp(-sq((X - .0130) / .0052) - sq((h.y - .004) / .013))
      + .62 * away * exp(-sq((X - .0085) / .0050)) * smoothstep(.002, -.012, h.y) * smoothstep(-.047, -.036, h.y)
      + .55 * exp(-sq(X / .0115) - sq((h.y + .0440) / .0044))
      + .24 * exp(-sq(X / .0130) - sq((h.y + .0715) / .0040))
      + mix(.16, .42, away) * exp(-sq((X - .052) / .015) - sq((h.y + .046) / .022));
    c *= mix(vec3(1.), mix(vec3(.52, .40, .50), vec3(.62, .42, .48), glow), (small - .40 * day * small) * min(.82 * dusk, .8));
    c += mini * warmed * lit * .25 * exp(-sq((h.x - .0018 * sign(K.x)) / .0036)) * smoothstep(.010, -.006, h.y) * smoothstep(-.041, -.031, h.y);
  }
  float blink = smoothstep(.996, 1., sin(time * .71 + .6 * sin(time * .23)));
  float lidded = mix(mix(mix(.42, .56, distant), .62, gaze), mix(.55, .0, smile), smoothstep(.5, 1., mend)) * (1. - blink);
  // From afar they are cast down, or they stare.
  lidded *= 1. - mix(.10, .45, eased) * distant - .20 * afar;
  // But open to the emerald that comes to her.
  float given = min(emerald, 1.) * (1. - glow) * (1. - tells) * mini;
  lidded = mix(lidded, .66, .9 * given);
  // And a little larger than they are: a miniature’s.
  vec2 e = vec2(X - .0315, h.y + .0012) * (1. - .12 * small);
  vec3 lids = lidsAt(e, lidded);
  float shut = 1. - smoothstep(0., .25, lidded);
  float within = smoothstep(eyeWidth + .0022, eyeWidth - .0022, abs(e.x));
  float outerLid = smoothstep(-eyeWidth, eyeWidth, e.x);
  float socket = exp(-dot(e * vec2(.95, 1.25), e * vec2(.95, 1.25)) / .00030);
  c *= mix(vec3(1.), mix(vec3(.50, .48, .62), vec3(.84, .70, .74), glow), socket * (1. - .5 * small));
  // Lash line: a soft dark edge, and lashes that leave it one by one.
  float line = e.y - lids.z;
  // Thinner than a pixel they are dimmer too; but a face is known by lids, brows and mouth to the last.
  float thin = min(1., mix(.0022, .0062, small) / px);
  float lash = within * exp(-sq(line / max(mix(.0005, .0011, outerLid) * mix(1., 1.35, shut), px * .7))) * mix(mix(.8, .74, small), mix(.50, .86, outerLid), shut * (1. - small));
  float lashReach = mix(.0018, .0052, outerLid) * mix(1., 1.25, shut);
  float away = mix(line, -line, shut);
  if (px < .0022 && within > 0. && away > -.0002 && away < .009) {
    float each = noise2(vec2((e.x + away * mix(.2, .75, outerLid)) * 1500., s * 7.));
    lash = max(lash, within * smoothstep(-.0002, .0003, away) * smoothstep(lashReach * (.5 + .8 * each), 0., away)
      * smoothstep(.36, .70, each) * .75 * smoothstep(.0022, .0008, px));
  }
  float crease = within * exp(-sq((e.y - lids.y - .0022) / max(mix(.0022, .0012, glow), px))) * mix(.06, mix(.30, .50, glow), smoothstep(0., .6, lidded));
  float lower = within * exp(-sq((e.y - lids.x) / max(.0005, px * .6))) * .30 * (1. - shut);
  // Brows: inner ends raised in grief; soft, hair by hair.
  float bx = X - .009;
  // No two sides of a face are alike.
  float by = .0205 + .0007 * s + .17 * bx - 3.3 * bx * bx + mix(.0048 * (1. - smoothstep(0., .02, bx)) - .0026 * smoothstep(.02, .04, bx), 0., max(eased, .8 * given));
  float bw = max(mix(.0026, .0010, smoothstep(0., .040, bx)) * mix(1., 1.3, glow), .42 * px * small);
  float brow = 0.;
  if (abs(h.y - by) < 3. * bw && bx < .043) {
    float hairs = mix(.35, .58, glow) + mix(.9, .5, glow) * noise2(vec2(h.x * 1100. + (h.y - by) * 1500. * s, h.y * 200.));
    brow = exp(-sq((h.y - by) / bw)) * smoothstep(-.003, .010, bx) * smoothstep(.043, .026, bx) * hairs * mix(mix(.72, .66, small), mix(.84, .72, small), glow);
  }
  brow *= nigh;
  lash *= nigh;
  // Lips, a little darker than the skin around them.
  float m = h.x / .0205;
  float up = mix(mix(-.0016, -.0004, mini), mix(.0022 + .0009 * portrait, .0020, mini) + (1. - mini) * (.0004 * m + .0012 * m * m), max(smile, .9 * mini * eased)) * m * m;
  float seamY = -.0549 + up;
  float mouth = smoothstep(1.10, .80, abs(m)) * front;
  float parted = .0022 * speak * (.5 + .5 * sin(time * 9.) * sin(time * 3.7)) * max(1. - m * m, 0.) + .0016 * mini * speak * max(1. - m * m, 0.);
  float wide = max(.00075 + parted, px * mix(.7, .55, small));
  // Wider than it is it is fainter, or from afar she has a black mouth.
  float seam = mouth * exp(-sq((h.y - seamY) / wide)) * min(1., (mix(.0016, .0024, small) + parted) / wide);
  float lipTop = .0064 * (1. - .85 * m * m) * (1. - .24 * exp(-m * m * 36.));
  float lipLow = -.0088 * (1. - m * m);
  float lips = mouth * smoothstep(lipTop + .0011, lipTop - .0011, h.y - seamY) * smoothstep(lipLow - .0013, lipLow + .0013, h.y - seamY);
  c *= mix(vec3(1.), mix(mix(mix(vec3(.80, .46, .54), vec3(1.08, .50, .48), rimmed) * mix(.84, 1.10, smoothstep(.001, -.002, h.y - seamY)), vec3(.90, .52, .54) * mix(.86, 1.12, smoothstep(.001, -.002, h.y - seamY)), distant), vec3(.94, .50, .52) * mix(1., mix(.88, 1.08, smoothstep(.001, -.002, h.y - seamY)), small), glow), lips * mix(.8 - .45 * afar, .96, small));
  // The wing of the nose, and the fold behind it; beneath it lies a soft shade.
  float sheltered = exp(-sq((X - .013) / .010) - sq((h.y + .043) / .0065));
  c *= 1. - .34 * sheltered * (1. - distant);
  // Nor does light from behind come there, or to the corner of the mouth.
  sheltered = min(sheltered + exp(-sq((X - .0235) / .007) - sq((h.y + .052) / .009)), 1.);
  f.shade *= 1. - .35 * sheltered * glow * (1. - distant);
  // In a nostril it would be a ring.
  f.shade *= 1. - .92 * glow * (1. - distant) * exp(-sq(X / .0115) - sq((h.y + .0375) / .0055));
  f.shade *= muzzle;
  float wing = length(vec2(h.z - .0885, h.y + .0304));
  c *= 1. - mix(.42, .30, glow) * exp(-sq((wing - .0090) / .0018)) * smoothstep(.0905, .0850, h.z) * smoothstep(.0065, .0100, X) * smoothstep(.024, .017, X) * (1. - distant);
  float nostril = exp(-dot(vec2(X - .0046, (h.y + .0354) * 1.5), vec2(X - .0046, (h.y + .0354) * 1.5)) / .0000042) * step(.07, h.z);
  float dark = clamp(lash + crease + lower + brow + mix(mix(.72, .60, glow), .50, small) * seam + mix(.5, .22, glow) * nostril, 0., .93) * front * thin;
  f.shade *= 1. - dark;
  c *= mix(vec3(1.), mix(vec3(.03, .03, .05), vec3(.10, .030, .060), glow), dark);
  // Damp sheen on lid, nose and lower lip; never a gloss.
  vec3 toLens = worldToHead(V), H = normalize(K + toLens);
  float sheen = pow(max(dot(n, H), 0.), 26.) * past * front * (1. - dark) * muzzle;
  c += sheen * mix(vec3(.10, .13, .24), vec3(.20, .13, .08), glow) * (.45 + .8 * lips + .6 * socket) * (1. - .3 * portrait);
  // The sun comes past her cheek.
  float rim = pow(1. - nv, 2.4);
  // In the storm it goes down toward cheek and jaw, into her hair; a thin soft line of silver lies along brow, nose, lips and chin.
  c *= mix(vec3(1.), vec3(.69, .72, .82) * mix(.60, 1.08, smoothstep(.018, .078, h.z)), rimmed);
  // Toward her hair the skin goes softly into its shade: with one hard edge it is a wig.
  float hairline = h.z - .034 - .52 * h.y + .006 * (noise2(vec2(h.y * 260., s)) - .5);
  c *= mix(vec3(1.), mix(vec3(.20, .20, .34), vec3(.66, .48, .40), glow), (1. - mini) * (1. - day) * (1. - .7 * bared) * smoothstep(.030, .002, hairline));
  float brink = smoothstep(.46, .06, nv) * smoothstep(-.005, .020, h.z);
  // Over the lips it would be grey.
  float muzzle_ = exp(-sq((h.y + .049) / .011));
  c += rimmed * (1. - .75 * muzzle_) * (1. - .6 * dark) * vec3(.30, .34, .46) * brink * brink * smoothstep(-.30, .85, dot(n, silver));
  c += vec3(.025, .035, .12) * (1. - glow) * rim * smoothstep(-.25, .75, dot(N, sunSide)) * cavity;
  // The storm’s own pale air fills the side the moon leaves, and draws its edge.
  float turnedAway = max(dot(n, normalize(vec3(-.85 * sign(K.x), .15, .45))), 0.);
  c += (1. - glow) * (1. - .25 * rimmed) * cavity * (1. - dark) * (1. - .55 * fires) * (vec3(.030, .032, .086) * turnedAway + vec3(.10, .12, .30) * rim * smoothstep(.1, .8, turnedAway));
  // Near by the same air lies along cheekbone and jaw, before her hair: their edge stands off its dark.
  float bone_ = smoothstep(.030, .054, X) * smoothstep(.004, .026, h.z) * smoothstep(.030, -.010, h.y) * smoothstep(-.098, -.070, h.y);
#ifndef PLAIN
  // Where the jaw turns under it ends in a line of that light, and what is beneath lies in its shade.
  float below = smoothstep(-.54, -.69, own.y), jaw = exp(-sq((own.y + .52) / .085)) * smoothstep(.020, .042, X) * smoothstep(-.014, .010, h.z) * smoothstep(.082, .046, h.z) * smoothstep(-.030, -.050, h.y);
  bone_ = bone_ * (1. - below) + .30 * jaw;
  c *= 1. - .2 * nearby * below * smoothstep(.020, .040, X);
  // In her portrait the cheek turns: warm on the bone, cooler toward ear and jaw.
  float rear = smoothstep(.060, .008, h.z) * smoothstep(.040, .005, h.y), lowly = smoothstep(-.045, -.092, h.y) * smoothstep(.085, .050, h.z);
  c *= mix(vec3(1.), vec3(.70, .66, .82), portrait * min(.8 * rear + .45 * lowly, 1.));
  c *= 1. + portrait * vec3(.26, .17, .11) * exp(-sq((h.z - .056) / .017) - sq((h.y + .012 + .35 * (h.z - .056)) / .013)) * smoothstep(.028, .046, X);
#endif
  c += (1. - glow) * (1. - mini) * (1. - .3 * rimmed) * (1. - dark) * vec3(.038, .045, .115) * bone_ * (.4 + .6 * nv);
  // Mended, brow, nose, lips and lids are lit where they look up to it, as a drawing is heightened.
  float turned = (1. - .8 * distant) * dot(n - soft, normalize(K + vec3(0., .35, .2)));
  c *= 1. + glow * (1. - .6 * day) * mix(front, smoothstep(.030, .085, h.z), day) * clamp(1.5 * turned, -.30, .55);
  c += glow * (1. - .8 * day) * front * (1. - dark) * vec3(.30, .15, .075) * smoothstep(.06, .42, turned) * smoothstep(.02, .3, nv);
  // A line of light lies in her lashes.
  f.light += glow * (1. - day) * (1. - distant) * shut * within * front * thin * vec3(.24, .10, .05) * exp(-sq((line + .0030) / max(.0016, px * .6)));
#ifndef PLAIN
  // In all that light are blotches, freckles and the grain of pores.
  if (nearby > .5 && px < .0016) {
    float blotch = noise2(h.xy * 70. + 3.) + .6 * noise2(h.xy * 210.) - .8, pore = noise2(vec2(h.x, h.y + .5 * h.z) * 900.) - .5;
    float each = smoothstep(.60, .84, noise2(h.xy * 460.)) * smoothstep(.25, .60, noise2(h.xy * 120. + 9.)) * exp(-sq((h.y + .018) / .018)) * smoothstep(.064, .040, X);
    c *= 1. + nearby * smoothstep(.0016, .0008, px) * (1. - dark) * (vec3(.10, .20, .14) * -blotch + .15 * pore - vec3(.18, .26, .28) * each);
  }
#endif
  f.ground = c;

  vec4 eye = vec4(0);
  if (front > 0. && abs(e.x) <= eyeWidth && e.y > lids.x - px && e.y < lids.z + px) eye = eyeGlass(h, e, lids, s, lidded, px, K);
  // There it is no hole in her face either: what is seen of it is skin and shade.
  eye.w *= front * mix(1., .40, afar);
  // From afar an eye is a spark, not a lamp.
  float sparkle = mix(.78, .30, smoothstep(0., .6, mend)) * mix(1., .28, smoothstep(.0014, .0050, px));
  sparkle *= 1. + .35 * rimmed;
  f.light = f.light * (1. - eye.w) + eye.rgb * eye.w * sparkle;
  f.ground *= 1. - eye.w;
  f.shade *= 1. - eye.w;
  f.light += grief * front * vec3(.028, .045, .12) * exp(-dot(e, e) / .00016) * lidded * .22 * (1. - eye.w);
  float weeps = front * (1. - smoothstep(.25, .85, mend)) * (1. - eye.w);
  // Of the far cheek's only a bead would be seen, past her lip.
  weeps *= 1. - eclipsed * step(s * toLens.x, 0.);
  if (weeps > 0. && X > .012 && X < .066 && h.y < .002) f.light += tears(h, X, s, px, lit, 1. - rimmed) * (1.7 - 1.3 * distant - .2 * eclipsed) * weeps;
  return f;
}
