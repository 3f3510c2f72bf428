// Its light in the grass, and about its heart, taller than wide as a flame's is.
#include <lib/fog>
#include <lib/land>
#include <wisps/other>
attribute vec3 disc; // on the disc, and 0: lying, 1: about the heart
attribute float who;
varying vec2 vAt;
varying vec3 vLight, vCore;
void main() {
  int i = int(who + .5);
  vec4 place = otherPlaces[i];
  vec3 hue = hueLight(otherNatures[i].x), world = place.xyz;
  vAt = disc.xy;
  vec4 clip;
  if (disc.z < .5) {
    world.xz += disc.xy * 2.1;
    world.y = landHeight(world.xz) + .24;
    vLight = hue * mix(.20, .24, dawn);
    vCore = vec3(0.);
    clip = projectionMatrix * viewMatrix * vec4(world, 1.);
  } else {
    vec3 heart = world + turnedBy(otherTurns[i].xy, vec3(0., otherTurns[i].z, .10));
    float beat = .92 + .08 * sin(2.1 * time + 20. * otherNatures[i].y);
    vec4 view = viewMatrix * vec4(heart, 1.);
    view.xy += disc.xy * vec2(.72, 1.18);
    vLight = mix(hue, pale(hue), .3 * dawn) * mix(.20, .09, dawn) * beat;
    vCore = pale(hue) * mix(.34, .2, dawn) * beat;
    clip = projectionMatrix * view;
  }
  float here = place.w * (1. - .7 * fogAmount(world));
  vLight *= here;
  vCore *= here;
  gl_Position = here < .01 ? vec4(2., 2., 2., 1.) : clip;
}
