// Woven of threads of golden light, with the paintings in it like stained glass. Between the threads
// the dream shows through; where they cross there is more light. Where no panel is woven yet only
// the warp hangs, waiting. Leaves premultiplied: what covers and what shines are two amounts.
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
const vec2 THREADS = vec2(250., 136.);
const vec3 DEEP = vec3(.72, .25, .03), GOLD = vec3(1., .46, .055), PALE = vec3(1., .73, .30);

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
  // The edge of a wing is soft, and glows where threads hold it.
  float body = smoothstep(.3, .95, mix(paint.a * inside, near, .5));
  float wing = body * smoothstep(.35, .9, panel.y);
  float bound = 4. * near * (1. - near) * panel.y;

  // Threads, and which of them are there: the weft comes in from the left, thread by thread.
  vec2 at = place * THREADS;
  // Pushed apart a little round the wings, and never quite straight.
  at += mix(.5, 1., panel.y) * (vec2(noise2(place * vec2(9., 24.)), noise2(place * vec2(22., 7.) + 9.)) - .5) * 2.4;
  vec2 thread = floor(at);
  float jag = hash12(vec2(thread.y, 3.)), jag2 = hash12(vec2(thread.x, 7.));
  vec2 other;
  int j = cellAt(clamp(place + vec2(.01 * (jag - .5), .05 * (jag2 - .5)), 0., 1.), other);
  float front = panels[j].y * 1.5 - .25 - (other.x + .5) - .35 * (jag - .5);
  float woven = smoothstep(-.04, .04, front);
  vec2 fw = fwidth(at);
  vec2 blur = smoothstep(vec2(.4), vec2(.95), fw);
  vec2 across = (fract(at) - .5) * 2.;
  // Thick and thin, bright and faint: no two threads alike.
  vec2 own = vec2(hash12(vec2(thread.x, 1.)), hash12(vec2(thread.y, 2.)));
  vec2 wide = mix(vec2(.12), vec2(.38), own * own) + fw * .5;
  vec2 core = exp(-across * across / (wide * wide));
  core = mix(core, vec2(.42), blur);
  vec2 bright = mix(mix(vec2(.3), vec2(2.), own * own * own), vec2(.65), blur * .7);
  // Light wanders along them.
  bright *= .55 + .9 * vec2(noise2(vec2(thread.x * .7, place.y * 6. - .16 * time)),
                            noise2(vec2(place.x * 9. + .13 * time, thread.y * .7 + 40.)));

  // Frayed: every thread ends where it likes, and shines there.
  vec2 rim = min(metres, clothSize - metres);
  float low = clothSize.y - metres.y;
  float ends = .01 + .11 * jag * jag, tails = .008 + .12 * jag2 * jag2 * jag2;
  float loose = smoothstep(0., .1, rim.x - .07 * noise2(vec2(metres.y * 9., place.x)));
  float whole = smoothstep(0., .012, rim.x - ends);
  float lower = smoothstep(0., .02, low - tails);
  // Where nothing is woven yet the warp hangs whole, and some wefts already cross it in slack curves:
  // one cloth that waits, not two that hang apart.
  float slack = mix(step(.16, hash12(vec2(thread.x, 21.))), .84, blur.x);
  float early = mix(step(.80, hash12(vec2(thread.y, 23.))), .20, blur.y) * (1. - woven);
  float warp = core.x * mix(slack * .85, 1., woven) * mix(step(.55, jag2), 1., loose) * mix(.4, 1., lower);
  float weft = core.y * max(woven, early * .8) * whole * smoothstep(0., .03, low - tails);
  float tip = woven * (exp(-max(rim.x - ends, 0.) * 26.) * weft + exp(-max(low - tails, 0.) * 22.) * warp);
  // Those that have already gone into the air, one by one.
  vec2 gone = smoothstep(own.yx * .75, own.yx * .75 + .3, vec2(tapestry * 1.05));
  warp *= gone.x;
  weft *= gone.y;

  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  vec3 n = normalize(cross(dFdx(world), dFdy(world)));
  if (dot(n, clothNormal) < 0.) n = -n;
  float shade = clamp(.80 + 2.6 * dot(n, clothRight), .16, 2.1);
  vec2 q = (place - vec2(.5 + .05 * sin(.23 * time), .52)) * vec2(1.9, 1.5);
  float lamp = exp(-1.4 * dot(q, q)) * (.88 + .12 * sin(.55 * time));
  float fresh = panel.w * woven;
  // Against a bright sky light is seen by its colour: the gold deepens and covers more.
  vec3 sky = skyTap(normalize(world - eye));
  float day = smoothstep(.06, .7, dot(sky, vec3(.3, .55, .15)));

  float crossing = warp * weft;
  float power = (warp * bright.x + weft * bright.y) * .62 + crossing * 1.3;
  float heat = clamp(.3 * power + .4 * crossing, 0., 1.);
  vec3 gold = mix(mix(DEEP, GOLD, min(1., heat * 2.2)), PALE, heat * heat * (1. - .5 * day));
  vec3 light = gold * power * shade * (.22 + 1.35 * lamp * woven + .42 * (1. - woven) + .7 * fresh);
  light += PALE * tip * .8;
  light += GOLD * exp(-front * front * 160.) * woven * panels[j].y * (1. - panels[j].y) * 3. * core.y;
  // A rare thread catches the light.
  float sparkle = step(.94, own.x) * warp * smoothstep(.6, .9, noise2(vec2(thread.x, place.y * 14. - .25 * time)));
  light += PALE * sparkle * 1.6;
  // The gauze between them: hardly there, warm from the lamp.
  float inCloth = woven * whole * loose * smoothstep(0., .05, low - tails);
  light += mix(DEEP, GOLD, lamp) * (inCloth * (.05 + .20 * lamp) + .05 * lamp * (1. - woven) * loose) * shade * (1. - .55 * day);
  light *= mix(vec3(1.), vec3(.86, .66, .40), day);
  float cover = inCloth * mix(.28, .44, day) + mix(.36, .52, day) * max(warp, weft) * mix(.5, 1., woven);
  cover = min(cover + .15 * crossing, .92);

  // Held, and lit from behind: the pale of a painting lets most light through.
  float pale = dot(paint.rgb, vec3(.3, .55, .15));
  vec3 deep = max(mix(vec3(pale), paint.rgb, 1.4), 0.);
  vec3 glass = deep * (.55 + vec3(2.9, 2.55, 2.1) * (.3 + lamp) * (.3 + 1.1 * pale) + fresh * vec3(1.2, .8, .35));
  glass *= mix(.85, 1.12, clamp(power, 0., 1.)) * mix(.8, 1.08, shade * .8);
  glass += gold * power * .1;
  float presence = smoothstep(0., 1., tapestry);
  float held = mix(.7, .86, pale) * mix(.75, 1., presence);
  light = mix(light, glass * held, wing);
  cover = mix(cover, held, wing);
  // The golden edge, and the warmth that a painting sheds into the threads around it.
  light += mix(GOLD, PALE, .4) * bound * bound * (.3 + .7 * max(warp, weft)) * (.55 + .5 * lamp + .9 * fresh);
  light += mix(GOLD, deep, .5) * near * (1. - wing) * panel.y * .22;

  // What it all hangs from: one thread of light along the top.
  float top = exp(-pow(metres.y / (.006 + fwidth(metres.y)), 2.)) * (.5 + .5 * noise2(vec2(place.x * 30. - .3 * time, 2.)));
  light += PALE * top * .9;
  cover = max(cover, top * .5);

  light += waveLight(world.xz) * gold * power * .4;
  light *= presence;
  cover *= presence;
  if (cover + light.r < .012) discard;
  light = mix(light, fogColour(world) * cover, fogAmount(world));
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
