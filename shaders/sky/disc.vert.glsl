uniform vec3 sunDirection, moonDirection;
uniform float remembers;
varying vec3 ray;
varying vec2 onDisc;
// The round of the sky that sun or moon fill; `reach`: the tangent of its angle. A flat picture draws what is
// round in the sky out toward its edge, to an egg: as a painter does, each is round wherever it stands.
void main() {
#ifdef SUN
  vec3 d = sunDirection; float reach = .066 * (1. + .45 * remembers);
#else
  vec3 d = moonDirection; float reach = .060;
#endif
  mat3 look = mat3(viewMatrix);
  vec3 right = look * normalize(cross(d, vec3(0, 1, 0))), at = look * d, up = cross(right, at);
  // How they lie in the picture.
  vec2 y = normalize(up.xy - at.xy * up.z / at.z), x = right.xy - at.xy * right.z / at.z;
  x = normalize(x - y * dot(x, y));
  onDisc = position.xy * reach;
  vec3 p = at + vec3((x * onDisc.x + y * onDisc.y) * inversesqrt(max(-at.z, .05)), 0.);
  ray = p * look;
  vec4 clip = projectionMatrix * vec4(p, 1.);
  gl_Position = vec4(clip.xy, .99999 * clip.w, clip.w);
}
