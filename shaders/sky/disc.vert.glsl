uniform vec3 sunDirection, moonDirection;
uniform float reach;
varying vec3 ray;
// A round of the sky about sun or moon (`reach`: tangent of the angle).
void main() {
#ifdef SUN
  vec3 d = sunDirection;
#else
  vec3 d = moonDirection;
#endif
  vec3 right = normalize(cross(d, vec3(0, 1, 0))), up = cross(right, d);
  ray = d + (right * position.x + up * position.y) * reach;
  vec4 p = projectionMatrix * vec4(mat3(viewMatrix) * ray, 1.);
  gl_Position = vec4(p.xy, .99999 * p.w, p.w);
}
