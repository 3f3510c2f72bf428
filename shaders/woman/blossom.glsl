// A ribbon of the blossoms in her hair. vNature: its hue, how open it is, its part (BLOSSOM_PARTS).
vec4 blossom(vec3 N, vec3 T, vec3 V) {
  float s = vRibbon.x, u = vRibbon.y, rnd = vRibbon.w, part = vNature.w, turn = dot(N, V);
  if (turn < 0.) N = -N;
  vec2 q = vec2(u, 2. * s - 1.);
  float r2 = dot(q, q);
  // Of what lies beneath it hair and cheek have a soft plum shade.
  if (abs(part - 3.) < .5) return vec4(vec3(.050, .012, .026), .62) * (exp(-2.6 * r2) - .074) * vNature.z * step(r2, 1.);
  bool green = abs(part - 2.) < .5, bud = part > 3.5, heart = abs(part - 1.) < .5;
  // Outline: a narrow claw, broadest far out, round at its end, a little waved; some have a notch.
  float broad = bud ? .45 : .60, x = abs(u), t = s + (rnd > .5 && !bud ? .07 * smoothstep(.5, 0., x) : 0.);
  float wide = t > broad ? sqrt(max(1. - (t - broad) * (t - broad) / ((1. - broad) * (1. - broad)), 0.)) : mix(.24, 1., sin(1.5708 * max(t, 0.) / broad));
  if (green) wide = 1.1 * sin(3.1416 * pow(s, .75)) * (1. - .45 * s);
  float f = heart ? 1. - sqrt(r2) : wide - x + .03 * sin(6. * u + 40. * rnd) * s;
  float alpha = smoothstep(-.10, .14, f);
  // Vaulted across, and curled back at its end.
  vec3 A = normalize(cross(T, N));
  N = normalize(N + A * u * .55 + T * (.45 * s * s - .25));
  float sky = .5 + .5 * N.y, toKey = dot(N, key), h = vNature.y * 4.;
  // Cream, blush, lilac, peach.
  vec3 tint = h < 1. ? mix(vec3(1., .90, .74), vec3(1., .66, .66), h) : h < 2. ? mix(vec3(1., .66, .66), vec3(.80, .66, .98), h - 1.) : h < 3. ? mix(vec3(.80, .66, .98), vec3(1., .72, .52), h - 2.) : mix(vec3(1., .72, .52), vec3(1., .90, .74), h - 3.);
  // Deeper in the throat of it, and along its fine veins.
  float vein = sin(u * 15. / max(wide, .3) + 2. * sin(3. * s + 9. * rnd)), deep = smoothstep(.75, .0, s);
  tint *= mix(vec3(1.), mix(vec3(.86, .42, .52), vec3(.92, .62, .56), .5 * sky), .75 * deep * deep + .07 * (1. + vein) * (1. - s));
  if (green) tint = mix(vec3(.20, .27, .10), vec3(.36, .40, .17), s) * (1. - .3 * exp(-90. * u * u));
  if (bud) tint = mix(vec3(.30, .36, .15), mix(tint, vec3(.95, .46, .50), .4), smoothstep(.05, .40, s));
  // Toward us lies its shade: lilac of the sky and rose of the skin beside it. The sun comes past her, over its
  // outer edges and through what is thin.
  vec3 c = tint * mix(vec3(.44, .210, .215), vec3(.66, .46, .56), smoothstep(-.3, .8, N.y));
  float past = smoothstep(-.35, .80, toKey), through = smoothstep(-.2, .9, dot(T, key)) * s * (green ? .35 : 1.);
  c += tint * sunLight * vec3(1.00, .56, .30) * (.75 * past * past + .50 * through);
  c *= mix(.55, 1., smoothstep(.0, .55, s)) * mix(.80, 1., smoothstep(1., .4, x / max(wide, .2)));
  c += sunLight * vec3(.80, .46, .25) * smoothstep(.20, .02, f) * smoothstep(-.55, .6, dot(T * (s - .2) + A * u, key)) * (green ? .4 : 1.);
  if (heart) {
    // A dome of gold grains.
    float ring = 3.5 * sqrt(r2), grain = sin(5.5 * floor(ring) + atan(q.y, q.x) * (3. + 3. * floor(ring)) + 20. * rnd) * sin(6.28 * ring);
    c = mix(vec3(.40, .20, .035), vec3(1.05, .62, .17), .5 + .5 * grain) * (.65 + .5 * sky) * (1. - .35 * r2);
    c += sunLight * vec3(.55, .30, .08) * smoothstep(-.3, .8, dot(N + A * u + T * q.y, key));
  }
  return vec4(c * alpha, alpha);
}
