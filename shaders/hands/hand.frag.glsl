// Flesh of a hand of light: dark and half translucent, with its bones glowing in it. The threads
// that carry its surface are geometry of their own.
#include <lib/output>
#include <lib/body>
#ifdef CRACKED
#include <hands/crack>
#endif
const int BONE_COUNT = 16;
uniform vec3 boneFrom[BONE_COUNT], boneTo[BONE_COUNT];
uniform vec3 eye, ambient, moonLight, palmSpring, palmOut, shaft;
uniform float time, shown, kintsugi, dawn, tapestry;
varying vec3 vWorld, vNormal, vLocal, vRay, vFlow;
varying vec2 vFinger; // crease of a joint 0–1, nail 0–1
flat varying float vWhich; // thumb 0 to little finger 4

float curveLine(vec2 p, vec2 a, vec2 b, vec2 c, float w) {
  // Quadratic crease of the palm, as the nearest of five chords.
  float d = 1.;
  vec2 q = a;
  for (int i = 1; i <= 5; i++) {
    float t = float(i) / 5.;
    vec2 r = mix(mix(a, b, t), mix(b, c, t), t), e = r - q, v = p - q;
    d = min(d, length(v - e * clamp(dot(v, e) / dot(e, e), 0., 1.)));
    q = r;
  }
  return exp(-d * d / (w * w));
}
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
  // Brightest at the palm's hollow, faint toward arm and tips; each goes out before the next begins.
  vec3 off = at - vec3(.002, .056, 0.);
  float far = exp(-dot(off, off) / (.064 * .064)), k = float(i);
  float vein = .80 + .35 * sin(at.y * 190. + k * 7.3) * sin(at.y * 83. + at.z * 120. + k);
  float s = within * far * vein * smoothstep(0., .22, t) * smoothstep(1., .86, t);
  sum = max(sum, s * vec2(exp(-d2 / 3.4e-6), exp(-d2 / 3.4e-5)));
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
  float nv = max(dot(N, V), 0.), y = vFlow.x, open = vFlow.y * vFlow.y, thin = vFlow.z;
  float pour = emerald, glow = max(dawn, warmth);

  // The arm goes out into the air: only threads are left of it.
  float fray = noise2(p.xy * vec2(150., 46.)) * .5 + noise2(p.xz * vec2(330., 300.) + 9.) * .3;
  float keep = smoothstep(-.105, .012, y + (fray - .4) * .07) * smoothstep(0., .25, shown);
  if (keep < .02) discard;

  // Inside: dark; a cool light from above falls on it softly, and lower down it is lost.
  float rim = pow(1. - nv, 3.);
  float above = pow(max(dot(N, normalize(shaft + vec3(0., .7, 0.))) * .62 + .38, 0.), 2.2);
  vec3 dusk = mix(vec3(.0018, .0036, .0125), vec3(.11, .055, .085), glow);
  vec3 sky = mix(vec3(.050, .078, .175), vec3(.52, .30, .27), glow) + ambient * .5;
  vec3 colour = dusk * (.4 + .8 * nv) + sky * above * open;

  // The emerald in the hollow of the hand lights it from within its curve.
  vec3 lampColour = mix(vec3(.045, .66, .33), vec3(1.1, .60, .20), .8 * warmth);
  float strength = mix(.10, 1., pour) + .35 * warmth;
  vec3 L = palmSpring + palmOut * .040 - vWorld;
  float dl = length(L);
  float wrap = pow(max((dot(N, L / dl) + .40) / 1.40, 0.), 2.);
  float lamp = wrap / (1. + pow(dl / .043, 2.8)) * mix(.35, 1., open);
  colour += lampColour * lamp * .19 * strength;
  // Through what is thin light comes even from behind: edges of fingers, webs, tips.
  float through = thin * (.30 + .70 * (1. - nv)) / (1. + pow(dl / .085, 3.));
  colour += lampColour * through * .11 * strength;

  // While it weaves, gold gathers where the threads leave it.
  float weaves = tapestry * (1. - smoothstep(.1, .5, pour)) * (1. - .6 * glow);
  colour += vec3(1., .52, .15) * weaves * smoothstep(.095, .185, y) * (.08 + .30 * thin) * mix(.4, 1., open);

  // Creases of the palm, hinted.
#if defined(PALM) && !defined(PLAIN)
  float crease = curveLine(p.xy, vec2(-.043, .060), vec2(-.015, .060), vec2(.013, .090), .0012)
    + curveLine(p.xy, vec2(.040, .064), vec2(.012, .064), vec2(-.026, .043), .0012)
    + curveLine(p.xy, vec2(.034, .066), vec2(.004, .060), vec2(.008, .008), .0014);
  colour *= 1. - .42 * min(crease, 1.);
#endif
  colour *= 1. - .50 * vFinger.x;
  // Each finger turns away into dark before the next begins.
  colour *= mix(.16, 1., open) * mix(mix(.38, .72, glow), 1., smoothstep(.0, .55, nv));

#ifndef PLAIN
  // Bones of light.
  vec2 bone = bones(p, ray);
  vec3 marrow = mix(mix(vec3(.12, .24, .58), vec3(.10, .92, .50), smoothstep(0., .5, pour)), vec3(1.25, .66, .20), warmth);
  float deepIn = smoothstep(.05, .55, nv);
  float alight = mix(.22, 1., max(max(pour, .6 * warmth), .5 * tapestry)) * (.92 + .08 * sin(1.1 * time + 30. * y));
  colour += marrow * (.55 * bone.x + .11 * bone.y) * deepIn * alight;
#endif
#ifdef PALM
  // Where it springs: a pool of light in the hollow, no hard edge.
  vec2 s = p.xy - vec2(.002, .054);
  float facing = smoothstep(-.15, .6, dot(N, palmOut));
  float r2 = dot(s, s);
  float drift = noise2(s * 120. + vec2(.2, -.3) * time) * .6 + noise2(s * 260. - vec2(.25, .1) * time) * .4;
  colour += mix(lampColour, vec3(.6, 1.25, .9), exp(-r2 / 6e-5) * (1. - warmth)) * exp(-r2 / 4.5e-4) * (.25 + .8 * drift) * facing * pour * .55;

  // A hand that weaves holds a little of the gold that runs through it.
  colour += vec3(1., .74, .42) * exp(-r2 / 3.5e-4) * (.15 + .6 * drift) * facing * weaves * .20;
#endif

  // One cool edge, where the light of the shaft comes past: never an outline all round.
  float lit = smoothstep(.05, .75, dot(N, shaft));
  vec3 rimColour = mix(vec3(.42, .52, 1.05), vec3(1.25, .74, .36), glow);
  colour += rimColour * (rim * 1.15 + .08 * pow(1. - nv, 1.5)) * lit * open;
  // By day the sun comes softly through from the side it stands on.
  colour += vec3(.85, .42, .26) * glow * pow(max(dot(N, shaft) * .6 + .4, 0.), 1.8) * .62 * open;
  colour += lampColour * rim * .05 * strength / (1. + pow(dl / .09, 2.));

  // A nail: smoother, with the sky in it.
  colour = mix(colour, colour * .7 + sky * .55 * (.25 + above) + rimColour * .05, vFinger.y);

  float alpha = mix(mix(.86, .985, glow), mix(.96, .99, glow), max(rim, min(1., lamp * 1.2)));
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  colour = mix(colour, colour * k.w, facing);
  colour += k.rgb * facing;
  alpha = max(alpha, (1. - k.w) * facing);
#endif
  gl_FragColor = outColour(colour * keep, alpha * keep);
}
