// Face and throat; where hair grows, its roots.
#include <woman/weave>
#include <woman/flesh>
#include <woman/face>
void surfaceOf(inout Surface s, vec3 V, float glow) {
  vec3 h = headFrame(vRest);
  float px = max(length(dFdx(h)), length(dFdy(h)));
  // All of it where the mesh of the breast begins, or the two would part in a ragged seam.
  float throat = smoothstep(-.060, -.083, h.y) * smoothstep(.062, .040, h.z);
  // How far before the edge of what hangs over the back of her cheek, metres.
  float brim = h.z - .026 - .35 * max(h.y + .055, 0.) + .3 * min(h.y + .085, 0.);
  // Near by in the morning no skin is seen between the locks behind her jaw, nor of her neck there.
  float rear = portrait * smoothstep(-.006, -.020, brim) * smoothstep(-.125, -.100, h.y) * smoothstep(.040, .010, h.y);
  throat *= 1. - rear;
  Ring neck = ringOf(vRest.xz + vec2(0., .012), vRest.y);
  s.run = downAlong(s.N);
  // The hairline grows out of the skin, here more, there less: from the brow by the temple to a soft
  // tongue before the ear.
  float round_ = atan(h.x, h.y - .01);
  float brow = pow(abs(h.x) / .067, 2.4) * smoothstep(-.016, .024, h.y) + pow(max(h.y + .004, 0.) / .071, 2.4);
  float strandNoise = .26 * (noise2(vec2(round_ * 6., 1.)) - .45) + .13 * (noise2(vec2(round_ * 30., 6. * h.y)) - .5) + .11 * (mix(.5, noise2(vec2(round_ * 120. + 700. * h.y * h.x, h.y * 30.)), smoothstep(.0030, .0012, px)) - .5);
  // Near by in the morning it is soft: short fine hair over skin, and no cut line.
  strandNoise *= 1. - .5 * portrait;
  // Bared by the wind, jaw and neck are skin.
  float bared = smoothstep(.3, .9, wind) * (1. - glow);
  // There its locks lie close over the temple, and between them would be slits of skin.
  float temple = mix(-.004, .022, smoothstep(-.034, .010, h.y)) + .024 * smoothstep(.000, .050, h.y) + .005 * bared;
  // Behind the ear it goes down to the nape.
  float nape = bared * smoothstep(-.012, -.030, h.z);
  float scalp = max(smoothstep(.74 - .06 * bared, mix(1.20, 1.36, portrait), brow + strandNoise), smoothstep(temple + .013, temple - .009, h.z - .050 * strandNoise) * smoothstep(-.060 - .030 * nape, -.025 - .022 * nape, h.y));
  scalp = max(scalp, rear);
  // From some metres off her hair hangs over the temples, farther on one side, and the cheek turns into shade.
  float mini = smoothstep(.0012, .0030, px) * (1. - dayOf(warmth)), reach_ = h.y > 0. ? .0650 - 7.2 * h.y * h.y : .0650 - .9 * h.y * h.y;
  float hung = abs(h.x) - reach_ + (h.x > 0. ? -.0005 : -.0030) + .004 * (noise2(vec2(round_ * 26., h.y * 9.)) - .5);
  // Averted in the storm she shows but this much of her face.
  mini *= 1. - smoothstep(.55, .95, bow) * (1. - warmth);
  scalp = max(scalp, mini * smoothstep(-.0100, .0120, hung) * smoothstep(-.012, .026, h.y));

#ifdef PLAIN
  // In so small a picture of her its threads are hardly there.
  bool fine_ = px < .0024;
#else
  const bool fine_ = true;
#endif
  vec3 flat_ = s.N;
  Face face = Face(vec3(0), vec3(0), 1.);
  if (throat < 1. && scalp < 1.) {
    face = faceOf(h, s.N, V, px, key, sunSide(), bared);
  }
  s.N = normalize(mix(s.N, flat_, throat));
  s.nv = max(dot(s.N, V), 0.);
  float shade = throatShade(vRest, h);
  if (fine_ && throat > 0.) s.weave = mix(s.weave, throatThreads(neck, s.lit, shade, glow), throat);
  // Before the light her scalp has no line of it as bare skin has.
  s.bare = max(throat, .85 * scalp * eclipsed);
  s.takes = 1.5 * face.shade * (1. - scalp) * mix(1., mix(.30, 1., throat), mini);
  s.flesh = throat;
  s.soft = mix(0., mix(.34, .40, glow) * shade, throat);
  // What burns in her breast lights her face from below.
  // What is of the throat is laid over it by the light itself: by day nothing dark lies between.
  float t2 = throat * throat, under = mix(throat, t2 * t2 * t2 * t2, glow);
  s.colour = mix(face.ground, s.colour, under);
  s.colour += lightThrough(vRest, s.N, s.nv, sunSide()) * glow * face.shade * (1. - throat);
  s.shadow = mix(1., shade, throat);
  s.inner = mix(mix(.35, .1, glow) * face.shade, mix(.9, .2, glow), throat);
  s.paint = face.light;
  s.edge = .8 * throat * (1. - glow) * mix(.08, 1.3, moonSide(s.N));
  s.colour *= 1. - mix(mix(.42, .70, mini), .16, glow) * smoothstep(mix(.55, .30, mini), 1., brow + .5 * strandNoise * (1. - mini)) * (1. - throat);
  // Cheek and temple turn back into the shade of the hair that falls over them.
  // In the storm that shade has the fingers of the locks that throw it.
  float thrown = (1. - glow) * (1. - mini), fingers = thrown * (noise2(vec2((h.z - .30 * h.y) * 190., h.y * 16.)) - .35);
  float hid = (1. - mix(.75, .42, smoothstep(2.4, 1.8, distance(eye, vWorld))) * bared) * mix(.86, .66, glow) * smoothstep(.036, -.004, h.z - .030 - .55 * h.y - thrown * (.010 + .009 * fingers)) * smoothstep(.022, .050, abs(h.x)) * smoothstep(-.100, -.070, h.y) * (1. - throat) * (1. - mini);
  s.colour *= mix(vec3(1.), mix(vec3(.36, .39, .60), vec3(.70, .50, .50), glow), hid);
  // Near by in the morning it is soft, and lies along all the edge of her hair: face and hair belong together.
  s.colour *= mix(vec3(1.), vec3(.56, .47, .56), portrait * (.65 * smoothstep(.030, .0, brim) + .35 * smoothstep(.011, .0, brim)) * (1. - throat));
  s.colour *= mix(vec3(1.), mix(vec3(.66, .56, .64), vec3(.66, .50, .52), glow), mini * smoothstep(-.030, .006, hung) * (1. - throat));
  // Some metres off the side of her averted face lies in the shade of what streams past it, or its edge is a mask's.
  float aside_ = (1. - glow) * (1. - mini) * smoothstep(1.9, 2.6, distance(eye, vWorld)) * smoothstep(.55, .95, bow);
  s.colour *= mix(vec3(1.), vec3(.35, .40, .45), aside_ * smoothstep(.040, .004, h.z - .046 - .45 * h.y) * smoothstep(.020, .046, abs(h.x)) * (1. - throat));
  // No shade on her is black: under jaw and cheek lies indigo, mended plum.
  float off = smoothstep(3.4, 4.8, distance(eye, vWorld)) * (1. - glow);
  vec3 least = face.shade * (1. - throat) * (1. - dayOf(warmth)) * mix(vec3(.018, .017, .050), mix(vec3(.078, .060, .124) * (1. + 1.1 * off) * (1. - .45 * mini * smoothstep(-.012, .004, hung)), vec3(.210, .095, .115), glow), max(mini, off)) * (1. - .6 * aside_);
  s.colour = sqrt(s.colour * s.colour + least * least);
  if (fine_ && scalp > 0.) {
    float hu = .09 * atan(h.z + .018, max(h.y + .06, .02)) + .002 * noise2(h.xz * 90.);
    s.weave = mix(s.weave, mix(mix(.22, .03, mini), .18, glow) * smoothstep(.05, .40, s.nv) * threads(hu * 1100., px * 1100., h.y * 2. + h.x, 7., .5), scalp);
  }
  // Where locks hang over temple and cheek they have the light of the others, and bands of shade.
  float band = .55 + .9 * noise2(vec2(abs(h.x) * 210. + 40. * h.y * h.y, h.y * 14.));
  vec3 lock = mix(vec3(.0190, .0170, .0520), band * (vec3(.058, .040, .078) + fireLight * vec3(.085, .046, .030) * max(dot(s.N, fire) + .35, 0.)), mini * smoothstep(.052, .024, h.y));
  s.colour = mix(s.colour, mix(lock, mix(vec3(.190, .062, .050), vec3(.112, .050, .040), portrait) * mix(1., band, mini), glow) * (.4 + .6 * s.nv + .8 * s.lit) * (1. - .65 * rear), scalp);
#ifndef PLAIN
  // Brow and nose before the sky are no stair; below them it would show through at the lip.
  s.keep = mix(1., edgeOf(dot(flat_, V)), smoothstep(2.4, 1.8, distance(eye, vWorld)) * smoothstep(.045, .060, h.z + 2. * max(h.y - .040, 0.)) * smoothstep(-.034, -.026, h.y));
#endif
  // Nor is her scalp: its outline goes out in fine hair.
#ifndef PLAIN
  s.keep *= mix(1., smoothstep(.02, .30, max(dot(flat_, V), 0.)), scalp * (1. - glow) * smoothstep(2.4, 1.8, distance(eye, vWorld)) * smoothstep(.020, .045, h.y));
#endif
  s.soft *= 1. - scalp;
  // Nor do her eyes stare out of it.
  s.paint *= (1. - scalp) * (1. - .55 * aside_);
  s.paint += portrait * scalp * hairRim(s, h);
  s.shadow *= 1. - .85 * scalp * (1. - throat);
  s.inner *= 1. - .8 * scalp;
}
