// One cloth of woven light: what she said is held in it, picture by picture, each in its own evening,
// before a glow that goes through the whole; one runs over into the next through silk. Every edge
// frays into threads, and where nothing is woven yet there is bare warp. As memories leave it, it grows thin as
// gauze. Leaves premultiplied: what covers and what shines are two amounts.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform vec4 panels[24]; // layer, woven 0–1, own random number, freshness (below zero: left)
uniform vec4 panelGrid;  // count, columns, rows, half width of a panel in metres
uniform vec2 clothSize;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, side it comes from
uniform float tapestry, recedes, below, time;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vWave;  // light of waves that cross it
varying vec2 vFold;  // how a fold is turned to the light, and how near the lamp is
varying vec3 vTint;  // of what evening it is here
const float WEFT = 76., WARP = 104.;
const vec3 GOLD = vec3(.86, .50, .15), PALE = vec3(1., .76, .42);

// The cell of the cloth at p: its panel, and the place in it in cells from its middle.
int cellAt(vec2 p, out vec2 local) {
  float row = clamp(floor(p.y * panelGrid.z), 0., panelGrid.z - 1.);
  float inRow = row > panelGrid.z - 1.5 ? panelGrid.x - panelGrid.y * (panelGrid.z - 1.) : panelGrid.y;
  float x = p.x * panelGrid.y - (panelGrid.y - inRow) * .5;
  float column = clamp(floor(x), 0., inRow - 1.);
  local = vec2(x - column - .5, p.y * panelGrid.z - row - .5);
  return int(row * panelGrid.y + column + .5);
}
// A thread `d` metres off, `w` at least.
float thread(float d, float w, float pixel) {
  float drawn = max(w, .62 * pixel), a = d / drawn;
  return exp(-a * a) * min(1., 1.3 * w / drawn);
}

