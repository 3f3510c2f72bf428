// One cloth of woven light, as a window is lit from behind: what she said is held in it, picture by picture, between
// dark seams with a thread of gold. Where it is not woven yet its warp is bare. As
// memories leave it, it is drawn out into a scarf of silk (FLOWN: it is that alone). Leaves
// premultiplied: what covers and what shines are two amounts.
#include <lib/output>
#include <lib/noise>
#include <lib/scarf>
uniform highp sampler2DArray atlas;
uniform vec4 panels[24]; // layer, woven 0–1, own random number, freshness (below zero: left)
uniform vec4 panelGrid;  // count, columns, rows
uniform vec2 clothSize;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, side it comes from
uniform float tapestry, recedes, time;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vWave;  // light of waves that cross it
varying vec2 vFold;  // how a fold is turned to the light, and how near the lamp is
varying vec3 vTint;  // of what evening it is here
const float WEFT = 104., WARP = 176., LOWEST = 1.018; // RAGGED, src/scene/tapestry/strings.ts
const vec3 GOLD = vec3(.86, .46, .12), PALE = vec3(1., .76, .42);

#ifndef FLOWN
// Seam k of a row, as far from its place as a hand would put it: no two pictures are of one breadth.
float seam(float k, float row, float inRow) {
  return k + .30 * (fract(.618 * k + .377 * row + .1) - .5) * step(.5, k) * step(k, inRow - .5);
}
// The cell of the cloth at p: its panel, the place in it in cells from its middle, half its breadth, and
// how many cells off its row ends.
int cellAt(vec2 p, float ragged, out vec2 local, out float breadth, out float ends) {
  float row = clamp(floor((p.y - ragged) * panelGrid.z), 0., panelGrid.z - 1.);
  float inRow = row > panelGrid.z - 1.5 ? panelGrid.x - panelGrid.y * (panelGrid.z - 1.) : panelGrid.y;
  float x = p.x * panelGrid.y - (panelGrid.y - inRow) * .5;
  ends = min(x, inRow - x);
  x += .018 * sin(29. * p.y + 3. * row) * smoothstep(0., .5, ends);
  float k = floor(x + .5), column = clamp(x < seam(k, row, inRow) ? k - 1. : k, 0., inRow - 1.);
  float from = seam(column, row, inRow), to = seam(column + 1., row, inRow);
  breadth = .5 * (to - from);
  local = vec2(x - from - breadth, p.y * panelGrid.z - row - .5);
  return int(row * panelGrid.y + column + .5);
}
vec3 hanging(float weft, float warp, out float cover) {
  vec2 metres = place * clothSize, cell = clothSize / panelGrid.yz, local;
  float breadth, ends, pixel = max(fwidth(metres.x), fwidth(metres.y));
  // Below it ends in tufts, warp by warp.
  int i = cellAt(place, .002 + .004 * warp, local, breadth, ends);
  vec4 panel = panels[i];
  float left = max(-panel.w, .22 * recedes), fresh = max(panel.w, 0.), lamp = vFold.y;

  // It is woven downward from above, to a fell that hangs in a shallow bow.
  float fell = panel.y * 1.24 - .12, bow = local.x / breadth;
  float laid = fell - (local.y + .5) + .032 * (1. - bow * bow), front = laid + .014 * (warp - .5);
  // Its sides are a little uneven, weft by weft.
  float side = ends * cell.x - .006 * weft * weft;
  float up = smoothstep(-.004, .0, place.y + .003 * (warp - .5));
  float inside = smoothstep(0., 1.6 * pixel, side) * up, woven = smoothstep(-.016, .028, front) * inside;

  // Plain weave: over and under, each thread round; light comes through between them.
  vec2 uv = place * vec2(WARP, WEFT), r = 2. * fract(uv) - 1.;
  // Where one of them is less than four pixels wide only their mean is seen: a weave would be a screen there.
  vec2 thick = clothSize / vec2(WARP, WEFT);
  float fine = smoothstep(4., 7., min(thick.x, thick.y) / pixel);
  float over = smoothstep(-.35, .35, sin(3.14159 * uv.x) * sin(3.14159 * uv.y));
  float round_ = mix(.667, 1. - mix(r.x * r.x, r.y * r.y, over), fine), tone = (weft + warp - 1.) * fine;
  over = mix(.5, over, fine);

  // The picture, its wefts caught in those of the next; between them lies a cord of gold. About the whole
  // there is a band.
  vec2 inset = (vec2(breadth, .5) - abs(local)) * cell, outer = vec2(ends * cell.x, min(place.y, 1. - place.y) * clothSize.y) - .030;
  float band_ = min(outer.x, outer.y);
  inset = min(inset - .006 * vec2(weft, warp), outer);
  float edge = min(inset.x, inset.y);
  vec2 fit = vec2(cell.x, cell.y * 1.3333) / max(cell.x, cell.y * 1.3333);
  float lod = log2(pixel / cell.x * fit.x * float(textureSize(atlas, 0).x)) - 1.;
  // Thread by thread a little off its place: what was drawn in a line is feathered, as dyed yarn is.
  vec2 feather = vec2(.008 * (weft - .5), .010 * (warp - .5)) * fine;
  vec3 at = vec3((local * .93 + feather) * fit + .5, panel.x), paint = textureLod(atlas, at, lod).rgb;
  // Things stand dark before the light: fine bright outlines, which would make signs of them, sink into what is
  // round them.
  vec3 broad = textureLod(atlas, at, lod + 2.2).rgb;
  float over_ = dot(paint, vec3(.3, .55, .15)) / (1.12 * dot(broad, vec3(.3, .55, .15)) + .02);
  paint *= mix(1., 1. / max(over_, 1.), .75);
  // Pale lets the light through, dark holds it: each picture is told in light and dark first.
  float pale = dot(paint, vec3(.3, .55, .15)), value = smoothstep(.015, .62, pale);
  // All are dyed from the same vats, amber, rose and indigo, or one would shout down the others.
  float warm = smoothstep(-.16, .30, (paint.r - paint.b) / max(paint.r + paint.g + paint.b, .02)), rosy = smoothstep(.02, .18, (paint.r + paint.b - 2. * paint.g) / max(paint.r + paint.g + paint.b, .02));
  vec3 deep = mix(vec3(.011, .009, .052), vec3(.036, .007, .030), warm), middle = mix(mix(vec3(.11, .12, .44), vec3(.28, .10, .40), rosy), mix(vec3(.66, .25, .070), vec3(.62, .11, .11), rosy), warm), high = mix(vec3(.74, .62, .92), vec3(1.22, .74, .30), warm);
  vec3 lit = mix(mix(deep, middle, smoothstep(.0, .52, value)), high, smoothstep(.42, 1., value));
  lit *= .34 + 1.02 * lamp;
  // What is being woven shines as gold does, not white.
  lit *= 1. - min(1.6 * fresh, 1.) * vec3(.30, .56, .62) * pale;
  // Toward its borders each lies in shade, and between them the seams are dark, as lead is between panes.
  float lead = smoothstep(.004, .022, edge);
  lit *= (1. - .9 * left) * mix(vec3(.34, .24, .34), vec3(1.), smoothstep(.0, .20, edge));
  vec3 light = mix(vec3(.012, .006, .016), lit, lead);
  // A thread of gold runs in them, and about the whole.
  float cord = (edge + .006) / max(.0030, .5 * pixel), rim = (band_ + .020) / max(.0050, .7 * pixel);
  light += mix(GOLD, PALE, .4) * (.16 * exp(-cord * cord) + .85 * exp(-rim * rim)) * (.35 + .75 * lamp) * (1. - left);
  light += GOLD * fresh * .16 * (.2 + paint);

  // Thread by thread, no two of one brightness.
  light *= 1. + .22 * tone;
  light = light * mix(.76, 1.10, round_) + mix(GOLD, PALE, lamp) * (.003 + .06 * lamp * pale) * (1. - over) * round_;
  light += PALE * .10 * lamp * (1. - round_) * (.02 + pale);
  // Folds: in their depth dusk takes it, and their backs catch the light.
  light = mix(light * vec3(.42, .32, .46), light, min(vFold.x, 1.)) * (1. + .5 * max(vFold.x - 1., 0.));
  // Its own light on what stands round it is among the waves.
  light += vWave * .018 * GOLD;
  cover = woven * mix(1., .94, left);
#ifndef WHOLE
  // The fell glows. Below it the warp is bare, as far as the cloth will reach, thread by thread fainter
  // the farther down, and tinted with what will be there; a thin cord runs about the whole.
  vec2 toShuttle = (place - shuttle.xy) * clothSize;
  // What is to be woven next is nearest to be seen.
  float same = step(abs(floor(place.y * panelGrid.z) - floor(shuttle.y * panelGrid.z)), .5), soon = same * exp(-2.2 * dot(toShuttle, toShuttle)), lower = exp(-1.3 * max(toShuttle.y - .5 * cell.y, 0.));
  float work = min(1., panel.y * (1. - panel.y) * 8.), bare = smoothstep(0., 1.6 * pixel, ends * cell.x) * up * smoothstep(.028, -.016, front), near = min(exp(2.2 * front), 1.) * soon, string = place.x * 104., each = fract(.618 * floor(string)), end = LOWEST - place.y;
  light = light * woven + mix(GOLD, PALE, .6) * (.50 * work * exp(-front * front * 1800.));
  // Only a fringe of it is seen, under what is woven already.
  float rowAbove = floor(place.y * panelGrid.z) - 1., above = max(rowAbove, 0.) * panelGrid.y + clamp(floor(place.x * panelGrid.y), 0., panelGrid.y - 1.);
  bare *= exp(min(front + .12, 0.) * mix(5., 13., each)) * max(smoothstep(.6, 1., panels[int(above + .5)].y), step(rowAbove, -.5));
  float wide = max(.0020, .46 * pixel), line = (fract(string) - .5) * clothSize.x / 104. / wide;
  float thread = exp(-line * line) * min(1., .0040 / wide) * (.55 + .45 * each) * mix(.45, 1., near) * mix(.25, 1., smoothstep(.0, .07 + .14 * each, end)) * mix(.45, 1., lower) * (.85 + .15 * sin(23. * place.x + 5. * place.y - .5 * time));
  float hem = min(band_ + .002, end * clothSize.y - .05) / max(.0036, .55 * pixel), frame = exp(-hem * hem) * .42 * mix(.35, 1., lower);
  vec3 strung = mix(GOLD, PALE, .15 + .4 * near) * (.60 + .60 * lamp);
  // What will be there is seen in it as a pale breath, that goes out downward.
  float dawns = near * smoothstep(.0, .30, end) * (.45 + .55 * smoothstep(.0, .16, edge));
  light += bare * (strung * max(thread, frame) + vTint * vec3(.008, .004, .014) + (paint * (.50 + .35 * lamp) + PALE * .10) * dawns);
  // Below the fell there is the mist that lies about the cloth (strings.frag.glsl).
  float by = mix(.75, exp(4. * min(front, 0.) * cell.y), step(.001, panel.y)), mist = (.20 + .42 * by) * same * smoothstep(-.02, .02, shuttle.w * (shuttle.x - place.x)) * (1. - woven);
  light += bare * mist * mix(vec3(.30, .10, .22), vec3(1.05, .50, .22), by);
  cover += bare * (.03 + mist + .30 * dawns + .50 * max(thread, frame));
  // Three wefts come in from the thread of the hand, and rise to the fell, each so far as it is laid.
  float s = (shuttle.x - place.x) * shuttle.w * panelGrid.y, rise = max(0., (shuttle.y - place.y) * panelGrid.z + local.y + .5 - fell);
  vec3 weftAt = (laid + rise * (1. - s / vec3(.84, .55, .29))) * cell.y / max(.0050, .66 * pixel);
  weftAt = exp(-weftAt * weftAt);
  float weftLine = max(weftAt.x, max(weftAt.y, weftAt.z)) * work * inside * smoothstep(0., .02, s) * smoothstep(.03, .0, front);
  light += mix(GOLD, PALE, .35) * (1.2 * weftLine) + (PALE * .8 * exp(-dot(toShuttle, toShuttle) * 900.) + GOLD * (.4 * exp(-dot(toShuttle, toShuttle) * 30.))) * shuttle.z * inside;
  cover = max(cover, .85 * weftLine);
  return light;
#else
  return light * woven;
#endif
}
#endif

void main() {
  // Each thread of weft and of warp is of its own gold.
  float weft = hash11(floor(place.y * WEFT) + 91.), warp = hash11(floor(place.x * WARP) + 11.), cover;
  vec2 drawn = vec2(place.x, (place.y + .05) / 1.05);
#ifdef FLOWN
  vec3 light = flowing(drawn, vFold.x, time, cover);
#else
  vec3 light = hanging(weft, warp, cover);
#ifdef WHOLE
  if (recedes > .01) {
    float silk, un = smoothstep(0., .86, recedes * mix(.92, 1.6, smoothstep(.06, .34, max(place.y, 0.) + .16 * (warp - .5))));
    light = mix(light, flowing(drawn, vFold.x, time, silk), un);
    cover = mix(cover, silk, un);
  }
#endif
#endif

  // Those that have already gone into the air, one by one.
  float there = smoothstep(0., .25, tapestry * 1.25 - .25 * mix(warp, weft, cover));
  light *= there;
  cover *= there;
  if (cover + light.r < .010) discard;
  light = mix(light, vAir.rgb * cover, vAir.a);
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
