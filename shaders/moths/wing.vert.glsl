// One moth of many in a merged mesh: position.xy in the plane of the wings, position.z its number.
// From 24 on they are echoes: small ones, on closed-form flights around her. With each come a halo
// and, round the near ones, dust.
#include <lib/noise>
#include <lib/wing>
#include <lib/fog>
#include <lib/waves>
attribute vec3 part; // wing 0, body 1, halo 2, mote 3, thread 4, blade 5; two random numbers
uniform vec4 mothPlaces[24]; // place, half span in metres
uniform vec4 mothPoses[24];  // own random number, attention, drawn into the cloth 0–1, layer
uniform float mothRests[24]; // seconds of its beat lost holding still
uniform vec3 clothRight, clothNormal, her, lips, feet, heard, resolution;
uniform vec3 ambient;
uniform float time, gentled, bodyLayer, echoes, speak, tells, moths, warmth, wind, tapestry, directOutput;
varying vec3 painting;
varying vec3 vOn;      // light that falls on it; of what only glows, its colour
varying vec3 vThrough; // light that comes through it
varying vec3 vFilm;    // the shimmer of its scales
varying vec4 vKind;    // glow 1, wing 1 or body 0, small 1, how far it is turned to the lens
varying vec4 vAir;     // colour of the air before it, and how much of it
varying float vThere;
// The way of her words, 0 at her lips to 1 where they are heard: dream/wordWay.ts has the same.
vec3 wordWay(float t) {
  vec2 way = feet.xz - her.xz;
  vec2 to = way / max(length(way), .5);
  vec3 aside = vec3(-to.y, 0., to.x);
  float along = t * (.42 + .58 * t);
  float bow = sin(3.1416 * t);
  return mix(lips, heard, along) + aside * (.40 * bow + 2.2 * t * t * t * (1. - t)) + vec3(0., .4 * bow * smoothstep(0., .6, t), 0.);
}
// Where the words themselves are, the small ones make room: 0 behind one of them.
float roomAt(vec4 place) {
  vec3 way = place.xyz - eye;
  float far = length(way), room = 9.;
  int k = 0;
  do {
    vec3 to = mothPlaces[k].xyz - eye;
    float l = length(to);
    room = min(room, distance(way / far, to / l) / max(mothPlaces[k].w / l + place.w / far, 1e-5));
    k++;
  } while (k < 24);
  return smoothstep(.95, 1.25, room);
}
void echo(float e, bool spark, out vec4 place, out float own) {
  vec2 h = hash22(vec2(e, 3.7)), g = hash22(vec2(e, 17.1));
  own = g.y;
  float slow = time - .65 * gentled;
  float flutter = .05 * sin(4.7 * time + 31. * g.y) + .03 * sin(9.1 * time + 17. * h.x);
  float bob = .16 * sin(1.3 * time + 20. * h.y) + flutter;
  // They are of the stream that leaves her lips and comes in one long bow to whoever listens, wound
  // about it, the wider the farther on.
  float life = fract(.022 * slow + e * .61803 + (spark ? .06 * h.y : 0.));
  place.xyz = wordWay(life);
  vec2 way = normalize(feet.xz - her.xz + 1e-4);
  float wide = smoothstep(0., .5, life), wound = 15. * life - .3 * slow + 3.1416 * mod(e, 2.) + 1.2 * h.x;
  vec2 loose = spark ? (vec2(h.x, g.x) - .5) * (.02 + .26 * wide) : vec2(cos(wound), sin(wound)) * (.03 + .05 * g.x) * wide;
  place.xyz += vec3(-way.y, 0., way.x) * loose.x + vec3(way.x, 0., way.y) * (g.y - .5) * .25 * life;
  place.y += loose.y + .10 * bob * life;
  place.w = mix(.013, .021 + .036 * g.y * g.y, smoothstep(.1, .9, life)) * (1. - smoothstep(.84, .95, life));
  if (!spark) place.w *= roomAt(place);
  // They are seen once they are clear of her face.
  place.w *= smoothstep(.09, .24, distance(place.xyz, lips));
  // While she is silent fewer come.
  place.w *= mix(mix(.55, 1., smoothstep(.1, .5, life)), 1., speak);
  place.w *= clamp((echoes - h.y * .94) * 9., 0., 1.) * smoothstep(.45, .9, distance(place.xyz, eye));
}
// Of each its own evening colour: lamp gold, rose, and the blue of late windows.
vec3 tint(float own) {
  float t = fract(own * 7.13);
  vec3 gold = vec3(1., .70, .34), rose = vec3(1., .46, .44), ice = vec3(.36, .54, .95);
  return t < mix(.78, .94, tells) ? mix(gold, rose, .8 * t * (1. - .45 * tells)) : ice;
}
// What only glows looks at the lens: position.xy are its corners.
void glowing(vec4 place, vec4 pose) {
  float drawn = pose.z, small = step(23.5, position.z), there = min(1., moths * 1.4);
  bool mote = part.x > 2.5;
  vec3 p = place.xyz;
  float pixel = max(.2, distance(p, eye)) * 2. * resolution.z / (projectionMatrix[1][1] * resolution.y);
  // As she speaks they are what lights the picture.
  float half_ = place.w * (small > .5 ? mix(1.05, 1.75, tells) : mix(mix(1.15, 2.1, tells), mix(.9, 1.7, tells), pose.y)), shine = (1. - drawn) * there * (small > .5 ? mix(.07, .115, tells) : mix(.065, .11, tells));
  // Those that wait to be woven are small lights low in the dusk.
  float waits = tapestry * (1. - small) * smoothstep(.4, 0., pose.y) * (1. - drawn);
  half_ *= 1. + .8 * waits;
  shine += .16 * waits * there;
  // Added to a finished picture they would be white.
  if (!mote) shine *= 1. - .5 * tells * directOutput;
  if (!mote && part.y > .5) {
    half_ = max(.0055, 1.5 * pixel) * smoothstep(.0, .014, place.w);
    shine *= 3.2 * (.6 + .4 * sin(5. * time + 40. * pose.x));
  }
  if (mote) {
    // Each mote falls for its own few seconds and begins again.
    vec2 r = part.yz;
    float life = fract(time / mix(2.2, 4.5, r.y) + r.x);
    float a = 6.2832 * (r.x * 7. + .2 * sin(time + r.y * 9.));
    p.xz += vec2(cos(a), sin(a)) * place.w * (.15 + .75 * r.y) * (.7 + .5 * life);
    p.y -= life * life * mix(.34, .40, pose.y) + .05 * r.y - .5 * place.w * (1. - life) * (fract(r.x * 57.) - .3);
    p.x += .04 * sin(1.7 * time + 20. * r.x);
    half_ = max(mix(.0012, .0042, fract(r.y * 23.)), .95 * pixel);
    shine = moths * (1. - drawn) * sin(3.1416 * life) * (.55 + .45 * sin(time * (5. + 6. * r.y) + 40. * r.x)) * (.45 + 1.6 * pose.y) * (1. + .5 * tells);
  }
  vec4 view = viewMatrix * vec4(p, 1.);
  view.xy += position.xy * half_ * (mote ? vec2(1.) : vec2(1.2, 1.));
  vOn = mix(tint(pose.x), mix(vec3(1., .80, .52), vec3(1., .63, .25), tells), mote ? .7 : .08 + .8 * pose.y) * shine;
  vKind = vec4(1., 0., 1., 0.);
  gl_Position = projectionMatrix * view;
  if (shine < .004) gl_Position = vec4(2., 2., 2., 1.);
}
// Her voice itself: a breath at her lips that curls as smoke does and is lost on the way; about it a
// mist, and sparks in single file that reach who listens. position.x is the way along it, position.y its side.
void speaking() {
  float own = part.y, e = .004, slow = time - .65 * gentled;
  bool breath = own < .2, mist = own > .2 && own < .5;
  bool file = !breath && !mist;
  // Of the file each piece is one spark: they drift on by two pieces and begin again.
  float gone = .9 * slow, k = floor(position.x * 88. + .5) - 2. * floor(.5 * gone), odd = mod(k, 2.), chance = hash11(mod(k, 512.) + .5);
  float t = file ? position.x + mod(gone, 2.) / 88. : position.x * (breath ? .62 : .97);
  vec2 way = normalize(feet.xz - her.xz + 1e-4);
  vec3 aside = vec3(-way.y, 0., way.x);
  float curl = 17. * t - 1.1 * slow, turn = 6.2832 * own + (3.5 + 2. * own) * t - .5 * slow, wide = breath ? 0. : .026 * smoothstep(0., .45, t) * (1. - .7 * smoothstep(.6, 1., t));
  vec3 p = wordWay(t) + wide * (aside * cos(turn) + vec3(0., sin(turn), 0.)), onward = wordWay(t + e) - wordWay(t - e), along = normalize(onward);
  vec3 seen = eye - p;
  float l = length(seen), pixel = 2. * l * resolution.z / (projectionMatrix[1][1] * resolution.y);
  vec3 across = cross(along, seen) + 1e-5;
  float aslant = length(across) / l;
  across = normalize(across);
  // None is quite in its place.
  if (file) p += across * (.05 * (fract(chance * 37.) - .5));
  if (breath) {
    // Every bend of it leans over a little farther than the last.
    float far = .055 * smoothstep(.03, .5, t), bend = curl + .8 * sin(.5 * curl + 1.);
    p += far * (across * sin(bend) + along * .8 * cos(bend));
    across = normalize(across - along * (far * 30. * cos(bend)) + 1e-6);
  }
  float own_ = breath ? .0024 : mist ? .004 + .012 * smoothstep(.0, .5, t) + .035 * t * t : .0045 + .004 * chance, half_ = max(own_, (file ? 1.4 : .8) * pixel);
  float run = fract(1.6 * t - .13 * slow + own), shine = own_ / half_ * (mist ? .8 : .55 + .9 * exp(-18. * run * run)) * smoothstep(.01, .08, t);
  shine *= breath ? mix(.25, .42, tells) * (.4 + .6 * sin(.7 * curl)) * (.4 + .6 * sin(.7 * curl)) * (1. - smoothstep(.30, .61, t))
    : mist ? .19 * tells * (1. - .4 * t) * (1. - smoothstep(.90, 1., t)) : (.25 + 3. * chance * chance * chance) * (1. - smoothstep(.80, .98, t));
  // No wire from her mouth: a hand's breadth and more before her lips there is nothing.
  float clear = distance(p, lips);
  shine *= 1. - (mist ? .5 : 0.) * directOutput;
  shine *= mist ? smoothstep(.06, .30, clear) : smoothstep(.30, .75, clear);
  shine *= max(speak, .45) * min(1., moths * 1.4) * clamp(echoes * 3., 0., 1.) * smoothstep(.35, .7, l);
  painting = vec3(file ? (odd - .5) * max(.75 * length(onward) / (2. * e * 88.) * aslant / half_, 2.4) : 0., position.y, 0.);
  vOn = mix(vec3(1., .66, .28), tint(fract(own * 3.7)), .25) * shine;
  vKind = vec4(1., 0., 1., 0.);
  gl_Position = projectionMatrix * viewMatrix * vec4(p + across * half_ * position.y, 1.);
}
// Some of the meadow's tallest grow before the one that shows itself: it is among them, and they are
// dark against its light. position.x is the way up, position.y its side.
void standing() {
  float t = position.x, r = part.y, q = part.z, t2 = t * t;
  vec3 ahead = normalize(vec3(heard.x - eye.x, 0., heard.z - eye.z) + 1e-4), right = vec3(-ahead.z, 0., ahead.x);
  float H = (heard.y - feet.y) * mix(.86, 1.10, q) * smoothstep(0., .9, echoes), leans = (q > .5 ? 1. : -1.) * mix(.08, .22, fract(r * 7.3)) + .04 * sin(.9 * time + 9. * r) + .015 * sin(2.3 * time + 20. * r) + .06 * wind;
  vec3 root = vec3(heard.x, feet.y, heard.z) + right * (mix(-.17, .17, r) - .8 * leans) - ahead * mix(.12, .26, fract(q * 5.7));
  vec3 p = root + right * (leans * t2 * (.2 + .8 * t2)) + vec3(0., H * (t - .12 * t2 * t2), 0.);
  vec3 along = right * (leans * (.4 * t + 3.2 * t2 * t)) + vec3(0., H * (1. - .48 * t2 * t), 0.), seen = eye - p;
  float l = length(seen), pixel = 2. * l * resolution.z / (projectionMatrix[1][1] * resolution.y);
  vec3 across = normalize(cross(along, seen));
  // A blade, or a stalk with a head of seeds.
  bool head = fract(r * 3.7 + q) > .5;
  float ear = smoothstep(.74, .80, t) * (1. - smoothstep(.9, 1., t)), w = head ? .0016 + .0055 * ear * (.55 + .45 * sin(170. * t)) : .0075 * sqrt(1. - t) * smoothstep(0., .2, t);
  w = max(w, .7 * pixel * step(t, .99));
  vec3 off = p - heard;
  // Its light lies on their edges and comes through the seeds.
  float near = exp(-26. * dot(off, off)) * moths;
  float day = t2 * t * (.35 + .65 * step(0., position.y));
  vOn = day * (ambient * vec3(.6, 1.1, 1.) * (1. - .6 * near) + vec3(.13, .115, .075) * moths) + vec3(1., .70, .34) * near * (.06 + .34 * step(0., position.y) + (head ? .5 * ear : 0.));
  painting = vec3(0., position.y, 0.);
  vKind = vec4(1., 0., 1., 0.);
  vAir.a = 1.;
  gl_Position = projectionMatrix * viewMatrix * vec4(p + across * w * position.y, 1.);
}
// Wings and body.
void flying(vec4 place, vec4 pose, float rested) {
  // The .35 of `comes` and the .5 of `gentled` are those of src/dream/beat.ts.
  // On its way into the cloth it is spread and shows itself, and only there lies down in it.
  float drawn = smoothstep(.74, .96, pose.z), small = step(23.5, position.z), comes = smoothstep(.0, .35, pose.z);
  float s = pose.x * 6.2832;
  pose.y = max(pose.y, comes);
  place.w *= 1. + .08 * comes * (1. - drawn);
  // Nervous: the beat hurries and halts; watched closely it spreads and trembles only.
  float hurry = sin(1.3 * time + 5. * s) + .6 * sin(2.9 * time + 3. * s);
  float phase = (8.2 + 2. * pose.x) * (time - .5 * gentled - rested) + s * 3. + 1.2 * hurry;
  float lag = .8 * abs(position.x) + (position.y < 0. ? .35 : 0.);
  float amp = mix(.72 + .22 * hurry * .5, .11, pose.y);
  // One that shows itself hovers: the wing that is away from the middle is a little ahead in its beat, or it is pinned.
  float side = clamp(dot((viewMatrix * vec4(place.xyz, 1.)).xyz, vec3(9., 0., 0.)), -1., 1.), outer = smoothstep(-.1, .1, position.x * side);
  // Shown, they lie as a roof over it.
  float beat = (mix(.38, -.30 + .08 * outer, pose.y) + amp * sin(phase - lag)) * (1. - drawn);
  bool isBody = part.x > .5;
  vec3 p = isBody ? wingBody(position.xy, .10) * vec3(.98, 1., 1.) : wingBeat(position.xy, beat);
  vec3 n = isBody ? wingBodyNormal(position.xy) : wingNormal(position.xy, beat);
  // Shown, it is seen how they are vaulted: spoons, not boards.
  float out_ = length(position.xy), spoon = isBody ? 0. : .14 * pose.y * abs(position.x);
  p.z -= spoon * abs(position.x);
  n = normalize(n + vec3(2. * spoon * sign(position.x) * n.z, 0., 0.));
  // Each keeps a heading of its own: some are seen from the side, some from below.
  vec2 sway = vec2(sin(7.3 * s) + .42 * sin(.9 * time + 3. * s), .75 * sin(11.9 * s + 1.) + .4 * sin(.7 * time + 7. * s) + .25) * mix(1., .75, small);
  float roll = .62 * sin(4.7 * s) + .28 * sin(.8 * time + 11. * s) + .12 * sin(6.1 * time + s);
  // One that shows itself hovers in three quarters before the lens: the wing toward the middle lies
  // open, and on it is what is painted; the other rises to us and is seen aslant.
  sway = mix(sway, vec2(-.82 * side + .06 * sin(.9 * time + 3. * s), .40 + .06 * sin(.7 * time + 7. * s)), pose.y);
  roll = mix(roll, .42 * side + .06 * sin(.8 * time + 11. * s) + .03 * sin(6.1 * time + s), pose.y);
  mat3 free = wingAxes(place.xyz, eye, sway, roll);
  mat3 hung = mat3(clothRight, vec3(0, 1, 0), clothNormal);
  mat3 axes = mat3(
    normalize(mix(free[0], hung[0], drawn)),
    normalize(mix(free[1], hung[1], drawn)),
    normalize(mix(free[2], hung[2], drawn)));
  vec3 world = place.xyz + axes * (p * place.w), view = normalize(eye - world);
  float wing = isBody ? 0. : 1., turned = dot(axes * n, view);
  n = axes * n * (turned < 0. ? -1. : 1.);
  turned = abs(turned);
  painting = vec3(wingUv(position.xy), isBody ? bodyLayer : pose.w);
  // Tips beat too fast to have an edge.
  vKind = vec4(0., wing, max(small, wing * .4 * smoothstep(.7, 1.15, out_)), turned);
  // She is the lamp they were born at; between her and the lens the wings are lit from behind.
  vec3 toHer = her + vec3(0, 1.25, 0) - world;
  vec3 lamp = mix(vec3(.46, .40, .43), vec3(.62, .46, .24), warmth) / (.55 + 1.1 * dot(toHer, toHer));
  float open_ = .5 + .5 * n.y, against = max(-dot(normalize(toHer), view), 0.);
  vec3 sky = mix(ambient, vec3(dot(ambient, vec3(.33))), .35);
  float root = mix(1., smoothstep(.0, .5, out_), wing);
  vOn = (vec3(.12, .12, .16) + 1.1 * sky) * mix(.45, 1.2, open_ * open_) * mix(.5, 1.1, turned);
  vOn += .35 * max(dot(n, moonDirection), 0.) * moonLight + .2 * abs(dot(n, sunDirection)) * sunLight + .6 * lamp;
  vOn *= mix(.45, 1., root);
  // What is held in it shines, as a window does at night, broadest in the middle of the wing.
  vec2 heart = vec2(abs(position.x) - .43, position.y - .07);
  float held = exp(-2.7 * dot(heart, heart));
  vThrough = wing * (vec3(1.72, 1.40, 1.04) * held * (1.45 + .85 * pose.y) * (1. + .75 * tells) * (.80 + .20 * sin(1.1 * time + 40. * pose.x))
    + .5 * max(-dot(n, moonDirection), 0.) * moonLight + 1.5 * against * against * lamp + .14);
  vThrough *= mix(.55 - .25 * pose.y, 1., turned) * mix(.35, 1., root);
  // The light in its breast goes out through the wings.
  vThrough += wing * tells * vec3(1.7, .98, .40) * exp(-4.5 * out_ * out_) * (.6 + .6 * pose.y);
  // Plush holds light too: it is round, and its outermost hairs are lit through.
  float plush = 1. - turned;
  vThrough += (1. - wing) * (vec3(.74, .62, .54) * mix(1., .35 + .85 * turned, tells) + tells * vec3(1.9, 1.05, .46) * plush * plush) * (.25 + .75 * pose.y);
  // A film that turns from violet over blue and green to gold with the angle.
  vec3 film = .5 + .5 * cos(6.2832 * (1.15 * turned + .42 * out_ + pose.x + vec3(.0, .33, .62)));
  // Dust more than glass: it has little of any colour.
  vFilm = mix(vec3(.62, .52, .46), film, .3) * (.05 + .6 * sky + .10 * lamp) * (.35 + .8 * (1. - turned));
  if (small > .5) {
    // Too small to carry a picture: its light, in a colour of its own, paler to the hem.
    vec3 own = tint(pose.x);
    vOn = own * (.35 + 1.3 * smoothstep(.1, .9, out_)) * (.65 + .35 * turned) * wing + .10;
    vThrough = own * (.55 + .4 * turned) * wing;
    vFilm = .04 * film;
    vOn *= 1. + .9 * tells;
    vThrough *= 1. + 1.4 * tells;
    vThere *= .9;
  }
  // It goes before the light of the cloth, and is lit through; what is dark in it stays dark before the pale dusk.
  vOn *= 1. - .5 * comes;
  vFilm *= 1. - .75 * comes;
  vec3 gold = mix(vec3(1), vec3(2.25, 1.14, .42), comes) * mix(vec3(1), vec3(1.05, .95, .70), drawn);
  vThrough += .45 * comes * wing * vec3(1., .58, .24);
  vOn *= gold;
  vThrough *= gold;
  vOn += .4 * waveLight(world.xz);
  float air = fogAmount(world);
  if (air > .004) vAir = vec4(fogColour(world), air);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
void main() {
  int i = int(position.z + .5);
  vec4 place, pose;
  float rested = 0.;
  if (i < 24) {
    place = mothPlaces[i];
    pose = mothPoses[i];
    rested = mothRests[i];
  }
  if (i >= 24) {
    float own;
    echo(float(i), part.x > 1.5 && part.y > .5, place, own);
    pose = vec4(own, 0., 0., mothPoses[int(mod(float(i) * 7., 24.))].w);
  }
  float there = min(1., moths * 1.4);
  vAir = vec4(0);
  vThrough = vFilm = vec3(0);
  vThere = there * (1. - smoothstep(.93, 1., pose.z));
  painting = vec3(position.xy, bodyLayer);
  gl_Position = vec4(2., 2., 2., 1.);
  // Many are not there yet, or no more.
  bool alive = place.w >= .002;
  if (alive && part.x > 1.5 && part.x < 3.5) glowing(place, pose);
  if (part.x > 3.5 && part.x < 4.5) speaking();
  if (part.x > 4.5 && echoes > .05) standing();
  if (alive && part.x < 1.5) flying(place, pose, rested);
}
