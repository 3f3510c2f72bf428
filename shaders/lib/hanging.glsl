#ifndef LIB_HANGING
#define LIB_HANGING
// The cloth of light as it hangs and breathes.
uniform vec3 clothCentre, clothRight, clothNormal;
uniform vec2 clothSize; // metres
uniform float time, wind;
// A place on it, 0–1 from the upper left, in the world.
vec3 hung(vec2 p) {
  float down = p.y;
  // Held at six points along the top; between them it sags, and the folds begin there.
  float hold = abs(sin(3.14159 * 5. * p.x));
  float sag = .055 * hold * hold * (1. - .75 * down);
  float t = .55 * time;
  float fold = sin(11. * p.x + 1.3 * sin(2.2 * p.x + .4 * t)) * (.35 + .65 * down);
  float z = .085 * fold + .06 * sin(5. * p.x + 3.1 * down - 1.6 * t) * down
    + (.05 + .1 * wind) * sin(2.1 * p.x - 1.1 * t + 1.4 * down) * down;
  float x = (p.x - .5) * (1. - .035 * down * down) + .006 * sin(9. * down - t) * down;
  float y = .5 - down - sag - .018 * sin(7. * p.x + t) * down * down
    - (.022 * sin(8.3 * p.x + 1.) + .012 * sin(21. * p.x)) * down * down * down;
  return clothCentre + clothRight * x * clothSize.x + vec3(0, y, 0) * clothSize.y + clothNormal * z;
}
#endif
