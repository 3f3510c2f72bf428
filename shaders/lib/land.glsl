#ifndef LIB_LAND
#define LIB_LAND
// The land around the visitor, baked on the CPU from the same function it walks on, as a window
// that wraps: texel (x, z) is reused for every place a window's width apart, so walking on only
// rewrites what comes into view. R height in metres, G clump 0–1, B patch 0–1, A shade of trees 0–1.
#define LAND_SIZE 1024.
uniform sampler2D landMap;
vec4 landAt(vec2 p) { return textureLod(landMap, p / LAND_SIZE, 0.); }
float landHeight(vec2 p) { return landAt(p).r; }
#endif
