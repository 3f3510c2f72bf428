// The cloth: position.xy is its place from the upper left, 0–1. It hangs from its upper edge. What is
// broad in its light is found here, at each point.
#include <lib/hanging>
#include <lib/fog>
#include <lib/waves>
uniform float recedes;
uniform vec3 over, hands, herFingers;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vWave;  // light of waves that cross it
varying vec2 vFold;  // how a fold is turned to the light, and how near the lamp is
varying vec3 vTint;  // of what evening it is here
// As the memories leave it, it is drawn out into one long scarf, that turns about itself as it
// follows them in their bow: p.x across it, p.y along.
vec3 scarf(vec2 p) {
  float t = clamp((p.y + .05) / 1.05, 0., 1.), s = 1. - t, x = 2. * p.x - 1., away = sign(dot(clothRight, clothCentre - over));
  // Wide and high in the light it begins, thread by thread, and comes down narrow to her hands.
  vec3 from = clothCentre + clothRight * (.25 * away) + vec3(0., 1.5, 0.), fallen = mix(over, clothCentre, .55) + vec3(0., .1, 0.);
  vec3 bend = over + clothRight * (.45 * away) - vec3(0., .35, 0.), to = hands - clothRight * (.25 * away) + vec3(0., .32, 0.);
  vec3 bow = s * s * s * from + 3. * s * s * t * fallen + 3. * s * t * t * bend + t * t * t * to;
  float fan = s * s * s, turn = .5 + 2.6 * t + .5 * x * s + .25 * sin(.35 * time), wide = (mix(.66, .10, smoothstep(0., .95, t)) + .45 * fan) * (1. + .25 * sin(7. * t - .5 * time));
  vec3 across = vec3(0., cos(turn), 0.) + (clothNormal + .3 * clothRight) * sin(turn) - clothRight * (.4 * away * fan);
  return bow + across * (wide * x) + vec3(0., .07 * sin(6. * t + 2.2 * x - .8 * time) + .03 * sin(13. * t - 3. * x), 0.) * s * 1.6;
}
vec3 at(vec2 p) { return recedes < .01 ? hung(p) : mix(hung(p), scarf(p), smoothstep(0., 1., recedes)); }
void main() {
  place = position.xy;
  vec3 world = at(place), right = at(place + vec2(.006, 0)) - world, down = at(place + vec2(0, .01)) - world;
  vec3 n = normalize(cross(down, right)), seen = normalize(cameraPosition - world);
  if (dot(n, clothNormal) < 0. && recedes < .5) n = -n;
  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  // It is nearer to her than to the far end.
  float toHer = clamp(dot(herFingers - clothCentre, clothRight) / clothSize.x, -.5, .5);
  vec2 q = (place - vec2(.50 + .55 * toHer + .04 * sin(.23 * time), .46)) * vec2(1.5, 1.2);
  vFold = vec2(clamp(.90 + 3.1 * dot(n, clothRight) + .5 * n.y, .10, 1.5), (.30 + .80 * exp(-1.5 * dot(q, q))) * (.94 + .06 * sin(.55 * time)));
  // Silk seen from its edge is many threads deep.
  vFold.x = mix(vFold.x, 1. / (.22 + abs(dot(n, seen))), smoothstep(.5, 1., recedes));
  // One evening over the whole: gold where the lamp is, rose to one side of it, lilac to the other.
  float aside = 1.7 * (place.x - .5) + .45 * sin(2.6 * place.y + 1.6 * place.x - 1.);
  vTint = mix(mix(vec3(1.08, .98, .84), vec3(1.02, .64, .74), smoothstep(.05, .85, -aside)), vec3(.74, .70, 1.12), smoothstep(.05, .85, aside));
  vAir = vec4(fogColour(world), fogAmount(world));
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
