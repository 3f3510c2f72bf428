// Woven of golden threads, with the paintings in it, lit from behind. Where no panel is woven yet
// only the warp hangs, waiting.
#include <lib/output>
#include <lib/noise>
#include <lib/fog>
#include <lib/waves>
uniform highp sampler2DArray atlas;
uniform vec4 panels[24]; // layer, woven 0–1, own random number, freshness
uniform vec4 panelGrid;  // count, columns, rows, half width of a panel in metres
uniform vec2 clothSize;
uniform vec3 clothNormal, clothRight;
uniform float tapestry, time, hope;
varying vec2 place;
varying vec3 world;
const vec2 THREADS = vec2(148., 82.);
const vec3 GOLD = vec3(1., .33, .03), PALE = vec3(1., .62, .2);

// The cell of the cloth at p: its panel, and the place in it in cells from its middle.
int cellAt(vec2 p, out vec2 local) {
  float row = clamp(floor(p.y * panelGrid.z), 0., panelGrid.z - 1.);
  float inRow = row > panelGrid.z - 1.5 ? panelGrid.x - panelGrid.y * (panelGrid.z - 1.) : panelGrid.y;
  float x = p.x * panelGrid.y - (panelGrid.y - inRow) * .5;
  float column = clamp(floor(x), 0., inRow - 1.);
  local = vec2(x - column - .5, p.y * panelGrid.z - row - .5);
  return int(row * panelGrid.y + column + .5);
}

