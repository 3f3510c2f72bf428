#include <lib/meadow>
#include <lib/wind>
uniform float cells;
varying vec3 world;
varying vec3 lit;      // the meadow's colour here, as the shading of single blades would have it
varying vec2 slope;
const float CELL = 2.; // metres of the finest level
void main() {
  float level = position.y, cell = CELL * exp2(level);
  vec2 grid = position.xz;
  // Each level snaps to its own lattice, two cells wide; near its rim it takes the coarser shape.
  vec2 p = (floor(eye.xz / (2. * cell) + .5) * 2. + grid) * cell;
  vec2 off = abs(p - eye.xz) / (cell * cells * .5);
  float morph = smoothstep(.72, .92, max(off.x, off.y));
  vec4 land = landAt(p);
  vec2 odd = mod(grid, 2.) * cell;
  float coarse = .5 * (landHeight(p - odd) + landHeight(p + odd));
  float y = mix(land.r, coarse, morph);
  float e = max(cell, 3.);
  slope = vec2(landHeight(p + vec2(e, 0)) - landHeight(p - vec2(e, 0)),
               landHeight(p + vec2(0, e)) - landHeight(p - vec2(0, e))) / (2. * e);
  world = vec3(p.x, y, p.y);
  float l = distance(p, eye.xz);
  lit = meadowColour(p, .84, .5, .5, mix(gustAt(p), .5, smoothstep(60., 260., l)), land, l);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
