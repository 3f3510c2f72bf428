// Three stops from shadow to light, as paint is mixed; where one gives way to the other light has gone
// through her. `lit` how much of the key there is, `sky` 1 where she looks up. Mended she is no skin:
// plum in the depth, rose, and gold where light comes in.
vec3 fleshOf(float lit, float sky, float glow) {
  vec3 deep = mix(vec3(.0340, .0270, .0760), vec3(.056, .012, .072), glow);
  vec3 middle = mix(vec3(.108, .084, .178), vec3(.310, .062, .132), glow);
  vec3 high = mix(vec3(.500, .440, .560), vec3(.980, .450, .330), glow);
  vec3 c = mix(deep * (.55 + .9 * sky), middle, smoothstep(.0, mix(.55, .60, glow), lit));
  c = mix(c, high, smoothstep(mix(.30, .46, glow), 1., lit) * mix(.92, .86, glow));
  return c + mix(vec3(.027, .008, .036), vec3(.060, .010, .022), glow) * smoothstep(.04, .22, lit) * smoothstep(.55, .22, lit);
}
// Seen from some metres off moonlight on her is skin and no mask: rose where it ends, the shade of it
// blue. Warm lights beside her are a lamp’s, and what they leave is the cool of the night.
vec3 lampFlesh(float lit, float sky, float glow) {
  vec3 deep = mix(mix(vec3(.060, .054, .122), vec3(.074, .058, .118), fireLight), vec3(.215, .100, .130), glow);
  vec3 middle = mix(mix(vec3(.195, .145, .215), vec3(.310, .165, .160), fireLight), vec3(.470, .225, .200), glow);
  vec3 high = mix(mix(vec3(.400, .315, .375), vec3(.540, .305, .200), fireLight), vec3(.860, .540, .370), glow);
  return mix(mix(deep, middle, smoothstep(0., .50, lit)), high, smoothstep(.38, 1., lit)) + mix(vec3(.026, .022, .050), vec3(.040, .022, .036), glow) * sky;
}

// How far a place lies beneath her chin in her portrait: its outline, before the hair beyond, would be that of a mask.
float beneathChin(vec3 rest) {
  return portrait * smoothstep(.088, .062, rest.z) * smoothstep(1.345, 1.385, rest.y) * smoothstep(1.525, 1.495, rest.y);
}
// What shines through her when she is mended, the same over face, throat and breast, so that one flows
// into the other: the ember of her breast from below, and the sun that comes past her, as a broad
// bloom and a fine line along her outline.
vec3 lightThrough(vec3 rest, vec3 N, float nv, vec3 sun) {
  vec3 away = rest - vec3(.005, 1.26, .05);
  float far = length(away * vec3(1.15, 1., .7));
  float under = .55 + .45 * dot(N, -away / max(length(away), .01));
  vec3 c = (vec3(.60, .200, .062) * exp(-9. * far) + vec3(.340, .085, .060) * exp(-4.2 * far) * under) * (.45 + .55 * nv);
  float side = dot(N, sun), broad = (1. - nv) * (1. - nv), fine = broad * broad * (1. - nv);
  c += vec3(.62, .200, .130) * broad * smoothstep(-.35, .75, side);
  c += (vec3(1.90, 1.00, .44) * smoothstep(-.15, .60, side) + vec3(.34, .10, .20)) * fine;
  // Against the light her outline burns, and its down with it.
  // In her portrait that is a line and no haze: what melts into the glow behind it has no form.
  c *= 1. - .62 * portrait;
  float day = dayOf(warmth), edge = smoothstep(.15, .85, dot(N, key));
  if (day > 0. && edge > 0.)
    c += (1. - .6 * smoothstep(2.2, 5., distance(eye, vWorld))) * day * edge * (vec3(.9, .42, .17) * broad * (1. - .6 * portrait) + vec3(4.2, 2.3, 1.0) * mix(fine * fine, fine, .45 * portrait) * (.7 + .6 * noise2(rest.yz * 420.)));
  return c * (1. - .93 * beneathChin(rest));
}

