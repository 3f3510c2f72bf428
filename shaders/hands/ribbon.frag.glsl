#include <lib/output>
#include <lib/noise>
uniform float emerald, hands, time, warmth;
varying vec4 vBand;
varying float vNear, vFaint;
void main() {
  float t = vBand.x, s = vBand.y, u = vBand.z;
  float flow = 2.2 * time;
  float body = max(1. - s * s, 0.);
  float filaments = 0.;
  for (int i = 0; i < 4; i++) {
    float k = float(i), c = .75 * sin(11. * t * (1. + .3 * k) + 2.1 * k + 13. * u - .35 * time);
    float e = (s - c) / mix(.07, .14, fract(k * .37 + u));
    float gate = .35 + .65 * smoothstep(.3, .7, noise2(vec2(t * 22. - flow * .35 + 31. * k, u * 50. + k)));
    filaments += exp(-e * e) * gate * mix(.5, 1.1, fract(u * 9.1 + k * .61));
  }
  float edge = exp(-pow((abs(s) - .86) / .09, 2.)) * .35;
  float pulse = pow(.5 + .5 * sin(34. * t - flow + 20. * u), 3.);
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  float fades = smoothstep(0., .03, t) * (1. - smoothstep(.80, 1., t));
  // What is already round her stays when the hands have sunk.
  float held = mix(smoothstep(.05, .5, hands), 1., smoothstep(.5, .62, t));
  float light = (.10 * body + .55 * filaments + edge * .6) * (.65 + 1.1 * pulse);
  light *= reach * fades * held * vFaint * vNear * smoothstep(0., .25, emerald);
  vec3 deep = mix(vec3(.018, .50, .22), vec3(.80, .36, .06), .35 * warmth);
  vec3 bright = mix(vec3(.32, 1., .66), vec3(1., .80, .42), .35 * warmth);
  vec3 c = mix(deep, bright, clamp(light * .8, 0., 1.)) * light * .85;
  gl_FragColor = outColour(c, clamp(light * .16, 0., .6));
}
