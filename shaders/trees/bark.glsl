// Dark glass, cut in long facets as obsidian is: it mirrors the sky at its rims, lets a deep colour
// through, and slow light climbs in its veins.
// wood: turn about the bough, metres along it, radius.
vec3 barkLight(vec3 n, vec3 v, vec3 at, vec4 wood, float pulse) {
  float L = wood.y, angle = wood.x;
#ifdef FAR
  vec3 m = n;
#else
  // The true facet of the mesh, not the smooth round of it.
  vec3 flat_ = cross(dFdx(at), dFdy(at));
  flat_ *= dot(flat_, v) > 0. ? -1. : 1.;
  vec3 m = normalize(mix(n, flat_ / max(length(flat_), 1e-9), .85 * smoothstep(.05, .2, wood.z)));
  // Cut all along into flutes, a facet to each side of every arris.
  float rib = fract(6. * wood.x + .22 * sin(.5 * wood.y)) - .5, fluted = smoothstep(.10, .26, wood.z);
  m = normalize(m + cross(vec3(0, 1, 0), n) * (rib > 0. ? .42 : -.42) * fluted);
#endif
  float nv = clamp(-dot(m, v), 0., 1.), round_ = clamp(-dot(n, v), 0., 1.);
  float g = 1. - nv, g2 = g * g, fresnel = .035 + .80 * g2 * g2 * g;
  vec3 up = reflect(v, m);
  vec3 mirrored = around(vec3(up.x, abs(up.y) * .8 + .03, up.z));
  vec3 c = groundDark * .5 + vec3(.003, .005, .014) + mirrored * vec3(.80, .92, 1.1) * fresnel;
  // What comes through it: deep and cold, warmer where a light stands behind.
  float s = max(dot(v, sunDirection), 0.); s *= s; s *= s;
  vec3 deep = mix(vec3(.004, .026, .044), vec3(.014, .010, .052), .5 + .5 * sin(.5 * L + 2. * angle));
  c += (deep * (1.1 + .8 * dawn) + sunLight * s * s * vec3(.010, .006, .012)) * round_ * round_ * (1. - .6 * ceiling);
  // Sun and moon draw the edge of the trunk that faces them.
  float edge = 1. - round_; edge *= edge * edge;
  c += (sunLight * max(dot(m, sunDirection), 0.) * .26 + moonLight * max(dot(m, moonDirection), 0.) * .20) *
    (edge + .035) * (1. - .8 * ceiling);

#ifndef FAR
  // Night lies between them, and the arris is a thin line of sky.
  float groove = abs(rib) * 2.;
  c *= mix(1., .40 + .80 * smoothstep(1., .55, groove), fluted);
  c += mirrored * vec3(.62, .72, 1.) * fluted * .20 * smoothstep(.10, .0, groove);
#endif

  // Veins.
  float wander = .30 * sin(.9 * L) + .16 * sin(2.3 * L + 1.) + .07 * sin(6.1 * L);
  float count = wood.z > .25 ? 7. : wood.z > .1 ? 3. : 1.;
  float x = abs(fract(count * angle + wander) - .5);
  float thread = x / .011; thread = exp(-thread * thread);
  float halo = exp(-x * x / .006);
  float climb = .5 + .5 * sin(.55 * L - .7 * time);
  float quick = .5 + .5 * sin(1.9 * L - 3.2 * time);
  climb *= climb; climb *= climb;
  float broken = smoothstep(.22, .62, .5 + .5 * sin(.8 * L + 2.3 * sin(.37 * L) + 15. * floor(count * angle + wander)));
  float shown = smoothstep(.015, .09, wood.z) * (L > -.1 ? 1. : smoothstep(-1.6, 0., L));
  vec3 vein = mix(vec3(.08, .70, .86), vec3(1.5, .86, .36), dawn);
  c += vein * (thread + .10 * halo) * shown * broken * (.16 + 1.5 * climb) * treeGlow * 2.1;
  c += vec3(.95, .86, 1.25) * (thread + .14 * halo) * shown * pulse * quick * quick * mix(2.4, .5, stormNight());
  c += mix(vein, vec3(2.2, 1.4, .5), .6) * thread * shown * chorus * (.3 + .7 * climb);
  return c;
}
