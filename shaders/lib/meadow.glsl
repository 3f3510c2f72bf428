#ifndef LIB_MEADOW
#define LIB_MEADOW
// Colour of the meadow, shared by single blades and by the ground far off, so that no edge shows
// where blades end. `t` is 0 at the root and 1 at the tip.
#include <lib/opening>
#include <lib/fog>
#include <lib/land>
#include <lib/pool>
#include <lib/waves>
uniform vec3 groundDark, grassTip, grassTip2, ambient, accent;
uniform vec3 her, flash;
uniform vec4 candle;
// x: 1 in the moment of a heartbeat, then falling; y: seconds since it.
uniform vec2 heartbeat;
uniform float storm, loosen;
uniform float seatLawn, remembers, grassGlow, specks, heart, heartRate, calm, warmth, emerald, tells, tapestry, butterflies, aura, pool, circle, dew, hope;

// Her heart as rings running outward through the grass, 26 m/s; 0 to 1. The rings that set out at
// earlier beats are still on their way, so the phase is enough.
float heartRing(vec2 p) {
  if (heart <= .01) return 0.;
  float period = 60. / heartRate;
  // Its front is as uneven as the land it runs over, and bright only in places.
  float uneven = sin(.16 * p.x + 1.9 * sin(.11 * p.y));
  float r = distance(p, stormPlace.xy) + 3.2 * uneven;
  float some = .5 + .5 * sin(.37 * p.x - .29 * p.y + 1.7 * uneven);
  float phase = (heartbeat.y - r / 26.) / period;
  float dt = (fract(phase + .5) - .5) * period;
  // A crisp front and a second, softer stroke behind it, as hearts beat.
  float later = dt - .30;
  float first = exp(-dt * dt / .0196), second = .45 * exp(-later * later / .017);
  return min(1., heart * 1.9) * (.25 + .85 * some) * (first + second) * exp(-r / 230.) * smoothstep(3., 16., r);
}

// The clearing they sit in: 1 where the grass is a lawn. `middle`: distance from its middle. Where she
// sits down it is small, and grows with the circle.
float lawnAt(float middle) {
  return max(circle * (1. - smoothstep(stormPlace.w - 1.4, stormPlace.w + .1, middle)), seatLawn * (1. - smoothstep(1.1, 2.1, middle)));
}
// What the lawn grows in, where its blades have the colour `lit`.
vec3 mossColour(vec3 lit) { return lit * .62 + grassTip * .035 + grassTip2 * .035; }

// Behind her portrait no slope tilts the picture: the land lies level there, and rises a little far off.
// `h`: its height `l` metres from the eye; `melts`: how far that is so.
float levelled(float h, float l, float melts) {
  return mix(h, her.y + .10 * (h - her.y) + .032 * clamp(l - 12., 0., 300.), melts * smoothstep(2., 8., l));
}

// The slow current in which specks run to her: it comes in on the moon's side and winds.
vec2 currentWay() { return normalize(stormPlace.xy); }
// Metres beside its middle.
float currentAt(vec2 p) {
  vec2 way = currentWay(), over = vec2(-way.y, way.x);
  float along = dot(p, way), left = dot(stormPlace.xy, way) - along;
  return dot(p, over) - sign(dot(moonDirection.xz, over)) * 8. * cos(.062 * along) * smoothstep(0., 90., left);
}

// Between the feet of the blades: soft undergrowth of dark green and indigo, not a hole.
vec3 underColour() { return groundDark * 1.3 + (grassTip * vec3(.010, .022, .026) + ambient * vec3(.05, .05, .09)) * (1. - .6 * dawn); }

// How far the cloth is the one light there is, and one kneels before it.
float clothAlone() { return tapestry * max(1. - 4. * butterflies, 0.) * (1. - circle); }

