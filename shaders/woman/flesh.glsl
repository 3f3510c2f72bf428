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
