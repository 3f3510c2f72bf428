// A thread is brightest in its middle and has no edge. Premultiplied, as the cloth is.
#include <lib/output>
#include <lib/swag>
uniform vec4 panelGrid, shuttle;
uniform vec2 clothSize;
uniform vec3 clothCentre, clothRight, clothNormal;
uniform float woven, time;
varying vec4 look;
varying float aside;
// Mist about it has its light, and none of that lies before it: seen past its sides, which stand nearer to
// the lens than this does, its outline is where the ray of sight meets them.
void air() {
  vec3 from = cameraPosition - clothCentre;
  vec3 e = vec3(dot(from, clothRight), from.y, dot(from, clothNormal)), p = vec3(look.y, aside, -.12), q = p;
  int i = 0;
  do {
    float x = q.x / clothSize.x, v = .5 - q.y / clothSize.y, corner = 8. * abs(x * x * x) * v * v;
    q = mix(e, p, (e.z - 1.1 * x * x - .3 * corner - .105 * sin(8.5 * x + 4.25 + 1.2 * v - .336 * time) * (.35 + v)) / (e.z + .12));
    i++;
  } while (i < 2);
  // As lib/hanging has it.
  vec2 u = vec2(.5 + q.x / clothSize.x, .5 - q.y / clothSize.y);
  float t = .42 * time, outer = abs(2. * u.x - 1.), lifts = outer * outer * outer * u.y * u.y;
  float broad = 1. - .07 * sin(1.9 * u.y) - .03 * lifts, sways = (.008 * sin(4. * u.y - t + 3. * u.x) + .018 * sin(.6 * t + 2.2 * u.y)) * u.y;
  float drop = swag(u.x, panelGrid.y) * (1. - u.y) * (1. - .6 * u.y) + .035 * sin(3.14159 * u.x) * (.5 + u.y) + .012 * (sin(4. * u.x + .7 * t + 1.) - sin(8.5 * u.x - .8 * t + 1.6)) * u.y - .055 * lifts;
  u.x = .5 + (q.x / clothSize.x - sways) / broad;
  u.y -= drop;
  float done = smoothstep(-.02, .02, shuttle.w * (shuttle.x - u.x)), under = woven - (1. - done) / panelGrid.z;
  vec2 out_ = vec2((abs(u.x - .5) - .507) * broad * clothSize.x, max(-u.y + .004, u.y - under + .002) * clothSize.y);
  float free = smoothstep(-.03, .05, max(out_.x, out_.y));
  // Most close by: amber there, rose and plum farther out; beneath what is woven it goes down to the grass.
  float d = length(max(out_, 0.)), ray = .88 + .12 * sin(7. * p.x + 1.6 * sin(1.3 * p.y + .15 * time) + .2 * time);
  vec2 r = vec2(p.x / (.5 * clothSize.x + 1.4), (p.y - .2) / (.5 * clothSize.y + 1.2));
  float ends = max(1. - dot(r, r) * dot(r, r), 0.), near = exp(-4. * d);
  float falls = exp(-1.1 * max(-p.y - .2 * clothSize.y, 0.)) * smoothstep(.0, .3, (u.y - under) * clothSize.y) * smoothstep(.62, .30, abs(u.x - .5));
  float cover = clamp(free * (.46 * near + .30 * exp(-1.3 * d) + .17 * falls) * ends * ray, 0., .95) * -look.w;
  vec3 glow = mix(vec3(.30, .10, .22), vec3(1.05, .50, .22), max(near, .5 * falls));
  gl_FragColor = outColour(glow, cover);
  gl_FragColor.rgb *= cover;
}
void held() {
  float halo = max(1. - aside * aside - look.y * look.y, 0.), h = halo * halo * halo, h2 = h * h;
  vec4 glow = outColour((vec3(.62, .33, .12) * h2 + vec3(.9, .7, .4) * h2 + vec3(4., 3., 1.8) * h2 * h2 * h2 * h2 * h) * .08 * -look.w, 1.);
  gl_FragColor = vec4(glow.rgb * min(2. * h, 1.), 0.);
}
// A thread, or (own number below 0) the spark at its end; from 1 on it is spun of light, which lies about it.
void thread() {
  float body = max(1. - aside * aside - (look.z < 0. ? look.y * look.y : 0.), 0.);
  body *= body;
  float spun = step(1., look.z), core = exp(-24. * aside * aside);
  body = mix(body, core + .13 * body, spun) * look.w;
  if (body < .006) discard;
  vec3 gold = mix(vec3(1., .46, .08), vec3(1., .84, .5), mix(min(1., abs(look.z) * .6 + .35 * max(look.x - 1., 0.)), .75 * core, spun));
  vec4 lit = outColour(gold * look.x, min(1., body));
  gl_FragColor = vec4(lit.rgb * lit.a, lit.a * .6);
}

void main() {
  if (look.w < 0. && look.x < 0.) air();
  if (look.w < 0. && look.x >= 0.) held();
  if (look.w >= 0.) thread();
}