// How much light comes to throat and breast past her bowed head, her hair and her chin.
float throatShade(vec3 rest, vec3 h) {
  // From afar throat and breast are one with the face, which would float before her else.
  float afar = smoothstep(2., 3.5, distance(eye, vWorld));
  float shade = mix(mix(mix(.45, .95, afar), 1., smoothstep(.03, .26, abs(rest.x) + .6 * max(rest.y - 1.36, 0.))), 1., seatedness());
  // Behind the ear her neck lies in the shade of her hair, wherever that parts.
  shade *= 1. - .62 * smoothstep(.022, -.018, rest.z) * smoothstep(1.345, 1.385, rest.y);
  // The muscle from behind the ear to the pit of the throat, the shade that goes along it, and the
  // hollow over the collar bone.
  float down = (1.485 - rest.y) / .115, beside = abs(rest.x) - mix(.0395, .0105, down), over = (rest.y - 1.367) / .010;
  float muscle = smoothstep(-.1, .3, down) * smoothstep(1.15, .85, down) * smoothstep(-.035, -.012, rest.z);
  shade *= 1. + muscle * (mix(.16, .30, portrait) * exp(-beside * beside / .00004) - mix(.20, .42, portrait) * exp(-(beside - .015) * (beside - .015) / .00009))
    - mix(.18, .34, portrait) * exp(-over * over) * smoothstep(.022, .040, abs(rest.x)) * smoothstep(.090, .065, abs(rest.x));
  return shade * (1. - mix(mix(mix(.52, .44, afar), mix(.20, .36, afar), warmth), mix(.10, .42, portrait), dayOf(warmth)) * smoothstep(1.365, 1.45, rest.y) * mix(smoothstep(-.02, .03, h.z), 1., afar * (1. - dayOf(warmth))));
}
// Before the torn sky, by its own form and not by what else is about her.
vec3 neckOf(vec3 rest, vec3 N, vec3 V) {
  vec3 h = headFrame(rest), ahead = normalize(key - V * dot(key, V) + .55 * V);
  // What looks down has the same light, or the turn of the jaw is a black band.
  float lit = smoothstep(-.35, .95, dot(normalize(vec3(N.x, .3 * N.y, N.z)), ahead));
  lit = mix(lit, max(lit, .70), smoothstep(.25, .75, -N.y));
  float down = (1.485 - rest.y) / .115, beside = rest.x - mix(.0420, .0100, down);
  float muscle = smoothstep(-.15, .25, down) * smoothstep(1.15, .80, down);
  float form = 1. + muscle * (.34 * exp(-beside * beside / .00007) - .24 * exp(-(beside + .017) * (beside + .017) / .00022) - .16 * exp(-(beside - .020) * (beside - .020) / .00018));
  // Collar bone and the hollow over it.
  float over = rest.y - 1.368 - .06 * abs(rest.x);
  form *= 1. + smoothstep(.018, .040, abs(rest.x)) * (.30 * exp(-(over + .010) * (over + .010) / .00003) - .34 * exp(-(over - .006) * (over - .006) / .00008));
  float jaw = smoothstep(-.150, -.070, h.y + .30 * (h.z - .03)) * smoothstep(-.060, .020, h.z);
  vec3 c = mix(vec3(.0075, .0066, .0270), vec3(.0440, .0375, .1150), lit * lit) * form * (1. - .12 * jaw);
  // Behind the ear it goes back into the shade of her hair.
  c *= mix(vec3(.24, .25, .42), vec3(1.), smoothstep(-.025, .045, rest.z + .6 * max(1.36 - rest.y, 0.)));
  return c * mix(.80, 1., smoothstep(.02, .40, max(dot(N, V), 0.)));
}
// Threads over throat and breast; by day she is skin, and they would be scratches.
vec4 throatThreads(Ring chest, float lit, float shade, float glow) {
  vec4 w = vec4(0);
  if (glow < .98) w = woven(chest, 512., -.55, 20., .2 + .3 * glow) * .07 * (1. - glow) * (.08 + lit) * shade;
  return w;
}
// Against the sun, which stands beside and behind her: where it reaches her she is gold, where it
// ends blood shines through, and what is turned from it lies in the sky's lilac above and in the
// warmth of grass and gown below.
float offByDay() { return smoothstep(2.2, 5., distance(eye, vWorld)); }
vec3 dayFlesh(vec3 tint, float turn, float past, float up) {
  // From some metres off it is one small shape: as much light as near by would burn its form away.
  float sun = smoothstep(-.06, .85, turn) * past * (1. - .66 * offByDay());
  float blood = smoothstep(-.62, .02, turn) * (1. - smoothstep(.05, .55, turn)) * (.85 + .15 * past);
  vec3 fill = mix(vec3(.46, .160, .125), vec3(.355, .245, .410), smoothstep(-.65, .55, up));
  // Near by: a shade of rose with a little lilac toward us, bounce from grass and gown below, and the sun but
  // where her profile turns to it.
  sun *= mix(1., .60 * smoothstep(.0, .75, turn), portrait);
  fill = mix(fill, mix(vec3(.455, .258, .190), vec3(.395, .298, .348), smoothstep(-.65, .55, up)), portrait);
  return tint * (fill + vec3(1.42, .70, .34) * sun) + vec3(.200, .022, .016) * blood * (1. - .48 * portrait);
}
const vec3 dayTint = vec3(.86, .54, .46);
