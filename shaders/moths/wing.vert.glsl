// One moth of many in a merged mesh: position.xy in the plane of the wings, position.z its number.
// From 24 on they are echoes: small ones, on closed-form flights around her.
#include <lib/noise>
#include <lib/wing>
attribute float body;
uniform vec4 mothPlaces[24]; // place, half span in metres
uniform vec4 mothPoses[24];  // own random number, attention, drawn into the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, eye, her, lips;
uniform float time, gentle, bodyLayer, echoes, speak;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying vec3 pleat; // across the veins, in the plane of the wing
varying vec2 state;
varying float isBody;
varying float small;
void echo(float e, out vec4 place, out float own) {
  vec2 h = hash22(vec2(e, 3.7)), g = hash22(vec2(e, 17.1));
  own = g.y;
  float way = step(.3, g.x) * 2. - 1., turn = mix(1., .35, gentle);
  float flutter = .05 * sin(4.7 * time + 31. * g.y) + .03 * sin(9.1 * time + 17. * h.x);
  float bob = .16 * sin(1.3 * time + 20. * h.y) + flutter;
  if (mod(e, 4.) < .5) {
    // One in four is of the stream that leaves her lips and winds upward about her.
    float life = fract(time * mix(.15, .21, h.x) * turn + h.y);
    float a = 6.2832 * g.x + way * (1.2 + 5.5 * life) * turn;
    float r = .28 + 1.05 * life;
    vec3 wound = her + vec3(cos(a) * r, 1.46 + 1.15 * life * life + .5 * bob, sin(a) * r);
    place.xyz = mix(lips, wound, smoothstep(0., .34, life));
    place.xyz += flutter * vec3(1., .6, -1.) * smoothstep(0., .1, life);
    place.w = mix(.012, .055 + .02 * g.y, smoothstep(0., .5, life)) * (1. - smoothstep(.86, 1., life)) * speak;
  } else {
    // The others circle her as they would a lamp: near ones fast, far ones slow, in a bowl.
    float t = h.x * h.x;
    float r = .45 + 1.25 * t + 5.5 * t * t * t * t;
    float a = 6.2832 * h.y + 6. * t + way * time * mix(.75, .07, sqrt(t)) * turn + .4 * sin(.7 * time + 9. * g.x);
    float y = .35 + (1.75 + .5 * r) * g.x + bob;
    place.xyz = her + vec3(cos(a) * r * (1. + flutter), y, sin(a) * r);
    place.w = mix(.028, .066, g.y * g.y) * (1. + .6 * t);
  }
  place.w *= clamp((echoes - h.y * .94) * 9., 0., 1.) * smoothstep(1.2, 2.2, distance(place.xyz, eye));
}
void main() {
  int i = int(position.z + .5);
  vec4 place, pose;
  if (i < 24) {
    place = mothPlaces[i];
    pose = mothPoses[i];
  } else {
    float own;
    echo(float(i), place, own);
    pose = vec4(own, 0., 0., mothPoses[int(mod(float(i) * 7., 24.))].w);
  }
  float s = pose.x * 6.2832;
  float drawn = pose.z;
  // Nervous: the beat hurries and halts; watched closely it spreads and trembles only.
  float rate = mix(1., .45, pose.y) * mix(1., .5, gentle);
  float hurry = sin(1.3 * time + 5. * s) + .6 * sin(2.9 * time + 3. * s);
  float phase = (8.2 + 2. * pose.x) * rate * time + s * 3. + 1.2 * hurry;
  float lag = .8 * abs(position.x) + (position.y < 0. ? .35 : 0.);
  float amp = mix(.72 + .22 * hurry * .5, .30, pose.y);
  float beat = mix(.38, .36, pose.y) + amp * sin(phase - lag);
  beat *= 1. - drawn;
  if (body > .5) beat = 0.;
  vec3 p = wingBeat(position.xy, beat);
  vec3 n = wingNormal(position.xy, beat);
  if (body > .5) p.z += .045;
  // Each keeps a heading of its own: some are seen from the side, some from below.
  float own = mix(1., .52, pose.y);
  vec2 sway = vec2(1.0 * sin(7.3 * s) + .42 * sin(.9 * time + 3. * s), .75 * sin(11.9 * s + 1.) + .4 * sin(.7 * time + 7. * s) + .25) * own;
  float roll = (.62 * sin(4.7 * s) + .28 * sin(.8 * time + 11. * s) + .12 * sin(6.1 * time + s)) * mix(1., .6, pose.y);
  mat3 flying = wingAxes(place.xyz, eye, sway, roll);
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  mat3 axes = mat3(
    normalize(mix(flying[0], hung[0], drawn)),
    normalize(mix(flying[1], hung[1], drawn)),
    normalize(mix(flying[2], hung[2], drawn)));
  world = place.xyz + axes * (p * place.w);
  back = axes * n;
  float vein = atan(position.y - .06, abs(position.x) + .02);
  pleat = axes * (vec3(-sin(vein) * sign(position.x), cos(vein), 0.) * (1. - body));
  painting = vec3(wingUv(position.xy), body > .5 ? bodyLayer : pose.w);
  state = vec2(pose.y, drawn);
  isBody = body;
  small = step(23.5, position.z) * (1. - body);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  if (place.w < .002) gl_Position = vec4(2., 2., 2., 1.);
}
