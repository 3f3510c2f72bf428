#ifndef LIB_BEING
#define LIB_BEING
// Half the breadth of one of the others at a height over its heart, for one 1.7 m tall: head, neck,
// shoulders, waist, hip, and a gown that widens to its hem.
float beingHalf(float y) {
  float q = (y - .315) / .120;
  float head = .086 * sqrt(max(0., 1. - q * q));
  float a = mix(.036, .176, smoothstep(.205, .095, y));
  a = mix(a, .106, smoothstep(.06, -.19, y));
  a = mix(a, .152, smoothstep(-.23, -.44, y));
  a = mix(a, .27, smoothstep(-.46, -1.2, y));
  return max(head, a * smoothstep(.24, .20, y));
}
#endif
