#ifndef LIB_FIGURE
#define LIB_FIGURE
// Her skeleton: twelve matrices from the dream’s pose, and where she stands.
#include <lib/wind>
uniform mat4 bones[12];
uniform mat4 standing;
uniform float sit, time;
float seatedness() { return sit * sit * (3. - 2. * sit); }
// How far her hands are about the candle; figure-pose.ts knows this.
float guarding(float bow, float sit) { return smoothstep(.72, .95, bow) * (1. - smoothstep(0., .3, sit)); }
// Where its bones carry a place, and which way they turn what lies there.
vec3 borne(vec3 place, vec3 bone) {
  vec4 p = vec4(place, 1.);
  return mix((bones[int(bone.x + .5)] * p).xyz, (bones[int(bone.y + .5)] * p).xyz, bone.z);
}
vec3 borneAlong(vec3 way, vec3 bone) {
  return mix(mat3(bones[int(bone.x + .5)]) * way, mat3(bones[int(bone.y + .5)]) * way, bone.z);
}
vec3 turned(vec3 n, vec3 bone) { return normalize(mat3(standing) * borneAlong(n, bone)); }
// What wind does to a place of the figure, metres; `sway` 0–1.
vec3 blown(vec3 world, float sway, float phase) {
  float g = gustAt(world.xz), s = sway * (.35 + .9 * wind);
  return s * vec3(
    .055 * g + .024 * sin(1.7 * time + phase + 3. * world.y) + .010 * sin(4.3 * time + 2. * phase),
    .010 * sin(2.6 * time + phase),
    .030 * g + .020 * sin(1.3 * time + 1.7 * phase + 2. * world.y));
}
// In her storm the wind presses her gown to her on one side and carries it off on the other, in tongues.
// `fall` 0–1 from waist to hem and more beyond it; `way` her own turn, `side` what the tongue is there.
const float LEE = 2.25;
// The emerald that is given her, and what warms her, let it fall.
float eased(float warmth, float emerald) { return max(warmth, .13 * min(emerald, 1.)); }
float flies(float warmth) { return smoothstep(.40, .85, wind) * (1. - seatedness()) * (1. - smoothstep(.05, .4, warmth)); }
// By the emerald her shawl has come down from the wind, and hangs about her.
float lowered(float emerald) { return smoothstep(.25, .75, emerald); }
vec2 tongueOf(vec3 rest) {
  float turn = atan(rest.x, rest.z + .01), lee = .5 + .5 * cos(turn - LEE);
  return vec2(lee * sqrt(lee), .5 + .5 * sin(9. * turn + 1.4 * sin(2. * turn + 1.) + 2.));
}
// Where it is carried to, metres in her own frame; w how fast that grows with its fall.
vec4 flown(vec3 rest, float fall) {
  vec2 tongue = tongueOf(rest);
  float f = max(fall, 0.), reach = .20 + tongue.x * (.10 + .44 * tongue.y);
  float wave = sin(7. * f - 4.6 * time + 5. * tongue.y), curl = cos(5. * f - 3.1 * time + 4. * tongue.y);
  vec2 way = vec2(sin(LEE), cos(LEE)) * (reach * f * f) + vec2(-cos(LEE), sin(LEE)) * (.055 * tongue.x * curl * f * f);
  float lift = tongue.x * f * f * f * (.05 + .26 * tongue.y + .05 * wave);
  return vec4(way.x, lift, way.y, 2. * reach * f);
}
// Spread on the ground, her gown lies on the grass: how far it is drawn toward the lens, metres, so
// that blades do not come through it but at its very edge. `fall` 0–1 from waist to hem; `nearer`
// metres toward the lens from her: what lies behind her stays behind her.
// By day more of its edge is among the blades: a patch laid on lit grass would be cut out.
float overGrass(float fall, float nearer, float day) { return .55 * seatedness() * smoothstep(.52, .80, fall) * (1. - mix(.92, 1., day) * smoothstep(mix(.70, .62, day), mix(.93, .88, day), fall)) * smoothstep(-.05, .22, nearer); }
float nearerThanShe(vec3 p, vec3 eye) { return dot(normalize(eye.xz - standing[3].xz), p.xz - standing[3].xz); }
// While she stands its train lies on land that may rise behind her and would cut its folds off square. What the
// storm carries off lies over the blades, which would leave scraps of it; toward its hem it sinks among them.
float overLand(float fall) {
  float carried = smoothstep(.40, .85, wind);
  return mix(.30, .70, carried) * (1. - seatedness()) * smoothstep(.45, .80, fall) * (1. - .80 * carried * smoothstep(.62, .90, fall));
}
// While the others gather round her and day has not come yet, she is the fire in their midst.
float hearthOf(float warmth, float dawn) { return smoothstep(.30, .48, warmth) * (1. - smoothstep(.45, .90, dawn)); }
// How far her own day has come: she turns her face to the sun, which lights her from behind.
float dayOf(float warmth) { return smoothstep(.62, 1., warmth); }
// From bind coordinates to the head’s own frame (origin between the ears; 18° bow undone).
vec3 headFrame(vec3 rest) {
  vec2 p = rest.yz - vec2(1.488, .010);
  return vec3(rest.x, p.x * .95106 + p.y * .30902 - .046, p.y * .95106 - p.x * .30902 - .014);
}
// Under all her hair the skull she was sculpted with is too high above the brow and too deep: as eyes know
// a head, they lie halfway up it.
vec3 skullOf(vec3 rest) {
  vec3 h = headFrame(rest);
  float up = -.23 * clamp(h.y - .030, 0., .16), on = .22 * clamp(-.02 - h.z, 0., .13) * smoothstep(-.15, -.01, h.y);
  return rest + vec3(0., up * .95106 - on * .30902, up * .30902 + on * .95106);
}
// Which way it faces then.
vec3 skullFaces(vec3 n, vec3 rest) {
  vec3 h = headFrame(rest);
  float up = (n.y * .95106 + n.z * .30902) * .30 * smoothstep(.020, .045, h.y), on = (n.z * .95106 - n.y * .30902) * .28 * smoothstep(-.005, -.035, h.z) * smoothstep(-.15, -.01, h.y);
  return normalize(n + vec3(0., up * .95106 - on * .30902, up * .30902 + on * .95106));
}
#endif
