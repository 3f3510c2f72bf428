// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge. What is
// broad in its light is found here, at each point.
#include <lib/hanging>
#include <lib/fog>
#include <lib/waves>
uniform float below; // how far down there is anything of it
uniform float recedes;
uniform vec3 over, hands;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vWave;  // light of waves that cross it
varying vec2 vFold;  // how a fold is turned to the light, and how near the lamp is
varying vec3 vTint;  // of what evening it is here
// As the memories leave it, it is drawn out: thread by thread it falls, and follows them in their bow.
vec3 flown(vec2 p) {
  vec3 from = hung(p);
  if (recedes < .01) return from;
  float t = .86 * max(p.y, 0.), s = 1. - t, x = p.x - .5;
  vec3 top = hung(vec2(p.x, 0.)), fallen = top - vec3(0., .55 + .4 * cos(3. * x), 0.) + clothNormal * .2 * sin(9. * p.x);
  vec3 bend = over + clothRight * (.35 * sign(dot(clothRight, over - clothCentre))) + vec3(0., .8 * x + .35, 0.) + clothNormal * (.7 * x + .1 * sin(17. * p.x));
  vec3 to = hands + vec3(0., .46 * x + .05 + .1 * sin(29. * p.x), 0.) + clothRight * (.24 * sin(13. * p.x) + .22 * sign(dot(clothRight, over - clothCentre)));
  vec3 bow = s * s * s * top + 3. * s * s * t * fallen + 3. * s * t * t * bend + t * t * t * to;
  bow.y += .03 * sin(5. * t + 9. * p.x - .8 * time) * t;
  return mix(from, bow, smoothstep(0., 1., recedes));
}
void main() {
  place = vec2(position.x, min(position.y, below));
  vec3 world = flown(place);
  vec3 right = hung(place + vec2(.006, 0)) - hung(place), down = hung(place + vec2(0, .01)) - hung(place);
  vec3 n = normalize(cross(down, right));
  if (dot(n, clothNormal) < 0.) n = -n;
  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  vec2 q = (place - vec2(.50 + .04 * sin(.23 * time), .42)) * vec2(1.8, 1.4);
  vFold = vec2(clamp(.86 + 2.1 * dot(n, clothRight) + .2 * n.y, .08, 1.5), (.24 + .86 * exp(-1.5 * dot(q, q))) * (.94 + .06 * sin(.55 * time)));
  // One evening over the whole: gold where the lamp is, rose to one side of it, lilac to the other.
  float aside = 1.7 * (place.x - .5) + .45 * sin(2.6 * place.y + 1.6 * place.x - 1.);
  vTint = mix(mix(vec3(1.08, .98, .84), vec3(1.02, .64, .74), smoothstep(.05, .85, -aside)), vec3(.74, .70, 1.12), smoothstep(.05, .85, aside));
  vAir = vec4(fogColour(world), fogAmount(world));
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
