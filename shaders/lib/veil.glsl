#ifndef LIB_VEIL
#define LIB_VEIL
// Where the wall of the storm is whole, nothing behind it need be shaded: what is drawn there asks
// the storm's own small target. `veiled` is 0 when there is no storm, and in the pool's mirror.
uniform sampler2D veilLight, veilDepth;
uniform float veiled;
uniform vec3 resolution;
// 0 where all that is `l` metres away in direction `d` is hidden, else 1. Meant as the bound of a
// loop around dear code: a software rasteriser skips loops that nobody enters, but not branches.
int seen(vec3 d, float l) {
  if (veiled < .5 || d.y < 0.) return 1;
  vec2 s = gl_FragCoord.xy / resolution.xy;
  return textureLod(veilLight, s, 0.).a > .985 && l > textureLod(veilDepth, s, 0.).x + 2. ? 0 : 1;
}
#endif
