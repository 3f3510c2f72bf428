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
vec3 candleOn(Surface s, vec3 N) {
  vec3 to = candle.xyz + vec3(0., .03, 0.) - vWorld;
#ifdef CLOTH
  // By the form and not by its folds: what is turned away would have it in patches.
  vec3 outer = gl_FrontFacing ? vNormal : -vNormal;
  return candle.w * smoothstep(-.20, .25, dot(outer, to) * inversesqrt(dot(outer, outer) * dot(to, to))) * candleOnCloth(N, to, s.takes, vDetail.x > 6.5 ? .014 : .038);
#else
  // On skin ochre where it comes straight, rose in the turn, and red through her fingers.
  float d2 = dot(to, to), toward = dot(N, to) * inversesqrt(d2);
#ifdef HEAD
  float takes = min(s.takes / 1.5, 1.);
#else
  float takes = s.flesh * min(s.takes, 1.);
#endif
  float lit = max((toward + .2) / 1.2, 0.), through = smoothstep(-.9, .6, toward);
  vec3 c = takes * (.017 / (.012 + d2) * vec3(.95, .44, .15) * lit * lit + .02 / (.02 + d2) * vec3(.10, .012, .04) * smoothstep(-.5, .2, toward));
#ifdef FLESH
#ifndef HEAD
  c += s.hand * takes * .008 / (.008 + d2) * vec3(.90, .26, .07) * through;
  // The bodice there is one with that below, and lit on its folds.
  c += (1. - s.bare) * candleOnCloth(N, to, .01 + .7 * s.colour.b, .03);
#endif
#endif
  return candle.w * c;
#endif
}
