#ifndef LIB_NOISE
#define LIB_NOISE
// Hashes without sine (D. Hoskins, MIT), value noise and its sums.
float hash11(float p) {
  p = fract(p * .1031);
  p *= p + 33.33;
  p *= p + p;
  return fract(p);
}
float hash12(vec2 p) {
  vec3 p3 = fract(vec3(p.xyx) * .1031);
  p3 += dot(p3, p3.yzx + 33.33);
  return fract((p3.x + p3.y) * p3.z);
}
vec2 hash22(vec2 p) {
  vec3 p3 = fract(vec3(p.xyx) * vec3(.1031, .1030, .0973));
  p3 += dot(p3, p3.yzx + 33.33);
  return fract((p3.xx + p3.yz) * p3.zy);
}
float hash13(vec3 p3) {
  p3 = fract(p3 * .1031);
  p3 += dot(p3, p3.zyx + 31.32);
  return fract((p3.x + p3.y) * p3.z);
}
// 0 to 1.
float noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(
    mix(hash12(i), hash12(i + vec2(1, 0)), f.x),
    mix(hash12(i + vec2(0, 1)), hash12(i + vec2(1, 1)), f.x), f.y);
}
float fbm2(vec2 p, int octaves) {
  float sum = 0., gain = .5;
  for (int i = 0; i < 8; i++) {
    if (i >= octaves) break;
    sum += gain * noise2(p);
    p = mat2(1.6, 1.2, -1.2, 1.6) * p + 7.3;
    gain *= .5;
  }
  return sum;
}
#endif
