// A cloth of light: a painting for each word, dyed into it and softly lit from behind, between fine
// twisted cords of gold. Where nothing is woven yet it ends in a fringe of warp. As memories leave it
// it grows dim and thin as gauze. Leaves premultiplied: what covers and what shines are two amounts.
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
const vec3 GOLD = vec3(.80, .46, .13), PALE = vec3(.95, .68, .32);

// The cell of the cloth at p: its panel, and the place in it in cells from its middle.
int cellAt(vec2 p, out vec2 local) {
  float row = clamp(floor(p.y * panelGrid.z), 0., panelGrid.z - 1.);
  float inRow = row > panelGrid.z - 1.5 ? panelGrid.x - panelGrid.y * (panelGrid.z - 1.) : panelGrid.y;
  float x = p.x * panelGrid.y - (panelGrid.y - inRow) * .5;
  float column = clamp(floor(x), 0., inRow - 1.);
  local = vec2(x - column - .5, p.y * panelGrid.z - row - .5);
  return int(row * panelGrid.y + column + .5);
}
// Two threads twisted round each other, `d` metres off their middle.
float cord(float d, float run, float pixel) {
  float twist = .0042 * sin(run * 95.), w = max(.0042, .62 * pixel);
  float a = (d - twist) / w, b = (d + twist) / w;
  return (exp(-a * a) + exp(-b * b)) * min(1., .0062 / w) * (.80 + .20 * sin(run * 7. - .8 * time));
}

void main() {
  vec2 metres = place * clothSize;
  float pixel = max(fwidth(metres.x), fwidth(metres.y));
  vec2 cell = clothSize / panelGrid.yz;

  // What is woven: the weft comes in to and fro, row by row from above.
  vec2 local;
  int i = cellAt(clamp(place, 0., 1.), local);
  vec4 panel = panels[i];
  float weft = hash11(floor(place.y * 100.) + 91.);
  float toFro = mod(floor(clamp(place.y, 0., .999) * panelGrid.z), 2.) < .5 ? local.x : -local.x;
  float front = panel.y * 1.7 - .36 - (toFro + .5) - .22 * (weft - .5);
  // A last row may be shorter than the others.
  vec2 inset = (.5 - abs(local)) * cell;
  float side = min(min(metres.x, clothSize.x - metres.x) - .012, inset.x + .006), hem = (.985 - place.y) * clothSize.y, edge = min(min(side, hem), metres.y);
  float woven = smoothstep(-.05, .05, front) * smoothstep(-.5 * pixel, .5 * pixel + .003, edge);
  float shade = vFold.x, lamp = vFold.y, fresh = max(panel.w, 0.), left = max(-panel.w, .55 * recedes);

  // The painting: pale lets light through, dark holds it.
  vec2 p = local * cell * vec2(1, -1) / panelGrid.w;
  // As it was before it was made a wing (which is drawn lower, and smaller: paint.ts).
  vec2 uv = vec2(p.x * .455 + .5, .557 - .415 * p.y / .75);
  float lod = log2(pixel * .43 / panelGrid.w * float(textureSize(atlas, 0).x)) - .5 + 1.6 * left;
  vec3 paint = textureLod(atlas, vec3(clamp(uv, .01, .99), panel.x), lod).rgb;
  float within = max(min(min(inset.x, inset.y), edge), 0.), bound = min(within, (.78 - abs(p.y)) * panelGrid.w);
  float glass = smoothstep(.012, .034, bound) * smoothstep(.30, .95, panel.y);
  float pale = dot(paint, vec3(.3, .55, .15));
  vec3 dye = max(mix(vec3(pale), paint, 1.30), 0.);
  vec3 lit = dye * (.13 + vec3(1.10, .98, .84) * lamp * (.26 + 1.15 * pale * pale));
  lit *= mix(1., shade, .45);
  // None of it so bright that colour is lost.
  lit = lit / (1. + .42 * max(lit.r, max(lit.g, lit.b)));
  lit += PALE * .55 * fresh * (.25 + dye);
  // Between the paintings gauze the colour of dusk, with a breath of gold along them.
  vec3 gauze = vec3(.050, .034, .060) + GOLD * lamp * (.05 + .22 * exp(-within * 42.) + .5 * fresh);
  vec3 light = mix(gauze, lit, glass);
  // Thread by thread: the weave shows where one is near enough.
  float f = fract(place.y * 100.) - .5, fine = 1. - smoothstep(.3, .7, pixel * 100. / clothSize.y);
  light *= (1. - .7 * fine * f * f) * (.92 + .12 * weft);
  // Folds; in their depth dusk takes it.
  light = mix(light * vec3(.34, .28, .42), light, shade);
  // Cords along the seams and round the whole.
  float rope = max(cord(inset.x, metres.y, pixel) * step(.04, side), cord(inset.y, metres.x, pixel) * step(.05, hem) * step(.04, metres.y));
  rope = max(rope, max(cord(side - .008, metres.y, pixel), cord(hem - .010, metres.x, pixel)));
  light += mix(GOLD, PALE, .5 * lamp) * rope * (.30 + .45 * lamp) * (.45 + .55 * shade);
  light += vWave * .12 * GOLD;
  // Crystals glitter behind it: what is to be held hides them.
  float cover = mix(mix(.90, 1., glass), 1., min(rope, 1.));
  light *= woven * mix(1., .52, left);
  cover *= woven;

  // Bare warp, hair-thin, each a little astray: what is to be woven into, and the fringe at last.
  float gap = 1. - woven, wx = place.x * 92., id = floor(wx), w1 = hash11(id + 11.), w2 = fract(w1 * 37.3);
  float stray = (fract(wx) - .5 - .5 * (w1 - .5) - .4 * sin(4. * place.y + 40. * w1 + .5 * time) * (place.y - below + .3)) / 92. * clothSize.x;
  float w = max(.0018, .60 * pixel);
  float bare = exp(-stray * stray / (w * w)) * min(1., .0026 / w) * smoothstep(below - .07 * w2 * w2, below - .20, place.y) * step(0., side) * step(0., metres.y) * gap;
  light += mix(GOLD, PALE, w2) * (.16 + .34 * lamp) * mix(.3, 1., w1) * bare * mix(1., .5, left);
  cover = max(cover, .4 * bare);
#ifndef WHOLE
  // The working edge glows, and the shuttle runs in it.
  float work = exp(-front * front * 90.) * panel.y * (1. - panel.y) * 4. * step(0., edge);
  vec2 toShuttle = (place - shuttle.xy) * clothSize, spindle = toShuttle * vec2(13., 70.);
  float run = exp(-dot(spindle, spindle));
  light += PALE * (.5 * work + shuttle.z * (1.6 * run + .22 * exp(-dot(toShuttle, toShuttle) * 24.) * max(woven, .3)));
  cover = max(cover, shuttle.z * .6 * run);
#endif

  // What it all hangs from: one cord along the top.
  float top = cord(metres.y - .002, metres.x, pixel);
  light += PALE * top * .55;
  cover = max(cover, min(top, 1.) * .7);

  // Those that have already gone into the air, one by one.
  float there = smoothstep(0., .25, tapestry * 1.25 - .25 * mix(w1, weft, woven));
  light *= there;
  cover *= there;
  if (cover + light.r < .010) discard;
  light = mix(light, vAir.rgb * cover, max(vAir.a, .42 * left));
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
