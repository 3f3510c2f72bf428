#ifndef LIB_HANGING
#define LIB_HANGING
// The cloth of light as it hangs and breathes.
uniform vec3 clothCentre, clothRight, clothNormal;
uniform vec2 clothSize; // metres
uniform float time, wind;
#define HOLDS 7.
// Threads hold it at unequal distances: 0–1 across to 0–1 counted in holds, and back again.
float holdsAt(float x) { return x + .026 * sin(12.566 * x + .6) - .0147; }
// A place on it, 0–1 from the upper left, in the world.
vec3 hung(vec2 p) {
  float down = p.y, g = (HOLDS - 1.) * holdsAt(p.x), u = fract(g), between = 4. * u * (1. - u);
  // Between two holds it hangs in a curve, no two as deep; folds fall from where it is held.
  float slack = .030 + .018 * sin(2.7 * floor(g) + 1.);
  float sag = slack * between * (1. - .6 * down);
  float t = .42 * time;
  float pleat = cos(6.28319 * g + .7 * sin(2.1 * down + 1.9 * p.x)) * (.55 + .45 * sin(5. * p.x + 1.));
  // Folds run slantwise as it swings, and wider toward the hem.
  float z = .085 * pleat * (1. - .35 * down) + .11 * sin(13. * p.x + 2.6 * down - 1.1 * t) * down * (.6 + .4 * sin(4. * p.x))
    + (.05 + .07 * wind) * sin(2.1 * p.x - .9 * t + 1.2 * down) * down;
  // What hangs draws in a little, and its sides are never straight.
  float x = (p.x - .5) * (1. - .05 * sin(2.2 * down)) + .005 * sin(7. * down - t + 3. * p.x) * down;
  float y = .5 - down - sag - (.026 * sin(5. * p.x + .8 * t + 1.) + .014 * sin(13. * p.x - 1.1 * t)) * down - .02 * sin(3.14159 * p.x) * down * down;
  return clothCentre + clothRight * x * clothSize.x + vec3(0, y, 0) * clothSize.y + clothNormal * z;
}
#endif
