// A hand of light: a veil one sees the meadow through, its edge alight, with a thread of light in each
// finger. The threads that carry its surface are geometry of their own.
#include <lib/output>
#include <lib/body>
#ifdef CRACKED
#include <hands/crack>
#endif
const int BONE_COUNT = 16;
uniform vec3 boneFrom[BONE_COUNT], boneTo[BONE_COUNT];
uniform vec3 eye, palmSpring, palmOut, shaft;
uniform float time, shown, kintsugi, dawn, tapestry;
varying vec3 vWorld, vNormal, vLocal, vRay, vFlow; // distance from the wrist, openness, nail
flat varying float vWhich; // thumb 0 to little finger 4

// Light of one bone along a look into the hand: x the core, y what it sheds into the flesh.
void bone(int i, vec3 from, vec3 ray, inout vec2 sum) {
  vec3 a = boneFrom[i], e = boneTo[i] - a, w = from - a;
  float b = dot(ray, e), c = dot(e, e), d = dot(ray, w), f = dot(e, w);
  float t = clamp((f - b * d) / max(c - b * b, 1e-7), 0., 1.);
  vec3 at = a + e * t;
  vec3 v = at - from;
  float deep = dot(v, ray), d2 = max(dot(v, v) - deep * deep, 0.);
  // Only what lies within, not what a look leaves and meets again behind.
  float within = smoothstep(.036, .016, deep) * smoothstep(-.004, .002, deep);
  // From the palm each goes on whole to its fingertip; it begins out of nothing.
  float k = float(i), vein = .82 + .26 * sin(at.y * 150. + k * 7.3 - 1.3 * time);
  float s = within * vein * (i == 2 || (i > 3 && (i - 4) % 3 == 0) ? smoothstep(0., .6, t) : 1.);
  sum = max(sum, s * vec2(exp(-d2 / 2.2e-7), exp(-d2 / 7e-6)));
}
vec2 bones(vec3 from, vec3 ray) {
  vec2 sum = vec2(0);
#ifdef PALM
  bone(2, from, ray, sum);
  for (int i = 4; i < BONE_COUNT; i += 3) bone(i, from, ray, sum);
#else
  // Those of its own finger.
  int which = int(vWhich + .5), first = which == 0 ? 2 : 1 + 3 * which;
  for (int i = 0; i < 3; i++) bone(min(first + i, which == 0 ? 3 : BONE_COUNT - 1), from, ray, sum);
#endif
  return sum;
}
void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), ray = normalize(vRay), p = vLocal;
  float nv = max(dot(N, V), 0.), y = vFlow.x, open = vFlow.y * vFlow.y;
  float pour = emerald, glow = max(dawn, warmth);

  // It goes out into the air before the arm begins: only threads are left of it.
  float fray = noise2(vec2(p.x * 420., p.y * 30. + p.z * 60.)) * .7 + noise2(p.xz * vec2(900., 700.) + 9.) * .3;
  float keep = smoothstep(-.075, .035, y + (fray - .5) * .05) * smoothstep(0., .25, shown);
  if (keep < .02) discard;

  int which = int(vWhich + .5);
  float toEnd = distance(p, boneTo[which == 0 ? 3 : 3 + 3 * which]), end = exp(-toEnd / .03);
  float weaves = tapestry * (1. - smoothstep(.1, .5, pour)), gives = max(max(pour, smoothstep(0., .4, weaves)), glow);
  float gold = max(max(warmth, .8 * glow), smoothstep(0., .5, weaves)), up = max(dot(N, shaft) * .5 + .5, 0.), toTip = smoothstep(0., .19, y);
  // One's own dusk at the wrist, pale over the hand, and at the fingers the light of what one gives.
  vec3 own = mix(vec3(.36, .40, 1.), vec3(1.05, .50, .58), glow);
  vec3 ice = mix(vec3(.62, .88, 1.22), vec3(1.35, .72, .32), max(glow, smoothstep(0., .6, weaves)));
  vec3 given = mix(mix(vec3(.42, .66, 1.05), vec3(.40, 1.25, .85), smoothstep(0., .5, pour)), vec3(1.60, .74, .18), gold);
  vec3 pale = mix(mix(own, ice, smoothstep(-.03, .10, y)), given, .65 * end);
  vec3 lampColour = mix(vec3(.05, .70, .38), vec3(1.1, .60, .20), .8 * gold);

  // Within: almost nothing, a little where light from above falls on it.
  vec3 colour = mix(vec3(.003, .009, .022), vec3(.026, .016, .040), glow);
  colour += pale * (.003 + mix(.022, .060, glow) * up * up) * open * (.3 + .7 * toTip);
  // What springs from its hollow lights it from inside its curve.
  float far = length(palmSpring + palmOut * .02 - vWorld);
  colour += lampColour * mix(.35, 1., open) * mix(.02, .055, max(pour, .6 * weaves)) / (1. + pow(far / .04, 2.4));
  // The edge, brightest where the light comes past and at the fingers.
  float edge = 1. - nv, rim = edge * edge * edge * sqrt(edge);
  colour += pale * rim * (.65 + 3.0 * up * up) * mix(.2, 1., open) * (.5 + 1.1 * toTip) * mix(.75, 1., gives);
  // Fingertips, and a breath of light where a nail is.
  colour += given * (mix(.15, .09, gold) * end + 1.1 * exp(-toEnd / .0075) * (.35 + .65 * edge) + 1.5 * exp(-toEnd / .045) * edge * edge) * mix(.3, 1., gives);
  colour += pale * .12 * vFlow.z;
#ifndef PLAIN
  // The thread in each finger, finer and brighter toward its end.
  vec2 bone = bones(p, ray);
  colour += given * (.75 * bone.x + .07 * bone.y) * (.3 + 2.0 * toTip * toTip) * smoothstep(.1, .5, nv) * mix(.35, 1., gives);
#endif
#ifdef PALM
  // Where it springs: a pool of light in the hollow, no hard edge.
  vec2 s = p.xy - vec2(.002, .054);
  float facing = smoothstep(-.15, .6, dot(N, palmOut)), r2 = dot(s, s);
  float drift = noise2(s * 120. + vec2(.2, -.3) * time);
  colour += mix(lampColour, given, .35) * exp(-r2 / 3.6e-4) * (.07 + .13 * drift) * facing * max(pour, .5 * weaves);
#endif

  // So thin that it has no outline: at the very edge it melts into the air.
  float melts = .3 + .7 * smoothstep(0., .14, nv);
  float alpha = min(mix(.66, .52, glow) + .2 * rim, .92);
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  colour = mix(colour, colour * k.w, facing);
  colour += k.rgb * facing;
  alpha = max(alpha, (1. - k.w) * facing);
#endif
  keep *= melts;
  gl_FragColor = outColour(colour * keep, alpha * keep);
}
