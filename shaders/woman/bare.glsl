// Throat, breast and shoulders above the dress, arms and hands: skin with a few fine threads.
#include <woman/weave>
#include <woman/flesh>
void surfaceOf(inout Surface s, vec3 V, float glow) {
  float part = floor(vDetail.x + .5);
  float pixelOf = length(vec2(dFdx(vRest.x), dFdy(vRest.x)));
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
  float veil = 0.;
  for (int i = 0; i < int(trunk); i++) {
    // The dress goes on as threads alone: they fan out from the breast over the shoulders and end below
    // the collar bones, each where it will.
    float fan = vRest.x / (1. + 4.5 * max(vRest.y - 1.25, 0.)) + .004 * noise2(vec2(vRest.y * 22., vRest.x * 30.));
    float top = 1.335 + .50 * abs(vRest.x) + .026 * (noise2(vec2(fan * 420., 3.)) - .5) + .040 * (noise2(vec2(fan * 90., 7.)) - .5);
    veil = smoothstep(top + .022, top - .060, vRest.y) * mix(1., .86, glow);
    float fold = noise2(vec2(fan * 46., vRest.y * 7.)), ridge = smoothstep(.25, .85, fold);
    vec4 strands = threads(fan * 1300., pixelOf * 1300., vRest.y, 31., .65) * smoothstep(top + .03, top - .01, vRest.y);
    float value = ridge * (.15 + .85 * s.lit);
    vec3 night = mix(vec3(.0030, .0036, .0150), vec3(.038, .046, .145), value);
    vec3 day = mix(vec3(.110, .022, .082), vec3(.58, .16, .20), value);
    s.colour = mix(s.colour, mix(night, day, glow), veil);
    s.weave = mix(s.weave, vec4(0), veil) + strands * mix(vec4(.45), vec4(1., .70, .62, 1.), glow) * (.15 + 1.1 * ridge) * (.3 + s.lit);
  }
  s.flesh = trunk ? 1. - veil * mix(.92, .75, glow) : glow;
  s.soft *= 1. - veil;
  s.edge = .8 * (1. - glow) * mix(.08, 1.3, moonSide(s.N));
  s.inner = mix(trunk ? .9 : 1., .2, glow);
}
