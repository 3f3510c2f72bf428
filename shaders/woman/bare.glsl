// Throat, breast and shoulders above the dress, arms and hands: skin with a few fine threads.
#include <woman/weave>
#include <woman/flesh>
void surfaceOf(inout Surface s, vec3 V, float glow) {
  float part = floor(vDetail.x + .5);
  bool trunk = part < .5, hand = part > 3.5;
  Ring round = ringOf(vRing.xy, vRing.z), chest = ringOf(vRest.xz + vec2(0., .012), vRest.y);
  // Over the shoulder the threads of the arm meet those of the breast.
  float m = trunk ? smoothstep(.15, .85, vDetail.z) * smoothstep(.05, .13, vRing.z) * smoothstep(.075, .050, length(vRing.xy)) * smoothstep(.010, .028, length(vRing.xy)) : 1.;
  s.run = mix(downAlong(s.N), runOf(vRing.z, s.N), m);
  float shade = trunk ? throatShade(vRest, headFrame(vRest)) : 1.;
  vec4 torso = vec4(0), limb = vec4(0);
  for (int i = 0; i < int(m < .98); i++) torso = throatThreads(chest, s.lit, shade, glow);
  for (int i = 0; i < int(m > .02); i++)
    limb = woven(round, hand ? 64. : 128., hand ? 1.2 : .8, hand ? 4. : 30., hand ? .3 + .3 * glow : .2 + .3 * glow);
  s.weave = mix(torso, limb * (trunk ? mix(.5, .12, glow) * shade : hand ? .55 : mix(.6, .3, glow)) * ((hand ? .06 : .08) + s.lit), m);
  s.soft = shade * (trunk ? mix(.34, .40, glow) : hand ? mix(.46, .42, glow) : mix(.38, .40, glow));
  s.shadow = shade;
  s.bare = 1.;
  s.flesh = trunk ? 1. : glow;
  s.edge = .8 * mix(.08, 1.3, moonSide(s.N));
  s.inner = trunk ? .9 : 1.;
}
