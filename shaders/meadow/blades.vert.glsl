// One blade of a merged patch; a patch is drawn once for each tile of the meadow in view.
// NEAR: so near that no air lies before it; FAR: too far for the path, for feet and for stalks.
#include <lib/meadow>
#include <lib/wind>
#include <lib/seen>
attribute vec4 root;   // in the tile, 0 to 1; the way its tussock fans out
attribute vec4 blade;  // its own random numbers
attribute vec4 strip;  // 0 root to 1 tip; side times width; 1: a stalk with a seed head; how tall its tussock is
attribute vec4 tile;   // x, z of its middle; quarter turn and mirror, 0 to 7; random
uniform vec4 ring;     // fades in from, over; fades out at, over (metres)
uniform float tileSize, halfWidth, time, pull, sit, grassHeight, grassDensity;
uniform vec3 feet, resolution;
uniform vec2 herLee;
uniform float herWind;
uniform vec4 wordLight; // x, z, reach, strength
#ifndef FAR
uniform sampler2D trailMap; // light and room of the path of flowers; src/scene/flowers/TrailMap.ts
#define TRAIL_SIZE 128.
#endif
varying vec3 colour;

// Its place and light; `r`: its own random numbers, `l`: metres from the eye.
void grow(vec2 p, vec2 fan, vec4 r, float l, float fade, float water) {
  vec4 land = landAt(p);
  float melts = MELTS;
  land.r = levelled(land.r, l, melts);
  float stalk = strip.z;
  float t = strip.x, across = strip.y;
  // From here on its bend is too small to be seen: the lowest joint falls onto the root.
#ifdef NEAR
  bool plain = stalk < .5 && t < .5 && l > 4.5 + 2. * r.z;
#else
  bool plain = stalk < .5 && t < .6 && l > 14. + 5. * r.z;
#endif
  t = plain ? 0. : t;
  across = plain ? sign(across) : across;
  float D = distance(p, stormPlace.xy), lawn = lawnAt(D), blooms = smoothstep(.75, .95, lawn) * smoothstep(1.4, 2.4, l) * smoothstep(.05, .5, circle);
  // In a lawn the head of a stalk is a flower, round and small.
  if (stalk > .5 && t > .6) t = mix(t, .64 + .36 * t, blooms);
  float t2 = t * t;
  float g = gustAt(p);
  float H = (.20 + .50 * r.x * r.x + .32 * land.g * (.5 + r.z) + .14 * land.b) * 1.1;
  H = mix(H, .62 + .55 * r.x + .25 * land.g, stalk);
  H *= (.25 + .75 * fade) * (1. - water) * grassHeight * strip.w;
  // Before a lens that is down among them they would stand like walls.
  float close = l / mix(2.3, 1., smoothstep(.40, .70, eye.y - land.r));
  H *= 1. - (1. - smoothstep(.35, .70, close)) * (1. - smoothstep(.75, 1., eye.y - land.r));
  // Nor may the nearest reach above a lens that stands higher: one blade would cross the whole picture.
  H = min(H, (eye.y - land.r) * (.58 + .2 * r.z) + .25 * l);

  // Its own lean goes with its clump; a few stand across.
  float a = 5. * land.g + 3. * land.b + (r.y - .5) * 2.6 + (r.w > .85 ? 9. * r.x : 0.);
  vec2 lean = vec2(cos(a), sin(a)) * (.10 + .46 * r.w * r.w) * (1. - .55 * stalk) + fan;
  float flutter = .07 * sin((2.1 + 2. * r.z) * time + 40. * r.y) * (.5 + wind);
  vec2 down = vec2(.94, .34); // the way the wind blows; gusts travel the same way
#ifndef FAR
  // About her in her storm it blows as it does in her hair.
  float hers = herWind * smoothstep(15., 7., distance(p, her.xz));
  down = mix(down, herLee, hers);
  lean += .95 * (1. - g) * hers * herLee;
#endif
  lean += down * (-.05 + .75 * g * g + flutter) * (.35 + 1.6 * wind) * (1. + .3 * stalk);

  // Toward whoever needs help; near the storm, with its whirling; in its eye, still.
  vec2 toStorm = stormPlace.xy - p;
  D = max(D, .1);
  toStorm /= D;
  float outside = smoothstep(stormPlace.z * .55, stormPlace.z * 1.25, D);
  lean += toStorm * pull * outside * (.16 + .75 * exp(-D / 75.)) * (.6 + .8 * g);
  lean += vec2(-toStorm.y, toStorm.x) * storm * outside * .95 * exp(-D / 34.) * (.7 + .6 * g);
  lean *= mix(1., .45, storm * (1. - outside));

  float low = 1., gown = 0.;
#ifndef FAR
  // It parts for feet and flattens a little where people stand and sit.
  vec2 away = p - feet.xz;
  float d = length(away) + 1e-3, press = exp(-d * d / .30);
  lean += away / d * press * 1.2;
#ifdef NEAR
  // By the emerald those right before the lens stand up, and are few: aslant they would be scratches before all else.
  float held = smoothstep(.2, 1., emerald) * smoothstep(4.2, 3., l), few_ = held * step(fract(r.z * 13.7 + r.y * 5.1), .36 + .40 * smoothstep(2.2, 1., l));
  few_ = max(few_, held * stalk);
  lean *= 1. - held * mix(.76, .30, r.w);
  H = mix(H, min(H, .50 + .13 * l), held);
#endif
  vec2 fromHer = p - her.xz;
  float dh = length(fromHer) + 1e-3, pressHer = exp(-dh * dh / mix(.30, .90, sit));
  lean += fromHer / dh * pressHer * 1.1;
  gown = sit * exp(-dh * dh / 1.5);
  vec4 trail = textureLod(trailMap, p / TRAIL_SIZE, 0.) * (1. - smoothstep(40., 50., l));
  // Before the cloth the path one came by is dark.
  trail.rgb *= (1. - .92 * clothAlone()) * (1. - .62 * stormNight());
  // Under the train of her gown it lies flat: tips that come through are shards on it.
  float along = dot(fromHer, herLee), beneath = fromHer.x * herLee.y - fromHer.y * herLee.x;
  float train = smoothstep(.3, .7, storm) * (1. - sit) * smoothstep(-.20, .12, along) * smoothstep(1.9, 1.4, along) * exp(-beneath * beneath / .34);
  // Beside the path they lie low, each in its own measure, so that no kerb shows.
  low = 1. - max(max(.55 * press, mix(.30, .46, sit) * pressHer), trail.a * (.27 + .33 * r.x));
  // Where two sit facing each other the grass has made room.
  vec2 between = p - mix(her.xz, feet.xz, clamp(dot(p - her.xz, feet.xz - her.xz) / max(dot(feet.xz - her.xz, feet.xz - her.xz), .01), 0., .8));
  low *= 1. - .12 * sit * (1. - smoothstep(.7, 2.1 + .6 * r.z, length(between)));
#endif
  low *= 1. - .14 * circle * (1. - smoothstep(stormPlace.w - .6, stormPlace.w + .6, D));
  // Nor does any before one who kneels at the cloth stand up before that.
  low *= 1. - clothAlone() * smoothstep(4.4, 2.4, l) * (.14 + .40 * stalk);
  // What presses it together still leaves blades, not stumps.
  low = max(low, .30 + .16 * r.x);
#ifndef FAR
  low *= 1. - .75 * train;
#endif
  // Alone before the low sun she sits in it: what stands before her hem is no lawn.
  float alone = sit * (1. - smoothstep(0., .3, circle)), mown = lawn;
#ifndef FAR
  vec2 toLens = eye.xz - her.xz;
  float lens = max(length(toLens), .8), nearer = dot(fromHer, toLens) / lens;
  float fringe = alone * smoothstep(.30, .75, nearer);
  mown *= 1. - .85 * fringe;
  lawn *= 1. - .5 * fringe;
#endif
  low = mix(low, (.28 + .22 * r.z) * (1. - .85 * gown * gown), mown);
#ifndef FAR
  // It crosses her hem alone: none between her and the lens is taller than the sight of that; as she
  // stands it reaches to her knees. Alone, none stands up before the middle of her skirt: two that
  // cross there would be a mark on it.
  float beside = abs(fromHer.x * toLens.y - fromHer.y * toLens.x) / lens;
  float sight = mix(.30 + .20 * r.z, .07 + alone * (.08 + .11 * r.x) * smoothstep(.74, .90, dh) * smoothstep(1.15, .75, nearer) + (.10 + .20 * r.z * r.z) * smoothstep(.50, .78, dh) * (1. - .85 * alone * smoothstep(.60, .36, beside)), sit) + 1.06 * max(nearer - .55, 0.) * (eye.y - land.r - mix(.4, .1, sit)) / (lens - .6);
#ifdef NEAR
  // Nor do any stand up before her gown and its train, which are dark: each would be a stroke on them.
  float beforeGown = held * smoothstep(-.70, -.42, along) * smoothstep(2.5, 2.1, along) * smoothstep(-.05, .20, nearer);
  few_ = max(few_, beforeGown * step(.20, r.x));
#endif
  sight *= 1. - (.30 - .20 * r.x * r.x) * alone * smoothstep(.46, .28, beside) * smoothstep(.96, .78, dh);
  beside = beside + .3 * r.w + .3 * (1. - sit);
  low *= mix(1., min(1., sight / max(H * low, .01)), mix(.85, 1., sit) * smoothstep(mix(1.45, 1.2, sit), mix(.95, .72, sit), beside) * smoothstep(-.55, -.15, nearer));
#endif
  // Before a long lens in the storm the tip of a near one would be a stray line beside her.
  low *= 1. - .60 * storm * smoothstep(4., 6., projectionMatrix[1][1]) * smoothstep(14., 9., l);
  H *= low;
  // Behind so near a face it is longer: seen through that lens its short blades are stubble.
  // In her portrait it reaches to her shoulder.
  H *= 1. + (.55 - .27 * melts) * portrait * smoothstep(4., 9., l) * (1. - stalk);
#ifdef LAWN
  H *= mix(.62, .85, r.z);
#endif
  // It lies rather than shrinks.
  lean *= 1. + .9 * (1. - low) * (1. - max(stalk, .8) * lawn);

  lean += wavePush(p) * .75;
  float beat = heartRing(p);
  lean -= toStorm * beat * .55 * outside;
  float ll = length(lean);
  // The nearest do not bend so far that their few joints would show as kinks.
  float most = mix(.62, mix(.62, 1.15, smoothstep(72., 36., D)), smoothstep(1.5, 6.5, l));
  lean *= min(1., most / max(ll, 1e-3));
  ll = min(ll, most);

  float u = t2 * (.55 + .45 * t);
  if (stalk > .5) u = t2 * t * (.7 + .5 * t);
  vec3 foot = vec3(p.x, land.r - .02, p.y);
  vec3 at = foot + vec3(lean.x * H * u, H * (t - .42 * ll * ll * t2 * t), lean.y * H * u);
  float du = 1.1 * t + 1.35 * t2;
  vec3 tangent = normalize(vec3(lean.x * du, 1. - 1.26 * ll * ll * t2, lean.y * du) + vec3(0, 1e-3, 0));

  // Turned toward the eye so that none is seen edge-on; never thinner than about a pixel.
  vec3 view = at - eye;
  float distanceToEye = max(length(view), .05);
  vec3 athwart = cross(tangent, view / distanceToEye);
  float c = length(athwart);
  float turnAngle = 6.2832 * r.y;
  vec3 own = vec3(cos(turnAngle), 0., sin(turnAngle));
  vec3 facing = athwart * sign(dot(athwart, own) + 1e-4);
  vec3 side = normalize(mix(own, facing, .62 + .3 * smoothstep(8., 24., l)) + 1e-4);
  float pixel = 2. * distanceToEye / (projectionMatrix[1][1] * resolution.y);
  float w = halfWidth * (.55 + .75 * r.z) * fade * abs(across) * (1. - .38 * (1. - smoothstep(1.2, 4., l)));
  // A short blade is a fine one, or the room for two would be stubble.
  w *= mix(.26 + .74 * low, .58 * smoothstep(0., .4, t + .1 * abs(across)), lawn);
  // Within the storm no short one is broad: they would be leaves of an agave.
  float stormy = storm * (1. - loosen) * (1. - smoothstep(11., 20., distance(eye.xz, stormPlace.xy)));
  w *= 1. - .5 * stormy * smoothstep(.75, .25, H) * (1. - stalk);
  // And the shortest are trodden away.
  w *= mix(smoothstep(.0, .10, r.x), 1., max(smoothstep(.40, .65, low), lawn));
#ifdef LAWN
  if (stalk > .5) w *= mix(.46, 2.5, blooms);
#else
  if (stalk > .5) w *= mix(.46, 1.25, blooms);
#endif
  w = max(w, min(1., abs(across) * 1.6) * .46 * pixel) * smoothstep(.02, .22, c);
#ifdef NEAR
  w *= 1. - few_;
#endif
  at += side * w * sign(across);

  vec3 lit = meadowColour(p, t, r.x, r.z, g, land, l);
#ifndef FAR
  // Seed heads are thin enough for light to come through from behind.
  if (stalk > .5) {
    vec2 v = (p - eye.xz) / max(l, .01);
    float s = max(dot(v, normalize(sunDirection.xz)), 0.), m = max(dot(v, normalize(moonDirection.xz)), 0.);
    float head = smoothstep(.76, .86, t);
    float s6 = s * s * s; s6 *= s6; float m6 = m * m * m; m6 *= m6;
    vec3 thin = ambient * 1.3 + sunLight * seedWarmth() * vec3(1., .70, .46) * (.02 + .26 * s6) * (1. - .9 * ceiling) +
        moonLight * (.03 + .30 * m6) * (1. - .6 * dawn);
    lit = mix(lit * .8, thin * (.25 + .9 * r.x), head * mix(.40, 1., smoothstep(3., 14., l)) * (1. - .75 * lawn));
    // In the lawn each carries a small flower; near the eye one would see that it is a strip.
    vec3 petal = r.y < .45 ? vec3(1., .86, .60) : r.y < .75 ? vec3(1., .46, .62) : vec3(.66, .46, 1.);
    lit = mix(lit, 1.4 * petal * (ambient * 2.4 + nearHorizon * .12 + sunLight * (.06 + .40 * s6)), head * blooms * smoothstep(4., 9., l));
  }
#endif
  // Within the circle it is one calm dark ground: pale tips and seed heads would be specks about her.
  float hush = circle * (1. - .5 * dawn) * (1. - smoothstep(5.5, 15., D));
  // But the ring is alight.
  float hoop = D - .47 * stormPlace.w;
  lit /= 1. + hush * (stalk + 3. * (1. - .95 * exp(-24. * hoop * hoop)) * dot(lit, vec3(.3, .5, .2)));
  // The fold along the blade: one half lighter.
  lit *= (.70 + .5 * r.z) * (1. + (.34 - .22 * stormy) * sign(across) * (1. - stalk));
#ifndef FAR
  // Before the lens itself they stay dark, and light lies behind them.
  // By day that of the others is sunlight which they have coloured, and lies in their shadow.
  lit *= 1. - .72 * dawn * circle * max(max(trail.r, trail.g), trail.b);
  lit += trail.rgb * mix(.25, 1., smoothstep(1.5, 5.5, l)) * (.20 + 1.15 * t * t) * (.4 + 1.2 * r.x) * (1. - mix(.6, .88, circle) * dawn) * (1. - .5 * circle * (1. - dawn));
#endif
#ifdef NEAR
  // A word that shows itself is a lamp: their own cold light gives way to its gold, on the side and the tip.
  // Before the lens they lie in shade.
  vec2 fromWord = (p - wordLight.xy) / wordLight.z;
  float word = max(1. - .25 * dot(fromWord, fromWord), 0.), edge = sign(across);
  word *= wordLight.w * word * word;
  // So are those on the way from her lips: it lies in pools under the bow they fly.
  // What is seen there beneath it stands behind it.
  vec2 way0 = 1.45 * (her.xz - feet.xz), whole = 1.25 * (wordLight.xy - feet.xz) - way0, fromWay = p - feet.xz - way0;
  float onWay = clamp(dot(fromWay, whole) / max(dot(whole, whole), .1), 0., 1.);
  vec2 offWay = fromWay - whole * onWay;
  float lies = max(1. - .55 * dot(offWay, offWay), 0.);
  word = max(word, .45 * wordLight.w * lies * lies * smoothstep(.0, .3, onWay) * (.66 + .34 * sin(19. * onWay - .6 * time)));
  lit = lit * (1. - .72 * min(word, 1.)) * (1. - .8 * min(wordLight.w, 1.) * smoothstep(3.4, 1.2, l)) + word * smoothstep(1.1, 1.7, l) * exp(-10. * max(eye.y - .24 - at.y, 0.)) * t2 * (.03 + .9 * r.x * r.x) * (1. + .5 * edge) * vec3(1., .60, .20);
  // What the hands hold is on them, and nothing of the storm's pale air; those that lie are in the shade of the others.
  lit = mix(lit, dot(lit, vec3(.5, .6, .3)) * vec3(.16, .92, .68), .85 * held) * (1. - .70 * held * smoothstep(.25, .60, ll)) * (1. - .70 * beforeGown);
  // The cloth edges what stands before it: blades there are dark, and one side of them has its gold.
  float against = max(dot(normalize(p - eye.xz), normalize(her.xz - eye.xz)), 0.);
  against *= against;
  against *= against * against;
  float few = r.x * r.x * r.x;
  lit += clothAlone() * against * smoothstep(1.4, 3.6, l) * t2 * t2 * t2 * max(edge, 0.) * few * few * few * vec3(2.2, 1.05, .30);
  // Right before one who sits a blade that catches the sky would be a bar across the picture.
  // Of an evening it goes with all of them who stand between the lens and the light in the circle.
  lit *= mix(1., .22 + .78 * smoothstep(.9, 2.8 + 1.9 * circle * (1. - dawn), l), sit);
  // Its foot is lost in what grows beneath it.
  lit = mix(underColour() + trail.rgb * .06 * (1. - .7 * dawn), lit, max(lawn, smoothstep(-.12, .5, t)));
#endif
  // It grows out of moss of one colour with it.
#ifdef LAWN
  // Dark between, light on the tips, and a drop of dew on one of many.
  float drop = step(.90, fract(r.w * 31.7)) * (.4 + .6 * sin(.9 * time + 50. * r.w)), tip4 = t2 * t2;
  lit *= mix(.30, 1.25, smoothstep(.05, .8, t));
  lit += (sunLight * vec3(.9, .8, .62) + ambient) * dew * max(drop, 0.) * tip4 * .40 * (1. - stalk);
#else
  lit = mix(lit, mossColour(lit), lawn * (1. - smoothstep(.05, .75, t)) * (1. - stalk));
#endif
#ifdef NEAR
  colour = lit;
#else
  colour = applyFog(lit, at);
#endif
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.);
}

