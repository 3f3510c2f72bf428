#include <lib/fog>
#include <wisps/other>
attribute float who;
varying vec3 vNormal, vWorld, vHue;
varying vec4 vFog;
varying vec3 vPlace; // across and height over the heart in metres, height over the ground as a share
varying float vHere;
void main() {
  int i = int(who + .5);
  float tall = otherTurns[i].z;
  vWorld = standing(i, position);
  vNormal = turnedBy(otherTurns[i].xy, normal);
  vHue = hueLight(otherNatures[i].x);
  vHere = otherPlaces[i].w;
  vPlace = vec3(position.x, position.y - .70 * tall, position.y / tall);
  vFog = vec4(fogColour(vWorld), fogAmount(vWorld));
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.);
  if (vHere < .01) gl_Position = vec4(2., 2., 2., 1.);
}
