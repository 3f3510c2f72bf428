// The marched storm as cells of its small target, each at the depth of what it shows; cells in which
// there is nothing are not drawn, and what stands before the storm hides it.
#include <lib/vortex>
#define CELL 8.
uniform sampler2D stormLight, stormDepth;
uniform mat4 screenToWorld;
uniform vec3 eye, her;
uniform vec2 texel;
varying vec3 front; // where the storm begins to be dense, world space

void main() {
  // Each tap between four texels sees all of them; with one more all around, for what is read aside.
  float much = 0.;
  for (int j = 0; j < 5; j++)
    for (int i = 0; i < 5; i++) {
      vec4 c = textureLod(stormLight, (position.xy * CELL + vec2(i, j) * 2.) * texel, 0.);
      much = max(much, c.a);
    }
  vec2 corner = vec2(mod(position.z, 2.), floor(position.z * .5));
  vec2 screen = min((position.xy + corner) * CELL * texel, 1.);
  vec4 end = screenToWorld * vec4(screen * 2. - 1., 1., 1.);
  vec3 d = normalize(end.xyz / end.w - eye);
  // Beside it, as far as where the ray passes it.
  vec2 o = eye.xz - stormPlace.xy;
  float far = clamp(-dot(o, d.xz) / max(dot(d.xz, d.xz), .01), 8., 300.);
  if (textureLod(stormLight, screen, 0.).a > .01) far = min(far, textureLod(stormDepth, screen, 0.).x);
  front = eye + d * far;
  // A little before it, so that the ground goes into its haze by and by.
  vec4 at = projectionMatrix * viewMatrix * vec4(eye + d * max(far - max(3., .02 * far), .5), 1.);
  gl_Position = much < .05 ? vec4(2., 2., 2., 1.) : vec4((screen * 2. - 1.) * at.w, at.zw);
}
