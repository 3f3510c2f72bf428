// One butterfly of many in a merged mesh, as the moths are; wide, slow, and it knows how to glide.
#include <lib/noise>
#include <lib/wing>
#include <lib/fog>
#include <lib/waves>
attribute vec3 part;
uniform vec4 butterflyPlaces[12]; // place, half span in metres
uniform vec4 butterflyPoses[12];  // own random number, at rest 0–1, out of the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, cloth, her, ambient, feet;
uniform vec4 rests; // where hers rests in her portrait, half span in metres
uniform vec4 restsPose; // as its own among butterflyPoses
uniform float time, bodyLayer, gentled, echoes, butterflies, circle, remembers;
#define SHADE .62 // how dark it is
varying vec3 painting;
varying vec3 vOn;      // light that falls on it
varying vec3 vThrough; // light that comes through it
varying vec3 vFilm;    // the shimmer of its scales
varying vec4 vKind;    // wing 1 or body 0, small 1, how far its beat blurs the tip, how much of it is there
varying float vDeep;   // how far its own colours stand against a bright sky
varying vec4 vAir;     // colour of the air before it, and how much of it
// From 12 on they are echoes: small ones that keep leaving the cloth, in one bow over her and away.
void echo(float e, out vec4 place, out vec4 pose, out vec3 heads) {
  vec2 h = hash22(vec2(e, 5.3)), g = hash22(vec2(e, 23.9));
  float life = fract((time - .4 * gentled) * mix(.030, .044, h.x) + e * .61803);
  vec3 from = cloth + clothRight * (g.x - .5) * 2.6 + vec3(0., (g.y - .5) * 1.3, 0.) + clothNormal * .06;
  vec2 way = normalize(her.xz - cloth.xz + 1e-4);
  // Over her, a little behind, then widening toward the light on her other side, over the heads of a circle.
  vec3 over = her + vec3(0., 1.75 + .7 * h.y, 0.) - clothNormal * mix(.1, .9, g.y);
  vec3 to = her + vec3(way.x, 0., way.y) * mix(2.2, 4.2, h.x) - clothNormal * mix(.4, 2.2, g.x) + vec3(0., mix(mix(1.2, 1.95, smoothstep(.02, .3, circle) * (1. - dawn)), 2.8, g.y), 0.);
  float t = smoothstep(0., 1., life);
  // While the large ones come to her hands these go with them, in the same bow (dream/flutter.ts).
  float given = 1. - smoothstep(.02, .3, circle), sunward = sign(dot(clothRight, her - cloth));
  vec3 loose = vec3(g.y - .5, h.y - .5, g.x - .5) * .42;
  over = mix(over, her + clothRight * sunward * 1.4 + vec3(0., 2.36, 0.) - clothNormal * .8 + loose, given);
  to = mix(to, her + clothRight * sunward * .38 + vec3(0., .74, 0.) + clothNormal * .3 + loose * .5, given);
  heads = mix(over - from, to - over, t);
  place.xyz = mix(mix(from, over, t), mix(over, to, t), t) + vec3(0., .35 * sin(3.1416 * t) * (1. - given), 0.);
  place.xyz += clothRight * .16 * sin(2. * time * .4 + 20. * h.y) * t;
  place.y += .07 * sin(1.9 * time + 20. * h.y);
  // Some pass close by the lens.
  float passes = step(.80, h.y) * given * smoothstep(.35, .8, life);
  place.xyz += (clothNormal * mix(.5, 1.3, h.x) + clothRight * sunward * mix(.05, .55, g.x) + vec3(0., (g.y - .5) * .5 - .1, 0.)) * passes;
  place.w = mix(.050, .14, g.x * g.x) * smoothstep(0., .10, life) * (1. - smoothstep(.84, 1., life));
  place.w *= clamp((echoes - h.y * .94) * 9., 0., 1.) * smoothstep(.55, .95, distance(place.xyz, eye));
  pose = vec4(h.x, 0., .15 + life * 4., butterflyPoses[int(mod(e * 5., 9.))].w);
}
void flying(vec4 place, vec4 pose, vec3 heads) {
  float s = pose.x * 6.2832;
  place.w *= 1. - .38 * pose.y * portrait;
  vec3 side_ = cross(vec3(0., 1., 0.), eye - place.xyz);
  float beside_ = dot(side_, her - place.xyz) < 0. ? -1. : 1.;
  float rest = pose.y, body = step(.5, part.x);
  float small = step(11.5, position.z);
  float phase = (2.1 + .8 * pose.x) * time + s + .7 * sin(.6 * time + s);
  float lag = .7 * abs(position.x) + (position.y < 0. ? .3 : 0.);
  float glide = .5 + .5 * sin(.37 * time + 4. * s);
  float flying = mix(.44, .30, glide * glide) + mix(.80, .20, glide * glide) * sin(phase - lag);
  float resting = mix(.62, .50, portrait) + .14 * sin(.9 * time + s) - .1 * lag;
  float beat = mix(flying, resting, rest) * smoothstep(0., .5, pose.z);
  float speed = abs(cos(phase - lag)) * mix(.8, .20, glide * glide) * (1. - rest);
  if (body > .5) beat = 0.;
  // Near by its tail is short: long and straight it would be a pin.
  float tail = body * rest * portrait * step(position.y, 0.);
  vec3 p = body > .5 ? wingBody(position.xy * vec2(1., 1. - .38 * tail), .07) : wingBeat(position.xy, beat);
  vec3 n = body > .5 ? wingBodyNormal(position.xy) : wingNormal(position.xy, beat);
  // By turns to either side, hers toward her: some in three quarters, some all but from the side, none as pinned.
  float way = mix(s > 3.1416 ? 1. : -1., beside_, step(.5, portrait)), aside = fract(7.31 * pose.x), up = fract(13.7 * pose.x);
  vec2 sway = mix(vec2(way * (mix(.55, 1.9, aside) + .2 * sin(.5 * time + 3. * s)), mix(-.25, .95, up) + .2 * sin(.4 * time + 5. * s)), mix(vec2(.66 * way, .40), vec2(-.52 * way, .50), portrait), rest);
  // It banks into its way: its head is where it flies, not so far that it would stand upside down.
  vec3 toLens = normalize(eye - place.xyz), level = normalize(cross(vec3(0., 1., 0.), toLens));
  float ahead = clamp(atan(-dot(heads, level), dot(heads, cross(toLens, level)) + .35 * length(heads)), -1.25, 1.25);
  float bank = mix(-way * mix(-.35, 1.05, fract(23.3 * pose.x)), ahead + .5 * (fract(23.3 * pose.x) - .5), remembers);
  mat3 free = wingAxes(place.xyz, eye, sway, mix(bank, -mix(.34, .42, portrait) * way, rest) + .22 * sin(.45 * time + 9. * s));
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  float out_ = smoothstep(0., 1., pose.z);
  mat3 axes = mat3(
    normalize(mix(hung[0], free[0], out_)),
    normalize(mix(hung[1], free[1], out_)),
    normalize(mix(hung[2], free[2], out_)));
  vec3 world = place.xyz + axes * (p * place.w), view = normalize(eye - world);
  float wing = 1. - body, turned = dot(axes * n, view), out2 = length(position.xy);
  n = axes * n * (turned < 0. ? -1. : 1.);
  turned = abs(turned);
  painting = vec3(wingUv(position.xy), body > .5 ? bodyLayer : pose.w);
  vKind = vec4(wing, small, max(1.5 * speed * smoothstep(.45, 1., out2) * wing, (1. - rest) * smoothstep(1.4, .7, distance(place.xyz, eye))), min(1., butterflies * 2.));
  float sun = max(dot(n, sunDirection), 0.), behind = max(-dot(n, sunDirection), 0.), open_ = .5 + .5 * n.y;
  float against = max(-dot(view, sunDirection), 0.);
  // Paler than the sun itself: what they are made of gives the colour.
  vec3 day = mix(sunLight, vec3(dot(sunLight, vec3(.33))), .8);
  float root = mix(1., .55 + .45 * smoothstep(.0, .45, out2), wing);
  // What is turned from sun and sky lies in its own shade: each wing has another light.
  vOn = (vec3(.21, .19, .22) + .84 * ambient) * mix(.40, 1.2, open_) * mix(.5, 1.05, turned);
  vOn += .45 * sun * day + .25 * max(dot(n, moonDirection), 0.) * moonLight;
  float through = smoothstep(-.15, .75, -dot(n, sunDirection));
  vThrough = wing * ((1.2 * through * (.35 + .65 * against) + .75 * against * against * against) * day + mix(vec3(.42, .39, .41), vec3(.56, .52, .52), max(rest, .5 * dawn)) + .35 * ambient) * mix(.6, 1., turned);
  // One at rest before the bright sky is seen by its own colours, not by what dazzles.
  vDeep = mix(.5, .8, rest * dawn) * wing;
  // The wing that is turned from the sun is lit through, the other one lies in its own shade.
  vThrough *= mix(1.45, mix(.42, 1.15, smoothstep(-.05, .5, behind)), rest * dawn);
  // In her portrait it is a jewel that the sun comes through.
  vDeep = mix(vDeep, 1.15, rest * portrait * wing);
  vOn *= 1. - .5 * rest * portrait;
  // Most so on the side of the sun, and out there no more as sharp as her face.
  vec3 level_ = normalize(cross(vec3(0., 1., 0.), eye - place.xyz));
  float toSun = clamp(.5 + .7 * dot(world - place.xyz, level_) / place.w * sign(dot(level_, sunDirection)), 0., 1.);
  float mine = rest * portrait * wing;
  vThrough *= mix(1., mix(.55, 1.9, toSun), mine);
  vKind.z = max(vKind.z, .7 * mine * smoothstep(.35, 1., out2));
  // While she remembers all of them are lit through, as windows are.
  float window_ = remembers * wing * smoothstep(.2, .8, against);
  vDeep = mix(vDeep, .9, window_);
  vOn *= mix(1., .45, window_);
  vThrough *= mix(1., 1.5, window_);
  // At rest it is of the one light that she is in.
  vec3 warm = mix(vec3(1.), vec3(1.12, .94, .76), rest * dawn);
  vOn *= warm * root;
  vThrough *= warm * root;
  vec3 film = .5 + .5 * cos(6.2832 * (1.2 * turned + .55 * out2 + pose.x + vec3(.02, .36, .64)));
  float half_ = max(dot(n, normalize(view + sunDirection)), 0.);
  half_ *= half_; half_ *= half_;
  vFilm = film * (.10 + .25 * ambient + .10 * sunLight) * (.35 + .9 * (1. - turned) + 1.2 * half_ * half_);
  vFilm *= mix(.75, .12, rest * dawn);
  // Before the sun its hem and what is dark in it are rimmed with light.
  vFilm += wing * (1. - rest * dawn) * vec3(1., .66, .40) * day * (.10 * against * against + .22 * against * through * (1. - turned));
  vOn += .4 * waveLight(world.xz);
  vAir = vec4(fogColour(world), fogAmount(world));
  // Her own is soft and brown, and round: against the light it would be a black stick.
  vec3 down = mix(vec3(.46, .24, .13), vec3(.13, .050, .045), smoothstep(0., .055, abs(position.x))) * mix(1., .62, smoothstep(.05, -.30, position.y));
  vAir = mix(vAir, vec4(down, .70), body * rest * portrait);
  // The ends of its feelers would be dots in the air.
  vKind.w *= 1. - .7 * body * rest * portrait * smoothstep(.45, .70, position.y);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  // One that rests on the hand is in the hand’s own depth, before whatever grass stands there.
  float held = rest * (1. - smoothstep(1.15, 1.5, distance(place.xyz, eye)));
  gl_Position.z = mix(gl_Position.z, gl_Position.z * .02 - .97 * gl_Position.w, held);
}
void main() {
  int i = int(position.z + .5);
  vec4 place = vec4(0.), pose = vec4(0.);
  vec3 heads = vec3(0.);
  // Hers lies soft on what is behind it: the last of the small ones is its shade.
  bool shade = i == LAST && rests.w > .002;
  if (i < 12) {
    place = butterflyPlaces[i];
    pose = butterflyPoses[i];
    heads = her + vec3(0., .85, 0.) - place.xyz;
  } else if (shade) {
    place = vec4(rests.xyz - vec3(0., .24 * rests.w, 0.), rests.w);
    pose = restsPose;
  } else echo(float(i), place, pose, heads);
  gl_Position = vec4(2., 2., 2., 1.);
  // Once for all of them: a software rasteriser would do the work of each call.
  if (place.w >= .002) flying(place, pose, heads);
  if (shade) {
    vKind = vec4(vKind.x, 1., 1., SHADE * vKind.w);
    vAir = vec4(.055, .020, .026, 1.);
  }
}
