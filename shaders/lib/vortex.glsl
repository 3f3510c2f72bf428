#ifndef LIB_VORTEX
#define LIB_VORTEX
// The shape of the storm, shared by everything that whirls in it. Metres; y above its foot.
#define STORM_TOP 92.
uniform vec4 stormPlace;
uniform float loosen;
// Which way the column leans (unit), whole turns made so far (wrapped to 0–1, so only whole
// multiples of it are continuous), and the sway of its middle, radians.
uniform vec2 lean;
uniform float turn, sway;
// From within, the column bends away from whoever comes in, so that one looks up into it: metres
// along x and z for each metre up; and how much is left of the shape it has from outside.
uniform vec3 bend;
// Share of its size it has: far off and young it is small. All below is of the whole one.
uniform float stature;
// And how far it has the look of a young one, 0–1.
uniform float youth;
vec2 vortexAxis(float y) {
  vec2 across = vec2(-lean.y, lean.x);
  vec2 seen = smoothstep(0., 34., y) * (lean * (.21 * y + 5.5 * sin(.047 * y - sway)) +
    across * (3.5 * sin(.036 * y + 1.7 + sway) - 2. - .05 * y));
  return seen * bend.z + bend.xy * y;
}
// A flared foot, a stout waist and a trumpet into the shelf cloud; x, and y how much it widens for
// each metre up.
vec2 vortexWall(float y) {
  float foot = 4.5 * exp(-.16 * y), trumpet = 46. * exp(.062 * (y - STORM_TOP));
  return vec2(stormPlace.z + foot + .13 * y + trumpet, .13 - .16 * foot + .062 * trumpet) * (1. + .3 * loosen);
}
float vortexRadius(float y) { return vortexWall(y).x; }
#endif
