// Light of cut crystal, shared by near leaves, sprays and far crowns. No transmission pass: rays are
// bent at the facet and look up the sky's own small map.
uniform float time, grassGlow, chorus, storm, treeGlow;
uniform vec3 groundDark, grassTip, ambient, flash;

// What a bent ray sees: the sky, and below the horizon the dark meadow with its own light.
vec3 around(vec3 d) {
  vec3 low = groundDark + grassTip * (.05 + .10 * dawn);
  return mix(low, skyTap(d), smoothstep(-.38, .04, d.y));
}

// n: facet; v: from the eye; back: the facet the ray leaves by; r: the crystal's own number; o: how
// far outside in the crown.
vec3 crystalLight(vec3 n, vec3 v, vec3 back, float r, float facet, float o) {
  float nv = clamp(-dot(n, v), 0., 1.);
  // Bent more than glass would: each facet shows another part of the sky.
  vec3 in1 = normalize(v * .62 - n * .75);
  vec3 a = around(vec3(in1.x, in1.y * 1.35 + .12, in1.z));
#ifdef FAR
  // So far off that one look through, and none straight, is told from two by nobody.
  vec3 b = a.brg * .4 + a * .6, straight = a;
#else
  vec3 in2 = normalize(v * .62 + back * .75 - n * .25);
  vec3 b = around(vec3(in2.x, in2.y * 1.25 + .08, in2.z)), straight = around(v);
#endif
  // Red and blue leave by different facets: the fire of a cut stone.
  vec3 through = mix(vec3(a.r, .5 * (a.g + b.g), b.b), vec3(b.r, a.g, a.b), step(.5, facet));
  float lum = dot(through, vec3(.25, .55, .2));
  float cut = smoothstep(.08, .95, nv);
  // Half of the colour is taken out, or crystals before an amber sky turn into autumn leaves.
  through = mix(through, vec3(lum), .5);
  vec3 body = mix(vec3(.56, .84, 1.12), vec3(.86, .80, .98), dawn);
  // A clear stone also lets what is straight behind it through.
  through = mix(through * body, straight * (.35 + .9 * cut), .30);
  vec3 c = through * (.26 + .92 * cut * cut) * mix(.55, 1.08, o) * (.55 + .75 * facet);

  float g = 1. - nv, g2 = g * g, fresnel = .04 + .96 * g2 * g2 * g;
  vec3 up = reflect(v, n);
#ifdef FAR
  vec3 mirrored = a;
#else
  vec3 mirrored = around(vec3(up.x, up.y + .05, up.z));
#endif
  c += mirrored * vec3(.85, .97, 1.12) * (.9 * fresnel + .05);

  // Thin film: colour turns with the angle.
  float phase = 2. * (1.1 + .9 * r) * sqrt(1. - .55 * (1. - nv * nv));
  vec3 film = .5 + .5 * cos(6.2832 * (phase + vec3(0., .33, .67)));
  float ambience = clamp(2.2 * max(lum, .5 * (straight.g + straight.b)), .04, 1.6);
  c += film * film * mix(vec3(.34, .62, 1.), vec3(1.25, .95, .85), dawn) * ambience *
    (.035 + .9 * fresnel + .16 * (1. - nv) * (1. - nv)) * (.35 + .65 * o);

  // Sun behind a crystal comes through it; the moon lays a cool edge.
  float s = max(dot(v, sunDirection), 0.);
  float s4 = s * s * s * s, s16 = s4 * s4 * s4 * s4;
  c += sunLight * vec3(1., .74, .55) * (.10 * s4 * s4 + .5 * s16 * s16) * r * r * (.4 + nv) * (1. - .8 * ceiling);
  float m = max(dot(v, moonDirection), 0.);
  m *= m; m *= m;
  c += moonLight * .28 * m * m * r * (1. - .6 * dawn);
  // A mirror flash where a facet happens to throw sun or moon at the eye.
  float hs = max(dot(up, sunDirection), 0.), hm = max(dot(up, moonDirection), 0.);
  float hs128 = eighth(hs * hs); hs128 = eighth(hs128); // 128th power
  float hm128 = eighth(hm * hm); hm128 = eighth(hm128);
  c += (sunLight * 2.2 * hs128 + moonLight * 1.6 * hm128) * (1. - ceiling);
  c *= .70 + .6 * r;

  // A rare glint, awake for a moment.
  float slot = .55 * time + 13. * r + 5. * facet;
  float awake = step(.972, hash12(vec2(floor(slot), r * 91.)));
  float tw = fract(slot);
  c += vec3(1., .96, .9) * 26. * awake * tw * (1. - tw) * smoothstep(.5, .95, nv) *
    (.25 + .75 * ambience);

  // Some carry a light of their own; at dawn, when the trees sing, all of them do.
  float inner = step(.86, r) * (.35 + .65 * sin(.7 * time + 40. * r) * sin(.7 * time + 40. * r));
  vec3 own = mix(vec3(.07, .62, .62), vec3(1.9, 1.0, .42), dawn);
  c += own * inner * (.18 + .5 * nv) * (.35 + .65 * treeGlow) * .8;
  vec3 choir = mix(vec3(2.1, 1.30, .40), vec3(2.0, .92, .62), fract(r * 7.3));
  float breath = .62 + .38 * sin(1.1 * time + 6.28 * r);
  c += choir * chorus * breath * (.10 + .42 * nv * nv) * (.35 + .65 * o);
  c += vec3(.62, .70, .95) * flash.x * (.18 + .8 * fresnel) * .8;
  return c;
}
