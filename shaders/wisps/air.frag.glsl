#include <lib/output>
uniform float time, dawn;
varying vec4 vBand;
varying vec3 vHue;
void main() {
  float s = vBand.x, t = vBand.y, k = vBand.z, much = vBand.w;
  vec3 c;
  float alpha;
#ifdef GIFT
  float bead = .5 + .5 * cos(t * 6.2832 * 12. - 1.2 * time);
  bead *= bead; bead *= bead; bead *= bead; bead *= bead; bead *= bead;
  // Song and warmth are lights one after another; only a story is a line that is drawn.
  float told = step(1.5, k), soft = max(1. - s * s, 0.);
  c = mix(vHue, vec3(1., .80, .45), .6) * (mix(.03, .30 * exp(-20. * s * s), told) + 2.2 * bead * soft) * soft;
  alpha = .10 * max(bead, told * exp(-20. * s * s));
#else
  float threads = 0.;
  int i = 0;
  do {
    float f = float(i), e = (s + .6 - .6 * f - .20 * sin(5. * t + 2. * f - time + k)) / .07;
    threads += exp(-e * e) * (.5 + .5 * sin(7. * t - 2. * time + 2.1 * f));
    i++;
  } while (i < 3);
  float body = max(1. - s * s, 0.), fall = max(1. - t, 0.) * smoothstep(0., .05, t);
  c = vHue * (.09 * body + .40 * threads) * fall;
  alpha = .20 * body * fall;
#endif
  c *= much * mix(1., 1.35, dawn);
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c * .5).rgb : c, alpha * much);
}
