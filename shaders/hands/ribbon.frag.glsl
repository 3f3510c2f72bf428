#include <lib/output>
uniform float warmth, time, emerald;
varying vec4 vRun;
varying vec2 vLight;
// The light that lies in the bowl as water would: a bright heart, slow rings, threads of light over it.
vec4 poolOf(vec2 p) {
  float r = length(p), gold = smoothstep(0., .4, warmth) * (1. - smoothstep(.2, .5, emerald));
  float rings = .5 + .5 * sin(26. * r - 1.6 * time + 1.5 * sin(3. * atan(p.y, p.x) + .5 * time));
  vec2 q = 5. * p + .5 * vec2(sin(7. * p.y + .7 * time), sin(6. * p.x - .6 * time));
  float net = 1. - min(abs(sin(q.x + sin(q.y + .4 * time))), abs(sin(q.y * 1.1 - sin(q.x * .9 - .3 * time))));
  net *= net * net; net *= net;
  float body = exp(-3.2 * r * r) * smoothstep(1., .72, r), heart = exp(-14. * r * r);
  vec3 deep = mix(vec3(.006, .27, .17), vec3(.62, .30, .06), gold), pale = mix(vec3(.85, 1.6, 1.28), vec3(1.6, 1.15, .6), gold);
  vec3 c = deep * body * (.8 + .35 * rings) + pale * (1.3 * heart + .34 * body * net + .10 * body * rings * rings);
  return vec4(c, .42 * body);
}
void main() {
  float s = vRun.x, t = vRun.y, rnd = vRun.z, veil = vRun.w;
  if (veil > 1.5) {
    vec4 c = poolOf(vRun.xy);
    gl_FragColor = outColour(c.rgb * vLight.x, c.a * min(vLight.x, 1.));
    return;
  }
  vec3 deep = mix(vec3(.006, .20, .125), vec3(.50, .22, .04), .35 * warmth);
  vec3 mid = mix(vec3(.05, .74, .44), vec3(.95, .60, .18), .35 * warmth);
  vec3 pale = mix(vec3(.42, 1.45, 1.0), vec3(1.4, 1.15, .7), .35 * warmth);
  // Silk so thin that it has no hem.
  float soft = 1. - s * s, fibre = .5 + .5 * sin(s * 9. + 3. * sin(7. * t + 20. * rnd) + 40. * rnd);
  float sheer = soft * soft * (.35 + .65 * fibre) * (.4 + .6 * smoothstep(0., .2, t));
  float line = exp(-2.6 * s * s);
  vec3 c = mix(mix(mid, pale, vLight.y * vLight.y * smoothstep(.9, .2, t)) * line, deep * sheer, veil);
  float cover = mix(.12 * line, .10 * sheer, veil);
  gl_FragColor = outColour(c * vLight.x, cover * min(vLight.x, 1.));
}
