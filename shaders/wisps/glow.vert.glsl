// Its light in the grass, and about its heart, taller than wide as a flame's is. She whom they have
// come to is the fire in their midst until it is day.
#include <lib/fog>
#include <lib/land>
#include <wisps/other>
attribute vec3 disc; // on the disc, and 0: lying, 1: about the heart
attribute float who;
uniform vec3 her;
uniform float circle, pool, warmth;
varying vec2 vAt;
varying vec3 vLight, vCore;
void main() {
  bool hers = who < -.5;
  int i = hers ? 0 : int(who + .5);
  vec4 place = hers ? vec4(her, circle * (1. - pool) * (1. - dawn) * smoothstep(.1, .4, warmth)) : otherPlaces[i] * vec4(1., 1., 1., 1. - pool);
  vec3 hue = hers ? vec3(1., .50, .17) : hueLight(otherNatures[i].x), world = place.xyz;
  vAt = disc.xy;
  vec4 clip;
  if (disc.z < .5) {
    // By day the low sun throws it far over the grass, coloured as light is that fell through glass.
    vec2 away = -normalize(sunDirection.xz), across = vec2(-away.y, away.x);
    vec2 round = disc.xy * (hers ? 1.4 : 1.7), thrown = across * disc.x * .62 + away * (2.6 * disc.y + 2.1);
    world.xz += mix(round, thrown, hers ? 0. : dawn);
    world.y = landHeight(world.xz) + .24;
    vLight = (hers ? hue : mix(hue, vec3(1., .62, .28), mix(.35, .75, dawn))) * (hers ? .16 : mix(.14, .07, dawn));
    vCore = vec3(0.);
    clip = projectionMatrix * viewMatrix * vec4(world, 1.);
  } else {
    vec3 heart = world + (hers ? vec3(0., .62, 0.) : turnedBy(otherTurns[i].xy, vec3(0., otherTurns[i].z, .10)));
    float beat = .92 + .08 * sin(2.1 * time + 20. * otherNatures[i].y);
    vec4 view = viewMatrix * vec4(heart, 1.);
    view.xy += disc.xy * (hers ? vec2(1.15, 1.05) : vec2(.72, 1.18));
    if (hers) view.z -= .30;
    vLight = mix(hue, vec3(1., .62, .28), .6 * dawn) * mix(.06, .012, dawn) * beat;
    vCore = hers ? vec3(0.) : pale(hue) * .08 * (1. - dawn) * beat;
    if (hers) vLight = hue * .55 * beat;
    clip = projectionMatrix * view;
  }
  float here = place.w * (1. - .7 * fogAmount(world));
  vLight *= here;
  vCore *= here;
  gl_Position = here < .01 ? vec4(2., 2., 2., 1.) : clip;
}
