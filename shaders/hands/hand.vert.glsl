attribute vec3 flow, finger;
uniform float time;
varying vec3 vWorld, vNormal, vLocal, vFlow; // distance from the wrist, openness, how thin
varying vec3 vFinger; // nail, joint, palm's side
#include <hands/alive>
void main() {
  vec4 world = modelMatrix * vec4(alive(position), 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vLocal = position;
  vFlow = flow;
  vFinger = finger;
  gl_Position = before(projectionMatrix * viewMatrix * world);
}
