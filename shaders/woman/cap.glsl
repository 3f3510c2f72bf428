// Beneath her hair: of its colour, with a little of its threads.
void surfaceOf(inout Surface s, vec3 V, float glow) {
  vec3 h = headFrame(vRest);
  float u = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
  s.weave = mix(.05, .16, glow) * threads(u * 1100., min(fwidth(u), .002) * 1100., length(h.xy) * 2. + h.z, 7., .5);
  s.run = downAlong(s.N);
  s.colour = mix(s.colour * .5, vec3(.190, .062, .050) * (.4 + .6 * s.nv + .8 * s.lit), glow);
  s.edge = .12;
  s.inner = .2;
}
