#include <lib/output>
varying vec3 light;
varying float size, sharp;
varying vec2 tail;
void main() {
  vec2 q = gl_PointCoord * 2. - 1.;
  float r2 = dot(q, q);
  if (r2 > 1.) discard;
  // A sharp core in a faint halo, like a star; the greatest have its rays.
  float fine = exp(-r2 * sharp), halo = .10 * exp(-r2 * 4.5);
  // A faint tail, the way it came.
  vec2 p = vec2(q.x, -q.y);
  float behind = -dot(p, tail), aside = p.x * tail.y - p.y * tail.x;
  halo += .30 * smoothstep(-.1, .12, behind) * exp(-behind * 3.2 - aside * aside * sharp * 1.4) * step(.01, dot(tail, tail));
  vec2 a = abs(q);
  float rays = size < .017 ? 0. : .22 * (exp(-a.x * 30. - a.y * 5.) + exp(-a.y * 30. - a.x * 5.));
  gl_FragColor = outGlow(light * (fine + halo + rays) * (1. - r2));
}
