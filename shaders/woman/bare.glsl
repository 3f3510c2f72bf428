// Throat, breast and shoulders above the dress, arms and hands: skin with a few fine threads.
#include <woman/weave>
#include <woman/flesh>
float sq_(float x) { return x * x; }
void surfaceOf(inout Surface s, vec3 V, float glow) {
  float part = floor(vDetail.x + .5);
  float pixelOf = length(vec2(dFdx(vRest.x), dFdy(vRest.x)));
  bool trunk = part < .5, hand = part > 3.5;
  s.hand = float(hand);
  // A hand is flat: its threads lie side by side, not round an axis.
  vec2 about = hand ? .02 * vec2(sin(vRing.x / .012), cos(vRing.x / .012)) : vRing.xy;
  Ring round = ringOf(about, vRing.z), chest = ringOf(vRest.xz + vec2(0., .012), vRest.y);
  // Over the shoulder the threads of the arm meet those of the breast.
  float m = trunk ? smoothstep(.15, .85, vDetail.z) * smoothstep(.05, .13, vRing.z) * smoothstep(.075, .050, length(vRing.xy)) * smoothstep(.010, .028, length(vRing.xy)) : 1.;
  s.run = mix(downAlong(s.N), runOf(vRing.z, s.N), m);
  float shade = trunk ? throatShade(vRest, headFrame(vRest)) : 1.;
  vec4 torso = vec4(0), limb = vec4(0);
#ifdef PLAIN
  // At some metres they are hardly there.
  bool near = distance(eye, vWorld) < 3.2;
#else
  const bool near = true;
#endif
  if (near && m < .98) torso = throatThreads(chest, s.lit, shade, glow);
  if (near && m > .02)
    limb = woven(round, hand ? 64. : 128., hand ? 1.2 : .8, hand ? 4. : 30., hand ? .3 + .3 * glow : .2 + .3 * glow);
  s.weave = mix(torso, (1. - .85 * glow) * limb * (trunk ? mix(.5, .12, glow) * shade : hand ? .55 : mix(.6, .3, glow)) * ((hand ? .06 : .08) + s.lit), m);
  s.weave *= 1. - .75 * smoothstep(2., 3.2, distance(eye, vWorld));
  s.soft = shade * (trunk ? mix(.34, .40, glow) : hand ? mix(.46, .42, glow) : mix(.38, .40, glow));
  s.shadow = shade;
  // Fingers are told apart by the dark between them: from some metres off their edges are their shade.
  float metres = smoothstep(2., 3.2, distance(eye, vWorld)), between = hand ? mix(1., .22 + .78 * smoothstep(.18, .80, s.nv), metres) : 1.;
  float split = 1.;
  if (hand && metres > 0.) {
    // They lie side by side: toward the thumb, from middle to middle.
    float across = vRing.x, gap = min(abs(across), min(abs(across - .0160), abs(across + .0152)));
    float finger = smoothstep(.066, .088, vRing.z), knuckle = exp(-sq_((vRing.z - .083) / .009));
    between *= 1. - metres * (.80 * finger * exp(-sq_(gap / .0030)) - .30 * knuckle * smoothstep(.003, .007, gap));
    // In her lap they lie in the light, and are parted by that line to their ends.
    split -= .72 * metres * seatedness() * smoothstep(.070, .086, vRing.z) * exp(-sq_(gap / .0032));
    between *= 1. - .30 * metres * smoothstep(.060, .075, vRing.z) * smoothstep(.082, .070, vRing.z);
  }
  between = mix(between, max(between, .88), float(hand) * smoothstep(.092, .110, vRing.z));
  // One hand is told from the other by the shade where it turns away.
  between *= split * (hand ? mix(1., .30 + .70 * smoothstep(.12, .62, s.nv), metres * seatedness()) : 1.);
  // Wrist and forearm go into the dark of the shawl, or the hand would end in a stump.
  float held = (1. - seatedness()) * smoothstep(.3, .85, emerald) * (1. - glow) * float(!hand && !trunk) * step(vRest.x, 0.), sleeved = .8 * metres * (1. - seatedness()) * (1. - .8 * held);
  between *= 1. - sleeved * (hand ? .93 * smoothstep(.030, -.02, vRing.z) : trunk ? 0. : .93);
  // Beside the emerald the upper arm is of the night, and no pale piece of its own.
  if (!hand && !trunk) between *= 1. - .6 * metres * min(emerald, 1.) * (1. - glow);
  s.shadow *= between;
  s.soft *= between;
  float veil = 0., under = 1.;
  if (!hand) {
    // The dress: a wide neckline under the collar bones, sleeves to the elbow, a woven hem at both.
    float sleeve = trunk ? smoothstep(.35, .75, vDetail.z) : 1.;
    float top = 1.342 + 3.4 * vRest.x * vRest.x;
    under = min(mix(top - vRest.y, 1., sleeve * step(.02, vRing.z)), .205 + max(.330 * max(smoothstep(.0, .5, seatedness()), unwrapped()), .275 * held) - vRing.z * max(sleeve, .001));
    float soft = max(pixelOf * .9, .0012);
    veil = smoothstep(-soft, soft, under);
    float fan = vRest.x / (1. + 4.5 * max(vRest.y - 1.25, 0.));
    float fold = .65 * noise2(vec2(fan * 46., vRest.y * 7.)) + .35 * noise2(vec2(fan * 19. + 4., vRest.y * 3.)), ridge = mix(smoothstep(.25, .85, fold), .42, .65 * metres);
    float hem = smoothstep(.0075 + soft, .0075 - soft, under) * veil;
    float value = (.30 + .90 * ridge) * (.12 + .88 * s.lit);
    vec3 night = mix(vec3(.0030, .0036, .0150), vec3(.038, .046, .145), mix(ridge, .4, glow) * (.15 + .85 * s.lit));
    vec3 day = mix(vec3(.030, .006, .042), vec3(.235, .030, .092), value);
    day = mix(day, vec3(.56, .17, .20), .55 * smoothstep(.55, 1.1, value));
    day += vec3(.30, .10, .16) * s.rim * (.3 + s.lit) * (trunk ? 1. : .5);
    day = mix(day, vec3(1.15, .56, .20) * (.35 + .75 * s.lit), hem * (.74 + .20 * sin(vRest.x * 1500. + vRing.z * 900.) * smoothstep(.0022, .0009, pixelOf)));
    float noon = dayOf(warmth);
    if (noon > 0.) {
      // Against the sun: pleats that fan from the neckline, silk that has the sky's lilac where it
      // looks up and gold where the sun comes over her shoulder; single threads of gold run in it.
      float beside = .65 * noise2(vec2((fan + .006) * 46., vRest.y * 7.)) + .35 * noise2(vec2((fan + .006) * 19. + 4., vRest.y * 3.));
      float slope = (beside - fold) * 3., up = .5 + .5 * s.N.y;
      float silk = clamp(.30 + .9 * slope * sign(key.x) + .45 * ridge, 0., 1.);
      vec3 plum = mix(vec3(.040, .008, .046), vec3(.270, .050, .115), silk * (.35 + .65 * up));
      // On a sleeve so warm a light would be bare skin.
      // Nor on her shoulder, near by.
      float breast = trunk ? 1. - portrait * smoothstep(.085, .115, abs(vRest.x)) : 0.;
      plum += mix(vec3(.22, .04, .10), vec3(.95, .36, .24), breast) * s.lit * (.25 + .75 * silk) + mix(vec3(.20, .06, .09), vec3(.62, .26, .17), breast) * s.rim * smoothstep(.0, .8, dot(s.N, key));
      float gild = threads(fan * 420., pixelOf * 420., vRest.y, 31., .2).w;
      // Near by it lies in her own shade: soft broad folds of plum, light along shoulder and ridge alone.
      float broad_ = noise2(vec2(fan * 15. + 2., vRest.y * 2.));
      plum *= mix(1., mix(.30, 1.05, smoothstep(.25, .80, broad_)) * (.45 + .55 * smoothstep(1.20, 1.34, vRest.y)), portrait);
      plum += portrait * vec3(.030, .020, .060) * up * smoothstep(.35, .75, broad_);
      plum += vec3(1.10, .52, .18) * gild * (.03 + .34 * silk * up + .6 * s.lit) * (1. - .75 * portrait);
      // Embroidery under the hem: a thread, and a row of small arches with a bead in each.
      float step_ = .0150, place = fract(vRest.x / step_) - .5, thin = max(.0006, .6 * pixelOf);
      float arch = abs(under - .0125 - .0075 * sqrt(max(1. - 4. * place * place, 0.)));
      float sewn = exp(-sq_(arch / thin)) + exp(-sq_((under - .0105) / thin));
      vec2 bead = vec2(place * step_, under - .0150);
      sewn += 1.4 * exp(-dot(bead, bead) / max(.0000012, .5 * pixelOf * pixelOf));
      plum += vec3(1.15, .52, .16) * min(sewn, 1.2) * smoothstep(.0024, .0010, pixelOf) * (.14 + .8 * s.lit + .35 * silk);
      day = mix(day, plum, noon);
      day = mix(day, vec3(1.15, .56, .20) * (.32 + 1.2 * s.lit + .5 * s.rim), noon * hem * (.74 + .20 * sin(vRest.x * 1500. + vRing.z * 900.) * smoothstep(.0022, .0009, pixelOf)));
    }
    day *= 1. + .9 * smoothstep(3., 8., distance(eye, vWorld)) + .5 * hearthOf(warmth, dawn);
    // A cord of silver, twisted, ends the dress: its edge is sewn, and no smear.
    float cord = smoothstep(.0075 + soft, .0050, under) * veil * (.60 + .16 * sin(vRest.x * 3200. + under * 1500.) * smoothstep(.0011, .0005, pixelOf));
    night += vec3(.016, .018, .046) * hem * (.1 + s.lit) + vec3(.050, .056, .125) * cord * (1. - .8 * eclipsed) * (.30 + .70 * s.nv) * smoothstep(2.4, 1.8, distance(eye, vWorld));
    // From some metres off it is one with the bodice, which the storm's pale air lights.
    night += mix(1., .30, bow * (1. - glow)) * smoothstep(2., 3.5, distance(eye, vWorld)) * vec3(.022, .022, .062) * (.35 + .9 * ridge);
    // As warm as the cloth below it.
    s.colour = mix(s.colour, mix(night, day, max(smoothstep(.05, .85, warmth), .9 * hearthOf(warmth, dawn))), veil);
    s.weave *= 1. - veil;
    s.shadow = mix(s.shadow, 1., veil);
    // The hem throws a little shade on the skin above it.
    s.shadow *= 1. - .30 * glow * (1. - veil) * smoothstep(-.012, 0., under);
    if (trunk && glow < .98)
      s.weave += threads(fan * 1300., pixelOf * 1300., vRest.y, 31., .65) * veil * .15 * (1. - glow) * (.15 + 1.1 * ridge) * (.3 + s.lit);
  }
  // Near by, in the dark, arms and hands are glass with a lit edge; from afar they are hands.
  s.flesh = (trunk ? 1. : max(glow, .85 * smoothstep(2., 3.5, distance(eye, vWorld)))) * (1. - veil);
  s.bare = 1. - veil;
  s.takes = mix(1.1, .3 - .16 * smoothstep(2., 3.5, distance(eye, vWorld)), veil) * between;
  s.soft *= 1. - veil;
  // Beside the candle the dress throws soft shade on the throat, or its neckline is cut out.
  if (trunk) s.takes *= 1. - .75 * (1. - glow) * (1. - veil) * smoothstep(-.036, 0., under) * smoothstep(2.4, 1.8, distance(eye, vWorld));
  // Near by in the morning, on the side from which she turns her face, it is seen but between the locks that lie there:
  // of their dark, or sun along her shoulder would be sparks in her hair.
  if (trunk && portrait > 0.) {
    float lies = portrait * smoothstep(.066, .084, -vRest.x * sign(bones[2][2].x) + .5 * (vRest.y - 1.36)) * smoothstep(1.25, 1.29, vRest.y);
    s.colour = mix(s.colour, vec3(.060, .024, .027), lies);
    s.flesh *= 1. - lies;
    s.bare *= 1. - lies;
    s.soft *= 1. - lies;
    s.takes *= 1. - lies;
  }
  // Into the sleeve that hangs from it no light comes.
  float within = held * smoothstep(.4178, .4188, vRing.z);
  s.colour *= 1. - .8 * within;
  s.shadow *= 1. - .95 * within;
  s.takes *= 1. - within;
  s.edge = (hand ? mix(.8, .15, metres) : .8) * (1. - glow) * mix(.08, 1.3, moonSide(s.N));
  s.inner = mix(trunk ? .9 : 1., .2, glow) * (1. - .75 * veil);
}
