// One moth of many in a merged mesh: position.xy in the plane of the wings, position.z its number.
// From 24 on they are echoes: small ones, on closed-form flights around her. With each come a halo
// and, round the near ones, dust.
#include <lib/noise>
#include <lib/wing>
#include <lib/fog>
#include <lib/waves>
attribute vec3 part; // wing 0, body 1, halo 2, mote 3; two random numbers
uniform vec4 mothPlaces[24]; // place, half span in metres
uniform vec4 mothPoses[24];  // own random number, attention, drawn into the cloth 0–1, layer
uniform vec3 clothRight, clothNormal, her, lips, feet, resolution;
uniform float time, gentle, bodyLayer, echoes, speak, moths;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying vec3 pleat; // across the veins, in the plane of the wing; of what only glows, its colour
varying vec2 state;
varying float kind; // wing 0, body 1, glow 2
varying float small;
varying vec4 vAir; // colour of the air before it, and how much of it
varying vec3 vWave;
void echo(float e, bool spark, out vec4 place, out float own) {
  vec2 h = hash22(vec2(e, 3.7)), g = hash22(vec2(e, 17.1));
  own = g.y;
  float way = step(.3, g.x) * 2. - 1., turn = mix(1., .35, gentle);
  float flutter = .05 * sin(4.7 * time + 31. * g.y) + .03 * sin(9.1 * time + 17. * h.x);
  float bob = .16 * sin(1.3 * time + 20. * h.y) + flutter;
  if (spark || mod(e, 8.) < 6.5) {
    // Nearly all are of the stream that leaves her lips and comes in one long bow to whoever listens:
    // her words, on the way. Beyond the listener's shoulder they are gone.
    float life = fract(.030 * time * turn + e * .61803 + .06 * h.y);
    vec2 way2 = feet.xz - her.xz;
    float far = max(length(way2), .5);
    vec3 to = vec3(way2.x, 0., way2.y) / far, aside = vec3(-to.z, 0., to.x);
    float along = life * (.42 + .58 * life);
    vec3 goal = vec3(feet.x, her.y + 1.72, feet.z) + aside * .62 - to * .42;
    place.xyz = mix(lips, goal, along);
    place.xyz += aside * (-.62 * sin(6.2832 * (life * .92 + .02)) * (1. - .25 * life) * smoothstep(0., .3, life)) + vec3(0., .40 * sin(3.1416 * life) + .16 * sin(6.2832 * life), 0.);
    vec2 loose = (vec2(h.x, g.x) - .5) * (.03 + (spark ? .36 : .24) * smoothstep(0., .6, life));
    place.xyz += aside * loose.x + vec3(0., loose.y + .22 * bob * life, 0.) + to * (g.y - .5) * .4 * life;
    place.w = mix(.014, .058 + .024 * g.y, smoothstep(0., .6, life)) * (1. - smoothstep(.60, .72, life));
    // They are seen once they are clear of her face.
    place.w *= smoothstep(.09, .24, distance(place.xyz, lips));
    // Once she is silent no more come.
    place.w *= mix(smoothstep(.2, .6, life), 1., speak);
  } else {
    // The others circle her as they would a lamp: near ones fast, far ones slow, in a bowl.
    float t = h.x * h.x;
    float r = .45 + 1.25 * t + 5.5 * t * t * t * t;
    float a = 6.2832 * h.y + 6. * t + way * time * mix(.75, .07, sqrt(t)) * turn + .4 * sin(.7 * time + 9. * g.x);
    float y = .35 + (1.75 + .5 * r) * g.x + bob;
    place.xyz = her + vec3(cos(a) * r * (1. + flutter), y, sin(a) * r);
    place.w = mix(.026, .058, g.y * g.y) * (1. + .6 * t);
  }
  place.w *= clamp((echoes - h.y * .94) * 9., 0., 1.) * smoothstep(.55, 1.1, distance(place.xyz, eye));
}
// Of each its own evening colour: lamp gold, rose, and the blue of late windows.
vec3 tint(float own) {
  float t = fract(own * 7.13);
  vec3 gold = vec3(1., .70, .34), rose = vec3(1., .46, .44), ice = vec3(.36, .54, .95);
  return t < .78 ? mix(gold, rose, .8 * t) : ice;
}
void main() {
  int i = int(position.z + .5);
  vec4 place, pose;
  if (i < 24) {
    place = mothPlaces[i];
    pose = mothPoses[i];
  } else {
    float own;
    echo(float(i), part.x > 1.5 && part.y > .5, place, own);
    pose = vec4(own, 0., 0., mothPoses[int(mod(float(i) * 7., 24.))].w);
  }
  // Many are not there yet, or no more.
  if (place.w < .002) {
    gl_Position = vec4(2., 2., 2., 1.);
    return;
  }
  float drawn = pose.z;
  state = vec2(pose.y, drawn);
  small = step(23.5, position.z);
  kind = part.x;
  vAir = vec4(0);
  vWave = vec3(0);
  painting = vec3(position.xy, bodyLayer);
  back = vec3(0, 0, 1);
  if (part.x > 1.5) {
    // What only glows looks at the lens: position.xy are its corners.
    bool mote = part.x > 2.5;
    vec3 p = place.xyz;
    float pixel = max(.2, distance(p, eye)) * 2. * resolution.z / (projectionMatrix[1][1] * resolution.y);
    float half_ = place.w * mix(1.1, 1.9, small), shine = (1. - drawn) * min(1., moths * 1.4) * mix(.17, .30, small);
    if (!mote && part.y > .5) {
      half_ = max(.014, 2.4 * pixel) * smoothstep(.0, .014, place.w);
      shine *= 3.6 * (.6 + .4 * sin(5. * time + 40. * pose.x));
    }
    if (mote) {
      // Each mote falls for its own few seconds and begins again.
      vec2 r = part.yz;
      float life = fract(time / mix(2.2, 4.5, r.y) + r.x);
      float a = 6.2832 * (r.x * 7. + .2 * sin(time + r.y * 9.));
      p.xz += vec2(cos(a), sin(a)) * place.w * (.15 + .75 * r.y) * (.7 + .5 * life);
      p.y -= life * life * mix(.34, .40, pose.y) + .05 * r.y - .5 * place.w * (1. - life) * (fract(r.x * 57.) - .3);
      p.x += .04 * sin(1.7 * time + 20. * r.x);
      half_ = max(mix(.0016, .0052, fract(r.y * 23.)), 1.1 * pixel);
      shine = moths * (1. - drawn) * sin(3.1416 * life) * (.55 + .45 * sin(time * (5. + 6. * r.y) + 40. * r.x)) * (.45 + 1.6 * pose.y);
    }
    vec4 view = viewMatrix * vec4(p, 1.);
    view.xy += position.xy * half_ * (mote ? vec2(1.) : vec2(1.2, 1.));
    pleat = mix(tint(pose.x), vec3(1., .80, .52), mote ? .7 : .08) * shine;
    world = p;
    kind = 2.;
    gl_Position = projectionMatrix * view;
    if (shine < .004) gl_Position = vec4(2., 2., 2., 1.);
    return;
  }
  float s = pose.x * 6.2832;
  // Nervous: the beat hurries and halts; watched closely it spreads and trembles only.
  float rate = mix(1., .45, pose.y) * mix(1., .5, gentle);
  float hurry = sin(1.3 * time + 5. * s) + .6 * sin(2.9 * time + 3. * s);
  float phase = (8.2 + 2. * pose.x) * rate * time + s * 3. + 1.2 * hurry;
  float lag = .8 * abs(position.x) + (position.y < 0. ? .35 : 0.);
  float amp = mix(.72 + .22 * hurry * .5, .16, pose.y);
  float beat = (mix(.38, .80, pose.y) + amp * sin(phase - lag)) * (1. - drawn);
  bool isBody = part.x > .5;
  vec3 p = isBody ? wingBody(position.xy, .085) * vec3(.80, 1., 1.) : wingBeat(position.xy, beat);
  vec3 n = isBody ? wingBodyNormal(position.xy) : wingNormal(position.xy, beat);
  // Each keeps a heading of its own: some are seen from the side, some from below.
  vec2 sway = vec2(sin(7.3 * s) + .42 * sin(.9 * time + 3. * s), .75 * sin(11.9 * s + 1.) + .4 * sin(.7 * time + 7. * s) + .25) * mix(1., .75, small);
  float roll = .62 * sin(4.7 * s) + .28 * sin(.8 * time + 11. * s) + .12 * sin(6.1 * time + s);
  // One that shows itself does so in three quarters, its head toward the middle and up.
  float side = clamp(dot((viewMatrix * vec4(place.xyz, 1.)).xyz, vec3(9., 0., 0.)), -1., 1.);
  sway = mix(sway, vec2(-.70 * side + .10 * sin(.9 * time + 3. * s), .38 + .08 * sin(.7 * time + 7. * s)), pose.y);
  roll = mix(roll, .46 * side + .10 * sin(.8 * time + 11. * s) + .03 * sin(6.1 * time + s), pose.y);
  mat3 flying = wingAxes(place.xyz, eye, sway, roll);
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  mat3 axes = mat3(
    normalize(mix(flying[0], hung[0], drawn)),
    normalize(mix(flying[1], hung[1], drawn)),
    normalize(mix(flying[2], hung[2], drawn)));
  world = place.xyz + axes * (p * place.w);
  back = axes * n;
  float vein = atan(position.y - .06, abs(position.x) + .02);
  pleat = isBody ? vec3(0.) : axes * vec3(-sin(vein) * sign(position.x), cos(vein), 0.);
  painting = vec3(wingUv(position.xy), isBody ? bodyLayer : pose.w);
  if (small > .5) pleat = tint(pose.x);
  float air = fogAmount(world);
  if (air > .004) vAir = vec4(fogColour(world), air);
  vWave = waveLight(world.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
