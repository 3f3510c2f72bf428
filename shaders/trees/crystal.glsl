// A cut crystal: its outline turned to the eye, and the light of the three facets that face it.
// No transmission pass: rays are bent at each facet and look up the sky's own small map.
#define LONGEST 4.
#define WIDEST .4
uniform float time, chorus, treeGlow, tells;
uniform vec3 groundDark, grassTip, ambient, flash, resolution;
varying vec3 left, middle, right; // light of the facets, before the air
varying vec3 air;                 // the air before them
varying vec4 line;                // light of edges; half width of the outline here
varying vec4 cut;                 // across, along, the two ridges
varying vec4 point;               // how bright the point's facets are, against those above; its girdle

// What a bent ray sees: the sky, and below the horizon the dark meadow with its own light.
vec3 around(vec3 d) {
  vec3 low = groundDark + grassTip * (.05 + .10 * dawn);
  return mix(low, skyTap(d), smoothstep(-.38, .04, d.y));
}

// n: facet; v: from the eye; r: the crystal's own number; h: the facet's; o: how far outside in the
// crown; straight: what is behind it.
vec3 facetLight(vec3 n, vec3 v, float r, float h, float o, vec3 straight) {
  float nv = clamp(-dot(n, v), 0., 1.);
  // Bent more than glass would, and each facet another way: so each shows another part of the sky.
  vec3 bent = normalize(v * .55 - n * .8 + vec3(h - .5, .9 * (fract(h * 7.3) - .42), fract(h * 3.7) - .5));
  vec3 a = around(bent);
  float lum = dot(a, vec3(.25, .55, .2));
  // More than half of the colour is taken out, or crystals before an amber sky turn into blossom.
  // Each stone is of one water: ice, sea or amethyst.
  float hue = fract(r * 5.7);
  vec3 body = mix(vec3(.26, .82, 1.25), vec3(.62, .56, 1.35), smoothstep(.45, .9, hue));
  body = mix(body, vec3(.30, 1.05, .95), 1. - smoothstep(0., .3, hue));
  // By day clear water takes on gold, and stays deep, or it would be blossom.
  body = mix(body, mix(vec3(.30, .92, 1.12), vec3(1.05, .74, .40), smoothstep(.74, .86, hue)), .6 * dawn) * (1. - .22 * dawn);
  vec3 through = mix(a, vec3(lum), .5) * body;
  // A clear stone also lets what is straight behind it through.
  through = mix(through, straight * mix(body, vec3(1.), .22 + .30 * dawn) * (.86 - .16 * dawn), .45 + .20 * dawn);
  // Cut glass is dark and clear side by side; were the steps greater a crown would be confetti.
  float cutting = h * h;
  cutting = mix(.42, 1.22 + .35 * dawn, cutting * (1.5 - .5 * h) + .10 * h);
  vec3 c = through * cutting * mix(.50, 1.12, o);

  float g = 1. - nv, g2 = g * g, fresnel = .05 + .95 * g2 * g2 * g;
  vec3 up = reflect(v, n);
  vec3 mirrored = around(vec3(up.x, up.y + .05, up.z));
  c += mirrored * vec3(.72, .95, 1.18) * (.85 * fresnel + .04) * (1. - .35 * dawn);

  // Thin film: colour turns with the angle.
  float phase = 2. * (1.1 + .9 * r) * sqrt(1. - .55 * (1. - nv * nv)) + h;
  vec3 film = .5 + .5 * cos(6.2832 * (phase + vec3(0., .33, .67)));
  float ambience = clamp(2. * max(lum, .5 * (straight.g + straight.b)), .05, 1.5);
  c += film * film * mix(vec3(.30, .70, 1.05), vec3(.50, .58, .66), dawn) * ambience *
    (.03 + .20 * h * h * h + .4 * fresnel) * (.35 + .65 * o);

  // Sun behind a crystal comes through it; the moon lays a cool edge.
  float s = max(dot(v, sunDirection), 0.), s16 = eighth(s * s);
  c += sunLight * vec3(1., .74, .55) * (.05 * s16 + .34 * s16 * s16) * h * (.4 + nv) * (1. - .8 * ceiling);
  float m = max(dot(v, moonDirection), 0.);
  m *= m; m *= m;
  c += moonLight * .22 * m * m * h * (1. - .6 * dawn);
  // A mirror flash where a facet happens to throw sun or moon at the eye.
  float hs = max(dot(up, sunDirection), 0.), hm = max(dot(up, moonDirection), 0.);
  float hs32 = eighth(hs * hs * hs * hs), hm32 = eighth(hm * hm * hm * hm);
  c += (sunLight * .9 * hs32 * hs32 + moonLight * .8 * hm32 * hm32) * (1. - ceiling);

  // A rare glint, awake for a moment.
  float slot = .55 * time + 13. * r + 5. * h;
  float awake = step(.986, hash12(vec2(floor(slot), r * 91. + h)));
  float tw = fract(slot);
  c += vec3(1., .96, .9) * 9. * awake * tw * (1. - tw) * smoothstep(.5, .95, nv) * (.25 + .75 * ambience);

  // Some carry a light of their own; at dawn, when the trees sing, all of them do.
  float inner = step(.84, r) * (.35 + .65 * sin(.7 * time + 40. * r) * sin(.7 * time + 40. * r));
  vec3 own = mix(vec3(.05, .62, .70), vec3(1.5, 1.0, .50), dawn);
  c += own * inner * (.18 + .5 * nv) * (.35 + .65 * treeGlow) * .8;
  vec3 choir = mix(vec3(1.9, 1.30, .45), vec3(.75, 1.15, 1.45), fract(r * 7.3));
  float breath = .62 + .38 * sin(1.1 * time + 6.28 * r);
  c += choir * chorus * breath * (.02 + .34 * h * h * h) * (.35 + .65 * o);
  return c + vec3(.62, .70, .95) * flash.x * (.18 + .8 * fresnel) * .8;
}

