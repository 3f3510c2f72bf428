// What the emerald in her palm makes of the sleeve she holds out to it: midnight cloth in long folds from the shoulder, that
// fan out in the bell; green along its upper line, on its hem and on what looks to her palm; its lining is dark.
// The forearm that comes out of her shawl is of the same cloth, with no bell.
// `pool`: from here to what lies in her palm.
vec3 heldOut(vec3 N, vec3 V, vec3 pool, float nv) {
  float round_ = atan(vRing.y, vRing.x), z = vRing.z, far_ = step(vRest.x, 0.), fans = far_ * smoothstep(.27, .42, z), elbow = (z - .268) / .045;
  float runs = sin(5. * round_ + 1.3 * sin(2. * round_ + .5) + 7. * z + 1.1 * sin(15. * z + round_)), crease = sin(75. * z + 2.5 * sin(round_ + 1.)) * exp(-elbow * elbow);
  float fold = .5 + .5 * mix(runs, crease, .45 * exp(-elbow * elbow));
  float up = smoothstep(.05, .95, N.y), turns = (1. - nv) * (1. - nv), far2 = dot(pool, pool);
  float to = max(.35 + .65 * dot(N, pool * inversesqrt(far2)), 0.), falls = 1. / (1. + far2 / .05);
  float hem = (z - .4130) / .0045;
  vec3 cloth = vec3(.0155, .0180, .0470) * (.45 + .55 * nv) * mix(1., .35 + 1.25 * fold, mix(.65, .95, fans));
  vec3 green = vec3(.016, .235, .165);
  cloth += green * (falls * (1.1 * to * to + .5 * up) * (.30 + .70 * fold) + (.22 + .5 * falls) * up * (.35 + .65 * turns) + .5 * far_ * falls * exp(-hem * hem) * (.5 + .5 * fold));
  cloth += vec3(.060, .085, .150) * turns * turns * (.3 + .7 * max(N.y, 0.));
  vec3 lining = vec3(.0022, .0050, .0085) + green * (.13 * exp(-(z - .418) / .005));
  return mix(cloth, lining, far_ * smoothstep(.4178, .4188, z));
}
