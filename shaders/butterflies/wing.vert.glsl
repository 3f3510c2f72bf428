// One butterfly of many in a merged mesh, as the moths are; wide, slow, and it knows how to glide.
#include <lib/wing>
attribute float body;
uniform vec4 butterflyPlaces[12]; // place, half span in metres
uniform vec4 butterflyPoses[12];  // own random number, at rest 0–1, out of the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, eye;
uniform float time, bodyLayer;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying float rest;
varying float isBody;
void main() {
  int i = int(position.z + .5);
  vec4 place = butterflyPlaces[i], pose = butterflyPoses[i];
  float s = pose.x * 6.2832;
  rest = pose.y;
  float phase = (2.1 + .8 * pose.x) * time + s + .7 * sin(.6 * time + s);
  float lag = .7 * abs(position.x) + (position.y < 0. ? .3 : 0.);
  float glide = .5 + .5 * sin(.37 * time + 4. * s);
  float flying = .28 + mix(.7, .18, glide * glide) * sin(phase - lag);
  float resting = .62 + .16 * sin(.9 * time + s) - .1 * lag;
  float beat = mix(flying, resting, rest) * smoothstep(0., .5, pose.z);
  if (body > .5) beat = 0.;
  vec3 p = wingBeat(position.xy, beat);
  vec3 n = wingNormal(position.xy, beat);
  if (body > .5) p.z += .03;
  vec2 sway = mix(vec2(.45 * sin(.5 * time + 3. * s), .3 + .25 * sin(.4 * time + 5. * s)), vec2(.3 * sin(s), .45), rest);
  mat3 free = wingAxes(place.xyz, eye, sway, .26 * sin(.45 * time + 9. * s));
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  float out_ = smoothstep(0., 1., pose.z);
  mat3 axes = mat3(
    normalize(mix(hung[0], free[0], out_)),
    normalize(mix(hung[1], free[1], out_)),
    normalize(mix(hung[2], free[2], out_)));
  world = place.xyz + axes * (p * place.w);
  back = axes * n;
  painting = vec3(wingUv(position.xy), body > .5 ? bodyLayer : pose.w);
  isBody = body;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
