// Three stops from shadow to light, as paint is mixed; where one gives way to the other light has gone
// through her. `lit` how much of the key there is, `sky` 1 where she looks up.
vec3 fleshOf(float lit, float sky, float glow) {
  vec3 deep = mix(vec3(.0080, .0092, .0300), vec3(.060, .020, .036), glow);
  vec3 middle = mix(vec3(.030, .036, .098), vec3(.300, .106, .082), glow);
  vec3 high = mix(vec3(.330, .400, .680), vec3(.920, .560, .350), glow);
  vec3 c = mix(deep * (.55 + .9 * sky), middle, smoothstep(.02, .42, lit));
  c = mix(c, high, smoothstep(.22, 1., lit) * mix(.92, .80, glow));
  return c + mix(vec3(.012, .004, .040), vec3(.120, .022, .012), glow) * smoothstep(.04, .22, lit) * smoothstep(.55, .22, lit);
}

// How much light comes to throat and breast past her bowed head, her hair and her chin.
float throatShade(vec3 rest, vec3 h) {
  float shade = mix(mix(.30, 1., smoothstep(.03, .26, abs(rest.x) + .6 * max(rest.y - 1.36, 0.))), 1., seatedness());
  return shade * (1. - mix(.72, .45, warmth) * smoothstep(1.365, 1.45, rest.y) * smoothstep(-.02, .03, h.z));
}
// Threads over throat and breast.
vec4 throatThreads(Ring chest, float lit, float shade, float glow) {
  return woven(chest, 512., -.55, 20., .2 + .3 * glow) * mix(.5, .12, glow) * (.08 + lit) * shade;
}
