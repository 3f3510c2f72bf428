// The shore: a dark bank under the rim, grass that hangs over it, reeds in the shallows, and crystals.
#include <lib/meadow>
#include <lib/wind>
#include <lib/seen>
attribute vec4 at;     // angle, distance (1 at the rim), along 0–1, across −1…1
attribute vec4 blade;  // random, height in metres, half width in metres, kind: 0 bank, 1 grass, 2 reed, 3 head, 4 crystal, 5 leaf on the water, 6 petal, 7 stone
uniform float time;
varying vec3 world, colour;

// One after another they are there as the water rises.
float risenOf(float r) { return smoothstep(.25 + .4 * r, .6 + .5 * r, pool * 1.15); }

#ifndef CRYSTAL
// Each of them: `root` where it stands, `ground` how high the land is there, `mirrored` seen from below.
void bank(float ground, float grown, bool mirrored) {
  float t = at.z;
  // From under the water up over the edge of the turf, uneven as earth is. Seen from below, in
  // the mirror, it begins at the water: what lies deeper would stand before what is mirrored.
  float up = mirrored ? mix(.62, 1., t) : t;
  float lump = .5 + .28 * sin(at.x * 23. + 3. * sin(at.x * 7.)) + .22 * sin(at.x * 61. + 2. * sin(at.x * 17.));
  vec2 p = poolPoint(at.x, (.945 + .095 * up + .060 * (lump - .5) * (1. - .6 * up)) * grown);
  world = vec3(p.x, ground + mix(-.22, .010 + .030 * lump, up), p.y);
  // Wet where it meets the water, and there a little of the sky lies on it; turf above.
  vec4 bankLand = landAt(p);
  vec3 turf = meadowColour(p, .28 + .22 * lump, lump, .5, .3, bankLand, distance(world, eye));
  float wet = 1. - smoothstep(.62, .92, up + .12 * (lump - .5));
  colour = mix(turf, turf * (.55 + .5 * lump) + grassTip * .05 * dawn + ambient * .04, wet) * mix(.70, 1., smoothstep(.3, .66, up));
  // Under her hem it lies in the shade of her gown.
  colour *= mix(.38, 1., smoothstep(.75, 1.5, distance(p, her.xz)));
  // In the mirror it would hide what stands on it.
  gl_Position = mirrored ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
void stone(vec2 root, float ground, bool mirrored) {
  float r = blade.x, t = at.z;
  // Half in the water, mossy above, with the light of the sky on its wet shoulder.
  float a = 6.2832 * at.w, up = 1.5708 * t, lump = 1. + .16 * sin(2. * a + 30. * r) + .10 * sin(3. * a + 50. * r + 2. * t);
  vec3 n = vec3(cos(a) * cos(up), sin(up), sin(a) * cos(up));
  vec3 s = n * vec3(blade.z * lump, blade.y * (1. + .15 * sin(a + 20. * r) * cos(up)), blade.z * lump * .8) * risenOf(r);
  world = vec3(root.x, ground - .085, root.y) + s;
  if (mirrored) world.y = max(world.y, ground - .055);
  n = normalize(n / vec3(1., blade.y / blade.z, .8));
  vec3 v = normalize(world - eye);
  float rim = 1. - max(-dot(n, v), 0.), sun = max(dot(n, sunDirection), 0.), wet = 1. - smoothstep(.02, .07, world.y - ground + .055);
  vec3 rock = mix(vec3(.30, .26, .20), vec3(.25, .25, .20), fract(r * 9.)) * (.65 + .25 * sin(9. * a + 40. * r) * sin(7. * t + 10. * r));
  rock = mix(rock, grassTip * .42, smoothstep(.15, .7, n.y + .4 * sin(4. * a + 30. * r) * sin(6. * t + 20. * r)) * (.55 + .4 * fract(r * 5.)));
  colour = rock * mix(1., .5, wet) * (ambient * 2. + upperSky * .5 * n.y + nearHorizon * .30 + sunLight * .55 * sun) + sunLight * vec3(1., .74, .48) * .20 * rim * rim * rim * max(dot(v, sunDirection), 0.);
  // Grey stone and moss, whatever the colour of the shade.
  colour = mix(colour, dot(colour, vec3(.42)) * mix(vec3(1.10, 1., .88), vec3(.92, 1.04, .72), smoothstep(.3, .9, n.y + .5 * sin(3. * a + 40. * r) * sin(7. * t + 9. * r))), .8) * (.8 + .3 * sin(5. * a + 13. * r) * sin(5. * t + 31. * r));
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
void onWater(vec2 root, float ground) {
  float kind = blade.w, r = blade.x, t = at.z;
  float out_ = smoothstep(.45 + .4 * fract(r * 5.), .75 + .4 * fract(r * 5.), pool * 1.15), water = ground - .047;
  // A leaf has its own turn, and a petal's is where it stands round its flower.
  float way = kind > 5.5 ? 6.2832 * r : 2.85 * at.w + 40. * r;
  vec2 d = vec2(cos(way), sin(way));
  float glow = max(dot(normalize(root - eye.xz), normalize(sunDirection.xz)), 0.);
  glow *= glow * glow;
  if (kind > 5.5) {
    // None right before the lens; and a petal seen on edge turns a little to the eye.
    vec2 off = root - eye.xz, side = vec2(-d.y, d.x), over = normalize(vec2(-off.y, off.x));
    out_ *= smoothstep(1.7, 2.6, length(off));
    side = normalize(mix(side, over * (dot(side, over) < 0. ? -1. : 1.), .6));
    float e = mix(.34, 1.30, fract(r * 13.)) - .22 * t * t, wide = sin(3.1416 * mix(.16, 1., t)) * blade.z;
    world = vec3(root.x, water + .012, root.y) + blade.y * t * out_ * vec3(d.x * cos(e), sin(e), d.y * cos(e)) +
      vec3(side.x, 0., side.y) * at.w * wide * out_;
    colour = mix(vec3(.86, .30, .48), vec3(1., .82, .80), t) * mix(.62, 1.15, fract(r * 31.)) * (ambient * 1.6 + nearHorizon * .20 + sunLight * (.06 + .34 * glow) * (.4 + t));
  } else {
    world = vec3(root.x + d.x * blade.z * t * out_, water + .006 * t * fract(r * 3.), root.y + d.y * blade.z * t * out_);
    colour = mix(groundDark + grassTip * .06, grassTip * .16, fract(r * 29.)) + nearHorizon * (.015 + .05 * t) + sunLight * vec3(1., .8, .4) * .09 * glow * t;
  }
  gl_Position = out_ < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
void grass(vec2 root, float ground, bool mirrored) {
  float kind = blade.w, r = blade.x, t = at.z;
  float risen = smoothstep(.35 + .5 * r, .6 + .5 * r, pool * 1.15);
  // In the mirror reeds would hang as streaks.
  if (mirrored && kind > 1.5) risen = 0.;
  // Before the lens they would be bars across the picture.
  risen *= smoothstep(1.2, 2.4, distance(root, eye.xz));
  // Where she sits it is low, and her gown lies over it.
  float aside = distance(root, her.xz);
  // Nor does it hang between her and her image.
  risen *= mirrored ? smoothstep(1.0, 1.9, aside) : 1.;
  float H = blade.y * risen * mix(.30, 1., smoothstep(.9, 2.1, aside));
  float g = gustAt(root);
  vec2 inward = normalize(poolMiddle() - root);
  float a = r * 47.;
  vec2 lean = vec2(cos(a), sin(a)) * (kind > 1.5 ? .16 : .42) + inward * (kind > 1.5 ? .10 : .55 * fract(r * 7.));
  lean += vec2(.94, .34) * (g * g * .6 - .05 + .05 * sin(2.3 * time + 40. * r)) * (.3 + 1.2 * wind);
  float u = t * t;
  float droop = kind > 1.5 ? .10 : .42;
  float base = ground + (at.y < 1. ? -.16 : -.02);
  vec3 p = vec3(root.x + lean.x * H * u, base + H * (t - droop * dot(lean, lean) * t * t * t), root.y + lean.y * H * u);
  vec3 v = p - eye;
  float l = length(v);
  vec3 tangent = normalize(vec3(lean.x * 2. * t, 1., lean.y * 2. * t));
  vec3 side = normalize(cross(tangent, v));
  float w = kind > 2.5 ? blade.z * (fract(r * 11.) < .62 ? 1.25 * smoothstep(-.1, .5, t) * (1. - .62 * smoothstep(.55, 1., t)) : .8 * sin(3.1416 * clamp(t * 1.02, 0., 1.))) : blade.z * (1. - .92 * t * t);
  if (kind > 2.5) {
    // The head of a reed sits on its stalk’s end.
    float s = .90 + .16 * t * min(1., .30 / max(H, .05)) + .04 * step(fract(r * 11.), .62);
    p = vec3(root.x + lean.x * H * s * s, base + H * (s - droop * dot(lean, lean) * s * s * s), root.y + lean.y * H * s * s);
  }
  if (mirrored) p.y = max(p.y, ground - .055);
  p += side * at.w * max(w, .00058 * l) * risen;
  world = p;
  vec4 land = landAt(root);
  colour = meadowColour(root, mix(.25, 1., t), fract(r * 3.7), r, g, land, l);
  if (kind > 1.5) colour = mix(colour, colour.ggg * vec3(.42, .62, .52), .4) * mix(.75, 1.2, t);
  // Some bear a flower rather than a head.
  bool blooms = fract(r * 11.) < .62;
  if (kind > 2.5 && blooms) colour = mix(vec3(1., .50, .66), r * 5. - floor(r * 5.) < .5 ? vec3(.72, .54, 1.) : vec3(1., .84, .58), .75) *
    (ambient * 2. + nearHorizon * .16 + sunLight * (.10 + .45 * pow(max(dot(normalize(v), sunDirection), 0.), 4.))) * mix(vec3(.42, .50, .34), vec3(1.05), smoothstep(0., .8, t));
  else if (kind > 2.5) colour = mix(vec3(.16, .075, .05), vec3(.95, .55, .28), .35 + .4 * dawn) * (.25 + .6 * dawn) +
    sunLight * .12 * pow(max(dot(normalize(v), sunDirection), 0.), 4.);
  colour *= 1. + .25 * at.w;
  if (risen < .01) gl_Position = vec4(2., 2., 2., 1.);
  else gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
#endif

void main() {
  float grown = smoothstep(0., .6, pool), kind = blade.w, r = blade.x, t = at.z;
  float ground = landHeight(stormPlace.xy);
  bool mirrored = eye.y < ground - .055;
  vec2 root = poolPoint(at.x, at.y * grown);
#ifdef CRYSTAL
  // Leaning out of its foot; at.w is the corner round its axis.
  float a = 6.2832 * (at.w + r), lean_ = 6.2832 * fract(r * 13.);
  float round_ = blade.z * (t > .9 ? 0. : mix(1., .86, t)) * (1. + .25 * sin(5. * a + 9. * r));
  vec3 up = normalize(vec3(.42 * cos(lean_), 1., .42 * sin(lean_)));
  vec3 right = normalize(cross(up, vec3(0., .2, 1.))), ahead = cross(right, up);
  world = vec3(root.x, ground - .07, root.y) + (up * t * (blade.y + .07) + (right * cos(a) + ahead * sin(a)) * round_) * grown *
    smoothstep(.9, 1.7, distance(root, her.xz));
  colour = vec3(fract(r * 7.), r, t);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
#else
  bool seen = besidePicture(vec3(root.x, ground, root.y)) < 3.;
  world = colour = vec3(0);
  gl_Position = vec4(2., 2., 2., 1.);
  if (kind < .5) bank(ground, grown, mirrored);
  if (seen && kind > 6.5) stone(root, ground, mirrored);
  if (seen && kind > 4.5 && kind < 6.5) onWater(root, ground);
  if (seen && kind > .5 && kind < 4.5) grass(root, ground, mirrored);
#endif
}
