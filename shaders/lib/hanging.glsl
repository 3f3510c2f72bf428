#ifndef LIB_HANGING
#define LIB_HANGING
// The cloth of light as it hangs and breathes.
#include <lib/swag>
uniform vec3 clothCentre, clothRight, clothNormal;
uniform vec4 panelGrid; // count, columns, rows
uniform vec2 clothSize; // metres
uniform float time, wind;
// A place on it, 0–1 from the upper left, in the world.
vec3 hung(vec2 p) {
  float down = p.y, g = 6.28319 * panelGrid.y * p.x, t = .42 * time;
  // It is drawn in where one picture meets the next, falls in folds that deepen downward, and over the
  // whole go long slow waves.
  float z = -.030 * cos(g + .5 * sin(1.7 * down + 2.3 * p.x)) * (1. - .5 * down)
    + .105 * sin(8.5 * p.x + 1.2 * down - .8 * t) * (.35 + down) + .044 * sin(19. * p.x + 1.6 * sin(3. * p.x + .3 * t) - .9 * down) * (.15 + down)
    + (.04 + .06 * wind) * sin(2.1 * p.x - .9 * t + 1.2 * down) * down;
  // The wind is in its free corners: they swing out to whoever stands before it, and curl.
  float free = abs(2. * p.x - 1.), lifts = free * free * free * down * down;
  z += lifts * (.30 + .06 * sin(1.3 * t + 2. * p.x));
  // Its sides come forward, about whoever stands before it.
  z += 1.1 * (p.x - .5) * (p.x - .5);
  // What hangs draws in a little, and its sides are never straight.
  float x = (p.x - .5) * (1. - .07 * sin(1.9 * down) - .03 * lifts) + (.008 * sin(4. * down - t + 3. * p.x) + .018 * sin(.6 * t + 2.2 * down)) * down;
  // Between the places it hangs from its upper edge falls in swags; its hem is never quite level.
  float y = .5 - down - swag(p.x, panelGrid.y) * (1. - down) * (1. - .6 * down) - .035 * sin(3.14159 * p.x) * (.5 + down) - (.012 * sin(4. * p.x + .7 * t + 1.) + .008 * sin(11. * p.x - .5 * t)) * down + .055 * lifts + .012 * sin(8.5 * p.x - .8 * t + 1.6) * down;
  return clothCentre + clothRight * x * clothSize.x + vec3(0, y, 0) * clothSize.y + clothNormal * z;
}
#endif
