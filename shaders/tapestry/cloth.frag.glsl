// Woven of threads of golden light, a painting for each word: held in the weft and lit from behind
// as glass is, edge to edge with but a few threads of gold between them. Where nothing is woven yet
// bare warp hangs and waits. Leaves premultiplied: what covers and what shines are two amounts.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform vec4 panels[24]; // layer, woven 0–1, own random number, freshness
uniform vec4 panelGrid;  // count, columns, rows, half width of a panel in metres
uniform vec2 clothSize;
uniform vec4 shuttle; // place on the cloth 0–1, brightness, side it comes from
uniform float tapestry, time;
varying vec2 place;
varying vec4 vAir;   // colour of the air before it, and how much of it
varying vec3 vSky, vWave; // light behind it, and of waves that cross it
varying vec2 vFold; // how a fold is turned to the light, and how near the lamp is
// Fine threads, and of the warp those that are drawn as single threads where it hangs bare.
const vec2 THREADS = vec2(208., 100.);
const float WARPS = 66.;
const vec3 DEEP = vec3(.30, .115, .024), GOLD = vec3(.98, .58, .17), PALE = vec3(1.30, 1.04, .64);

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
  float pixel = max(fwidth(metres.x), fwidth(metres.y));
  vec2 cellSize = clothSize / panelGrid.yz;

  // Threads: never quite straight, and no two alike.
  vec2 at = place * THREADS + .8 * vec2(sin(9. * place.x + 2. * sin(8. * place.y)), sin(14. * place.y + 2. * sin(11. * place.x)));
  vec2 thread = floor(at), f = at - thread - .5;
  float fine = 1. - smoothstep(.42, .95, pixel * THREADS.x / clothSize.x);
  vec2 own = vec2(hash11(thread.x + 7.), hash11(thread.y + 91.));

  // What is woven: the weft comes in to and fro, row by row from above; each thread ends where it will.
  vec2 local;
  int i = cellAt(clamp(place, 0., 1.), local);
  vec4 panel = panels[i];
  float toFro = mod(floor(clamp(place.y, 0., .999) * panelGrid.z), 2.) < .5 ? local.x : -local.x;
  float front = panel.y * 1.7 - .36 - (toFro + .5) - .26 * (own.y - .5);
  float woven = smoothstep(-.03, .03, front);
  // Selvedge: the weft turns there, a little farther out or in each time; below it ends thread by thread.
  float rim = min(metres.x, clothSize.x - metres.x) - .016 - .012 * sin(23. * place.y + 2. * sin(51. * place.y)) - .028 * own.y * own.y;
  float hem = (.985 - place.y) * clothSize.y - .05 * own.x * own.x - .02 * sin(31. * place.x);
  float edge = min(min(rim, hem), metres.y + .004);
  woven *= smoothstep(-.5 * pixel, .5 * pixel + .004, edge);

  float lamp = vFold.y, shade = vFold.x;
  vec3 light = vec3(0);
  float cover = 0.;
  if (woven > .004) {
    // Over and under by turns, round threads with shade between them; thick ones and thin.
    float parity = mod(thread.x + thread.y, 2.);
    vec2 round_ = 1. - 3. * f * f;
    float over = mix(round_.y * (.60 + .40 * round_.x), round_.x * (.60 + .40 * round_.y), parity);
    float relief = mix(.80, .30 + .92 * max(over, 0.), fine);
    float slub = noise2(vec2(at.x * .31, place.y * 6.));
    float body = .42 + .75 * slub * slub + .55 * own.y * own.y + .22 * own.x;

    // The painting here, in steps of a thread.
    vec2 p = local * cellSize * vec2(1, -1) / panelGrid.w + (own.yx - .5) * .016;
    // The picture as it was before it was made a wing (which is drawn lower, and smaller: paint.ts).
    vec2 uv = vec2(p.x * .455 + .5, .557 - .415 * p.y / .75);
    float lod = log2(pixel * .43 / panelGrid.w * float(textureSize(atlas, 0).x)) - .35;
    vec3 paint = textureLod(atlas, vec3(clamp(uv, .01, .99), panel.x), lod).rgb;
    // It ends where its dyed threads do, some farther out than others.
    vec2 inset = (.5 - abs(local + .012 * sin(vec2(7., 9.) * local.yx + 40. * panel.z))) * cellSize;
    float bound = min(min(inset.x + .022 * (own.y - .5), inset.y + .022 * (own.x - .5)), (.77 - abs(p.y)) * panelGrid.w);
    bound = min(bound, edge) - .008 - .020 * slub;
    float glass = smoothstep(0., .016, bound) * smoothstep(.30, .95, panel.y);
    float trim = exp(-900. * bound * bound);
    float fresh = panel.w;

    // Gold, deep in the folds and pale where light comes through; palest along the hems.
    float heat = clamp(body * (.26 + .80 * lamp) * shade + .55 * exp(-26. * max(edge, 0.)), 0., 1.9);
    vec3 gold = mix(mix(DEEP, GOLD, smoothstep(.06, .55, heat)), PALE, smoothstep(.55, 1.5, heat));
    light = gold * relief * (.20 + .66 * heat + .9 * fresh + .25 * trim);

    // Stained glass of thread: pale lets light through, dark holds it; the weave lies over it finely.
    float pale = dot(paint, vec3(.3, .55, .15));
    vec3 dye = max(mix(vec3(pale), paint, 1.42), 0.);
    vec3 lit = dye * (.40 + vec3(1.16, 1.0, .84) * (.25 + lamp) * (.42 + .92 * pale)) * mix(.30, 1.28, min(shade, 1.5) * .66);
    lit += vec3(.020, .013, .012) * lamp + dye * fresh * vec3(1.2, .8, .35) + PALE * .8 * fresh * trim;
    lit *= mix(.90, .62 + .50 * max(over, 0.), fine) * (.80 + .22 * body);
    // A few threads of the warp and the weft are gold all the way, over what is painted too.
    vec2 runs = step(.80, own) * (1. - 2. * abs(f)) * (.45 + .55 * sin(vec2(11., 17.) * place.yx + 40. * own + .7 * time));
    lit += GOLD * max(runs.x + runs.y, 0.) * .24 * (.3 + lamp);
    light = mix(light, lit, glass);
    // What is held sheds a little of its colour into the threads round it.
    light += dye * .16 * trim * (1. - glass);

    float day = smoothstep(.06, .7, dot(vSky, vec3(.3, .55, .15)));
    // Gauze: between the paintings evening shows through it.
    cover = mix(.62 + .26 * clamp(body * relief, 0., 1.), .985, glass) * woven;
    // By day the sky behind is the lamp: it comes through thread and painting, warmed.
    light *= mix(vec3(1.), vec3(1.30, 1.12, .88), day);
    light += day * vSky * shade * mix(vec3(1., .72, .40) * (.20 + .30 * body), dye * (.35 + dye) + vec3(.02, .014, .008), glass);
    light = (light + vWave * gold * .4) * woven;
  }

  float gap = 1. - woven;
  if (gap > .004) {
    // Bare warp: hair-thin, each a little astray, with an end of its own that is lost in the air.
    float wx = place.x * WARPS, warpId = floor(wx);
    float w1 = hash11(warpId + 11.), w2 = hash11(warpId * 1.7 + 113.);
    float end = .66 + .52 * w2 * w2 * w2;
    float stray = (fract(wx) - .5 - .4 * (w1 - .5) - .34 * sin(5. * place.y + 40. * w1 + .5 * time) * place.y) / WARPS * clothSize.x;
    float w = max(.0022, .66 * pixel);
    float fade = smoothstep(end, end - .34, place.y);
    float bare = exp(-stray * stray / (w * w)) * min(1., .0034 / w) * step(.38, w1) * step(rim - .03 * w1, 10.) * step(0., metres.y) * fade;
    light += mix(GOLD, PALE, w2 * .7) * (.30 + .55 * lamp) * mix(.3, 1.3, w1) * bare * gap;
    cover = max(cover, gap * .5 * bare);
  }
