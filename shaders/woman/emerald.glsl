#ifdef CLOTH
// How far `p` is from a line between two places, metres.
float besideLine(vec2 p, vec2 a, vec2 b) {
  vec2 e = b - a, v = p - a;
  return length(v - e * clamp(dot(v, e) / dot(e, e), 0., 1.));
}
// She holds her shawl to her breast: it is drawn from that hand over shoulder and upper arm, and her forearm comes out
// beneath it. Seen from her left, where she holds herself: forward and up, metres.
const vec2 HOLDS = vec2(.185, 1.185), ELBOW = vec2(.020, 1.060), SHOULDER = vec2(.0, 1.322), BENEATH = vec2(.030, .850);
// How far over its hem that is: it lies on the forearm, falls from there over the elbow, and hangs in a round below it.
float overHem(vec2 p) {
  float fore = mix(ELBOW.y, HOLDS.y, (p.x - ELBOW.x) / (HOLDS.x - ELBOW.x)) + .052, behind = p.x - .040;
  float hung = .985 + .008 * sin(95. * p.x + 1.) + (behind > 0. ? 42. * behind * behind : min(5. * behind * behind, .06));
  float apart = fore - hung, rounded = .5 * (fore + hung - sqrt(apart * apart + .0012));
  return p.y - rounded - .006 * sin(47. * p.x + 1.) - .004 * sin(103. * p.x);
}
// How high the cloth stands there, metres.
float drapedOver(vec2 p) {
  float above = min(besideLine(p, SHOULDER, ELBOW), besideLine(p, ELBOW, BENEATH)), fore = besideLine(p, ELBOW, HOLDS);
#ifdef PLAIN
  const float drawn = 0.;
#else
  // Taut from the hand, and gone before they are at the shoulder; no two as broad.
  vec2 r = p - HOLDS;
  float far = length(r), round_ = atan(r.y, -r.x), taut = 12. * round_ + 1.3 * sin(2.7 * round_ + .6) + 6. * far, drawn = cos(taut + .5 * sin(taut)) * smoothstep(.025, .08, far) * exp(-far / .20) * (.7 + .3 * sin(5. * round_ + 1.));
#endif
  // What hangs below the elbow has folds of its own.
  float hangs = smoothstep(1.10, .98, p.y) * cos(95. * p.x + 1. + 12. * (p.y - 1.));
  return .050 * max(exp(-above * above / .0045), exp(-fore * fore / .0028)) + .0145 * drawn + .0075 * hangs;
}
// What of the light is left on it, which comes from above and before her; `rises` 0 to 1 as she lifts her arm.
float drapedArm(vec3 N, vec3 V, float rises) {
  vec2 p = vRest.zy, up = normalize(vec2(.62, .78));
  float near_ = smoothstep(-.02, .05, vRest.x), over = overHem(p) + .9 * (1. - smoothstep(0., .8, rises));
  if (over < 0.) discard;
  float slope = (drapedOver(p + .006 * up) - drapedOver(p - .006 * up)) / .012;
  float lit = clamp(.5 + .5 * (dot(N, normalize(vec3(0., .78, 0.) + .62 * mat3(standing)[2] + .35 * V)) - .95 * slope), 0., 1.);
  // Its edge is folded over, and has a little of the light for itself.
  float seen = mix(.26, 1.55, lit * lit * lit) * (1. + .55 * exp(-over / .0045) - .30 * exp(-(over - .013) * (over - .013) / .00006));
  return mix(1., seen, rises * near_ * smoothstep(.10, .35, dot(N, V)) * smoothstep(12., 7., distance(eye, vWorld)));
}
#endif
#ifdef FLESH
// Skin as what lies in her palm lights it, `pool` from here: emerald from below and a little of the sky, dusk where that ends.
// Face and neck have the same three tones, or the one would be a mask before the other.
vec3 skinByPalm(vec3 N, vec3 V, vec3 pool) {
  float lit = smoothstep(-.80, 1.10, dot(N, normalize(normalize(pool) + vec3(0., .35, 0.) + .35 * V)));
  return mix(mix(vec3(.030, .041, .066), vec3(.078, .098, .108), smoothstep(.05, .60, lit)), vec3(.146, .208, .190), smoothstep(.40, 1., lit));
}
// The neck: the jaw throws a soft shade on it, a muscle goes from behind the ear to the pit of the throat, and behind it is
// the shade of her hair.
vec3 neckByPalm(vec3 N, vec3 V, vec3 pool) {
  vec3 h = headFrame(vRest);
  float jaw = smoothstep(-.150, -.078, h.y + .30 * (h.z - .03)), back = smoothstep(-.032, .066, vRest.z + .5 * max(1.36 - vRest.y, 0.));
  float down = (1.485 - vRest.y) / .115, beside = abs(vRest.x) - mix(.0420, .0100, down), muscle = smoothstep(-.15, .25, down) * smoothstep(1.15, .80, down);
  float form = 1. + muscle * (.16 * exp(-beside * beside / .00008) - .22 * exp(-(beside - .018) * (beside - .018) / .00020));
  return skinByPalm(normalize(vec3(N.x, .4 * N.y, N.z)), V, pool) * vec3(.80, .94, 1.04) * form * mix(.86, .50, jaw) * mix(.72, 1., smoothstep(1.335, 1.385, vRest.y)) * mix(vec3(.26, .31, .46), vec3(1.), back);
}
#endif
#ifdef HEAD
// How far a place of her head is of her neck already.
float beneathJaw(vec3 h) { return smoothstep(.006, -.014, h.y + .055 + .50 * max(h.z - .004, 0.)) * smoothstep(.066, .045, h.z); }
// Her face in that light; none of the storm's on it, which would be a mask. `own` what is on her already.
vec3 byPalm(vec3 own, Surface s, vec3 N, vec3 V, vec3 pool) {
  vec3 h = headFrame(vRest);
  float X = abs(h.x), m = h.x / .0215, front = smoothstep(.026, .045, h.z);
  // It is rather the head that has it than each feature: beside so small a nose a shadow would be a stroke of ink.
  vec3 round_ = headToWorld(normalize(vec3(h.x / .0052, (h.y - .004) / .0125, (h.z + .026) / .0080)));
  vec3 c = skinByPalm(normalize(mix(N, round_, .50)), V, pool) * mix(1.12, .78, smoothstep(-.07, .06, h.y));
  // Cheek and jaw turn into the shade under her hair.
  c *= mix(vec3(.56, .64, .70), vec3(1.), smoothstep(-.014, .046, h.z - .10 * h.y));
  vec2 cheek = vec2(X - .038, h.y + .026), mouth = vec2(m, (h.y + .0560) / .0068);
  c *= mix(vec3(1.), vec3(1.12, .92, .92), .7 * exp(-dot(cheek, cheek) / .00030));
  c *= mix(vec3(1.), vec3(1.16, .72, .72), .85 * front * smoothstep(1.3, .5, dot(mouth, mouth)));
  // What is drawn on it is fine and soft, and no ink.
  float clear = clamp(s.takes / .45, 0., 1.);
  c *= mix(mix(.28, .52, smoothstep(.009, .015, h.y) * front), 1., clear);
  c *= clamp(pow(max(dot(own, vec3(2.2, 3.2, 1.4)), 0.), .35), .86, 1.12);
  return c + vec3(.055, .095, .115) * s.rim * (.4 + .6 * max(N.y, 0.)) + s.paint;
}
#endif
#ifdef FLESH
// Her skin as she stands in it, `held` how far she does.
vec3 byIt(vec3 colour, Surface s, vec3 N, vec3 V, vec3 pool, float held) {
#ifdef HEAD
  float neck = max(s.flesh, beneathJaw(headFrame(vRest))), has = held * max(smoothstep(.80, .05, s.bare), neck);
  if (has > 0.) colour = mix(colour, mix(byPalm(colour, s, N, V, pool), neckByPalm(N, V, pool), neck), .9 * has);
  // Where hair begins what is not skin yet would be a red line beside it.
  return colour * mix(vec3(1.), vec3(.70, .95, 1.02), held * smoothstep(.05, .45, s.bare) * (1. - neck));
#else
  float has = held * s.flesh * (1. - s.hand) * step(vDetail.x, .5);
  return has > 0. ? mix(colour, neckByPalm(N, V, pool), .9 * has) : colour;
#endif
}
#endif
// What the emerald that is given her makes of the light on her; `green` how much of it there is, `front` how far
// the threads of what looks to it have it, too.
vec3 emeraldOn(vec3 colour, Surface s, vec3 N, vec3 V, float glow, float green, out float front) {
  // Emerald falls on her from what stands about her, and from her own palm.
  float high = (vRest.y - 1.08) / .40, given = green * (1. - glow) * (.08 + .78 * exp(-high * high));
#ifdef FLESH
  float metres = metresOff();
  // From some metres off green skin is wax.
  // Nor is her breast, through the thin of her dress.
  given *= 1. - mix(.90, .25, s.hand) * metres;
#endif
#ifdef HEAD
  given *= .45;
#endif
  front = 0.;
  if (green > 0. && glow < 1.) {
    vec3 aside = normalize(vec3(V.z, 0, -V.x));
    front = max(.62 * dot(N, V) + .72 * abs(dot(N, aside)) - .28 * N.y, 0.);
    float streams = max(dot(N, normalize(.45 * V - .80 * aside - vec3(0., .30, 0.))), 0.);
    front *= front * given * s.shadow;
#ifdef CLOTH
    // Beside so much light the cloth itself is night, or she would be of the grass's own tone and clear as glass.
    colour *= 1. - .60 * green * (1. - glow);
    // It lies on the ridges of her folds.
    // But the ends of her shawl, down her front, would be seams of it.
    given *= min(3. * s.takes, 1.) * .9 * (1. - .9 * smoothstep(.02, .20, vDetail.z));
    // Nor has her gown any: a green breast, and green seams down from there, would be the grass seen through her.
    if (vDetail.x < 6.5) given = green * (1. - glow) * .03 * min(3. * s.takes, 1.);
    front *= vDetail.x > 6.5 ? .35 : .08;
    // What goes round her lies on her shawl, soft and broad: from her left as it rises there, from her right below.
    float from_ = max(dot(N, normalize(.55 * V - .75 * aside - vec3(0., .35, 0.))), 0.), and_ = max(dot(N, normalize(.40 * V + .80 * aside - vec3(0., .35, 0.))), 0.), about_ = (vRest.y - 1.02) / .24;
    float lies = step(6.5, vDetail.x) * (from_ * from_ + .9 * and_ * and_) * exp(-about_ * about_) * (1. - .8 * smoothstep(.05, .30, vDetail.z));
    colour += green * (1. - glow) * min(3. * s.takes, 1.) * lies * vec3(.010, .120, .082);
#endif
    colour += given * s.shadow * vec3(.014, .210, .130) * streams * streams * streams;
#ifdef CLOTH
    // An edge of it on the broad turn of her folds; a fine one would be piping.
    given *= .30;
#endif
    colour += vec3(.006, .060, .040) * front + given * s.shadow * s.rim * vec3(.085, .195, .190);
#ifdef HEAD
    // It comes up to her lowered face from below, and the pale sky edges it.
    float chin = max(.20 - N.y, 0.);
    colour += green * (1. - glow) * metres * s.flesh * (vec3(.008, .100, .070) * chin * chin + vec3(.085, .110, .215) * s.rim);
    // Her face is of the dusk, or it would be a mask from here, and the emerald lies under jaw and on one cheek, not on her lids.
    float face_ = green * (1. - glow) * smoothstep(2., 3.2, distance(eye, vWorld)) * (1. - s.bare) * min(2.4 * s.takes, 1.), side_ = max(dot(N, normalize(.25 * V - .80 * aside - vec3(0., .45, 0.))), 0.);
    // What comes to her hand lights her from there: brow, nose and lips, and her far cheek lies in dusk.
    float comes_ = dot(N, normalize(.40 * V - .85 * aside - vec3(0., .22, 0.)));
    colour *= mix(vec3(1.), mix(vec3(.17, .18, .34), vec3(.86, .76, .70), smoothstep(-.12, 1., comes_)), face_);
    colour += face_ * vec3(.012, .150, .098) * (chin * chin + side_ * side_) * smoothstep(.030, -.038, headFrame(vRest).y);
#endif
  }
  return colour;
}
