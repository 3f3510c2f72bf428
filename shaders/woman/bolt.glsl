// A bolt behind her edges her.
vec3 boltOn(Surface s, vec3 N, vec3 V) {
  vec2 toBolt = flash.yz - vWorld.xz;
  toBolt *= inversesqrt(max(dot(toBolt, toBolt), 1.));
  // From some metres off one sees which side of each fold it lights.
  float off_m = smoothstep(1.8, 2.4, distance(eye, vWorld)), struck = max(dot(N, normalize(vec3(toBolt.x, .25, toBolt.y) + .45 * V)), 0.);
  // The lining of a sleeve lies in its shade.
#ifdef CLOTH
  float meets = gl_FrontFacing ? 1. : .12;
#else
  const float meets = 1.;
#endif
  return meets * vec3(.42, .52, .80) * flash.x * (s.rim * s.edge * smoothstep(-.4, .6, dot(N.xz, toBolt)) * mix(3.2, 1.4, off_m) + off_m * (struck * struck * .22 + smoothstep(.0, .12, s.nv) * pow(1. - s.nv, 5.) * smoothstep(-.2, .5, dot(N.xz, toBolt))) * min(3. * s.takes, 1.));
}
