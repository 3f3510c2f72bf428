// What leaves one of the others for the air: silk that trails on the way, and the gift it gives.
#include <lib/fog>
#include <wisps/other>
attribute vec4 at;   // across −1…1, along 0…1, which of its bands; −1: the gift
attribute float who;
uniform float gifts[OTHERS]; // 0 song, 1 warmth, 2 story
uniform vec3 her, resolution;
varying vec4 vBand; // across, along, which band or which gift, how much
varying vec3 vHue;

vec3 silkAt(int i, float k, float t) {
  vec2 f = otherTurns[i].xy, out_ = -f, round_ = vec2(f.y, -f.x);
  float own = otherNatures[i].y, settled = otherNatures[i].w, heart = otherTurns[i].z;
  vec2 d = normalize(out_ * mix(1., .55, settled) + round_ * mix(.2, .8, settled));
  float reach = mix(.45, .95, fract(own * 5. + k * .37)) * mix(1.8, .8, settled);
  float ph = 1.7 * k + 6. * own;
  float lift = .16 * sin(5.2 * t - 1.5 * time * otherNatures[i].z + ph) * t;
  vec2 side = vec2(-d.y, d.x) * (.2 * sin(3.6 * t - 1.1 * time + ph * 1.7) * t + (k - .5) * .16 * t);
  vec2 p = d * reach * t + side + out_ * .08 + round_ * (k - .5) * .16;
  return vec3(p.x, heart + .13 - .05 * k + .22 * t * (fract(k * .43 + own) - .6) + lift, p.y);
}
vec3 giftAt(int i, float t) {
  float age = max(otherTurns[i].w, 0.), heart = otherTurns[i].z, own = otherNatures[i].y;
  if (gifts[i] < .5) {
    // Song: a ring of notes that widens as it rises; no wider than one has it for this one's.
    float a = t * 6.2832, r = .22 + .40 * (1. - exp(-.45 * age));
    return vec3(cos(a) * r, heart + .6 + .09 * age + .04 * sin(6. * a + 3. * time), sin(a) * r);
  }
  vec3 from = vec3(0., heart, 0.), goal = her + vec3(0., .95, 0.) - otherPlaces[i].xyz - from;
  if (gifts[i] < 1.5) {
    // Warmth: a thread of it reaches her.
    float u = t * clamp(age / 1.6, 0., 1.);
    return from + goal * u + vec3(0., .55 * sin(3.1416 * u), 0.)
      + .04 * sin(u * 5. - 1.2 * time) * vec3(goal.z, 0., -goal.x) / max(length(goal), .1);
  }
  // Story: a line that writes itself in the air above.
  float u = t * clamp(age / 2.2, 0., 1.);
  vec2 right = normalize(vec2(eye.z - otherPlaces[i].z, otherPlaces[i].x - eye.x));
  float x = (u - .5) * 1.5, script = .055 * sin(46. * u + 3. * sin(11. * u)) * (.5 + .5 * sin(17. * u + own * 9.));
  return vec3(right.x * x, heart + .75 + .05 * sin(2. * u + time * .5) + script, right.y * x);
}
void main() {
  int i = int(who + .5);
  float t = at.y, k = at.z, pixel = 1. / (projectionMatrix[1][1] * resolution.y * .5);
  vec3 a, b;
  float w, much;
#ifdef GIFT
  float age = otherTurns[i].w;
  a = giftAt(i, t); b = giftAt(i, t + .02);
  much = smoothstep(0., .4, age) * (1. - smoothstep(4., 7., age));
  w = .024;
#else
  a = silkAt(i, k, t); b = silkAt(i, k, t + .02);
  // A band of silk turns about itself: wide, thin, wide.
  w = mix(.01, .075, pow(t, .7)) * (.25 + .75 * abs(cos(3.2 * t - .8 * time + 2. * k + 6. * otherNatures[i].y)));
  much = 1. - otherNatures[i].w;
#endif
  a += otherPlaces[i].xyz;
  b += otherPlaces[i].xyz;
  w = max(w, pixel * distance(a, eye) * .62);
  vec3 world = a + normalize(cross(normalize(b - a + 1e-5), a - eye)) * at.x * w;
  // Right before the eye it would be a bar across the picture.
  much *= otherPlaces[i].w * (1. - .7 * fogAmount(world)) * smoothstep(.8, 3., distance(world, eye));
#ifdef GIFT
  k = gifts[i];
#endif
  vBand = vec4(at.xy, k, much);
  vHue = hueLight(otherNatures[i].x + .05 * k);
  gl_Position = much < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
