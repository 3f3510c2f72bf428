// One of the others: where it stands, how it turns and sways, its light.
#define OTHERS 15
uniform vec4 otherPlaces[OTHERS];  // feet x, y, z; how present
uniform vec4 otherNatures[OTHERS]; // hue, own number, gait, how settled in the circle 0–1
uniform vec4 otherTurns[OTHERS];   // the way it faces (x, z), height of its heart, seconds since its gift
uniform float time;

// Six lights of one family, blended round the wheel: rose, peach, gold, mint, sky, violet.
vec3 hueLight(float h) {
  // From gold it goes over into mint late and soon: between them lies olive.
  float x = fract(h) * 6., from = x > 2. && x < 3. ? .70 : .15, t = smoothstep(from, max(from + .25, .85), fract(x));
  vec3 a = x < 1. ? vec3(1., .33, .46) : x < 2. ? vec3(1., .42, .20) : x < 3. ? vec3(1., .62, .22) :
    x < 4. ? vec3(.34, .95, .62) : x < 5. ? vec3(.27, .62, 1.) : vec3(.56, .34, 1.);
  vec3 b = x < 1. ? vec3(1., .42, .20) : x < 2. ? vec3(1., .62, .22) : x < 3. ? vec3(.34, .95, .62) :
    x < 4. ? vec3(.27, .62, 1.) : x < 5. ? vec3(.56, .34, 1.) : vec3(1., .33, .46);
  return mix(mix(a, b, t), vec3(.9, .84, .80), .10);
}
vec3 pale(vec3 hue) { return mix(hue, vec3(1., .96, .90), .6); }
// From its own frame (x its left, z ahead) into the world’s.
vec3 turnedBy(vec2 f, vec3 p) { return vec3(f.y * p.x + f.x * p.z, p.y, f.y * p.z - f.x * p.x); }
// It breathes and sways; `flow` is how far the one wind of the meadow carries it: hair far, hems a little.
vec3 standing(int i, vec3 p, float flow) {
  float own = otherNatures[i].y, heart = otherTurns[i].z, h = .7 * p.y / heart, low = smoothstep(.5, .0, h);
  float walks = 1. - otherNatures[i].w, s = 6.2832 * own;
  p.xz *= 1. + .012 * sin(1.3 * time + 9. * s) * smoothstep(.5, .7, h);
  p.x += .018 * sin(.6 * time + s) * smoothstep(.3, 1., h) + low * .025 * sin(1.2 * time + s + 4. * p.y);
  // On the way the robe streams out behind.
  p.z -= low * (.02 + .45 * walks * low) * (1. + .3 * sin(1.9 * time + s + 3. * p.x));
  vec3 world = otherPlaces[i].xyz + turnedBy(otherTurns[i].xy, p);
  float wave = sin(1.5 * time + s - 6. * flow + 2.5 * p.y), gust = flow * (.35 + .45 * flow);
  return world + gust * (vec3(.30, .03, .11) * (.8 + .3 * wave) + vec3(-.05, .07, .10) * sin(1.1 * time - 5. * flow + 2. * s));
}
