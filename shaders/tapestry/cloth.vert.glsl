// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge. What is
// broad in its light is found here, at each point.
#include <lib/hanging>
#include <lib/fog>
#include <lib/waves>
varying vec2 place;
varying vec4 vAir;
varying vec3 vSky, vWave;
varying vec2 vFold;
void main() {
  place = position.xy;
  vec3 world = hung(place);
  vec3 right = hung(place + vec2(.006, 0)) - world, down = hung(place + vec2(0, .01)) - world;
  vec3 n = normalize(cross(down, right));
  if (dot(n, clothNormal) < 0.) n = -n;
  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  vec2 q = (place - vec2(.50 + .04 * sin(.23 * time), .42)) * vec2(2.0, 1.7);
  vFold = vec2(clamp(.88 + 3.0 * dot(n, clothRight) + .25 * n.y, .14, 1.9), (.34 + .66 * exp(-1.3 * dot(q, q))) * (.94 + .06 * sin(.55 * time)));
  vAir = vec4(fogColour(world), fogAmount(world));
  vSky = skyTap(normalize(world - eye));
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
