#include <lib/output>
#include <lib/noise>
uniform float emerald, hands, time, warmth;
varying vec4 vBand;
varying vec4 vSilk;
varying vec3 vWorld;
void main() {
  float t = vBand.x, s = vBand.y, u = vBand.z, side = vBand.w;
  float share = vSilk.z, edgeOn = clamp(vSilk.w, 0., 1.);
  float salt = u * 37. + side * 5.;
  float flow = t * 9. - .55 * time;
  // Threads that run in it: they drift across as they go, thick and thin, bright and faint.
  float lines = 0.;
#ifdef PLAIN
  const int LINES = 3;
#else
  const int LINES = 7;
#endif
  for (int i = 0; i < LINES; i++) {
    float k = float(i), r = fract(k * .618 + u * 3.1 + .13 * side), r2 = fract(r * 7.7 + .3);
    float c = -.86 + 1.72 * fract(k * .382 + salt) + .16 * sin(t * mix(9., 21., r2) + 6.3 * r + .3 * time);
    float w = mix(.016, .05, r2 * r2 * r2) + .02 * vSilk.x;
    float e = (s - c) / w;
    lines += exp(-e * e) * mix(.15, 1., r * r) * (.45 + .55 * sin(t * mix(14., 40., r) - 1.3 * time + 9. * r2));
  }
  lines = max(mix(1., lines, smoothstep(.05, .3, share)), 0.);
  // Sheer: one hem is fuller than the other and light gathers there; edge-on one looks through more.
  float lean = sin(6. * t + salt);
  float full = .5 + .5 * s * lean;
  float sheer = (.16 + .84 * full * full) * mix(.34, 1., edgeOn * edgeOn) * (.7 + .3 * sin(flow * 2.1 + salt));
  float soft = max(1. - s * s, 0.);
  float hem = exp(-(abs(s) - .92) * (abs(s) - .92) * 278.) * full * full;
  float pulse = .5 + .5 * sin(30. * t - 2. * time + 20. * u);
  pulse *= pulse; pulse *= pulse;
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  float fades = smoothstep(0., .02, t) * (1. - smoothstep(.74, 1., t));
  // What is already round her stays when the hands have sunk.
  float held = mix(smoothstep(.05, .5, hands), 1., smoothstep(.46, .6, t));
  float there = reach * fades * held * vSilk.y * smoothstep(.14, .40, emerald);
  float body = sheer * smoothstep(0., .5, soft) * smoothstep(.05, .4, share);
  lines = (lines * smoothstep(0., .3, soft) + .8 * hem * smoothstep(.05, .3, share)) * (.45 + .9 * pulse) * (.8 + .5 * edgeOn);
  vec3 deep = mix(vec3(.004, .155, .085), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.05, .70, .37), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.95, 1.9, 1.45), vec3(1.4, 1.15, .7), .35 * warmth);
  float bright = clamp(lines * .8, 0., 1.);
  vec3 c = deep * body * 1.5 + mix(mid, pale, bright * bright) * (lines * .8 + .14 * body * edgeOn);
  c *= 1. + 1.1 * vSilk.x;
  float cover = clamp(.30 * body + .22 * lines, 0., .6);
  gl_FragColor = outColour(c * there, cover * there);
}
