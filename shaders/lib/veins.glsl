#ifndef LIB_VEINS
#define LIB_VEINS
// The ground takes pain in and gives light back: from where a tear or drop fell, light runs along
// three root-like veins to the nearest tree.
#define PULSE_COUNT 16
uniform vec4 pulses[PULSE_COUNT];     // x, z, age in seconds, strength
uniform int pulseCount;               // how many there are now; they come first
uniform vec2 pulseTrees[PULSE_COUNT]; // x, z of the tree
// Light at a place (x, z), for veins `width` metres wide.
float veinLight(vec2 p, float width) {
  float sum = 0.;
  for (int i = 0; i < pulseCount; i++) {
    vec4 pulse = pulses[i];
    vec2 a = pulse.xy, ab = pulseTrees[i] - a, ap = p - a;
    float age = pulse.z, whole = max(length(ab), .5);
    vec2 along = ab / whole;
    // A drop of light where it fell, sinking in.
    float near = dot(ap, ap);
    sum += .7 * pulse.w * exp(-near / (.02 + .10 * age)) * exp(-1.6 * age);
    float s = dot(ap, along), side = ap.x * along.y - ap.y * along.x;
    int beside = s < -.5 || s > whole + .5 || abs(side) > 3.5 ? 0 : 3;
    float u = clamp(s / whole, 0., 1.);
    // Light runs 7 m/s, glows behind its head and dies away.
    float head = 7. * age - s;
    float run = head > 0. ? exp(-head * .35) + .16 * exp(-head * .05) : exp(head * 6.);
    float open = sin(3.1416 * sqrt(u));
    float light = 0.;
    for (int k = 0; k < beside; k++) {
      float f = float(k);
      float wander = open * ((f - 1.) * .85 + .42 * sin(s * (.55 + .2 * f) + f * 2.1 + a.x)) +
          .11 * sin(s * 2.3 + f * 4. + a.y) + .05 * sin(s * 6.1 + f);
      float d = (side - wander) / (width * (1.15 - .6 * u));
      light += exp(-d * d) * (1. - .22 * f);
    }
    sum += pulse.w * light * run * exp(-age * .28);
  }
  return sum;
}
#endif
