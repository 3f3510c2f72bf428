// One butterfly of many in a merged mesh, as the moths are; wide, slow, and it knows how to glide.
#include <lib/noise>
#include <lib/wing>
#include <lib/fog>
#include <lib/waves>
attribute vec3 part;
uniform vec4 butterflyPlaces[12]; // place, half span in metres
uniform vec4 butterflyPoses[12];  // own random number, at rest 0–1, out of the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, cloth, her;
uniform float time, bodyLayer, gentle, echoes;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying float isBody;
varying vec3 vGlow; // light it sheds; x < 0: a wing, and how far its beat blurs the tip
varying float small;
varying vec4 vAir; // colour of the air before it, and how much of it
varying vec3 vWave;
// From 12 on they are echoes: small ones that keep leaving the cloth, in a wide arc over her and away.
void echo(float e, out vec4 place, out vec4 pose) {
  vec2 h = hash22(vec2(e, 5.3)), g = hash22(vec2(e, 23.9));
  float life = fract(time * mix(.036, .060, h.x) * mix(1., .6, gentle) + h.y);
  vec3 from = cloth + clothRight * (g.x - .5) * 2.9 + vec3(0., (g.y - .5) * 1.5, 0.) + clothNormal * .06;
  float way = step(.5, g.y) * 2. - 1.;
  float a = 6.2832 * g.x + way * 2.2 * life;
  vec3 to = her + vec3(cos(a), 0., sin(a)) * mix(1., 3.6, h.x) + vec3(0., mix(.9, 3., fract(7. * g.x + h.y)), 0.);
  float out_ = smoothstep(0., .55, life);
  place.xyz = mix(from, to, out_) + vec3(0., .8 * sin(3.1416 * out_), 0.);
  place.xyz += (clothNormal * .35 + clothRight * .6 * way) * sin(3.1416 * out_);
  place.y += .07 * sin(1.9 * time + 20. * h.y) + 1.1 * smoothstep(.6, 1., life);
  place.w = mix(.06, .12, g.x * g.x) * smoothstep(0., .10, life) * (1. - smoothstep(.88, 1., life));
  place.w *= clamp((echoes - h.y * .94) * 9., 0., 1.) * smoothstep(.9, 1.8, distance(place.xyz, eye));
  pose = vec4(h.x, 0., .15 + life * 4., butterflyPoses[int(mod(e * 5., 9.))].w);
}
void main() {
  int i = int(position.z + .5);
  vec4 place, pose;
  if (i < 12) {
    place = butterflyPlaces[i];
    pose = butterflyPoses[i];
  } else echo(float(i), place, pose);
  if (place.w < .002) {
    gl_Position = vec4(2., 2., 2., 1.);
    return;
  }
  float s = pose.x * 6.2832;
  float rest = pose.y, body = step(.5, part.x);
  if (part.x > 1.5) {
    // Its glow, on whatever it passes.
    vec4 view = viewMatrix * vec4(place.xyz, 1.);
    view.xy += position.xy * place.w * 1.9;
    painting = vec3(position.xy, 0.);
    vGlow = vec3(1., .62, .26) * (.11 + .05 * sin(1.3 * time + s)) * smoothstep(0., .6, pose.z);
    vAir = vec4(0.);
    gl_Position = projectionMatrix * view;
    return;
  }
  small = step(11.5, position.z);
  float phase = (2.1 + .8 * pose.x) * time + s + .7 * sin(.6 * time + s);
  float lag = .7 * abs(position.x) + (position.y < 0. ? .3 : 0.);
  float glide = .5 + .5 * sin(.37 * time + 4. * s);
  float flying = .28 + mix(.7, .18, glide * glide) * sin(phase - lag);
  float resting = .95 + .18 * sin(.9 * time + s) - .1 * lag;
  float beat = mix(flying, resting, rest) * smoothstep(0., .5, pose.z);
  float speed = abs(cos(phase - lag)) * mix(.7, .18, glide * glide) * (1. - rest);
  vGlow = vec3(-1., speed * smoothstep(.45, 1., length(position.xy)) * (1. - body), 0.);
  if (body > .5) beat = 0.;
  vec3 p = body > .5 ? wingBody(position.xy, .07) : wingBeat(position.xy, beat);
  vec3 n = body > .5 ? wingBodyNormal(position.xy) : wingNormal(position.xy, beat);
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
  vAir = vec4(fogColour(world), fogAmount(world));
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  // One that rests on the hand is in the hand’s own depth, before whatever grass stands there.
  float held = rest * (1. - smoothstep(1.15, 1.5, distance(place.xyz, eye)));
  gl_Position.z = mix(gl_Position.z, gl_Position.z * .02 - .97 * gl_Position.w, held);
}
