#include <lib/fog>
#include <wisps/other>
attribute float who;
attribute vec3 spot; // radians around, how dense, how much of the light within shows
varying vec3 vNormal, vWorld, vHue, vSpot;
varying vec3 vPlace; // across and height over the heart in metres, height over the ground as a share
varying float vHere;
void main() {
  int i = int(who + .5);
  float heart = otherTurns[i].z;
  vWorld = standing(i, position);
  vNormal = turnedBy(otherTurns[i].xy, normal);
  vSpot = spot;
  // Upward its hue turns on a little, as a flame's does.
  vHue = hueLight(otherNatures[i].x + .07 * (position.y / heart - 1.));
  vHere = otherPlaces[i].w * (1. - .7 * fogAmount(vWorld));
  vPlace = vec3(position.x, position.y - heart, position.y / heart);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.);
  if (vHere < .01) gl_Position = vec4(2., 2., 2., 1.);
}
