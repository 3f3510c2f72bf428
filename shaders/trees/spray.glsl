// A spray of fine crystals on one card: a sliver with four faces hangs in each cell of a grid.
// Gives the facet and the facet behind it, two numbers of the sliver, and how light gathers at its
// point; false where there is nothing.
bool sprayFacet(vec2 uv, vec2 grid, float r, vec3 v, out vec3 m, out vec3 back, out vec2 own, out float gain) {
  m = back = -v; own = vec2(0); gain = 0.;
  // Slivers hang from arcs, so that rows do not show.
  vec2 q = vec2(uv.x, uv.y + .13 * sin(5. * uv.x + 20. * r));
  vec2 id = floor(q * grid);
  vec2 h = hash22(id + floor(r * 511.));
  vec2 f = fract(q * grid) - .5 - (h - .5) * vec2(.30, .16);
  f.x += (f.y) * (h.y - .5) * .7;
  float away = length((id + .5) / grid - .5) * 2.;
  if (h.x < .08 || away > 1.12 - .3 * h.y) return false;
  float reach = .52 + .40 * h.y;
  float t = .42 - f.y / reach;
  float wide = (t < .36 ? t / .36 : (1. - t) / .64) * (.13 + .13 * h.x) * (grid.x < 5. ? 1.3 : 1.);
  if (t < 0. || t > 1. || abs(f.x) > wide) return false;
  float s = f.x / max(wide, 1e-4);
  vec3 side = normalize(vec3(v.z, 0., -v.x));
  float facet = step(0., s - (h.y - .5) * .5);
  m = normalize(-v * .75 + side * (facet * 1.5 - .75) * (.6 + h.x) + vec3(0., (t < .36 ? .6 : -.25) + .5 * (h.y - .5), 0.));
  back = normalize(v + side * (h.x - .5) * 2.2 + vec3(0., h.y - .4, 0.));
  own = vec2(fract(h.x * 7.1 + r), fract(h.y * 3.3 + facet * .5));
  gain = .9 + .5 * smoothstep(.7, 1., t);
  return true;
}
