// Dark glass: it mirrors a little sky at its rims, and slow light climbs in its veins.
// wood: turn about the bough, metres along it, radius.
vec3 barkLight(vec3 n, vec3 v, vec4 wood, float pulse) {
  float L = wood.y, angle = wood.x;
  // Long flakes, so that the mirror of the sky breaks as on obsidian.
  float flake = noise2(vec2(angle * 26. + 3. * sin(.5 * L), L * 1.3));
  float fine = noise2(vec2(angle * 60., L * 5.));
  vec3 side = normalize(cross(n, vec3(0., 1., .02)));
  vec3 m = normalize(n + side * (flake - .5) * .9 + vec3(0., (fine - .5) * .4, 0.));
  float nv = clamp(-dot(m, v), 0., 1.);
  vec3 base = groundDark * .6 + vec3(.004, .006, .016) + ambient * .25 * (.5 + .5 * n.y);
  vec3 up = reflect(v, m);
  float g = 1. - nv, g2 = g * g, fresnel = .02 + .5 * g2 * g2 * g;
  vec3 c = base * (.5 + fine) + around(vec3(up.x, abs(up.y) + .03, up.z)) * fresnel * (.2 + .8 * flake * flake);
  // Sun and moon draw the edge of the trunk that faces them.
  float edge = 1. - clamp(-dot(n, v), 0., 1.); edge *= edge * edge;
  c += (sunLight * max(dot(n, sunDirection), 0.) * .22 + moonLight * max(dot(n, moonDirection), 0.) * .16) *
    (edge + .015 + .07 * flake * flake) * (1. - .8 * ceiling);

  // Veins.
  float wander = .30 * sin(.9 * L) + .16 * sin(2.3 * L + 1.) + .07 * sin(6.1 * L);
  float count = wood.z > .25 ? 7. : wood.z > .1 ? 3. : 1.;
  float x = abs(fract(count * angle + wander) - .5);
  float thread = x / (.0045 + .006 * fine); thread = exp(-thread * thread);
  float halo = exp(-x * x / .002025);
  float climb = .5 + .5 * sin(.55 * L - .7 * time);
  float quick = .5 + .5 * sin(1.9 * L - 3.2 * time);
  climb *= climb; climb *= climb;
  float broken = smoothstep(.22, .62, noise2(vec2(L * .8, angle * 5. + 3.)));
  float shown = smoothstep(.015, .09, wood.z) * (L > -.1 ? 1. : smoothstep(-1.6, 0., L));
  vec3 vein = mix(vec3(.10, .74, .74), vec3(1.5, .86, .36), dawn);
  c += vein * (thread + .06 * halo) * shown * broken * (.10 + 1.5 * climb) * treeGlow * 2.1;
  c += vec3(.95, .86, 1.25) * (thread + .12 * halo) * shown * pulse * quick * quick * 2.4;
  c += mix(vein, vec3(2.2, 1.4, .5), .6) * thread * shown * chorus * (.3 + .7 * climb);
  return c;
}
