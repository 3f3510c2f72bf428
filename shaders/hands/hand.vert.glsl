attribute vec3 flow, finger;
attribute float across, lit;
uniform float time;
varying vec3 vWorld, vNormal, vLocal;
varying vec4 vFlow; // distance from the wrist, openness, how thin, how much of the light it holds comes there
varying vec4 vFinger; // nail, joint, palm's side, where across in metres
#include <hands/alive>
void main() {
  vec4 world = modelMatrix * vec4(alive(position), 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vLocal = position;
  vFlow = vec4(flow, lit);
  vFinger = vec4(finger, across);
  gl_Position = before(projectionMatrix * viewMatrix * world);
}
