attribute vec2 flow;
attribute vec2 finger; // which, nail
uniform float time;
uniform vec3 eye;
varying vec3 vWorld, vNormal, vLocal, vRay, vFlow; // distance from the wrist, openness, nail
flat varying float vWhich;
#include <hands/alive>
void main() {
  vec4 world = modelMatrix * vec4(alive(position), 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vLocal = position;
  // The way one looks, in the hand's frame.
  vRay = transpose(mat3(modelMatrix)) * (vWorld - eye);
  vFlow = vec3(flow, finger.y);
  vWhich = finger.x;
  gl_Position = before(projectionMatrix * viewMatrix * world);
}
