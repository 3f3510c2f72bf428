// A hand as one would paint it against a light: dark in the middle, with that light along every edge and
// through what is thin; where it holds the light the skin shines, and a hand's breadth on it is dusk.
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
  vec3 given = mix(vec3(.22, .94, .60), vec3(1.22, .84, .46), gold);
  vec3 flesh = mix(vec3(.72, .56, .58), vec3(.74, .58, .54), gold);
  // What emerald falls on takes its hue.
  vec3 takes = mix(flesh, vec3(.52, .80, .66), .7 * (1. - gold));
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
  float facing = smoothstep(-.1, .5, vFinger.z);
#endif

  // The light it holds: on what faces it, and soon gone.
  vec3 L = lamp - vWorld;
  float d = length(L), nl = dot(N, L / d), near = 1. / (1. + pow(d / mix(.050, .040, weaves), 3.)), about = exp(-d / .105);
  float wrapped = max((nl + .25) / 1.25, 0.);
  float lit = wrapped * wrapped * (.35 + .65 * open) * near;
  // Along the edges, and through what is thin, it comes from behind.
  float edge = 1. - nv, hem = edge * edge * (.15 + .85 * edge);
  float past = exp(-pow((nl + .10) / .34, 2.)), through = smoothstep(.35, -.6, nl) * thin;
  vec3 blood = mix(vec3(.62, .50, .20), vec3(1.1, .40, .20), gold);
  // Less at the joints than between them, as bone stands in the light.
  float between = sin(3.14159 * fract(clamp(joint, 0., 2.999)));
  through *= mix(1., .45 + .8 * between, step(.01, joint));
  float sun = glow * max(dot(N, shaft) * .6 + .4, 0.);

  // Dusk about it: indigo from above, almost nothing from below.
  float up = N.y * .5 + .5, sky = dot(N, shaft) * .5 + .5;
  vec3 dusk = mix(mix(vec3(.010, .010, .034), vec3(.055, .036, .07), glow), mix(vec3(.085, .095, .25), vec3(.27, .19, .30), glow), sky * sky * (.35 + .65 * up));
  vec3 colour = flesh * dusk * (.20 + .80 * open) * mix(1., .55, pour);
  colour += flesh * vec3(1.1, .62, .34) * .55 * sun * sun * open;
  colour += takes * given * lit * .95 * holds + vec3(.45, .8, .6) * pow(lit, 4.) * .7 * holds;
  // Where it rises out of the bowl’s light it is wet with it.
  float over = vWorld.y - lamp.y + .022;
  colour += given * takes * bowl * holds * (1.05 * exp(-max(over, 0.) / .012) + .20 * exp(-max(over, 0.) / .022)) * smoothstep(-.004, .003, over) * smoothstep(.092, .060, length(vWorld.xz - lamp.xz)) * (.55 + .45 * nv);
  colour += given * hem * about * (.9 + 3. * thin) * holds;
  colour += mix(given, blood, .25) * (through * .5 + past * thin * .16) * about * (.4 + .6 * edge) * holds;
  colour *= 1. - folds * mix(vec3(.40, .58, .62), vec3(.5, .55, .6), gold);
  // The moisture of skin, and a nail.
  vec3 H = normalize(L / d + V);
  float shine = pow(max(dot(N, H), 0.), 22.);
  colour += given * shine * near * holds * (.10 + .5 * vFinger.x);
  colour += vec3(.03, .03, .05) * vFinger.x * up;
  // A rim of the light that comes past, on the one side only.
  float rim = edge * edge * edge * smoothstep(-.1, .8, dot(N, shaft));
  colour += mix(vec3(.26, .34, .78), vec3(1.2, .68, .34), glow) * rim * .55 * open;
  // Fingertips keep a little of what they give.
  float tip = smoothstep(2.35, 3., joint);
  colour += given * tip * tip * (.05 + .16 * edge) * holds;

  float alpha = .3 + .7 * smoothstep(0., .20, nv);
#ifdef CRACKED
  vec4 k = crackOf(p.xy, kintsugi, time);
  colour = mix(colour, colour * k.w, facing);
  colour += k.rgb * facing;
#endif
  keep *= alpha;
  gl_FragColor = outColour(colour * keep, keep);
}