void main() {
  // The same patch everywhere, but shifted within its tile, turned and mirrored, so that none repeats.
  vec4 q = vec4(fract(root.xy + tile.w * vec2(17.3, 31.7)) - .5, root.zw);
  if (mod(tile.z, 2.) > .5) q.xz = -q.xz;
  float quarter = floor(tile.z * .5);
  q = quarter > 2.5 ? vec4(q.y, -q.x, q.w, -q.z) : quarter > 1.5 ? -q : quarter > .5 ? vec4(-q.y, q.x, -q.w, q.z) : q;
  vec2 p = tile.xy + q.xy * tileSize;
  vec4 r = fract(blade + tile.w * vec4(1., 3., 7., 5.));
  float l = distance(p, eye.xz);

  // Each blade fades for itself, so the ring has no edge.
  float fade = smoothstep(0., 1., (1. - (l - (ring.z - ring.w)) / ring.w) * 1.6 - r.z * .6);
  if (ring.y > 0.) fade *= smoothstep(0., 1., (l - ring.x) / ring.y * 1.6 - r.z * .6);
  float water = pool > .01 ? pool * (1. - smoothstep(.97, 1.06, poolRadius(p))) : 0.;
#ifdef LAWN
  fade *= smoothstep(.15 + .5 * r.z, .3 + .5 * r.z, lawnAt(distance(p, stormPlace.xy)));
#endif
  // What stands beside the picture or behind the lens is not asked for.
  bool seen = fade >= .02 && water <= .9 && fract(r.x * 7.3 + r.w * 3.1) <= grassDensity && besidePicture(p, eye) < 2.2;
  gl_Position = vec4(0., 0., -2., 1.);
  colour = vec3(0);
  if (seen) grow(p, q.zw, r, l, fade, water);
}
