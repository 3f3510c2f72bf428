#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/body>
uniform vec3 key;
uniform float time;
varying vec3 vWorld, vAlong, vNormal;
varying vec4 vRibbon, vNature;
varying float vFaint;
void main() {
  vec3 V = normalize(eye - vWorld), T = normalize(vAlong), N = normalize(vNormal);
  float s = vRibbon.x, u = vRibbon.y, rnd = vRibbon.w;
  vec3 H = normalize(key + V);
  float th = dot(T, H);
  float sheen = pow(max(1. - th * th, 0.), 40.), broad = pow(max(1. - th * th, 0.), 6.);
  vec3 sunSide = normalize(vec3(sunDirection.x, .25, sunDirection.z));
  float back = pow(max(dot(-V, sunSide), 0.), 3.) ;
  float rim = pow(1. - max(dot(N, V), 0.), 2.2);
  float lit = pow(max((dot(N, key) + .4) / 1.4, 0.), 2.);
  float cover = 0., hold = 1.;
  float glow = smoothstep(0., .50, warmth);
  vec3 light = vec3(0), base = vec3(0);
  if (vNature.x < 1.5 && vFaint > .02) {
    // A ribbon of hair carries several hairs of its own.
    float hairs = vNature.x > .5 ? 3. : 11.;
    float k = (u * .5 + .5) * hairs + rnd * 37., px = fwidth(k);
    float id = floor(k), f = abs(fract(k) - .5);
    float r1 = hash12(vec2(id, floor(rnd * 977.))), r2 = hash12(vec2(id, floor(rnd * 977.) + 5.));
    float w = mix(.10, .26, r1), wide = max(w, px * .6);
    float line = exp(-f * f / (wide * wide)) * w / wide;
    line = mix(line, .32, smoothstep(.45, 1.2, px));
    float gate = smoothstep(.20, .6, noise2(vec2(s * mix(3., 8., r2) + r1 * 77., id)));
    float bright = .18 + .8 * r2 * r2 + 1.3 * step(.95, r1);
    // Mended hair lies smooth: whole lines, closer in light.
    gate = mix(gate, 1., .7 * glow);
    bright = mix(bright, .20 + .26 * r2 + .62 * step(.95, r1), glow);
    vec3 c = threadColour(fract(r1 + rnd));
    c = mix(c, c * vec3(1., .80, .60), glow);
    float shine = mix(.05 + .34 * lit + .85 * sheen + .22 * broad + .40 * rim, .16 + .30 * lit + .95 * sheen + .30 * broad + .5 * rim, warmth);
    light = c * line * gate * bright * shine * mix(1.7, 2.1, warmth);
    base = mix(vec3(.0045, .0055, .020), mix(vec3(.24, .085, .030), mix(vec3(.40, .165, .085), vec3(.50, .255, .090), smoothstep(0., .45, s)), glow), warmth) * mix(.5 + .7 * lit + .8 * broad, .48 + .62 * lit + .50 * broad, glow);
    float side = 1. - smoothstep(.25, 1., abs(u));
    cover = mix(.62, .80, line) * side * (1. - smoothstep(.72, 1., s) * .8) * smoothstep(0., .012, s);
    hold = side * smoothstep(0., .016, s);
  } else {
    float line = exp(-u * u * 2.6);
    float pulse = .75 + .5 * sin(9. * s - 1.6 * time + 40. * rnd);
    float bright = .30 + 1.1 * rnd * rnd + 1.8 * step(.955, fract(rnd * 13.7));
    float shine = mix(.10 + .55 * lit + .55 * rim + .4 * broad, .34 + .5 * lit + .5 * rim + .3 * broad, warmth);
    light = threadColour(rnd) * line * bright * pulse * shine * 1.7;
    cover = .30 * line;
    if (glow > 0. && vNature.x < 2.5) {
      // Threads of the pooled cloth: pearl and quiet, a few of them bright.
      light *= mix(1., .42 + .30 * step(.955, fract(rnd * 13.7)), glow);
      light = mix(light, dot(light, vec3(.34)) * vec3(1.25, .95, .86), .6 * glow);
      cover *= mix(1., .25, glow);
    }
  }
  light += sunLight * back * dot(light, vec3(.5));
  light += light * waveLight(vWorld.xz) * 2.;
  vec3 colour = (base * cover + light * hold) * vFaint;
  float alpha = cover * vFaint;
  float fog = fogAmount(vWorld);
  colour = mix(colour, fogColour(vWorld) * alpha, fog);
  gl_FragColor = outColour(colour, alpha);
}
