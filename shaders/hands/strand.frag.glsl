#include <lib/output>
#include <lib/body>
uniform vec3 eye, palmSpring, palmOut, shaft;
uniform float time, shown, dawn, tapestry;
varying vec3 vWorld, vNormal, vTangent;
varying vec4 vLook;
varying vec3 vNature;
void main() {
  float rnd = vLook.z, s = vNature.y;
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld), T = normalize(vTangent);
  float profile = exp(-2.4 * vLook.y * vLook.y);
  // Broken, each in its own rhythm; what has left the hand is whole but faint.
  float gate = smoothstep(.30, .62, noise2(vec2(s * mix(26., 90., fract(rnd * 7.7)) + rnd * 90., rnd * 31.)));
  gate = mix(mix(.10, 1., gate), .8, vNature.x);
  float ends = smoothstep(0., .10, vLook.x) * (1. - smoothstep(.55, 1., vLook.x) * mix(.6, 1., vNature.x));
  // Most are dim; a few are precious.
  float own = mix(.07, .8, pow(fract(rnd * 13.3), 5.)) + .6 * step(.95, fract(rnd * 5.9));
  vec3 L = palmSpring + palmOut * .03 - vWorld;
  float dl = length(L);
  float near = 1. / (1. + pow(dl / .075, 2.2));
  float nv = abs(dot(N, V));
  float rim = pow(1. - nv, 2.) * smoothstep(-.1, .7, dot(N, shaft));
  float play = .30 + .42 * tapestry + .62 * near * mix(.25, 1., max(emerald, .6 * tapestry)) + .5 * rim + .6 * gleam(T, shaft, V, 24.);
  play = mix(play, .34, vNature.x);
  // Fingers carry most of it; the arm is lost in the air.
  play *= mix(.3, 1., smoothstep(-.02, .14, vNature.z)) * smoothstep(-.17, -.03, vNature.z);
  vec3 hue = threadColour(fract(rnd * 3.3 + .17));
  vec3 green = mix(vec3(.06, .62, .33), vec3(.55, 1.2, .90), step(.72, fract(rnd * 9.1)));
  // Near the spring everything is emerald, farther off it goes over into one's own colour.
  hue = mix(hue, green, emerald * clamp(1.1 * near, 0., 1.) * (1. - .8 * warmth));
  // Some of those of a hand that weaves are gold already.
  hue = mix(hue, vec3(1.35, .92, .42), tapestry * (1. - emerald) * smoothstep(.35, .8, fract(rnd * 4.3)) * (.35 + .65 * near));
  float run = pow(.5 + .5 * sin(34. * s - 2.6 * time + rnd * 40.), 8.) * emerald;
  play *= 1. + 1.6 * dawn;
  float light = profile * gate * ends * own * play * (1. + 1.6 * run) * vLook.w * 1.7;
  light *= smoothstep(0., .3, shown);
  vec3 c = hue * light;
  float cover = min(.55, profile * gate * ends * vLook.w * .35);
  if (cover + light < .004) discard;
  gl_FragColor = outColour(c, cover * smoothstep(0., .3, shown));
}
