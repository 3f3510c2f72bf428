#ifndef LIB_SCARF
#define LIB_SCARF
// The cloth as memories have drawn it out: a scarf of silk. Threads come down out of the light one by
// one and are silk where they meet; at the other end they part again, and are specks among wings.
// p: across it and along it, 0–1; lie: how deep its threads lie behind one another here.
vec3 flowing(vec2 p, float lie, float now, out float cover) {
  vec3 gold = vec3(.86, .46, .12), light = vec3(1., .76, .42);
  float t = p.y, x = p.x, q = x * 40. + .9 * sin(3. * t + 2. * x);
  float h1 = hash11(floor(q) + 7.), h2 = hash11(floor(q) + 31.), side = 1. - (2. * x - 1.) * (2. * x - 1.);
  // Every thread of it begins and ends at a place of its own.
  float from = .10 + .34 * h1, to = .78 + .26 * h2, whole = smoothstep(.20, .56, t - .14 * (h1 - .5)) * smoothstep(1., .70, t + .16 * (h2 - .5));
  float own = smoothstep(from, from + .34, t) * smoothstep(to, to - .34, t);
  float d = fract(q) - .5, w = .20 + .9 * fwidth(q), line = exp(-d * d / (w * w) * 2.) * own * h1 * h1 * min(1., .5 / w);
  float fold = .52 + .30 * sin(17. * x + 4. * t - .4 * now) + .18 * sin(37. * x - 6. * t + 2.);
  float silk = whole * side * fold * min(lie, 3.);
  vec3 hue = mix(vec3(1., .46, .36), light, smoothstep(.15, .75, t + .3 * (x - .5))) + vec3(-.12, -.06, .26) * (1. - side);
  // Dyed as the cloth was, and hemmed with gold to either side.
  float dye = .5 + .5 * cos(6.2832 * (1.25 * x + .35 * t));
  hue = mix(hue, mix(vec3(1., .38, .42), vec3(.64, .47, 1.), dye), .66 * whole * abs(2. * dye - 1.));
  float selvage = (abs(2. * x - 1.) - .90) / max(.035, 2. * fwidth(x)), hem = exp(-selvage * selvage) * smoothstep(.30, .62, t) * whole;
  // Sparks, the more the less of it is left.
  vec2 g = vec2(x * 7., t * 46. + 3. * x), id = floor(g), r = fract(g) - .5 - .5 * (hash22(id) - .5), gx = dFdx(g), gy = dFdy(g);
  float area = gx.x * gy.y - gx.y * gy.x;
  r = vec2(gy.y * r.x - gy.x * r.y, gx.x * r.y - gx.y * r.x) / (abs(area) < 1e-7 ? 1e-7 : area);
  float spark = exp(-.55 * dot(r, r)) * step(.45 + .35 * whole, hash12(id + 3.)) * smoothstep(.08, .34, t + .12 * h1) * smoothstep(1., .94, t) * (.6 + .4 * sin(2. * now + 30. * hash12(id)));
  cover = clamp(mix(.30, .50, directOutput) * silk + .25 * line + .20 * hem, 0., .7);
  return hue * (mix(.80, .62, directOutput) * silk + .5 * line * min(lie, 2.)) + mix(gold, light, .4) * .75 * hem + light * 2.6 * spark * smoothstep(0., .2, side);
}
#endif
