#ifndef LIB_SWAG
#define LIB_SWAG
// How far the upper edge of the cloth hangs down at x, 0–1 across, of its height: in swags between the
// places it hangs from, no two as deep, or it would be a banner cut to a pattern.
float swag(float x, float columns) {
  float own = .55 + .95 * (.5 + .5 * sin(8.1 * x + .6)) * (.6 + .4 * sin(17. * x));
  return .019 * own * (1. - cos(6.28319 * columns * (x + .010 * sin(12.566 * x))));
}
#endif
