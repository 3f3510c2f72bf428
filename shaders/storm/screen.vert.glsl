// One triangle over the whole picture, and the ray through each pixel.
uniform mat4 screenToWorld;
uniform vec3 eye;
varying vec3 ray;
varying vec2 screen;
void main() {
  screen = position.xy * .5 + .5;
  vec4 far = screenToWorld * vec4(position.xy, 1., 1.);
  ray = far.xyz / far.w - eye;
  gl_Position = vec4(position.xy, 0., 1.);
}
