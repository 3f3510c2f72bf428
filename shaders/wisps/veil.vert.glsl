// A presence of light on a card that turns to the eye, its head inclined to her whom it has come to.
#include <lib/fog>
#include <wisps/other>
attribute vec4 at; // across −1…1, along 0…1, 0
attribute float who;
uniform vec4 otherLooks[OTHERS]; // which picture, height in metres, which way round
varying vec4 vAt;  // across and up in shares of its height, which picture, which way round
varying vec4 vHue; // hue, own number
varying vec3 vTip; // what its hue turns to upward
varying vec4 vSun; // toward the sun on the card, how much it is before it, and how nearly
varying vec4 vAir; // the air before it, and how much of that
varying vec2 vLamp; // where the light is that it brings, as painted
varying float vHere;
uniform float pool;
uniform vec2 lamps[8];
void main() {
  int i = int(who + .5);
  float h = mix(-.04, 1.24, at.y), own = otherNatures[i].y, tall = otherLooks[i].y;
  vec3 foot = otherPlaces[i].xyz;
  vec2 to = normalize(eye.xz - foot.xz + 1e-4), right = vec2(to.y, -to.x);
  vec3 world = standing(i, vec3(0., max(tall * h, -.12), 0.), .25 * smoothstep(.98, 1.3, h));
  world.xz += right * tall * at.x * .48;
  vAt = vec4(at.x * .48, h, otherLooks[i].x, otherLooks[i].z);
  vLamp = lamps[int(otherLooks[i].x + .5)];
  vHue = vec4(hueLight(otherNatures[i].x), own);
  // Gold turns to peach: toward mint it were olive.
  float wheel = fract(otherNatures[i].x), aside = fract(own * 7.) < .5 || wheel > .28 && wheel < .5 ? -.13 : .13;
  vTip = hueLight(wheel + 1. + aside);
  vec2 sun = vec2(dot(sunDirection.xz, right), sunDirection.y + .25);
  float against = -dot(normalize(sunDirection.xz), to);
  vSun = vec4(normalize(sun) * vec2(.0085, .0064), smoothstep(-.2, .7, against), pow(max(against, 0.), 10.));
  // Each is as far in the light of the morning as it is away, deepest where mist lies in the grass.
  float away = max(distance(world.xz, eye.xz) - 7., 0.), morning = (1. - exp(-.08 * away)) * mix(1.5, .75, smoothstep(0., .8, h));
  vec3 air = fogColour(world);
  vAir = vec4(mix(air, mix(air * .42, vec3(.21, .10, .21), .4), dawn), min(mix(.6 * fogAmount(world), morning, dawn), 1.));
  // Over the pool that is left of their circle there are but sparks of them.
  vHere = otherPlaces[i].w * (1. - smoothstep(0., .8, pool));
  gl_Position = vHere < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
