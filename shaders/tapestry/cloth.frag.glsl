// Woven of threads of golden light, a panel for each word: its painting held in the weave and lit
// from behind as glass is. Where nothing is woven yet bare warp hangs and waits. Leaves
// premultiplied: what covers and what shines are two amounts.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform vec4 panels[24]; // layer, woven 0–1, own random number, freshness
uniform vec4 panelGrid;  // count, columns, rows, half width of a panel in metres
uniform vec2 clothSize;
uniform vec3 clothNormal, clothRight;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, side it comes from
uniform float tapestry, time, hope;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vSky, vWave; // light behind it, and of waves that cross it
varying vec2 vFold; // how a fold is turned to the light, and how near the lamp is
// Fine threads, and of the warp those that are drawn as single threads where it hangs bare.
const vec2 THREADS = vec2(264., 152.);
const float WARPS = 104.;
const vec3 DEEP = vec3(.28, .112, .022), GOLD = vec3(.96, .585, .175), PALE = vec3(1.32, 1.06, .64);

// The cell of the cloth at p: its panel, and the place in it in cells from its middle.
int cellAt(vec2 p, out vec2 local) {
  float row = clamp(floor(p.y * panelGrid.z), 0., panelGrid.z - 1.);
  float inRow = row > panelGrid.z - 1.5 ? panelGrid.x - panelGrid.y * (panelGrid.z - 1.) : panelGrid.y;
  float x = p.x * panelGrid.y - (panelGrid.y - inRow) * .5;
  float column = clamp(floor(x), 0., inRow - 1.);
  local = vec2(x - column - .5, p.y * panelGrid.z - row - .5);
  return int(row * panelGrid.y + column + .5);
}
// One thread drawn `width` wide, in units of its own spacing, never thinner than a pixel shows.
float line(float f, float width, float pixel) {
  float w = max(width, .62 * pixel);
  return exp(-f * f / (w * w)) * min(1., width / w + .12);
}