// `place`: x, z in metres. `r1`, `r3`: random of the blade. `g`: gust. `land`: landAt(place).
vec3 meadowColour(vec2 place, float t, float r1, float r3, float g, vec4 land, float l) {
  vec2 v = (place - eye.xz) / max(l, .01);
  float s = max(dot(v, normalize(sunDirection.xz)), 0.);
  float m = max(dot(v, normalize(moonDirection.xz)), 0.);
  float s2 = s * s, s8 = s2 * s2; s8 *= s8;
  float s32 = s8 * s8; s32 *= s32;
  float m2 = m * m, m8 = m2 * m2; m8 *= m8;
  float m32 = m8 * m8; m32 *= m32;
  float sunUp = smoothstep(-.06, .03, sunDirection.y), clear = 1. - .9 * ceiling;
  // What is short has no dark root: it is one with the moss it grows in.
  float lawn = lawnAt(distance(place, stormPlace.xy));
#ifdef LAWN
  t = mix(t, .14 + .84 * t, lawn);
#else
  t = mix(t, .36 + .58 * t, lawn);
#endif

  // Greens: two kinds, a slow drift of hue over 130 m, and dry or violet outliers.
  vec3 tip = mix(grassTip, grassTip2, clamp(.75 * r1 + .5 * land.b - .25, 0., 1.));
  float drift = .5 + .5 * sin(place.x * .047 + 1.7 * sin(place.y * .031 + 6.28 * seedHash.x) + 6.28 * seedHash.y);
  tip = mix(tip, tip.brg * vec3(.55, 1.25, 1.05), .50 * drift * mix(1., .4, dawn));
  float violet = .5 + .5 * sin(place.x * .083 - place.y * .061 + 2. * sin(place.y * .05 + 6.28 * seedHash.w));
  tip = mix(tip, tip * vec3(1.5, .55, 1.35) + ambient * .5, .42 * violet * violet * smoothstep(.2, .8, land.b));
  tip = mix(tip, vec3(dot(tip, vec3(.3))) * vec3(1.25, 1.02, .92), step(.95, r3) * .55);
  float t3 = t * t * t, tips = r1 * r1 * r1;

  // By day light comes through the whole blade, not its tip alone.
  vec3 c = mix(groundDark, tip * (.13 + .34 * r1) * (1. + .30 * dawn) * mix(.50, 1.5, smoothstep(.12, .88, land.b)),
      mix(t3, t * (.35 + .65 * t), max(.75 * dawn, .18 + .34 * remembers)));
  // The side that leans catches the sky.
  c += ambient * mix(vec3(1), vec3(.50, .74, .62), remembers) * t3 * (.03 + 1.25 * g) * (1. - .4 * land.a);
  // Light through the tips: a path under the sun, a cold sheen under the moon.
  vec3 sunThrough = sunLight * seedWarmth() * mix(mix(vec3(1., .64, .28), vec3(.90, .74, .30), remembers), vec3(.90, .86, .24), dawn) * sunUp *
      mix(mix(.40, .95, dawn), 1., smoothstep(4., 20., l));
  c += sunThrough * t3 * t * (.008 * s2 + .045 * s8 + .74 * s32 * mix(mix(.22, .70, dawn), 1., smoothstep(3., 22., l)) * (1. + 1.2 * dawn)) *
      (.04 + 2.7 * tips) * (.30 + 1.2 * g) * (1. - land.a) * clear;
  // At dawn the light comes in lanes, low from the sun: between them lie the long shadows of all that
  // stands, of her too; and every tip that stands against it has its gold.
  vec2 sunWay = normalize(sunDirection.xz), sunSide = vec2(-sunWay.y, sunWay.x), fromHer = place - her.xz;
  float beam = dot(place, sunSide), lane = .5 + .5 * sin(1.1 * beam + 1.9 * sin(.43 * beam + 6.28 * seedHash.z));
  float behindHer = max(-dot(fromHer, sunWay), 0.), besideHer = dot(fromHer, sunSide);
  float umbra = smoothstep(.1, .5, behindHer) * exp(-.22 * behindHer - besideHer * besideHer / (.09 + .03 * behindHer));
  lane = mix(1., (.35 + .9 * lane) * (1. - .85 * umbra), dawn);
  c = mix(c, c * (.26 + .78 * lane), dawn);
  c += dawn * lane * sunThrough * t3 * (.03 + .05 * s2 + .10 * s8 + .30 * s32) * (.25 + 1.2 * tips) * (.4 + g) *
    (1. - .7 * land.a) * clear;
  c += moonLight * vec3(.74, 1., 1.12) * t3 * (.016 * m2 + .060 * m8 + .46 * m32) *
      (.16 + 1.3 * tips) * (.22 + 1.5 * g * g) * (1. - .8 * remembers) * (1. - .75 * dawn) * (1. - .6 * ceiling);
  // Wide drifts of shade, as if thin cloud passed; and darkness near the eye, so that light lies far.
  float shade = .5 + .5 * sin(place.x * .071 + 1.9 * sin(place.y * .043 + 6.28 * seedHash.z)) *
      sin(place.y * .083 + 1.5 * sin(place.x * .037 + 6.28 * seedHash.y));
  c *= mix(.62, 1.20, smoothstep(.12, .85, shade)) * mix(mix(mix(.40, .14, circle), .62, dawn), 1., smoothstep(2., mix(18., 28., circle * (1. - dawn)), l));
  // The low sun comes through what stands against it, warm to either side of its own path.
  c += remembers * sunLight * seedWarmth() * vec3(1., .92, .26) * sunUp * t * t * (.012 + .10 * s2 + .16 * s8) * (.22 + 1.5 * tips) * (.3 + 1.1 * g) * (1. - land.a) * clear;
  // Against it whole blades are lit through, and what is not before it is deep.
  float through = remembers * sunUp * clear * (1. - .6 * land.a);
  c *= mix(vec3(1.), vec3(.56, .54, .66), through * (1. - .8 * s8));
  c += through * sunLight * seedWarmth() * vec3(1.15, .74, .24) * t * (.22 + .78 * t) * (.04 * s2 * s2 + .20 * s8 + .62 * s32) * (.06 + .85 * r1 * r1 + .9 * tips) * (.4 + .9 * g);
  // Against the light the nearest have rims: of the sky behind them, of the sun, and cold toward the storm.
  vec2 column = stormPlace.xy - eye.xz;
  float awayFrom = length(column);
  float st = max(dot(v, column) / max(awayFrom, 1.), 0.); st *= st; st *= st; st *= st;
  // Memories on the wing and the cloth they leave shed their light about her.
  float edges = t * t3 * (.04 + 1.7 * tips) * (1. - smoothstep(10., 46., l)) * (1. - dawn) * (1. - land.a);
  c += edges * (nearHorizon * mix(vec3(.7, .9, 1.), vec3(.46, .42, .32), remembers) * (.015 + .05 * s2) * (1. - .7 * ceiling) + sunThrough * (.01 * s2 + .22 * s8) * (.3 + 1.1 * g) * (1. - .7 * ceiling) +
    vec3(.09, .13, .42) * storm * st * smoothstep(14., 40., awayFrom) * (.25 + .5 * g));
  // A few tips alight of themselves; near the eye, where no other light lies, more.
  c += accent * vec3(.10, .44, .46) * t3 * t3 * tips * (.4 + 1.1 * g) * 2. * grassGlow * (1. - .5 * dawn) * (1. - .6 * circle * (1. - dawn)) *
    (1. + 1.8 * (1. - smoothstep(2., 12., l)) * (1. - dawn) * (1. - .7 * ceiling));
#ifndef NEAR
  // The current lights the tips it runs over.
  float run = currentAt(place);
  c += accent * vec3(.9, 2.2, 2.1) * exp(-run * run / 6.) * 2.2 * smoothstep(8., 36., l) * grassGlow * specks * (1. - .9 * dawn) * t3 * (.10 + 1.1 * tips) * (.3 + g);
#endif
  c *= 1. - .45 * land.a;
  // Warmth comes back from the side of the sun, and the rest is deep and green beside it.
  c *= mix(vec3(1), mix(vec3(.66, .84, .74), vec3(1.42, 1.06, .62), s2), remembers * (1. - smoothstep(8., 30., l)));

  // Before the cloth the rest of the meadow is dusk, and what stands before the lens is dark against its light.
  float cloth = clothAlone(), before = cloth * smoothstep(8., 5., l);
  c *= 1. - .56 * cloth;
  // Feelings crossing it.
  vec3 crossing = waveLight(place) * t * (.10 + .50 * t3 * (.3 + 1.4 * r1 * r1));
  c += crossing;
  float beat = heartRing(place);
  c += mix(moonLight * vec3(.60, .95, 1.25), grassTip * 3., .30) * beat * t * t * (.08 + 1.3 * tips + .50 * t3) *
    mix(.45, 1., smoothstep(6., 34., l));
  float toHer = distance(place, her.xz);
  // Before her, where the hands are, it is dark about them; where she stands emerald falls on it.
  c *= 1. - smoothstep(.2, 1., emerald) * (.84 - .18 * smoothstep(3., 14., l)) * (1. - .55 * exp(-toHer * toHer / 1.2));
  c += vec3(.008, .22, .13) * emerald * (2.3 * exp(-toHer * toHer / .6) + .42 * exp(-toHer * toHer / 2.4)) * t * (.12 + .30 * t + 1.1 * t3 * r1);
  // Where it has come to her it spreads in the grass as a ring in water does.
  float calmed = toHer - mix(.3, 1.25, smoothstep(.2, 1., emerald)) - .12 * land.b - .08 * sin(3.1 * place.x + 2.3 * place.y);
  c += vec3(.024, .52, .34) * smoothstep(.2, 1., emerald) * exp(-calmed * calmed * (calmed < 0. ? 8. : 40.)) * t * t3 * (.10 + 1.8 * r1 * r1);
  // And from the open eye of the storm a cold light lies on what is farther off.
  c += moonLight * vec3(.58, .78, 1.15) * storm * openOver(loosen) * smoothstep(4., 18., l) * t3 * (.03 + .5 * r1 * r1 + .5 * tips) * (.4 + 1.1 * g);
  c += remembers * (vec3(.70, .46, .12) * exp(-toHer * toHer / 1.5) * t3 * (.10 + 1.3 * tips) + .42 * tip * exp(-toHer * toHer / 9.) * t * (.08 + .9 * t3 * r1));
  c += vec3(.9, .50, .16) * warmth * aura * exp(-toHer * toHer / mix(22., mix(3., 22., dawn), circle)) * t * t * (.10 + .5 * r1 * t3);
  // The light of the circle lies in the grass about it, deep between the blades and on every tip.
  float ringed = distance(place, stormPlace.xy) - .47 * stormPlace.w, within = ringed * (ringed < 0. ? mix(2.5, .42, dawn) : mix(3.2, 1.25, dawn));
  // Before the lens it is dusk still: that light leads the eye inward.
  float inward = mix(.04 + .96 * smoothstep(2.6, 6., l), 1., dawn);
  c += mix(vec3(1.06, .50, .13), vec3(1.12, .60, .24), dawn) * circle * inward * (1. - pool) * mix(.40, .30, dawn) * exp(-within * within) * t * (.14 + .34 * r1 * t + .20 * tips * t3);
  // Along its middle tips are alight, here many, there few, as the gusts run over them: no line.
  float sown = .5 + .5 * sin(4.1 * place.x - 3.3 * place.y + 5. * land.g), hoop = exp(-mix(32., 16., step(ringed, 0.)) * ringed * ringed);
  c += mix(vec3(3.1, 1.42, .36), vec3(3.2, 1.75, .60), dawn) * circle * inward * (1. - pool) * hoop * t3 * (.10 + .5 * r1 + 2.2 * tips) * (.30 + sown) * (.5 + g) * mix(1., .8, dawn);
  // Behind them it is not a ditch: their light is on it.
  float behind = ringed - .60 * stormPlace.w;
  c += (tip * .5 + vec3(.05, .03, .02)) * circle * (1. - pool) * (1. - dawn) * max(1. - .12 * behind * behind, 0.) * .6 * t * (.10 + .5 * r1) * smoothstep(5., 9., l);
  // She burns in its midst.
  c += vec3(1.1, .50, .14) * circle * (1. - dawn) * smoothstep(.1, .5, warmth) * exp(-toHer * toHer / 1.5) * t * (.08 + .6 * r1 * t3);
  // In the eye of the storm one shaft of light falls, on her; about it lies the shadow of the walls.
  float eyeOf = storm * (1. - loosen) * (1. - smoothstep(15., 26., toHer));
  c *= 1. - .70 * eyeOf * smoothstep(2.0, 7.5, toHer);
  // Before the emerald it goes back: lit by both, all blades would be of one tone.
  c += moonLight * vec3(.70, .95, 1.10) * eyeOf * (1. - .68 * smoothstep(.2, 1., emerald)) * exp(-toHer * toHer / 9.) * t * (.02 + .95 * t3 * r1 * r1 * r1);
  // Within, no two blades are as light, those before the lens are dark, and what stands farther off is
  // softened by the driven air.
  float inside = 1. - smoothstep(11., 20., awayFrom), among = eyeOf * inside;
  c *= mix(vec3(1.), vec3(.84, .78, .84) * (.20 + 1.30 * r1 * r1 * r1) * (.12 + .88 * smoothstep(1.4, 6., l)), among);
  // Soft in their lights, or the nearest would stand before her as blue-white leaves.
  c /= 1. + 4.5 * among * dot(c, vec3(.3, .5, .2)) * smoothstep(9., 3., l);
  c = mix(c, vec3(.040, .047, .092) * (.35 + .65 * t), .55 * storm * (1. - loosen) * inside * smoothstep(4., 13., l));
  // At her feet it is dark, and wet on few of its tips.
  c *= 1. - .62 * among * exp(-toHer * toHer / 2.2) * (1. - .6 * tips * t3);
  // But the candle in her hands lies on those that stand nearest to it.
  vec2 gilded = place - her.xz - 3. * (candle.xz - her.xz);
  c += vec3(1., .52, .13) * candle.w * inside * smoothstep(1.2, 4.6, l) * exp(-dot(gilded, gilded) / .55) * t3 * (.02 + .22 * r1 + 1.1 * tips);
  // From without, the candle that she is lies on the grass about the foot of the storm, and
  // leads to her as a low light over water does: a lane of lit tips across the dark.
  float without = storm * (1. - loosen) * smoothstep(11., 27., awayFrom);
  c *= 1. - (.42 + .30 * ceiling * ceiling) * without * (1. - smoothstep(3., 26., l));
  c /= 1. + 3. * without * ceiling * dot(c, vec3(.3, .5, .2)) * smoothstep(mix(60., 130., stormNight()), 6., l);
  // Who looks back has no light before the path.
  c *= 1. - .30 * storm * max(-dot(v, column) / max(awayFrom, 1.), 0.) * smoothstep(14., 3., l);
  float along = dot(place - eye.xz, column) / max(awayFrom, 1.);
  vec2 aside = place - eye.xz - along * column / max(awayFrom, 1.);
  float leads = exp(-dot(aside, aside) / (1.2 + .016 * l * l)) * smoothstep(mix(1., 5., ceiling), mix(12., 26., ceiling), along);
  c += vec3(1., .62, .30) * without * (1.1 / (1. + mix(.12, .01, smoothstep(20., 34., awayFrom)) * toHer * toHer) + mix(.55, 1.3, smoothstep(20., 34., awayFrom)) * leads) * t3 * (.05 + .5 * r1 + 1.4 * tips) * (.3 + 1.1 * g);
  // Where one sees the blades about her it goes down among them, and has no edge at their tips.
  c += vec3(1., .47, .14) * without * (1. - smoothstep(26., 46., awayFrom)) * exp(-toHer * toHer / 6.) * t * (.06 + .85 * r1 * t);
  // Over all, and a pool of it where the bolt comes down; src/dream/flashField.ts knows this.
  float struck = distance(place, flash.yz);
  c += vec3(.42, .52, .80) * flash.x * (exp(-struck / 50.) * (1. - .55 * eyeOf) + 18. * exp(-struck / 3.5)) * t3 * (.08 + .35 * r1);
  // While she tells it is dusk under the storm: blades are dark against the evening, farther off they are one
  // soft slope in its air, and some tips have an edge of it.
  vec3 evening = mix(nearHorizon, horizon * seedWarmth(), .10 + .55 * s8);
  c = mix(c, mix(c * vec3(.18, .15, .21) * mix(.4, 1., t * t), evening * (.045 + .05 * t), smoothstep(3.5, 15., l)), tells);
  c += tells * evening * t3 * t3 * (.012 + .9 * tips) * (.05 + .16 * s2 + .5 * s32) * (.3 + g);
  // Before so near a face it lies in shade, but for tips against the sun and the light under it far off.
  float under = exp(-(1. - s) / .010) * smoothstep(2., 16., l);
  c *= mix(vec3(1.), mix(vec3(.34, .38, .52), vec3(1.08, .74, .50), under), portrait);
  // Farther off the same air lies over it all, or its blades would be spikes.
  c = mix(c, mix(vec3(.075, .062, .085), sunThrough * vec3(.18, .14, .13), under) * (.4 + .6 * t), portrait * .55 * smoothstep(4., 14., l));
  c += portrait * sunThrough * t3 * t * tips * (.12 + .16 * s8 + .55 * s32) * (.3 + g);
  // Before the lens it is dark against the cloth.
  c *= 1. - before * (.965 - .30 * t3 * t3 * tips * smoothstep(1.5, 3.5, l));
  // Its light lies golden under it and at her feet.
  c += cloth * (2.4 * t3 * (.15 + tips) * smoothstep(4.2, 6.5, l) * crossing + vec3(1., .44, .11) * exp(-toHer * toHer) * t * (.02 + 1.5 * t3 * t * tips));
  return c;
}
#endif
