#ifndef LIB_OUTPUT
#define LIB_OUTPUT
// How a fragment leaves the shader. Usually linear light for the composer; on the low tier, which
// has no composer, the finished picture: exposed, tone-mapped, sRGB and dithered.
#ifdef LINEAR
#define directOutput 0.
uniform float exposure;
#else
uniform float directOutput, exposure;
#endif
vec3 toneMap(vec3 c) {
  // Half by the strongest channel, half each by itself: amber stays amber up to the disc.
  float p = max(max(c.r, c.g), max(c.b, 1e-5));
  return mix(c * (1. - exp(-1.3 * p)) / p, 1. - exp(-1.3 * c), .5);
}
vec3 linearToSrgb(vec3 c) {
  c = clamp(c, 0., 1.);
  // Roots instead of the power (I. Taylor): within a quarter of an 8-bit step.
  vec3 a = sqrt(c), b = sqrt(a), d = sqrt(b);
  return mix(.662002687 * a + .684122060 * b - .323583601 * d - .0225411470 * c, 12.92 * c,
    vec3(lessThan(c, vec3(.0031308))));
}
vec3 filmCurve(vec3 s) { return mix(s, s * s * (3. - 2. * s), .34); }
float gradientNoise(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(.06711056, .00583715)))); }
// Triangular, one 8-bit step each way.
vec3 dither(vec2 p) {
  vec2 n = vec2(gradientNoise(p), gradientNoise(p + 17.3));
  // Another for each channel, from the same two.
  vec3 a = fract(n.x + vec3(0., .38, .71)), b = fract(n.y + vec3(0., .27, .62));
  return (a + b - 1.) / 255.;
}
vec3 finishPicture(vec3 c, vec2 pixel) {
  return filmCurve(linearToSrgb(toneMap(max(c, 0.) * exposure))) + dither(pixel);
}
// Opaque or blended over.
vec4 outColour(vec3 c, float alpha) {
  if (directOutput > .5) return vec4(finishPicture(c, gl_FragCoord.xy), alpha);
  return vec4(min(c, vec3(60.)), alpha);
}
// Added light (additive blending).
vec4 outGlow(vec3 c) {
  if (directOutput > .5) return vec4(linearToSrgb(toneMap(max(c, 0.) * exposure)) * .8, 1.);
  return vec4(clamp(c, 0., 60.), 1.);
}
#endif
