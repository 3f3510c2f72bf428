// The crack in the left palm, and the gold that fills it. Local palm coordinates, metres.
// rgb: light to add; w: what the surface keeps.
float crackSegment(vec2 p, vec2 a, vec2 b, float wa, float wb, inout float run, float from, inout vec2 off) {
  vec2 e = b - a, v = p - a;
  float t = clamp(dot(v, e) / dot(e, e), 0., 1.);
  run = from + t * length(e);
  off = v - e * t;
  return length(off) - mix(wa, wb, t);
}
vec4 crackOf(vec2 p, float gold, float seconds) {
  p += .0006 * vec2(sin(900. * p.y), sin(1100. * p.x));
  const int COUNT = 11;
  vec2 q[11] = vec2[11](vec2(.0290, .0835), vec2(.0232, .0767), vec2(.0212, .0702), vec2(.0146, .0634), vec2(.0109, .0571), vec2(.0038, .0499), vec2(-.0005, .0422), vec2(-.0067, .0351), vec2(-.0096, .0280), vec2(-.0153, .0187), vec2(-.0185, .0080));
  // Branches, and finer ones off them: from, to, and where along the crack they begin.
  const int TWIGS = 13;
  vec4 twig[13] = vec4[13](vec4(.0212, .0702, .0330, .0700), vec4(.0290, .0700, .0345, .0655), vec4(.0146, .0634, .0040, .0660),
    vec4(.0078, .0648, .0055, .0705), vec4(.0109, .0571, .0235, .0530), vec4(.0185, .0552, .0225, .0585), vec4(.0038, .0499, -.0080, .0500),
    vec4(-.0040, .0500, -.0095, .0545), vec4(-.0005, .0422, .0090, .0350), vec4(.0055, .0382, .0125, .0385), vec4(-.0067, .0351, -.0200, .0330),
    vec4(-.0145, .0340, -.0190, .0385), vec4(-.0096, .0280, -.0030, .0215));
  float root[13] = float[13](2., 2.3, 3., 3.2, 4., 4.2, 5., 5.3, 6., 6.3, 7., 7.3, 8.);
  float px = max(.71 * length(fwidth(p)), 1e-5), far = smoothstep(.0007, .0014, px);
  // Open and some way off it is as wide as it takes to see that it is a fissure, and what branches from it tapers out.
  float gapes = 1. + 2.3 * smoothstep(.00035, .0008, px) * (1. - min(4. * gold, 1.));
  float d = 1., at = 0., length0 = 0., own = 1.;
  vec2 away = vec2(1, 0), off;
  int i = 0;
  do {
    float run, w0 = gapes * .00032 * (1. - abs(float(i) - 5.) / 8.), w1 = gapes * .00032 * (1. - abs(float(i) - 4.) / 8.);
    float s = crackSegment(p, q[i], q[i + 1], w0, w1, run, length0, off);
    if (s < d) { d = s; at = run; away = off; }
    length0 += length(q[i + 1] - q[i]);
    i++;
  } while (i < COUNT - 1);
#ifdef PLAIN
  // Without the finer ones.
  const int EACH = 2;
#else
  const int EACH = 1;
#endif
  for (int i = 0; i < TWIGS; i += EACH) {
    float run, fine = i % 2 == 1 && i < 12 ? .6 : 1.;
    float s = crackSegment(p, twig[i].xy, twig[i].zw, .00016 * fine * gapes, -.00008 - .00034 * (gapes - 1.), run, root[i] * .009, off);
    if (s < d) { d = s; at = run; away = off; own = mix(1., .4 * fine, far); }
  }
  // Gold fills it from the wrist toward the fingers.
  float filled = smoothstep(-.004, .004, gold * (length0 + .012) - .006 - (length0 - at));
  // From afar it is a fine line that begins and ends in the skin, and its branches are fainter.
  own *= mix(1., .30 + .70 * smoothstep(.0, .030, at) * smoothstep(.0, .034, length0 - at), far);
  float core = (1. - smoothstep(-.0001, max(.00012, .8 * px), d)) * min(1., .0010 / px) * own;
  float around = exp(-max(d, 0.) * max(d, 0.) / (.0010 * .0010));
  // The lip of it that is turned to the light catches that.
  float lip = far * own * (1. - filled) * exp(-1.8 * (d / px - 1.25) * (d / px - 1.25)) * max(-dot(normalize(away + 1e-9), normalize(vec2(.002, .095) - p)), 0.);
  // It is dark, with a deep light far down in it that falls softly on the skin beside it.
  float beat = .8 + .2 * sin(at * 130. - seconds * .8), within = smoothstep(-.0002, -.0010, d) * min(1., .0010 / px) * own, beside = max(d, 0.);
  vec3 light = (1. - filled) * smoothstep(.0040, .0007, px) * beat * (vec3(.17, .10, .95) * .36 * within + vec3(.070, .050, .62) * own * (.17 * exp(-beside / .0018) * (1. - core) + .12 * exp(-beside / .0065)));
  float wide = 1. - smoothstep(.0002, .0002 + max(.0005, px), d - .00034);
  float bevel = clamp(.45 - d / .0011, 0., 1.);
  float grain = noise2(p * 2600.);
  float gleam = pow(.5 + .5 * sin(at * 60. - seconds * 1.1), 12.);
  vec3 metal = mix(vec3(.34, .125, .010), vec3(2.3, 1.35, .34), bevel * bevel) * (.75 + .6 * grain * grain) * (1. + 1.3 * gleam);
  metal += step(.90, grain) * vec3(1.6, 1.1, .4);
  light += filled * (wide * metal + vec3(1., .62, .14) * .16 * exp(-max(d, 0.) / .005));
  float keep = mix((1. - .93 * core) * (1. - .42 * around) * (1. + 1.3 * lip), 1. - wide * .96, filled);
  return vec4(light, keep);
}
