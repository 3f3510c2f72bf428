// Beneath her hair: of its colour, with a little of its threads.
void surfaceOf(inout Surface s, vec3 V, float glow) {
  vec3 h = headFrame(vRest);
  // They go down from the parting as the locks over them do.
  float u = .09 * atan(h.z + .018, max(h.y + .06, .02)) + .002 * noise2(h.xz * 90.);
  float fine = min(fwidth(u), .002);
  // Where the locks part on the crown it has their light, or it would be a hole in the round.
  float crown = (1. - glow) * smoothstep(-.25, .45, s.N.y);
  s.weave = mix(.34 + .30 * crown * smoothstep(2.6, 1.8, distance(eye, vWorld)), .16, glow) * threads(u * 1100., fine * 1100., h.y * 2. + h.x, 7., .5);
  s.run = downAlong(s.N);
  s.colour = mix(vec3(.0125, .0115, .0400) * (.35 + .5 * s.nv + 1.1 * s.lit) * (1. + 2. * crown), mix(vec3(.190, .062, .050), vec3(.112, .050, .040), portrait) * (.4 + .6 * s.nv + .8 * s.lit), glow);
  float near = (1. - glow) * smoothstep(2.4, 1.8, distance(eye, vWorld));
  s.weave *= 1. - .4 * near;
  s.colour *= 1. - .3 * near;
  // Seen past what streams, its round is no hard edge.
  s.keep = mix(1., smoothstep(.02, mix(.50, .22, eclipsed * smoothstep(-.025, .025, h.y)), s.nv), smoothstep(.3, .9, wind) * smoothstep(-.02, -.06, h.z));
  // Where the wind has laid bare her nape there is none of it: skin, and the roots on it, are her outline.
  if (smoothstep(.3, .9, wind) * (1. - glow) > .5 && h.y + .024 * (noise2(vec2(atan(h.x, -h.z) * 40., h.y * 30.)) - .5) < -.036 && h.z < -.02) discard;
#ifndef PLAIN
  // Nor is it a stair over her brow.
  s.keep *= mix(1., smoothstep(.0, .20, s.nv), near * smoothstep(-.02, .02, h.z));
  // Nor has it an edge there: it ends in fine hairs over the roots on her skin.
  float past = length((h + vec3(0., .05, -.1)) / vec3(.064, .12, .09)) - 1.;
  s.keep *= mix(1., smoothstep(.015, .12, past + .09 * (noise2(vec2(atan(h.x, h.y) * 90., h.z * 30.)) - .5)), near);
#endif
  s.edge = .12;
  s.inner = .2;
  s.paint = portrait * hairRim(s, h);
}
