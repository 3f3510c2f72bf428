// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge. What is
// broad in its light is found here, at each point.
#include <lib/hanging>
#include <lib/fog>
#include <lib/waves>
uniform float below; // how far down there is anything of it
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vWave;  // light of waves that cross it
varying vec2 vFold;  // how a fold is turned to the light, and how near the lamp is
varying vec3 vTint;  // of what evening it is here
void main() {
  place = vec2(position.x, min(position.y, below));
  vec3 world = hung(place), right = hung(place + vec2(.006, 0)) - world, down = hung(place + vec2(0, .01)) - world;
  vec3 n = normalize(cross(down, right));
  if (dot(n, clothNormal) < 0.) n = -n;
  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  vec2 q = (place - vec2(.50 + .04 * sin(.23 * time), .34)) * vec2(1.7, 1.3);
  vFold = vec2(clamp(.92 + 3.4 * dot(n, clothRight) + .2 * n.y, .14, 1.5), (.30 + .80 * exp(-1.5 * dot(q, q))) * (.94 + .06 * sin(.55 * time)));
  // One evening over the whole: gold where the lamp is, rose to one side of it, lilac to the other.
  float aside = 1.7 * (place.x - .5) + .45 * sin(2.6 * place.y + 1.6 * place.x - 1.);
  vTint = mix(mix(vec3(1.08, .98, .84), vec3(1.02, .64, .74), smoothstep(.05, .85, -aside)), vec3(.74, .70, 1.12), smoothstep(.05, .85, aside));
  vAir = vec4(fogColour(world), fogAmount(world));
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
