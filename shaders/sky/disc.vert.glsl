uniform vec3 sunDirection, moonDirection;
varying vec3 ray;
// The round of the sky that sun or moon fill; `reach`: the tangent of its angle.
void main() {
#ifdef SUN
  vec3 d = sunDirection; float reach = .066;
#else
  vec3 d = moonDirection; float reach = .060;
#endif
  vec3 right = normalize(cross(d, vec3(0, 1, 0))), up = cross(right, d);
  ray = d + (right * position.x + up * position.y) * reach;
  vec4 p = projectionMatrix * vec4(mat3(viewMatrix) * ray, 1.);
  gl_Position = vec4(p.xy, .99999 * p.w, p.w);
}