// Where all melts few crystals are left, as round lights: of those with the number `r`, this `share`.
float blossoms(float r, float share, float melts) { return 1. - melts * step(share, fract(57.31 * r)); }
// Half the breadth of such a light, radians; so near the sun, 1 less the cosine, there is none.
#define BLOSSOM_LEAST .0022
#define BLOSSOM_MOST .0095
#define BESIDE_SUN .0022

// Places a vertex of the crystal that grows from `root` (world) along `axis`, and lights it.
// across −1 to 1, along 0 to 1: where in the outline; girdle: where along its point begins;
// there: 0 where the last trees are lost in the air.
vec3 crystalAt(vec3 root, vec3 axis, float reach, float wide, float across, float along,
    float girdle, float r, float o, float ringing, float there, float melts) {
  vec3 centre = root + axis * reach * .45;
  float l = distance(centre, eye);
  vec3 v = (centre - eye) / max(l, .01);
  vec3 side = cross(axis, v);
  float broad = length(side);
  side /= max(broad, 1e-3);
  vec3 face = cross(side, axis);
  if (dot(face, v) > 0.) { face = -face; side = -side; }
  // Never thinner than about a pixel.
  float pixel = 2. * l / (projectionMatrix[1][1] * resolution.y);
  vec3 at = root + axis * along * reach + side * across * max(.78 * wide, step(1e-4, wide) * .55 * pixel);

  // Six-sided: which ridges the eye sees depends on how the stone stands to it.
  vec3 still = abs(axis.y) > .9 ? vec3(1, 0, 0) : vec3(0, 1, 0);
  vec3 ref = normalize(cross(axis, still));
  float phi = (atan(dot(face, cross(axis, ref)), dot(face, ref)) + 6.2832 * r) / 1.0472;
  float k = floor(phi), th = (1. - (phi - k)) * 1.0472;
  cut = vec4(across, along, sin(th - 1.0472), sin(th));
  vec3 id = mod(vec3(k + 1., k, k - 1.), 6.) * .371 + r * 17.;
  vec3 h = vec3(hash11(id.x), hash11(id.y), hash11(id.z));
  vec3 straight = around(v);
  // A stone that looks at you shows its point: then all facets face the eye.
  vec3 tip = axis * .25;
  float a0 = th - 1.5708, a1 = th - .5236, a2 = th + .5236;
  vec3 n0 = normalize(side * sin(a0) + face * max(cos(a0), .08) + tip);
  vec3 n1 = normalize(side * sin(a1) + face * cos(a1) + tip);
  vec3 n2 = normalize(side * sin(a2) + face * max(cos(a2), .08) + tip);
  float f = mix(1., mix(fogAmount(centre), 1., .60 * portrait * dawn), there), clear = 1. - f;
  air = fogColour(centre) * f;
  // While she tells they stand dark before the evening.
  clear *= 1. - .74 * min(1.25 * tells, 1.);
  vec3 ring3 = mix(vec3(.55, 1.15, 1.25), vec3(1.9, 1.25, .55), clamp(dawn + .35 * r, 0., 1.)) * ringing * 2.4;
  vec3 all = ring3 + waveLight(centre.xz) * (.16 + .60 * o);
  middle = (facetLight(n1, v, r, h.y, o, straight) + all * (.3 + .7 * h.y)) * clear;
#ifdef FAR
  // So far off that the others are told by their brightness alone.
  left = middle * mix(.6, 1.35, h.x);
  right = middle * mix(.6, 1.35, h.z);
#else
  left = (facetLight(n0, v, r, h.x, o, straight) + all * (.3 + .7 * h.x)) * clear;
  right = (facetLight(n2, v, r, h.z, o, straight) + all * (.3 + .7 * h.z)) * clear;
#endif
  point = vec4(mix(vec3(.72), vec3(1.4), fract(h * 5.3 + .37)), girdle);
  // Out of the lens's depth it is a disc of the light behind it.
  float high = 2. * along - 1., shown = smoothstep(0., .02, reach) * smoothstep(1., 2., (1. - dot(v, sunDirection)) / BESIDE_SUN);
  vec2 disc = vec2(sign(across) * sqrt(max(1. - high * high, 0.)), high) * l * mix(BLOSSOM_LEAST, BLOSSOM_MOST, h.x * h.x) * shown;
  vec3 right_ = normalize(cross(v, vec3(0, 1, 0)));
  at = mix(at, centre + right_ * disc.x + cross(right_, v) * disc.y, melts);
  air = mix(air, fogColour(centre) * mix(vec3(1.50, 1.28, 1.22), vec3(1.66, 1.36, 1.02), h.y) * (1. + .2 * h.z), melts);
  clear *= 1. - melts;
  left *= 1. - melts;
  middle *= 1. - melts;
  right *= 1. - melts;
  // Edges, where the stone is large enough in the picture to show them as lines.
  float px = wide / pixel;
  line.rgb = (max(nearHorizon * vec3(.62, .92, 1.15), farHorizon * .5) * (1. - .7 * ceiling) + .02) *
    (.16 + .34 * o) * (1. + .8 * dawn) * smoothstep(1.2, 4., px) * clear;
  line.w = abs(across);
  return at;
}
