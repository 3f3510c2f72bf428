// The shell of the room: a sphere about the eye of the storm.
uniform vec3 her;
uniform vec4 stormPlace;
void main() {
  gl_Position = projectionMatrix * viewMatrix * vec4(position + vec3(stormPlace.x, her.y, stormPlace.y), 1.);
}
