#include <lib/meadow>
#include <lib/noise>
uniform float time;
varying vec4 vAir;
flat varying vec4 ripples[4]; // middle (x, z), how far its front has come in metres, strength
varying vec3 world;
varying vec2 inPool; // in units of its half axes
varying float rim; // 0 in the middle, 1 where water meets land

void main() {
  // It wells up from the middle; the land opens as far (see the ground’s own shader).
  float grown = smoothstep(0., .6, pool);
  rim = position.y;
  vec2 p = poolPoint(position.x, position.y * 1.03 * grown);
  inPool = poolUnits(p);
  world = vec3(p.x, landHeight(stormPlace.xy) - .055, p.y);
  vAir = vec4(fogColour(world), fogAmount(world));
  // From what falls in now and then: a mote, a drop of dew.
  for (int i = 0; i < 4; i++) {
    float f = float(i), clock = time / 7. + f * .25, age = fract(clock) * 7.;
    vec2 h = hash22(vec2(floor(clock), f * 7.3)) * 2. - 1.;
    ripples[i] = vec4(poolMiddle() + h * vec2(2.3, 1.6), .55 * age, exp(-.55 * age) * smoothstep(0., .2, age));
  }
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