void main() {
  vec2 metres = place * clothSize;
  vec2 dx = dFdx(metres), dy = dFdy(metres);
  vec2 cellSize = clothSize / panelGrid.yz;

  // Threads: never quite straight, and not all alike.
  vec2 wander = .34 * vec2(sin(9. * place.x + 4. * sin(31. * place.y)), sin(17. * place.y + 3. * sin(27. * place.x)));
  vec2 at = place * THREADS + wander * 2.2;
  vec2 thread = floor(at), f = fract(at) - .5, fw = max(fwidth(place * THREADS), 1e-3);
  float fine = 1. - smoothstep(.38, .80, max(fw.x, fw.y));
  vec2 own = vec2(hash12(vec2(thread.x, 1.)), hash12(vec2(thread.y, 2.)));

  // What is woven: the weft comes in to and fro, row by row from above; each thread ends where it will.
  vec2 other;
  float lap = .36 * sin(29. * place.x + 2. * sin(13. * place.x));
  int j = cellAt(clamp(place - vec2(0., .05 + .030 * lap), 0., 1.), other);
  float row = floor(clamp(place.y - .05 - .030 * lap, 0., .999) * panelGrid.z);
  float toFro = mod(row, 2.) < .5 ? other.x : -other.x;
  float weftId = floor(at.y * .5), jag = hash12(vec2(weftId, 3.));
  float front = panels[j].y * 1.6 - .30 - (toFro + .5) - .22 * (jag - .5);
  float woven = smoothstep(-.03, .03, front);
  // Selvedge: the weft turns there, a little farther out or in each time.
  float rim = min(metres.x, clothSize.x - metres.x);
  float selvedge = smoothstep(0., .006, rim - .012 - .008 * sin(47. * metres.y + 2. * sin(21. * metres.y)) - .007 * jag);
  // Below the last row it ends thread by thread.
  float lower = 1. - smoothstep(-.012, .012, place.y - .985 + .045 * (hash12(vec2(floor(place.x * WARPS * .5), 23.)) - .5));
  woven *= selvedge * lower;

  // Weave: over and under by turns, round threads with shade between them.
  float parity = mod(thread.x + thread.y, 2.);
  vec2 roundness = 1. - 3.2 * f * f;
  float over = mix(roundness.y * (.62 + .38 * roundness.x), roundness.x * (.62 + .38 * roundness.y), parity);
  float relief = mix(.74, .18 + 1.08 * max(over, 0.), fine);
  // Slubs: bundles of threads thick and thin, so that it is seen as woven from afar too.
#ifdef PLAIN
  float slubX = noise2(vec2(at.x * .9, place.y * 8.)), slubY = noise2(vec2(place.x * 10., at.y * .9));
#else
  float slubX = noise2(vec2(at.x * .37, place.y * 4.)) * .4 + noise2(vec2(at.x * 1.13, place.y * 9.)) * .6;
  float slubY = noise2(vec2(place.x * 5., at.y * .37)) * .4 + noise2(vec2(place.x * 11., at.y * 1.17)) * .6;
#endif
  float cloth = .34 + 1.15 * slubX * slubX + 1.0 * slubY * slubY;

  // Bare warp, thread by thread, each with an end of its own.
  float wx = place.x * WARPS + .35 * sin(2.6 * place.y + 40. * place.x) * place.y;
  float warpId = floor(wx), w1 = hash12(vec2(warpId, 11.)), w2 = hash12(vec2(warpId, 13.));
  float pixelX = fwidth(place.x * WARPS);
  float end = 1.185 - .17 * w2 * w2;
  float hangs = 1. - smoothstep(end - .002, end + .002, place.y);
  float bare = line(fract(wx) - .5 - .5 * (w1 - .5), mix(.04, .10, w1 * w1), pixelX) * hangs * step(.10, w1);
  // A drop of light weighs each down.
  vec2 drop = vec2((fract(wx) - .5 - .5 * (w1 - .5)) / WARPS, place.y - end) * clothSize;
  float bead = exp(-dot(drop, drop) / pow(max(.0055, .9 * length(dx)), 2.)) * step(.10, w1);
#ifndef WHOLE
  // Some weft lies already among the warp above the work, loose, as a hand left it.
  float strayId = floor(place.y * 26. + .55 * sin(5. * place.x + 2.) + 1.2 * wander.y);
  float stray = fract(place.y * 26. + .55 * sin(5. * place.x + 2.) + 1.2 * wander.y) - .5;
  float loose = line(stray, .05, fwidth(place.y * 26.)) * step(.80, hash12(vec2(strayId, 21.)))
    * smoothstep(.45, .6, noise2(vec2(place.x * 4., strayId))) * smoothstep(.0, .02, rim) * lower;
#endif

  // The painting here: one picture across the pair, in a form of its own.
  vec2 local;
  int i = cellAt(place, local);
  vec4 panel = panels[i];
  float tilt = (panel.z - .5) * .16, c = cos(tilt), s = sin(tilt);
  vec2 shift = (hash22(vec2(panel.z * 91., panel.x)) - .5) * .03;
  vec2 p = mat2(c, -s, s, c) * ((local - shift) * cellSize * vec2(1, -1)) / panelGrid.w;
  // The weave follows it in steps of a thread.
  p += vec2(own.y - .5, own.x - .5) * .020;
  // The picture as it was before it was made a wing (which is drawn lower, and smaller: paint.ts).
  vec2 uv = vec2(p.x * .455 + .5, .557 - .415 * p.y / .75);
  // One level of detail for both ways: the cloth is seen from before.
  float lod = log2(max(length(dx), length(dy)) * .43 / panelGrid.w * float(textureSize(atlas, 0).x)) - .25;
  float inside = smoothstep(1., .97, abs(p.x)) * smoothstep(.75, .72, abs(p.y));
  vec4 paint = textureLod(atlas, vec3(clamp(uv, .01, .99), panel.x), lod);
  // Rounded windows, broader or taller.
  float form = fract(panel.z * 7.31), power = mix(2.8, 5.5, fract(panel.z * 3.7));
  vec2 e = abs(p + vec2(0., .05 * (form - .5))) / vec2(mix(.84, .94, form), mix(.69, .60, form));
  float window = 1.06 - pow(pow(e.x, power) + pow(e.y, power), 1. / power);
  float field = window * 1.6 + .10 * (noise2(p * 7. + panel.z * 30.) - .5);
  float glass = smoothstep(-.05, .09, field + .05 * (own.y - .5)) * inside * smoothstep(.30, .95, panel.y);
  float rimGlow = exp(-100. * field * field) * inside * panel.y;

  // The lamp behind, where the cloth is; it breathes, and folds turn to it and away.
  float shade = vFold.x, lamp = vFold.y;
  float fresh = panel.w * woven;
  vec3 sky = vSky;
  float day = smoothstep(.06, .7, dot(sky, vec3(.3, .55, .15)));

  // Gold, deep in the folds and pale where light comes through.
  float heat = clamp(.66 * cloth * (.20 + 1.05 * lamp) * shade, 0., 1.8);
  vec3 gold = mix(mix(DEEP, GOLD, smoothstep(.08, .62, heat)), PALE, smoothstep(.62, 1.5, heat));
  vec3 light = gold * relief * (.16 + .80 * heat + .9 * fresh) * woven;
#ifndef PLAIN
  // A few threads are light itself.
  float bright = step(.93, w1) * line(fract(wx) - .5 - .5 * (w1 - .5), .06, pixelX) * (.35 + smoothstep(-.1, .8, sin(9. * place.y - .9 * time + 40. * w1) * sin(5. * place.y + 60. * w1)));
  float brightWeft = step(.90, hash12(vec2(floor(place.y * 52. + wander.y), 17.))) * line(fract(place.y * 52. + wander.y) - .5, .06, fwidth(place.y * 52.))
    * smoothstep(.0, .8, sin(10. * place.x - .9 * time + 9. * floor(place.y * 52.)) * sin(7. * place.x + 5. * floor(place.y * 52.)));
  light += PALE * (bright * .85 + brightWeft * .8) * woven * (.4 + lamp) * (1. - .75 * glass);
#endif

  // Stained glass of thread: pale lets light through, dark holds it; the weave lies over it finely.
  float pale = dot(paint.rgb, vec3(.3, .55, .15));
  vec3 dye = max(mix(vec3(pale), paint.rgb, 1.35), 0.);
  vec3 lit = dye * .62 + vec3(.022, .014, .010) * (.4 + lamp) + dye * (vec3(1.45, 1.27, 1.05) * (.35 + .75 * lamp) * (.20 + 1.3 * pale)) * mix(.72, 1.12, shade * .7);
  lit += dye * fresh * vec3(1.2, .8, .35) + PALE * .9 * fresh * rimGlow;
  lit *= mix(.80, .55 + .62 * max(over, 0.), fine) * (.74 + .34 * slubY + .20 * slubX);
  lit *= 1.22;
  light = mix(light, lit, glass * woven);
  // What is held sheds a little of its colour into the threads round it.
  light += dye * .10 * rimGlow * woven * (1. - glass);

  // Gauze: between the panels evening shows through it.
  float cover = woven * mix(.60, .72, day) * (.55 + .45 * clamp(cloth * relief, 0., 1.));
  cover = mix(cover, .985, glass * woven);
  // Where it is bare.
  float gap = 1. - woven;
  vec3 thin = mix(GOLD, PALE, w2 * .7) * (.28 + .5 * lamp) * mix(.35, 1.6, w1 * w1);
  light += thin * bare * gap + PALE * bead * 1.3 * gap * smoothstep(.2, .9, hangs + bead);
  cover = max(cover, gap * min(.75, .6 * bare + bead));
#ifndef WHOLE
  light += GOLD * loose * gap * .5 * hangs;
  cover = max(cover, gap * min(.75, .4 * loose * hangs));
  // The working edge glows, and the shuttle runs in it.
  float edge = exp(-front * front * 130.) * panels[j].y * (1. - panels[j].y) * 4. * selvedge;
  light += PALE * edge * (.35 + .6 * slubY);
  vec2 toShuttle = (place - shuttle.xy) * clothSize;
  light += PALE * shuttle.z * (2.4 * exp(-dot(toShuttle * vec2(13., 70.), toShuttle * vec2(13., 70.))) + .35 * exp(-dot(toShuttle, toShuttle) * 60.)) * max(woven, .5 * bare + .35);
  cover = max(cover, shuttle.z * .6 * exp(-dot(toShuttle * vec2(13., 70.), toShuttle * vec2(13., 70.))));
#endif

  // What it all hangs from: one thread along the top.
  float upper = (metres.y - .004) / (.004 + abs(dy.y) + abs(dx.y));
  float top = exp(-upper * upper) * (.75 + .22 * sin(41. * place.x - 1.1 * time + 3. * sin(17. * place.x)));
  light += PALE * top * .8;
  cover = max(cover, top * .6);

  // Those that have already gone into the air, one by one.
  float there = smoothstep(0., .25, tapestry * 1.25 - .25 * mix(w2, jag, woven));
  // By day the sky behind is the lamp: it comes through thread and painting, warmed.
  light *= mix(vec3(1.), vec3(1.30, 1.12, .88), day);
  light += day * sky * shade * mix(vec3(1., .72, .40) * (.20 + .30 * cloth) * woven, dye * (.35 + dye) + vec3(.02, .014, .008), glass * woven);
  light += vWave * gold * cover * .4;
  light *= there;
  cover *= there;
  if (cover + light.r < .012) discard;
  light = mix(light, vAir.rgb * cover, vAir.a);
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
