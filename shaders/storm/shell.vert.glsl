// The shell of the room: a sphere about the eye of the storm.
#include <lib/room>
uniform vec3 eye, her;
uniform vec4 stormPlace;
void main() {
  vec3 middle = vec3(stormPlace.x, her.y, stormPlace.y);
  gl_Position = projectionMatrix * viewMatrix * vec4(position * shellAbout(eye, middle) + middle, 1.);
}
