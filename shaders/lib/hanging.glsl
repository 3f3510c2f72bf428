#ifndef LIB_HANGING
#define LIB_HANGING
// The cloth of light as it hangs and breathes.
uniform vec3 clothCentre, clothRight, clothNormal;
uniform vec2 clothSize; // metres
uniform float time, wind;
#define HOLDS 5.
// A place on it, 0–1 from the upper left, in the world.
vec3 hung(vec2 p) {
  float down = p.y, g = (HOLDS - 1.) * p.x, t = .42 * time;
  // Between two holds it hangs in a swag; long soft folds fall from where it is held, and open below.
  float span = fract(g), sag = (.12 * span * (1. - span) + .018 * (1. - cos(6.28319 * g))) * (1. - .85 * smoothstep(0., .55, down));
  float fold = cos(6.28319 * g + .9 * sin(1.7 * down + 2.3 * p.x)) * (.62 + .38 * sin(5. * p.x + 1.));
  fold += .36 * cos(12.56637 * g + 2.2 * sin(3.1 * p.x) + .8 * down);
  float z = .075 * fold * (1. - .25 * down) + .065 * sin(9. * p.x + 1.4 * down - .8 * t) * down
    + (.05 + .06 * wind) * sin(2.1 * p.x - .9 * t + 1.2 * down) * down;
  // Its sides come forward, about whoever stands before it.
  z += 1.1 * (p.x - .5) * (p.x - .5);
  // What hangs draws in a little, and its sides are never straight.
  float x = (p.x - .5) * (1. - .11 * sin(1.9 * down)) + (.010 * sin(4. * down - t + 3. * p.x) + .026 * sin(.6 * t + 2.2 * down)) * down;
  float y = .5 - down - sag - .012 * sin(4. * p.x + .7 * t + 1.) * down - .07 * sin(3.14159 * p.x) * down * down;
  return clothCentre + clothRight * x * clothSize.x + vec3(0, y, 0) * clothSize.y + clothNormal * z;
}
#endif
