// A thread is brightest in its middle and has no edge. Premultiplied, as the cloth is.
#include <lib/output>
#include <lib/swag>
uniform vec4 panelGrid, shuttle;
uniform vec2 clothSize;
uniform float woven, time;
varying vec4 look;
varying float aside;
// The light it hangs from: gold that covers what stands behind it, brightest along its upper edge.
void air() {
  vec2 p = vec2(look.y, aside), u = vec2(.5 + p.x / clothSize.x, .5 - p.y / clothSize.y);
  float done = smoothstep(-.02, .02, shuttle.w * (shuttle.x - u.x)), under = woven - (1. - done) / panelGrid.z;
  // How far over its upper edge, which falls in swags: a level one would leave night between it and the light.
  float over = p.y + (swag(u.x, panelGrid.y) + .0175 * sin(3.14159 * u.x) - .5) * clothSize.y;
  // Not before what is woven.
  vec2 out_ = vec2(abs(p.x) - .5 * clothSize.x, max(over - .02, (u.y - under) * clothSize.y));
  float free = smoothstep(-.05, .10, max(out_.x, out_.y));
  vec2 e = vec2(p.x / 3.3, (p.y - .42 * clothSize.y) / (p.y > .42 * clothSize.y ? 1.25 : 2.5));
  e.x *= 1.1;
  float near = max(1. - dot(e, e), 0.), ray = .88 + .12 * sin(7. * p.x + 1.6 * sin(1.3 * p.y + .15 * time) + .2 * time);
  near *= near;
  // Over its upper edge it is bright enough that no tree stands out there.
  float brow = over / (over < 0. ? .15 : .26);
  brow = exp(-brow * brow) * smoothstep(.56, .10, abs(p.x) / clothSize.x);
  vec2 b = vec2(p.x / (.62 * clothSize.x), (p.y - .52 * clothSize.y) * (p.y > .52 * clothSize.y ? 1.7 : 3.));
  float beam = max(1. - dot(b, b), 0.);
  beam *= beam * ray;
  float cover = clamp(free * (mix(.58, .80, smoothstep(.44, .62, p.y / clothSize.y)) * near * ray + .20 * beam + brow * .42), 0., .95) * -look.w;
  vec3 glow = mix(vec3(.34, .13, .24), vec3(.95, .52, .24), near) * (.45 + .55 * near) + vec3(1., .62, .26) * 1.1 * beam;
  gl_FragColor = outColour(glow, cover);
  gl_FragColor.rgb *= cover;
}
void held() {
  float halo = max(1. - aside * aside - look.y * look.y, 0.), h = halo * halo * halo, h2 = h * h;
  vec4 glow = outColour((vec3(.62, .33, .12) * h2 + vec3(.9, .7, .4) * h2 + vec3(4., 3., 1.8) * h2 * h2 * h2 * h2 * h) * .12 * -look.w, 1.);
  gl_FragColor = vec4(glow.rgb * min(2. * h, 1.), 0.);
}
// A thread, or (own number below 0) the spark at its end.
void thread() {
  float body = max(1. - aside * aside - (look.z < 0. ? look.y * look.y : 0.), 0.);
  body *= body * look.w;
  if (body < .006) discard;
  vec3 gold = mix(vec3(1., .46, .08), vec3(1., .84, .5), min(1., abs(look.z) * .6 + .35 * max(look.x - 1., 0.)));
  vec4 lit = outColour(gold * look.x, min(1., body));
  gl_FragColor = vec4(lit.rgb * lit.a, lit.a * .6);
}

void main() {
  if (look.w < 0. && look.x < 0.) air();
  if (look.w < 0. && look.x >= 0.) held();
  if (look.w >= 0.) thread();
}
