// One moth of many in a merged mesh: position.xy in the plane of the wings, position.z its number.
#include <lib/wing>
attribute float body;
uniform vec4 mothPlaces[24]; // place, half span in metres
uniform vec4 mothPoses[24];  // own random number, attention, drawn into the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, eye;
uniform float time, gentle, bodyLayer;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying vec2 state;
varying float isBody;
void main() {
  int i = int(position.z + .5);
  vec4 place = mothPlaces[i], pose = mothPoses[i];
  float s = pose.x * 6.2832, drawn = pose.z;
  // Nervous: the beat hurries and halts; watched closely it spreads and trembles only.
  float rate = mix(1., .45, pose.y) * mix(1., .5, gentle);
  float hurry = sin(1.3 * time + 5. * s) + .6 * sin(2.9 * time + 3. * s);
  float phase = (8.2 + 2. * pose.x) * rate * time + s + 1.2 * hurry;
  float lag = .8 * abs(position.x) + (position.y < 0. ? .35 : 0.);
  float amp = mix(.62 + .2 * hurry * .5, .2, pose.y);
  float beat = mix(.42, .24, pose.y) + amp * sin(phase - lag);
  beat *= 1. - drawn;
  if (body > .5) beat = 0.;
  vec3 p = wingBeat(position.xy, beat);
  vec3 n = wingNormal(position.xy, beat);
  if (body > .5) p.z += .035;
  vec2 sway = vec2(sin(.9 * time + 3. * s), sin(.7 * time + 7. * s) + .35) * mix(.42, .16, pose.y);
  float roll = (.32 * sin(.8 * time + 11. * s) + .1 * sin(6.1 * time + s)) * mix(1., .4, pose.y);
  mat3 flying = wingAxes(place.xyz, eye, sway, roll);
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  mat3 axes = mat3(
    normalize(mix(flying[0], hung[0], drawn)),
    normalize(mix(flying[1], hung[1], drawn)),
    normalize(mix(flying[2], hung[2], drawn)));
  world = place.xyz + axes * (p * place.w);
  back = axes * n;
  painting = vec3(wingUv(position.xy), body > .5 ? bodyLayer : pose.w);
  state = vec2(pose.y, drawn);
  isBody = body;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
