#ifndef LIB_HANGING
#define LIB_HANGING
// The cloth of light as it hangs and breathes.
uniform vec3 clothCentre, clothRight, clothNormal;
uniform vec4 panelGrid; // count, columns, rows
uniform vec2 clothSize; // metres
uniform float time, wind;
// A place on it, 0–1 from the upper left, in the world.
vec3 hung(vec2 p) {
  float down = p.y, t = .42 * time, f = p.x + .035 * sin(7. * p.x + 1.3) + .014 * sin(3. * down + 4. * p.x);
  // One broad wave, folds that gather above and deepen downward, and small ones between them.
  float z = .10 * sin(8.5 * p.x + 1.2 * down - .8 * t) * (.3 + .8 * down)
    + .046 * sin(25. * f + .5 * down - .5 * t) * (.45 + .6 * down) * (.55 + .45 * cos(11. * p.x + 2.)) + .012 * sin(57. * f + 1.6 * sin(3. * p.x + .3 * t) - .9 * down) * (1. - .45 * down)
    + (.04 + .06 * wind) * sin(2.1 * p.x - .9 * t + 1.2 * down) * down;
  // Its sides come forward, about whoever stands before it.
  z += 2.4 * (p.x - .5) * (p.x - .5);
  // What hangs draws in a little, and its sides are never straight.
  float x = (p.x - .5) * (1. - .09 * sin(1.9 * down)) + (.010 * sin(4. * down - t + 3. * p.x) + .018 * sin(.6 * t + 2.2 * down)) * down;
  // It sags in one bow, its folds lift its edges a little; its hem is never quite level.
  float y = .5 - down - .05 * sin(3.14159 * p.x) * (.6 + .4 * down) + .016 * sin(25. * f + .8) * (1. - .3 * down)
    - (.022 * sin(4. * p.x + .7 * t + 1.) + .012 * sin(11. * p.x - .5 * t)) * down;
  return clothCentre + clothRight * x * clothSize.x + vec3(0, y, 0) * clothSize.y + clothNormal * z;
}
#endif
