// Where the wall of the storm is whole, its depth stands in the picture before anything is drawn:
// sky, ridges and trees behind it then cost nothing.
uniform sampler2D stormLight, stormDepth;
uniform vec3 viewDirection;
uniform vec2 depthTerms;
varying vec3 ray;
varying vec2 screen;
void main() {
  vec3 d = normalize(ray);
  bool whole = textureLod(stormLight, screen, 0.).a > .985 && d.y > 0.;
  float z = (textureLod(stormDepth, screen, 0.).x + 2.) * dot(d, viewDirection);
  gl_FragDepth = whole ? clamp((depthTerms.x * -z + depthTerms.y) / z * .5 + .5, 0., 1.) : 1.;
}
