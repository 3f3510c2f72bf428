varying vec3 ray;
// A triangle over the whole picture, behind everything.
void main() {
  vec2 p = position.xy;
  vec3 v = vec3((p.x + projectionMatrix[2][0]) / projectionMatrix[0][0],
                (p.y + projectionMatrix[2][1]) / projectionMatrix[1][1], -1.);
  ray = transpose(mat3(viewMatrix)) * v;
  gl_Position = vec4(p, .999999, 1.);
}
