// A hand as one would paint it against a light: a dark form with that light as a thin line along every
// edge and through what is thin; where it holds the light the skin shines, and soon no more.
#include <lib/output>
#include <lib/body>
#ifdef CRACKED
#include <hands/crack>
#endif
uniform vec3 eye, lamp, shaft;
uniform float time, shown, bowl, perch, kintsugi, dawn, tapestry;
varying vec3 vWorld, vNormal, vLocal, vFlow; // distance from the wrist, openness, how thin
varying vec3 vFinger; // nail, joint, palm's side

// Shade in a fold `d` metres off, `w` wide.
float fold(float d, float w, float pixel) { float wide = w + .5 * pixel; return w / wide * exp(-d * d / (wide * wide)); }

void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), p = vLocal;
  float nv = max(dot(N, V), 0.), y = vFlow.x, open = vFlow.y, thin = vFlow.z;
  float pour = emerald, glow = max(dawn, warmth);

  // Far up, always out of the picture, the arm ends.
  float keep = smoothstep(-.265, -.215, y) * smoothstep(0., .25, shown);
  if (keep < .02) discard;

  float weaves = tapestry * (1. - smoothstep(.1, .5, pour));
  float gold = max(glow, smoothstep(0., .5, weaves)), holds = max(max(pour, .88 * weaves), max(.75 * bowl, perch) * glow);
  vec3 given = mix(vec3(.09, .80, .50), vec3(1.22, .80, .40), gold);
  vec3 flesh = mix(vec3(.30, .34, .36), vec3(.74, .58, .54), gold), blood = mix(vec3(.70, .22, .27), vec3(1.2, .42, .20), gold);
  // By day it is flesh again; before that a dark form.
  float day = smoothstep(.45, 1., glow) * (1. - .8 * weaves);
  float pixel = length(fwidth(p));

  // Folds at the joints of the fingers.
  float joint = vFinger.y, inner = smoothstep(-.1, .6, vFinger.z);
  float folds = inner * (.75 * fold((joint - 1.) * .035, .0011, pixel) + .6 * fold((joint - 2.) * .027, .0009, pixel) + .5 * fold((joint - .46) * .045, .0012, pixel));
#ifdef PALM
  // And of the palm: about the ball of the thumb, and two across.
  vec2 q = p.xy - vec2(.047, .032);
  folds = max(folds, .8 * fold(length(q) - .0405, .0010, pixel) * smoothstep(-.012, -.024, q.x) * smoothstep(-.03, -.01, q.y));
  float run = clamp((.030 - p.x) / .052, 0., 1.), rise = clamp((p.x + .037) / .050, 0., 1.);
  folds = max(folds, .7 * fold((p.y - .069 + .029 * run * sqrt(run)) * .85, .0009, pixel) * smoothstep(1., .75, run) * step(.001, run));
  folds = max(folds, .75 * fold((p.y - .057 - .022 * rise * rise) * .9, .0010, pixel) * smoothstep(1., .8, rise) * smoothstep(0., .12, rise));
  float facing = smoothstep(-.1, .5, vFinger.z) * smoothstep(.018, .036, p.y);
#endif

  // The light it holds: on what faces it, and soon gone.
  vec3 L = lamp - vWorld;
  float d = length(L), nl = dot(N, L / d), near = 1. / (1. + pow(d / mix(.042, .020, weaves), 4.)), about = exp(-d / mix(.080, .060, weaves));
  float wrapped = max((nl + .2) / 1.2, 0.);
  float lit = wrapped * wrapped * (.35 + .65 * open) * near;
  // A thin line of it along every edge; and what is thin it shines through, as through a hand before a lamp.
  float edge = 1. - nv, hem = edge * edge * edge * (.2 + .8 * edge);
  float past = exp(-pow((nl + .05) / .40, 2.)), through = smoothstep(.45, -.5, nl);
  float sheer = thin * thin * about * (.30 * past + .45 * through + .30 * edge * edge + .45 * (1. - open));
  float sun = day * max(dot(N, shaft) * .6 + .4, 0.);

  float up = N.y * .5 + .5, sky = dot(N, shaft) * .5 + .5;
  vec3 night = mix(vec3(.0022, .0062, .0070), vec3(.0100, .0060, .0100), gold) * (.4 + 1.2 * sky * sky * open) * (1. + 3. * max(1. - holds, 0.));
  vec3 dusk = mix(vec3(.055, .036, .07), vec3(.27, .19, .30), sky * sky * (.35 + .65 * up));
  vec3 colour = mix(night, flesh * dusk * (.20 + .80 * open), .75 * day);
  colour += flesh * vec3(1.1, .62, .34) * .55 * sun * sun * open;
  colour += given * (lit * lit * .8 + vec3(.6, .5, .5) * lit * lit * lit) * holds;
  colour += mix(given, blood, smoothstep(.040, .066, d)) * sheer * mix(1. * smoothstep(.02, .07, d), .45, weaves) * holds;
  colour += given * hem * sqrt(about) * 1.9 * holds;
  // Where it rises out of the bowl’s light it is wet with it.
  float over = vWorld.y - lamp.y + .022;
  vec3 wet = given * .34 * exp(-abs(over) / .011) + mix(vec3(.5, 1.2, .92), given, gold) * .30 * exp(-abs(over) / .0035);
  colour += wet * bowl * holds * smoothstep(-.045, 0., over) * smoothstep(.080, .050, length(vWorld.xz - lamp.xz)) * nv;
  colour *= 1. - folds * mix(vec3(.40, .48, .46), vec3(.5, .55, .6), gold);
  // A nail, and a rim of the light that comes past, on the one side only.
  colour += vec3(.012, .02, .02) * vFinger.x * up * (.3 + day);
  float rim = edge * edge * edge * smoothstep(-.1, .8, dot(N, shaft));
  colour += mix(vec3(.07, .20, .22), vec3(1.2, .68, .34), gold) * rim * .55 * open * (1. + max(1. - holds, 0.));

  float alpha = .6 + .4 * smoothstep(0., .16, nv);
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  colour = mix(colour, colour * k.w, facing);
  colour += k.rgb * facing;
#endif
  keep *= alpha;
  gl_FragColor = outColour(colour * keep, keep);
}
