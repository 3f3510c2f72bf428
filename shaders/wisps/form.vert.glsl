#include <lib/fog>
#include <wisps/other>
attribute float who;
attribute vec2 loose; // heads over the eyes of a face, how far wind carries it
attribute vec3 spot; // radians around, how dense, how much of the light within shows
varying vec3 vNormal, vWorld, vHue;
varying vec4 vSpot; // radians around, how dense, light within, heads over the eyes
varying vec3 vPlace; // across and height over the heart in metres, height over the ground as a share
varying vec2 vFront; // the way it faces: where the light of the circle comes from
varying float vHere;
void main() {
  int i = int(who + .5);
  float heart = otherTurns[i].z;
  vWorld = standing(i, position, loose.y);
  vNormal = turnedBy(otherTurns[i].xy, normal);
  vSpot = vec4(spot.x > 3.1416 ? spot.x - 6.2832 : spot.x, spot.yz, loose.x);
  // Upward its hue turns on a little, as a flame's does.
  vHue = hueLight(otherNatures[i].x + .07 * (position.y / heart - 1.));
  vFront = otherTurns[i].xy;
  vHere = otherPlaces[i].w * (1. - .7 * fogAmount(vWorld));
  vPlace = vec3(position.x, position.y - heart, position.y / heart);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.);
  if (vHere < .01) gl_Position = vec4(2., 2., 2., 1.);
}
