// A thread of one of the others; all of its light is found here, once for each point.
#include <lib/fog>
#include <wisps/other>
attribute float who, flow;
attribute vec3 tangent3;
attribute vec4 ribbon; // along, side, half width in metres, own random number
uniform vec3 resolution;
uniform float ring;
varying vec4 vLight; // light, cover
varying float vAcross;
void shine(int i) {
  float t = ribbon.x, rnd = ribbon.w, heart = otherTurns[i].z, own = otherNatures[i].y;
  vec3 from = position;
  // Motes rise from the hem and are gone.
  float mote = step(ribbon.z, 0.), up = fract(.07 * time * (.6 + rnd) + 7.3 * rnd);
  from.y += mote * up * (.9 + 1.9 * fract(rnd * 5.7));
  from.xz *= 1. + mote * .5 * up * (1. - up);
  vec3 world = standing(i, from, flow + mote * up);
  vec3 N = turnedBy(otherTurns[i].xy, normal), T = normalize(turnedBy(otherTurns[i].xy, tangent3));
  vec3 V = normalize(eye - world);
  world += V * .012;
  vec4 a = projectionMatrix * viewMatrix * vec4(world, 1.);
  vec4 b = projectionMatrix * viewMatrix * vec4(world + T * .02, 1.);
  vec2 way = (b.xy / max(b.w, .01) - a.xy / max(a.w, .01)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-6);
  float taper = smoothstep(0., .15, t) * (1. - smoothstep(.6, 1., t));
  float pixels = abs(ribbon.z) * mix(.35, 1., taper) * projectionMatrix[1][1] * resolution.y * .5 / max(a.w, .05);
  float drawn = max(pixels, .7 * resolution.z);
  a.xy += over * ribbon.y * drawn * 1.4 * 2. / resolution.xy * a.w;
  gl_Position = a;
  float nv = dot(N, V), edge = 1. - abs(nv);
  float sun = max(dot(N, sunDirection) * .6 + .4, 0.);
  vec3 hue = hueLight(otherNatures[i].x + .09 * (fract(rnd * 9.7) - .3));
  hue = mix(hue, hue * hue, .5 * dawn);
  vec3 colour = mix(hue, pale(hue), .75 * step(.8, fract(rnd * 5.3)));
  // Most are dim, a few are precious; light runs along them.
  float bright = mix(.55, 2.1, fract(rnd * 3.7) * fract(rnd * 3.7)) + 2.4 * step(.90, fract(rnd * 13.1));
  float run = .5 + .5 * sin(9. * t - 2.2 * time + 40. * rnd + 9. * own);
  run *= run; run *= run;
  // On the far side of it less is seen of them.
  float near = mix(.30, 1., smoothstep(-.35, .25, nv));
  float broken = smoothstep(.12, .5, .5 + .5 * sin(position.y * mix(14., 41., fract(rnd * 7.1)) + 60. * rnd));
  float here = otherPlaces[i].w * (1. - .75 * fogAmount(world));
  // Toward the grass one after another ends.
  here *= max(mote, smoothstep(.32 * rnd - .14, .02 + .32 * rnd, position.y / heart));
  float pulse = exp(-3. * abs(otherTurns[i].w - .6)) * step(0., otherTurns[i].w);
  vec3 light = colour * bright * (.40 + 1.1 * run + .3 * edge * edge + 1.4 * pulse) * mix(.30, 1., broken);
  light += sunLight * .10 * sun * sun * bright * dawn;
  float thin = min(1., pixels / drawn) * .62 + .38;
  float cover = taper * here * thin * mix(near, 3. * up * (1. - up) * (1. - up), mote);
  vLight = vec4(light * cover * mix(.22, .015, dawn), mix(.40, .02, dawn) * cover * mix(.35, 1., broken));
  vAcross = ribbon.y;
}
void main() {
  int i = int(who + .5);
  vLight = vec4(0);
  vAcross = 0.;
  gl_Position = vec4(2., 2., 2., 1.);
  if (otherPlaces[i].w >= .01) shine(i);
}