#ifndef WHOLE
  // The working edge glows, and the shuttle runs in it.
  float work = exp(-front * front * 130.) * panel.y * (1. - panel.y) * 4. * step(0., edge);
  light += PALE * work * .7;
  vec2 toShuttle = (place - shuttle.xy) * clothSize;
  vec2 spindle = toShuttle * vec2(13., 70.);
  float run = exp(-dot(spindle, spindle));
  light += PALE * shuttle.z * (2.4 * run + .30 * exp(-dot(toShuttle, toShuttle) * 30.)) * max(woven, .35);
  cover = max(cover, shuttle.z * .6 * run);
#endif

  // What it all hangs from: one thread along the top.
  float upper = (metres.y - .004) / (.004 + pixel);
  float top = exp(-upper * upper) * (.75 + .22 * sin(41. * place.x - 1.1 * time + 3. * sin(17. * place.x)));
  light += PALE * top * .8;
  cover = max(cover, top * .6);

  // Those that have already gone into the air, one by one.
  float there = smoothstep(0., .25, tapestry * 1.25 - .25 * mix(own.x, own.y, woven));
  light *= there;
  cover *= there;
  if (cover + light.r < .012) discard;
  light = mix(light, vAir.rgb * cover, vAir.a);
  // The low tier finishes colours before they are blended: there light cannot exceed its cover by much.
  float part = mix(1., clamp(cover * 1.3, .2, 1.), directOutput);
  gl_FragColor = outColour(light / part, cover);
  gl_FragColor.rgb *= part;
}
