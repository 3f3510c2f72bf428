// Beneath her hair: of its colour, with a little of its threads.
void surfaceOf(inout Surface s, vec3 V, float glow) {
  vec3 h = headFrame(vRest);
  float u = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
  float fine = min(fwidth(u), .002);
  // In grief none: they would show as a seam where the locks part.
  for (int i = 0; i < int(glow > .02); i++) s.weave = .12 * glow * threads(u * 1100., fine * 1100., length(h.xy) * 2. + h.z, 7., .5);
  s.run = downAlong(s.N);
  s.colour = mix(vec3(.0062, .0076, .0250) * (.35 + .5 * s.nv + 1.1 * s.lit), vec3(.190, .062, .050) * (.4 + .6 * s.nv + .8 * s.lit), glow);
  s.edge = .12;
  s.inner = .2;
}
