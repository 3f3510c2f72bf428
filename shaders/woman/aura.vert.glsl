uniform vec3 her, eye;
uniform float sit, stature;
varying vec2 vFlame;
void main() {
  vec3 out2 = normalize(vec3(eye.x - her.x, 0., eye.z - her.z));
  vec3 side = vec3(out2.z, 0., -out2.x);
  float tall = mix(2.25, 1.45, sit) * stature;
  vFlame = vec2(position.x * 1.25, position.y);
  // Behind her, so that it never veils her.
  vec3 p = her + side * position.x * 1.25 - out2 * .34 + vec3(0., position.y * tall - .08, 0.);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
}
