// A filament of emerald or the veil they lie in: position is a filament's half width in metres and its
// own random number.
#include <hands/stream>
uniform vec3 eye, resolution;
uniform float emerald, bowl, directOutput;
attribute vec4 strand; // along, side, hand (0, 1) plus where across the band, kind: 0 filament, 1 veil
varying vec4 vRun;     // across −1 to 1, along, own random number, kind
varying vec2 vLight;   // how much is there, shimmer
// Filaments go in locks that cross, gather to a cord and open again: half of them in the midst, where the light is;
// the others leave it and come back.
const float LOCKS = 6., MIDST = 2.5;
// Half width from which one is a cord, metres.
const float CORD = .0018;
float lockAt(float t, float lock, float hand) { return mix(.07, .44, step(MIDST, lock)) * sin(2.4 * lock + (2.5 + 1.7 * fract(lock * .618)) * (hand < 0. ? 3. : 2.2) * t - .12 * time); }
float openAt(float t, float lock) { float o = .5 + .5 * sin(11. * t + 4.1 * lock - .2 * time); return .02 + mix(.06, .16, step(MIDST, lock)) * o * o; }
// A few fine ones go their own way: so far off none is bright, or it would be a wire.
float strays(float rnd, float cord) { return step(.84, fract(rnd * 23.7)) * (1. - cord); }
vec3 filamentAt(float t, float hand, float v) {
  float rnd = position.y, cord = step(CORD, position.x), lock = mod(floor((v + .5) * LOCKS), mix(LOCKS, MIDST + .5, cord)), own = fract((v + .5) * LOCKS) - .5;
  // Behind her they keep together: what strays from there to her palm would be one line under the arch.
  float apart = hand < 0. ? 1. : 1. - .65 * smoothstep(TOP - .05, TOP + .15, t);
  v = mix(v, clamp(lockAt(t, lock, hand) * (.55 + .45 * apart) + 2. * own * openAt(t, lock) * apart, -.5, .5), smoothstep(.10, .50, t));
  vec3 p = streamAt(t, hand, v);
  // None keeps quite to its lock.
  float far = mix(.010, .09 * apart, strays(rnd, cord));
  float loose = far * smoothstep(.02, .4, t) * (1. - .9 * smoothstep(.6, .95, t)) * (hand < 0. ? .2 : 1.), a = 40. * rnd + t * mix(4., 8., fract(rnd * 5.3)) + .3 * time;
  return p + loose * (fract(rnd * 7.7) - .3) * vec3(cos(a), sin(a), sin(a + 1.2));
}
void main() {
  float t = strand.x, rnd = position.y, cord = step(CORD, position.x), veil = strand.w, hand = strand.z < 1. ? -1. : 1., v = fract(strand.z) - .5;
  float pours = smoothstep(.14, .40, emerald), there = smoothstep(.05, .5, bowl);
  vec3 p, wide;
  float full = 1.;
  if (veil > .5) {
    // A sheet of silk that narrows where it turns, and goes with a lock of its own.
    float lock = floor((v + .5) * LOCKS), o = openAt(t, lock + .5), across = mix(v, lockAt(t, lock, hand), smoothstep(.10, .50, t));
    p = streamAt(t, hand, .5 * tanh(2. * (across + strand.y * (.04 + 1.5 * o))));
    wide = vec3(0);
  } else {
    p = filamentAt(t, hand, v);
    vec3 T = normalize(filamentAt(t + .006, hand, v) - p);
    // Cords swell and thin out as a brush does.
    float d = distance(eye, p), swell = .5 + .5 * sin(mix(mix(14., 34., fract(rnd * 6.3)), mix(8., 15., fract(rnd * 6.3)), cord) * t + 70. * rnd), w = position.x * (.30 + 1.3 * swell * swell) * smoothstep(0., mix(.12, .26, cord), t) * mix(.75, 1.5, smoothstep(0., .4, t)) * (1. - .6 * smoothstep(.6, 1., t));
    // Farther off it is drawn wider, or it would go out.
    float drawn = max(w, .72 * d / (projectionMatrix[1][1] * resolution.y * .5));
    full = w / drawn;
    wide = normalize(cross(T, eye - p)) * strand.y * drawn;
  }
  vRun = vec4(strand.y, t, rnd, veil);
  float pulse = .5 + .5 * sin(mix(9., 20., fract(rnd * 3.1)) * t - 1.5 * time + 50. * rnd);
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  // Both end in her palm; behind her the mantle is a breath of light.
  float behind = hand < 0. ? 0. : smoothstep(TOP - .30, TOP - .10, t);
  float fades = smoothstep(.005, .055, t) * (1. - smoothstep(.90, 1., t) * veil) * mix(1., mix(.8, .42, veil), behind);
  // What is already about her stays when the hands have sunk.
  float stays = mix(there, 1., smoothstep(.36, .5, t));
  // Most are faint; a few carry the light.
  float own = mix(mix(.06, .30, fract(rnd * 11.3)), 1.7, max(step(.94, fract(rnd * 5.9)), .52 * cord)) * (1. - .6 * strays(rnd, cord));
  // Nor are those bright that have left its midst there.
  float lock_ = mod(floor((v + .5) * LOCKS), mix(LOCKS, MIDST + .5, cord));
  own *= 1. - .80 * behind * smoothstep(.16, .34, abs(lockAt(t, lock_, hand)));
  // Brightest where it leaves the palm; most are broken on their way.
  own *= mix(1.35, .8, smoothstep(.03, .30, t)) * mix(1., smoothstep(.25, .6, .5 + .5 * sin(mix(12., 26., fract(rnd * 3.9)) * t + 90. * rnd - .4 * time)), step(.3, fract(rnd * 41.)) * smoothstep(.05, .2, t));
  float seen = mix(full * own * (.35 + .9 * pulse * pulse), .8 + .2 * pulse, veil);
  // Without bloom and film curve two bands that cross would be one flat cyan.
  vLight = vec2(reach * fades * stays * seen * pours * (1. - .35 * directOutput), pulse);
  vec4 clip = projectionMatrix * viewMatrix * vec4(p + wide, 1.);
  // Until it is at her it is in the hands' own depth, before whatever grass stands there.
  float held = hand < 0. ? 1. - smoothstep(.86, .98, t) : 1. - smoothstep(TOP - .26, TOP - .12, t);
  clip.z = mix(clip.z, clip.z * .02 - .97 * clip.w, held);
  gl_Position = clip;
}