void main() {
  vec2 metres = place * clothSize;
  vec2 dx = dFdx(metres), dy = dFdy(metres);
  vec2 cellSize = clothSize / panelGrid.yz;

  // The painting here.
  vec2 local;
  int i = cellAt(place, local);
  vec4 panel = panels[i];
  float tilt = (panel.z - .5) * .18, c = cos(tilt), s = sin(tilt);
  vec2 shift = (hash22(vec2(panel.z * 91., panel.x)) - .5) * .025;
  vec2 p = mat2(c, -s, s, c) * ((local - shift) * cellSize * vec2(1, -1)) / panelGrid.w;
  vec2 uv = vec2(p.x * .5 + .5, (.75 - p.y) / 1.5);
  float k = .5 / panelGrid.w;
  vec2 gx = vec2(dx.x, dx.y / .75) * k, gy = vec2(dy.x, dy.y / .75) * k;
  float inside = step(abs(p.x), .995) * step(abs(p.y), .745);
  vec4 paint = textureGrad(atlas, vec3(uv, panel.x), gx, gy);
  float near = textureGrad(atlas, vec3(uv, panel.x), gx * 5. + vec2(.012, 0), gy * 5. + vec2(0, .012)).a * inside;
  float wing = paint.a * inside * smoothstep(.35, .9, panel.y);

  // Threads, and which of them are there: the weft comes in from the left, thread by thread.
  vec2 at = place * THREADS;
  // Pushed apart a little round the wings, and never quite straight.
  at += mix(.22, .5, panel.y) * (vec2(noise2(place * vec2(9., 30.)), noise2(place * vec2(26., 7.) + 9.)) - .5) * 2.;
  vec2 thread = floor(at);
  float jag = hash12(vec2(thread.y, 3.)), jag2 = hash12(vec2(thread.x, 7.));
  vec2 other;
  int j = cellAt(clamp(place + vec2(.01 * (jag - .5), .05 * (jag2 - .5)), 0., 1.), other);
  float woven = smoothstep(-.04, .04, panels[j].y * 1.5 - .25 - (other.x + .5) - .35 * (jag - .5));
  vec2 fw = fwidth(at);
  float blur = smoothstep(.35, .95, max(fw.x, fw.y));
  vec2 across = (fract(at) - .5) * 2.;
  vec2 wide = mix(vec2(.78), vec2(.9), vec2(jag2, jag));
  vec2 edge = fw * 1.4;
  vec2 cover = 1. - smoothstep(wide - edge, wide + edge, abs(across));
  float over = mod(thread.x + thread.y, 2.);
  vec2 round_ = sqrt(max(1. - across * across * .85, 0.));
  float slack = step(.45, hash12(vec2(thread.x, 21.)));
  float waiting = 1. - smoothstep(.3, .3 + edge.x, abs(across.x));
  float warp = mix(slack * waiting, cover.x, woven);
  float weft = cover.y * woven;
  float warpLit = round_.x * mix(1., mix(.5, 1., over), woven);
  float weftLit = round_.y * mix(1., .5, over);
  float lit = mix(mix(warp * warpLit, weft * weftLit, weft * (1. - over * warp)), .66 * max(warp, weft), blur * .8);
  float there = mix(max(warp, weft), mix(slack * .2, .86, woven), blur);
  vec2 own = vec2(hash12(vec2(thread.x, 1.)), hash12(vec2(thread.y, 2.)));
  float silk = mix(own.x, own.y, weft * (1. - over)) ;
  silk = mix(silk, .5, blur * .6) * (.75 + .5 * noise2(place * vec2(60., 40.)));

  // The lamp behind, where the cloth is; folds turn to it and away.
  vec3 n = normalize(cross(dFdx(world), dFdy(world)));
  if (dot(n, clothNormal) < 0.) n = -n;
  float turn = dot(n, clothRight);
  float shade = clamp(.8 + 1.9 * turn, .22, 1.7);
  vec2 q = (place - vec2(.5, .52)) * vec2(2.1, 1.5);
  float lamp = exp(-1.5 * dot(q, q)) * (.9 + .1 * sin(.7 * time));
  float fresh = panel.w * woven;
  vec3 gold = mix(GOLD, PALE, silk * silk * 1.2);
  vec3 col = gold * lit * shade * (.12 + 1.05 * lamp * woven + .36 * (1. - woven) + .5 * fresh) * 1.25;
  // A rare thread catches the light; along the wings every one does.
  float sparkle = step(.93, own.x) * warp * smoothstep(.55, .9, noise2(vec2(thread.x, place.y * 14. - .25 * time)));
  col += PALE * sparkle * .9 * mix(.5, 1., woven);
  float halo = near * (1. - paint.a) * panel.y;
  col += mix(GOLD, PALE, .35) * halo * lit * (.55 + .8 * fresh);

  // Held, and lit from behind: the pale of a painting lets most light through.
  float pale = dot(paint.rgb, vec3(.3, .55, .15));
  vec3 glass = paint.rgb * (vec3(.8, .74, .8) + vec3(1.7, 1.42, 1.02) * lamp * (.4 + 1.2 * pale) + fresh * vec3(1.2, .8, .35));
  glass *= mix(.82, 1.12, lit) * mix(.75, 1.1, shade * .8);
  float stitch = smoothstep(.08, .4, paint.a) * (1. - smoothstep(.6, .98, paint.a)) * inside;
  col = mix(col, glass, wing);
  col += PALE * stitch * panel.y * .35;
  float alpha = max(there * mix(.55, .9, woven), wing);

  // Hem and selvedge: a denser braid all round, whole only where there is cloth to hold.
  vec2 rim = min(metres, clothSize - metres);
  float hem = 1. - smoothstep(.018, .03, min(rim.x, rim.y));
  float braid = .6 + .4 * sin((metres.x + metres.y) * 260.) * (1. - blur);
  float top = 1. - smoothstep(.018, .03, metres.y);
  float held = max(top, woven);
  col = mix(col, mix(GOLD, PALE, .55) * braid * (.5 + .5 * lamp) * shade, hem * held);
  alpha = max(alpha, hem * held);

  col += waveLight(world.xz) * gold * lit * .4;
  alpha *= smoothstep(0., .5, tapestry);
  if (alpha < .02) discard;
  gl_FragColor = outColour(applyFog(col, world), alpha);
}
