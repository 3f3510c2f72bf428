#ifndef LIB_ROOM
#define LIB_ROOM
// The shell on which the storm's room is drawn, about the middle of its eye. What whirls beyond it
// is drawn on it: at the same place in the picture, but in front of the wall.
#define SHELL 16.5
// Who stands before the wall is still within the shell.
float shellAbout(vec3 from, vec3 middle) { return max(SHELL, distance(from.xz, middle.xz) + 3.); }
vec3 onShell(vec3 world, vec3 from, vec3 middle) {
  vec3 o = from - middle, d = world - from;
  float l = max(length(d), 1e-3), shell = shellAbout(from, middle);
  d /= l;
  float b = dot(o, d), c = dot(o, o) - shell * shell * .96;
  float s = -b + sqrt(max(b * b - c, 0.));
  return c < 0. ? from + d * min(l, s) : world;
}
#endif
