#include <lib/output>
#include <lib/body>
uniform vec3 eye, lamp, shaft;
uniform float time, shown, woven, dawn, tapestry;
varying vec3 vWorld, vNormal, vTangent;
varying vec4 vLook;
varying vec3 vNature;
void main() {
  float rnd = vLook.z, s = vNature.y;
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), T = normalize(vTangent);
  float profile = exp(-2.4 * vLook.y * vLook.y);
  // Each comes out of nothing and goes there again.
  float ends = smoothstep(0., .35, vLook.x) * (1. - smoothstep(.55, 1., vLook.x));
  // Most are dim; a few are precious.
  float own = mix(.05, .7, pow(fract(rnd * 13.3), 2.2)) + .7 * step(.90, fract(rnd * 5.9));
  float d = distance(lamp, vWorld), near = 1. / (1. + pow(d / .095, 2.));
  float rim = pow(1. - abs(dot(N, V)), 2.) * smoothstep(-.3, .7, dot(N, shaft));
  float weaves = smoothstep(0., .35, tapestry) * (1. - smoothstep(.1, .5, emerald)), glow = max(dawn, warmth), gold = max(glow, weaves);
  float play = .30 + 1.3 * near + .5 * rim + .5 * gleam(T, shaft, V, 24.);
  // None within the sleeve.
  play *= smoothstep(-.012, .012, vNature.z);
  // The far side's would stand out where the body goes.
  play *= mix(.22 * (1. - emerald), 1., smoothstep(-.35, .1, dot(N, V)));
  // By day those that leave the fingers would be hairs.
  play *= 1. - .8 * glow * vNature.x * smoothstep(0., .05, vNature.z);
  play *= 1. - .55 * glow * (1. - weaves);
  // On the glowing body they are a shimmer, no cords.
  play *= mix(1., mix(mix(mix(.012, .10, vNature.x), .34, glow), .07, weaves), max(weaves, smoothstep(.05, .4, emerald))) * (1. - .45 * directOutput);
  vec3 given = mix(vec3(.13, .66, .50), vec3(1.3, .78, .30), gold);
  vec3 hue = mix(threadColour(fract(rnd * 3.3 + .17)), given, .85 * max(max(emerald, glow), weaves * min(1., .25 + 1.5 * near)));
  // Light runs along them to the fingers.
  float run = pow(.5 + .5 * sin(30. * s - 1.8 * time + rnd * 40.), 6.);
  float seen = profile * ends * vLook.w * woven * smoothstep(0., .3, shown);
  float light = seen * own * play * (.7 + .9 * run) * 1.1, cover = .03 * (1. - weaves) * seen;
  if (cover + light < .004) discard;
  gl_FragColor = outColour(hue * light, cover);
}
