varying vec2 place;
void main() {
  place = position.xy * .5 + .5;
  gl_Position = vec4(position.xy, 0., 1.);
}
