// What runs along the band was found at its points; across it the threads are drawn here.
#include <lib/output>
uniform float warmth;
varying vec4 vBand;
varying vec4 vSilk;
varying vec4 vRun; // how much is there, fuller hem −1 or 1, shimmer, pulse
varying vec4 vAcross, vAcross2, vBright, vBright2; // where each thread lies across the band, its light
void main() {
  float s = vBand.y, u = vBand.z, side = vBand.w;
  float share = vSilk.z, edgeOn = clamp(vSilk.w, 0., 1.);
  // Threads that run in it: they drift across as they go, thick and thin, bright and faint.
  float lines = 0.;
#ifdef PLAIN
  const int LINES = 4;
#else
  const int LINES = 7;
#endif
  for (int i = 0; i < LINES; i++) {
    float r = fract(float(i) * .618 + u * 3.1 + .13 * side), r2 = fract(r * 7.7 + .3);
    float c = i < 4 ? vAcross[i] : vAcross2[i - 4], bright = i < 4 ? vBright[i] : vBright2[i - 4];
    float e = (s - c) / (mix(.016, .05, r2 * r2 * r2) + .02 * vSilk.x);
    lines += exp(-e * e) * bright;
  }
  lines = max(mix(1., lines, smoothstep(.05, .3, share)), 0.);
  // Sheer: one hem is fuller than the other and light gathers there; edge-on one looks through more.
  float full = .5 + .5 * s * vRun.y;
  full *= full;
  float sheer = (.16 + .84 * full) * mix(.34, 1., edgeOn * edgeOn) * vRun.z;
  float soft = max(1. - s * s, 0.), rim = abs(s) - .92;
  float hem = exp(-rim * rim * 278.) * full;
  float body = sheer * smoothstep(0., .5, soft) * smoothstep(.05, .4, share);
  lines = (lines * smoothstep(0., .3, soft) + .8 * hem * smoothstep(.05, .3, share)) * vRun.w * (.8 + .5 * edgeOn);
  vec3 deep = mix(vec3(.004, .155, .085), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.05, .70, .37), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.95, 1.9, 1.45), vec3(1.4, 1.15, .7), .35 * warmth);
  float bright = clamp(lines * .8, 0., 1.);
  vec3 c = deep * body * 1.5 + mix(mid, pale, bright * bright) * (lines * .8 + .14 * body * edgeOn);
  c *= 1. + 1.1 * vSilk.x;
  float cover = clamp(.30 * body + .22 * lines, 0., .6);
  gl_FragColor = outColour(c * vRun.x, cover * vRun.x);
}
