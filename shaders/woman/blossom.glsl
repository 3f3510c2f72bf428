// A ribbon of the blossoms in her hair. vNature: its hue, how open it is, its part (BLOSSOM_PARTS); vOut: how far it
// is on the side of her brow, past which the sun comes.
vec4 blossom(vec3 N, vec3 T, vec3 V) {
  float s = vRibbon.x, u = vRibbon.y, rnd = vRibbon.w, part = vNature.w, turn = dot(N, V);
  if (turn < 0.) N = -N;
  vec2 q = vec2(u, 2. * s - 1.);
  float r2 = dot(q, q);
  // Of what lies beneath it hair and cheek have a soft plum shade.
  if (abs(part - 3.) < .5) return vec4(vec3(.030, .008, .020), .80) * (exp(-2.6 * r2) - .074) * vNature.z * step(r2, 1.);
  bool heart = abs(part - 1.) < .5, green = abs(part - 2.) < .5, bud = abs(part - 4.) < .5, vine = part > 4.5;
  // Outline: a narrow claw, broadest far out, round at its end, a little waved; some have a notch.
  float broad = bud ? .45 : .62, x = abs(u), t = s + (rnd > .5 && !bud ? .07 * smoothstep(.5, 0., x) : 0.);
  float wide = t > broad ? sqrt(max(1. - (t - broad) * (t - broad) / ((1. - broad) * (1. - broad)), 0.)) : mix(.24, 1., sin(1.5708 * max(t, 0.) / broad));
  if (green) wide = 1.1 * sin(3.1416 * pow(s, .75)) * (1. - .45 * s);
  if (vine) wide = mix(1., .55, s);
  float f = heart ? 1. - sqrt(r2) : wide - x + .05 * sin(5. * u + 40. * rnd) * s;
  // Softer than her eye, which is what the lens looks at.
  float alpha = smoothstep(-.16, .24, f);
  // Vaulted across, and curled back at its end.
  vec3 A = normalize(cross(T, N));
  N = normalize(N + A * u * .55 + T * (.45 * s * s - .25));
  float toKey = dot(N, key), sunny = vOut, h = vNature.y * 4.;
  // Cream, blush, lilac, peach; all of them near white.
  vec3 tint = h < 1. ? mix(vec3(1., .90, .74), vec3(1., .66, .66), h) : h < 2. ? mix(vec3(1., .66, .66), vec3(.80, .66, .98), h - 1.) : h < 3. ? mix(vec3(.80, .66, .98), vec3(1., .72, .52), h - 2.) : mix(vec3(1., .72, .52), vec3(1., .90, .74), h - 3.);
  tint = mix(tint, vec3(1., .90, .88), .50);
  // Deeper in the throat of it, and along its fine veins.
  float vein = sin(u * 15. / max(wide, .3) + 2. * sin(3. * s + 9. * rnd)), deep = smoothstep(.70, .0, s);
  tint *= mix(vec3(1.), vec3(.84, .40, .50), .80 * deep * deep + .06 * (1. + vein) * (1. - s));
  if (green || vine) tint = mix(vec3(.19, .24, .11), vec3(.36, .40, .19), s) * (1. - .3 * exp(-90. * u * u));
  if (bud) tint = mix(vec3(.20, .25, .11), mix(tint, vec3(.90, .46, .50), .4), smoothstep(.10, .45, s));
  // Toward us lies its shade: violet of the sky above, rose of the skin beside it.
  vec3 c = tint * mix(vec3(.21, .098, .140), vec3(.46, .315, .45), smoothstep(-.5, .8, N.y + .25 * turn));
  // The sun comes past her: over what is turned to it, and through the petals on its side.
  float past = smoothstep(-.10, .85, toKey), through = smoothstep(-.35, .75, dot(T, key)) * smoothstep(.1, .9, s) * (green ? .5 : 1.);
  c += tint * sunLight * mix(vec3(.95, .44, .27), vec3(1.05, .68, .42), past) * (.55 * past + .72 * through) * mix(.22, 1., sunny);
  // Each lies in the shade of its neighbour, and all of it beneath its own edge.
  c *= mix(.42, 1., smoothstep(.0, .60, s)) * mix(.74, 1., smoothstep(1.05, .35, x / max(wide, .2)));
  c += sunLight * vec3(.80, .42, .20) * smoothstep(.34, .04, f) * smoothstep(.05, .75, dot(T * (s - .2) + A * u, key)) * mix(.25, 1., sunny) * (green ? .4 : 1.);
  if (heart) {
    // A small dome of dull gold grains.
    float ring = 3.5 * sqrt(r2), grain = sin(5.5 * floor(ring) + atan(q.y, q.x) * (3. + 3. * floor(ring)) + 20. * rnd) * sin(6.28 * ring);
    c = mix(vec3(.17, .070, .022), vec3(.62, .32, .10), .5 + .4 * grain) * (.6 + .4 * N.y) * (1. - .45 * r2);
    c += sunLight * vec3(.50, .26, .08) * smoothstep(.0, .9, dot(N + A * u + T * q.y, key)) * mix(.3, 1., sunny);
  }
  return vec4(c * alpha, alpha);
}
