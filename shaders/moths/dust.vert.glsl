// Dust off the wings: closed form, each mote falls for its own few seconds and begins again.
// position: the moth’s number, the mote’s two random numbers.
uniform vec4 mothPlaces[24];
uniform vec4 mothPoses[24];
uniform vec3 resolution;
uniform float time, moths;
varying float shine;
void main() {
  int i = int(position.x + .5);
  vec4 place = mothPlaces[i];
  vec2 r = position.yz;
  float life = fract(time / mix(2.2, 4.5, r.y) + r.x);
  float a = 6.2832 * (r.x * 7. + .2 * sin(time + r.y * 9.));
  vec3 p = place.xyz;
  p.xz += vec2(cos(a), sin(a)) * place.w * (.3 + r.y) * (.4 + life);
  p.y -= life * life * .42 + .05 * r.y;
  p.x += .05 * sin(1.7 * time + 20. * r.x);
  vec4 view = viewMatrix * vec4(p, 1.);
  gl_Position = projectionMatrix * view;
  float size = .009 * projectionMatrix[1][1] * resolution.y / max(.3, -view.z) * .5;
  gl_PointSize = clamp(size, 1.4 * resolution.z, 7.);
  float twinkle = .55 + .45 * sin(time * (5. + 6. * r.y) + 40. * r.x);
  shine = step(.001, place.w) * moths * (1. - mothPoses[i].z) * sin(3.1416 * life) * twinkle
    * min(1., size / 1.4) * (.5 + mothPoses[i].y);
}