void main() {
  vec2 metres = place * clothSize;
  float pixel = max(fwidth(metres.x), fwidth(metres.y));
  vec2 cell = clothSize / panelGrid.yz, local;
  int i = cellAt(clamp(place, 0., 1.), local);
  vec4 panel = panels[i];
  // Each thread of weft and of warp is of its own gold.
  float weft = hash11(floor(place.y * WEFT) + 91.), wx = place.x * WARP, warp = hash11(floor(wx) + 11.);
  // Far off it is one silk.
  float each = 1. - smoothstep(.45, .95, pixel * WEFT / clothSize.y), tone = mix(0., weft + warp - 1., each);

  // What is woven: the weft comes in to and fro, row by row from above; along the sides it frays.
  float toFro = mod(floor(clamp(place.y, 0., .999) * panelGrid.z), 2.) < .5 ? local.x : -local.x;
  float front = panel.y * 1.7 - .36 - (toFro + .5) - .22 * (weft - .5);
  vec2 inset = (.5 - abs(local)) * cell;
  float outer = min(metres.x, clothSize.x - metres.x), side = min(outer, inset.x + .16), hem = (1. - place.y) * clothSize.y;
  // In tufts: broad ones, and thread by thread.
  float tuft = .5 + .5 * sin(31. * place.y + 2.3 * sin(17. * place.y)), tuft2 = .5 + .5 * sin(37. * place.x + 2.1 * sin(13. * place.x));
  float frayed = min(side - .016 - .05 * tuft - .08 * weft * weft, hem - .012 - .05 * tuft2 - .08 * warp * warp);
  float edge = min(frayed, metres.y - .004 - .03 * tuft2 - .03 * warp * warp);
  float woven = smoothstep(-.05, .05, front) * smoothstep(-.7 * pixel, .7 * pixel + .045, edge);
  float shade = vFold.x, lamp = vFold.y, fresh = max(panel.w, 0.), left = max(-panel.w, .22 * recedes);

  // Where nothing is woven yet none of it is asked for.
  vec3 light = vec3(0);
  if (woven > 0.) {
    // The picture, and how it goes over into the silk about it.
    // Where one colour meets another the threads of both run on into each other, some far, some not.
    vec2 q = abs(local) * 2.;
    q.x += .42 * (weft - .5) * smoothstep(.35, 1., q.x);
    q.y += .36 * (warp - .5) * smoothstep(.35, 1., q.y);
    q *= q;
    float glass = (1. - smoothstep(.22, 1.08, dot(q, q))) * smoothstep(.30, .95, panel.y) * (1. - .88 * left);
    float lod = log2(pixel / cell.x * float(textureSize(atlas, 0).x)) - .8;
    vec3 paint = textureLod(atlas, vec3(local * vec2(.92, 1.226 * cell.y / cell.x) + .5, panel.x), lod).rgb;
    // Pale lets the light through, dark holds it.
    float pale = dot(paint, vec3(.3, .55, .15));
    // Between them it is of the evening about it, as one skein of weft followed another.
    float band = .5 + .5 * sin(9. * place.y + 2.2 * (weft - .5));
    vec3 silk = vTint * mix(vec3(.54, .23, .21), vec3(.27, .15, .36), band) * (1. + .34 * tone) * (.12 + .70 * lamp);
    // Its own colours, lit from behind: by so much more the paler it is.
    vec3 lit = paint * (.5 + .9 * paint) * mix(vec3(1.), vTint, .15) * (1. + .22 * tone) * (.3 + 1.0 * lamp) + PALE * .42 * pale * pale * pale * lamp;
    silk += PALE * fresh * .35;
    light = mix(silk, lit + PALE * .4 * fresh * (.2 + paint), glass);

    // Thread by thread: every one has its own tone, and near enough its own roundness.
    float fine = 1. - smoothstep(.3, .7, pixel * WEFT / clothSize.y);
    float rib = fract(place.y * WEFT) - .5;
    light *= (1.04 + .15 * tone) * (1. - fine * 1.5 * rib * rib);
    // Folds; in their depth dusk takes it.
    light = mix(light * vec3(.40, .24, .36), light, shade);

    // A thread of gold here and there, in the weft.
    light += mix(GOLD, PALE, .6 * lamp) * step(.93, weft) * .2 * (.3 + lamp) * (1. - .6 * glass);
    light += vWave * .12 * GOLD;
  }
  // Crystals glitter behind it: what is to be held hides them; what has been let go is thinner.
  float cover = mix(1., .94, left) * woven;
  light *= woven * mix(1., .92, left);

  // Threads that have come loose: bare warp above and below, and the ends of the weft beside it.
  if (woven < 1.) {
  float gap = 1. - woven, w2 = fract(warp * 37.3);
  float stray = (fract(wx) - .5 - .5 * (warp - .5) - .4 * sin(4. * place.y + 40. * warp + .5 * time) * (place.y - below + .3)) / WARP * clothSize.x;
  float bare = thread(stray, .0036, pixel) * smoothstep(below - .09 * w2 * w2, below - .30, place.y) * smoothstep(-.11, -.09 * w2, place.y) * step(0., side) * step(.16, warp);
  float end = thread((fract(place.y * WEFT) - .5) / WEFT * clothSize.y, .0026, pixel) * smoothstep(-.002, .010, side - .09 * fract(weft * 53.)) * step(side, .10) * step(0., hem) * step(.001, panel.y);
  // Each ends in a point of light, if not all at one height.
  float tip = below - .012 - .13 * fract(warp * 91.7);
  bare *= smoothstep(tip + .004, tip, place.y);
  vec2 toTip = vec2(stray, (place.y - tip) * clothSize.y) / max(.009, 1.25 * pixel);
  float spark = exp(-dot(toTip, toTip)) * step(.52, fract(warp * 17.9)) * gap * step(0., side) * step(.16, warp);
  light += PALE * 2. * spark * (.75 + .25 * sin(1.3 * time + 40. * warp));
  bare = max(bare, .9 * end) * gap;
  light += mix(GOLD, PALE, w2) * (.24 + .50 * lamp) * mix(.35, 1.2, warp) * bare * mix(1., .6, left);
  cover = max(cover, max(.4 * bare, .6 * spark));
  }
#ifndef WHOLE
  // The working edge glows, and the shuttle runs in it.
  float work = exp(-front * front * 90.) * panel.y * (1. - panel.y) * 4. * step(0., edge);
  vec2 toShuttle = (place - shuttle.xy) * clothSize, spindle = toShuttle * vec2(13., 70.);
  float at = exp(-dot(spindle, spindle));
  light += PALE * (.5 * work + shuttle.z * (1.6 * at + .22 * exp(-dot(toShuttle, toShuttle) * 24.) * max(woven, .3)));
  cover = max(cover, shuttle.z * .6 * at);
#endif

  // As the memories fly it is unravelled: a curtain of threads of light, each ending in its own point.
  if (recedes > .01) {
    float down = max(place.y, 0.), un = smoothstep(0., 1., recedes * mix(.8, 1.6, smoothstep(.06, .34, down + .16 * (warp - .5))));
    float q = place.x * 58. + .30 * sin(3. * place.y + 5. * place.x + .5 * time);
    float h1 = hash11(floor(q) + 7.), h2 = hash11(floor(q) + 31.), ends = mix(.5, 1.12, sqrt(h2));
    float d = (fract(q) - .5 - .4 * (h1 - .5)) / 58. * clothSize.x;
    vec2 toEnd = vec2(d, (down - ends) * clothSize.y) / max(.012, 1.3 * pixel);
    float line = thread(d, .0085, pixel) * smoothstep(ends + .01, ends * .55, down) * (.8 + .2 * sin(9. * down - 1.4 * time + 40. * h1));
    float point = exp(-dot(toEnd, toEnd)) * step(.3, h1), veil = smoothstep(.62, .0, down) * smoothstep(0., .4, outer) * mix(.7, 1., warp);
    light = mix(light, mix(vec3(.95, .58, .30), vec3(1., .46, .42), h2) * .24 * veil + mix(GOLD, PALE, h1) * line * (.75 + .7 * h2) + PALE * 2.6 * point, un);
    cover = mix(cover, max(mix(.16, .40, directOutput) * veil, max(.5 * line, .7 * point)), un);
  }

  // Those that have already gone into the air, one by one.
  float there = smoothstep(0., .25, tapestry * 1.25 - .25 * mix(warp, weft, woven));
  light *= there;
  cover *= there;
  if (cover + light.r < .010) discard;
  light = mix(light, vAir.rgb * cover, vAir.a);
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
