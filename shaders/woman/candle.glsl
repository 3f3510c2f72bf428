// The candle that she guards: a small warm light before her breast, which shines up to her lowered face and down
// what she wears.
uniform vec4 candle;
// On cloth, the farther down the more as from before her: its haze lights a fold from there.
vec3 candleOnCloth(vec3 N, vec3 to, float takes, float reach) {
  vec2 ahead = candle.xz - standing[3].xz;
  float below = smoothstep(.1, .5, to.y);
  to.xz += 1.5 * below * ahead;
  float d2 = dot(to, to), lit = max((dot(N, to) * inversesqrt(d2) + .2) / 1.2, 0.);
  return reach / (reach + d2 * mix(1., .7, below)) * min(3. * takes, 1.) * lit * lit * vec3(.64, .26, .085);
}
#if defined(FLESH) && !defined(HEAD)
// Near by her hands are the warmest thing there is: the haze of the flame is on the back of them as well, from
// above, finger by finger, and where they are thin it shines through them, red.
vec3 candleOnHands(vec3 N, vec3 V, vec3 to, float nv) {
  // Finger after finger they go down into the dark.
  float d2 = dot(to, to), fall = 1.15 * .0030 / (.0030 + d2) * smoothstep(.125, .055, to.y), thin = 1. - nv;
  vec3 L = normalize(to * inversesqrt(d2) + .55 * V + vec3(0., .45, 0.));
  float lit = smoothstep(-.15, .98, dot(N, L)), through = smoothstep(-.75, .5, dot(N, to) * inversesqrt(d2));
  float sheen = max(dot(N, normalize(L + V)), 0.);
  sheen *= sheen;
  sheen *= sheen;
  sheen *= sheen;
  return fall * (vec3(.105, .021, .009) + vec3(.16, .105, .055) * sheen * sheen + vec3(.20, .055, .018) * lit + vec3(.78, .37, .125) * lit * lit * lit + vec3(1.6, .31, .055) * thin * thin * through * (.25 + .75 * fall));
}
#endif
vec3 candleOn(Surface s, vec3 N, vec3 V) {
  vec3 to = candle.xyz + vec3(0., .03, 0.) - vWorld;
  float near = smoothstep(2.4, 1.8, distance(eye, vWorld));
#ifdef CLOTH
  // By the form and not by its folds: what is turned away would have it in patches.
  vec3 outer = gl_FrontFacing ? vNormal : -vNormal;
  return candle.w * smoothstep(-.20, .25, dot(outer, to) * inversesqrt(dot(outer, outer) * dot(to, to))) * candleOnCloth(N, to, max(s.takes, .13 * near), mix(vDetail.x > 6.5 ? .014 : .038, vDetail.x > 6.5 ? .034 : .076, near));
#else
  // On skin ochre where it comes straight, rose in the turn, and red through her fingers.
  float d2 = dot(to, to), toward = dot(N, to) * inversesqrt(d2);
#ifdef HEAD
  float takes = min(s.takes / 1.5, 1.);
  // The underside of her jaw looks down to it.
  vec3 h = headFrame(vRest);
  takes = max(takes, .55 * smoothstep(-.045, -.075, h.y) * smoothstep(-.015, .020, h.z));
#else
  float takes = s.flesh * min(s.takes, 1.);
#endif
  float lit = max((toward + .2) / 1.2, 0.), through = smoothstep(-.9, .6, toward);
  // Of her neck it finds the front: the rest lies in the shade of her hair.
  takes *= mix(1., smoothstep(-.012, .050, vRest.z), near * smoothstep(1.335, 1.375, vRest.y) * s.bare * (1. - s.hand));
  vec3 c = takes * (mix(.017, .021, near) / (.012 + d2) * vec3(.95, .44, .15) * lit * lit + .02 / (.02 + d2) * vec3(.10, .012, .04) * smoothstep(-.5, .2, toward));
#ifdef FLESH
#ifndef HEAD
  c += s.hand * takes * .008 / (.008 + d2) * vec3(.90, .26, .07) * through;
  float bareArm = s.bare * max(s.hand, step(.5, vDetail.x));
  c = mix(c, candleOnHands(N, V, to, s.nv), near * bareArm);
  // The bodice there is one with that below, and lit on its folds.
  c += (1. - s.bare) * candleOnCloth(N, to, mix(.01, .07, near) + .7 * s.colour.b, mix(.03, .026, near));
#endif
#endif
  return candle.w * c;
#endif
}
