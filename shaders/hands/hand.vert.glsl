attribute vec4 flow;
uniform float time;
varying vec3 vWorld, vNormal, vLocal;
varying vec4 vFlow;
void main() {
  vec3 p = position;
  // The fingers are never quite still.
  float reach = smoothstep(.06, .19, p.y);
  p.z += reach * reach * .0035 * sin(.9 * time + 1.3 * flow.x);
  vec4 world = modelMatrix * vec4(p, 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vLocal = position;
  vFlow = flow;
  gl_Position = projectionMatrix * viewMatrix * world;
  // Before everything else, whatever grass stands in the way.
  gl_Position.z = gl_Position.z * .02 - .97 * gl_Position.w;
}
