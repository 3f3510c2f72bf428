#include <lib/meadow>
#include <lib/noise>
#include <lib/wind>
#include <lib/seen>
uniform float cells, sit, directOutput;
uniform vec3 feet;
#ifdef NEAR
uniform sampler2D trailMap;
#endif
varying vec2 place;
varying float soft; // how much of it is a lawn
varying vec3 base, grain; // the ground's colour in the air, and how it goes with the grain
const float CELL = 2.; // metres of the finest level

// Far off the hills are shaped by the light. `slope`: of the land along x and z.
vec3 farGround(vec2 p, vec2 slope, float l) {
  float broad = .6 * noise2(p * .045 + 3.) + .4 * noise2(p * .13 + 8.);
  // Warm flanks toward the sun, cool ones to the moon.
  vec3 N = normalize(vec3(-slope.x, 1., -slope.y));
  vec2 s = normalize(sunDirection.xz), m = normalize(moonDirection.xz);
  float toSun = dot(N.xz, s), toMoon = dot(N.xz, m), shape = smoothstep(40., 190., l);
  vec3 far = groundDark * vec3(3., 4., 4.6) + ambient * .38 + grassTip * .020;
  far *= .62 + .75 * broad;
  far += sunLight * seedWarmth() * vec3(.050, .034, .020) * smoothstep(-.02, .30, toSun) * (1. - ceiling) * (1. + 2.5 * dawn);
  far += moonLight * .055 * smoothstep(.0, .32, toMoon) * (1. - .8 * ceiling);
  far += grassTip * .42 * dawn * (.3 + .5 * broad) * (.6 + .5 * N.y);
  // Woods, as darker drifts on the far slopes.
  float wood = smoothstep(.52, .70, .65 * noise2(p * .021 + 5.) + .35 * noise2(p * .11)) * shape;
  return far * (1. - .55 * wood);
}

// Light and place of a vertex that may be seen.
void shine(vec2 p, vec2 grid, float cell, vec4 land) {
  vec2 off = abs(p - eye.xz) / (cell * cells * .5);
  float morph = smoothstep(.72, .92, max(off.x, off.y));
  vec2 odd = mod(grid, 2.) * cell;
  float coarse = .5 * (landHeight(p - odd) + landHeight(p + odd));
  float l = distance(p, eye.xz);
  vec3 world = vec3(p.x, mix(land.r, levelled(coarse, l, MELTS), morph), p.y);

  // The meadow's colour here, as the shading of single blades would have it, with its grain.
  soft = lawnAt(distance(p, stormPlace.xy));
  // Without a composer no fine blades grow on the lawn.
  float bare = directOutput * soft;
  vec3 lit = meadowColour(p, .84 * (1. - soft) + .2 * bare, .5, .5, mix(gustAt(p), .5, smoothstep(60., 260., l)), land, l);
  float shown = smoothstep(14., 60., l) * (1. - smoothstep(160., 420., l));
  // Under the blades it is dark.
  float open = smoothstep(12., 42., l);
  base = mix(underColour(), lit * (1. - .55 * shown), open);
  grain = mix(lit * .12 + grassTip * .06 + ambient * vec3(.06, .08, .14) * (1. - dawn), lit * 1.1 * shown, open);
  // Where two sit the grass is short, and light reaches the moss.
  vec2 seat = p - mix(her.xz, feet.xz, .35);
  float moss = max(.6 * sit * exp(-dot(seat, seat) / 5.), soft);
  base = mix(base, mix(lit * .2, mossColour(lit), soft), moss) + waveLight(p) * vec3(.024, .036, .030) * (1. - open);
  grain = mix(grain, mix(lit * .6, mossColour(lit) * .7, soft), moss);
#ifdef NEAR
  // The flowers of the path light the ground they stand on.
  vec3 path = textureLod(trailMap, p / 128., 0.).rgb * (1. - .7 * dawn) * (1. - soft + bare) * .55;
  base += grassTip * .16 * bare * (1. - dawn);
  base += path * .03;
  grain += path * .20;
#endif
#ifndef NEAR
  float e = max(cell, 3.);
  vec2 slope = vec2(landHeight(p + vec2(e, 0)) - landHeight(p - vec2(e, 0)),
                    landHeight(p + vec2(0, e)) - landHeight(p - vec2(0, e))) / (2. * e);
  float far = .82 * smoothstep(60., 230., l);
  base = mix(base, farGround(p, slope, l), far) + waveLight(p) * .16 * smoothstep(90., 220., l);
  grain *= 1. - far;
#endif
  float f = fogAmount(world), clear = 1. - f;
  base = base * clear + fogColour(world) * f;
  grain *= clear;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}

void main() {
  float level = position.y, cell = CELL * exp2(level);
  vec2 grid = position.xz;
  // Each level snaps to its own lattice, two cells wide; near its rim it takes the coarser shape.
  vec2 p = (floor(eye.xz / (2. * cell) + .5) * 2. + grid) * cell;
  vec4 land = landAt(p);
  land.r = levelled(land.r, distance(p, eye.xz), MELTS);
  place = p;
  soft = 0.;
  base = grain = vec3(0);
  vec3 world = vec3(p.x, land.r, p.y);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  // The land lies all round, and most of it beside the picture or behind it: where no triangle that
  // a vertex belongs to can be seen, its light is not asked for.
  bool seen = besidePicture(world) < 3. * cell;
  if (seen) shine(p, grid, cell, land);
}
