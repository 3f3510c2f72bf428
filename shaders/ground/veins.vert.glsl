// The ground takes pain in and gives light back: from where a tear or drop fell, light runs along
// three root-like veins to the nearest tree. As strips on the ground, and fainter among the blades.
#include <lib/fog>
#include <lib/land>
#define PULSE_COUNT 16
attribute vec2 strand;              // 0 to 2 a vein, 3 the drop of light; 1: among the blades
uniform vec4 pulses[PULSE_COUNT];   // x, z, age in seconds, strength
uniform vec2 pulseTrees[PULSE_COUNT]; // x, z of the tree
varying vec2 across;                // of the vein, or of the drop: 1 where nothing is left
varying float light, strength;      // of the vein itself, and of what is seen of it
// position: along 0 to 1, across −1 or 1, number of the pulse.

void flow(vec4 pulse, vec2 tree) {
  vec2 a = pulse.xy, ab = tree - a;
  float age = pulse.z, whole = max(length(ab), .5), f = strand.x, u = position.x;
  vec2 along = ab / whole, side = vec2(along.y, -along.x), p;
  if (f > 2.5) {
    // A drop of light where it fell, sinking in.
    across = vec2(u * 2. - 1., position.y);
    p = a + across * 1.8 * sqrt(.02 + .10 * age);
    light = .25 * pulse.w * exp(-1.6 * age);
  } else {
    float s = u * whole, open = sin(3.1416 * sqrt(u));
    float wander = open * ((f - 1.) * .85 + .42 * sin(s * (.55 + .2 * f) + f * 2.1 + a.x)) +
        .11 * sin(s * 2.3 + f * 4. + a.y) + .05 * sin(s * 6.1 + f);
    float wide = mix(.07, .16, strand.y) * (1.15 - .6 * u) * 2.2;
    across = vec2(0., position.y);
    p = a + along * s + side * (wander + position.y * wide);
    // Light runs 7 m/s, glows behind its head and dies away.
    float head = 7. * age - s;
    float run = head > 0. ? exp(-head * .35) + .16 * exp(-head * .05) : exp(head * 6.);
    light = pulse.w * (1. - .22 * f) * run * exp(-age * .28);
  }
  vec3 world = vec3(p.x, landHeight(p) + mix(.04, .24, strand.y), p.y);
  float l = distance(world, eye);
  strength = (1. - fogAmount(world)) *
    mix(mix(.06, .8, smoothstep(4., 22., l)), .18 * smoothstep(5., 18., l) * (1. - smoothstep(30., 45., l)), strand.y) * (1. - smoothstep(55., 70., l));
  // At one's own feet a drop would be a puddle.
  if (f > 2.5) strength *= smoothstep(3., 9., l);
  // Before the ground, which is coarser than the land far off.
  gl_Position = projectionMatrix * vec4((viewMatrix * vec4(world, 1.)).xyz * .995, 1.);
  if (light < .003) gl_Position = vec4(2., 2., 2., 1.);
}

void main() {
  int i = int(position.z + .5);
  vec4 pulse = pulses[i];
  across = vec2(0);
  light = strength = 0.;
  gl_Position = vec4(2., 2., 2., 1.);
  // Most of them rest.
  if (pulse.w * exp(-.28 * pulse.z) > .002) flow(pulse, pulseTrees[i]);
}
