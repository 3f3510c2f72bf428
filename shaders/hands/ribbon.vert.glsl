// A filament of emerald or the silk they lie on: position is a filament's half width in metres and its
// own random number; of silk, half of its breadth as a share of the band's.
#include <hands/stream>
uniform vec3 eye, resolution;
uniform float emerald, bowl, directOutput;
attribute vec4 strand; // along, side, hand (0, 1) plus where across the band, kind: 0 filament, 1 silk
varying vec4 vRun;     // across −1 to 1, along, own random number, kind
varying vec3 vLight;   // how much is there, shimmer, how far it is seen edge-on
vec3 filamentAt(float t, float hand, float v) {
  float rnd = position.y;
  vec3 p = streamAt(t, hand, v);
  // None keeps quite to the silk, and a few go a little their own way.
  float far = mix(.010, .075, step(.78, fract(rnd * 23.7)));
  float loose = far * smoothstep(.02, .3, t) * (1. - .6 * smoothstep(.6, 1., t)), a = 40. * rnd + t * mix(4., 8., fract(rnd * 5.3)) + .3 * time;
  return p + loose * vec3(cos(a), sin(a), sin(a + 1.2));
}
void main() {
  float t = strand.x, rnd = position.y, silk = strand.w, hand = strand.z < 1. ? -1. : 1., v = fract(strand.z) - .5;
  float pours = smoothstep(.14, .40, emerald), there = smoothstep(.05, .5, bowl);
  vec3 p, wide = vec3(0);
  float full = 1., edge = 0.;
  if (silk > .5) {
    // Each sheet wanders within the band, so that they part and lie over one another.
    float at = v + .14 * sin(7. * t + 40. * rnd + .25 * time);
    vec3 a = streamAt(t, hand, at - position.x), b = streamAt(t, hand, at + position.x), T = streamAt(t + .006, hand, at) - streamAt(t, hand, at);
    p = mix(a, b, .5 + .5 * strand.y);
    vec3 N = cross(T, b - a);
    edge = 1. - abs(dot(N / max(length(N), 1e-7), normalize(eye - p)));
  } else {
    p = filamentAt(t, hand, v);
    vec3 T = normalize(filamentAt(t + .006, hand, v) - p);
    float d = distance(eye, p), swell = .5 + .5 * sin(mix(9., 20., fract(rnd * 6.3)) * t + 70. * rnd), w = position.x * (.35 + 1.3 * swell * swell) * (1. - .8 * smoothstep(.5, 1., t));
    // Farther off it is drawn wider, or it would go out.
    float drawn = max(w, .72 * d / (projectionMatrix[1][1] * resolution.y * .5));
    full = w / drawn;
    wide = normalize(cross(T, eye - p)) * strand.y * drawn;
  }
  vRun = vec4(strand.y, t, rnd, silk);
  float pulse = .5 + .5 * sin(mix(6., 12., fract(rnd * 3.1)) * t - 1.2 * time + 50. * rnd);
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  float k = roundAt(t), last = mix(.58, 1., sqrt(fract(rnd * 9.1)));
  // Both ends melt away: out of the light of the palm, and thread by thread before her heart.
  float fades = smoothstep(.0, mix(.06, .02, silk), t) * (1. - smoothstep(mix(.68 * last, .10, silk), mix(last, .62, silk), k));
  // What passes before her is thin, and leaves her to be seen; behind her it lies deeper.
  float facing = cos(aboutAt(t, hand));
  fades *= 1. - mix(.25, .70, silk) * smoothstep(.15, .9, facing) * smoothstep(0., .12, k) * (1. - smoothstep(.8, 1., k));
  fades *= 1. - .15 * smoothstep(-.2, -1., facing);
  // What is already about her stays when the hands have sunk.
  float stays = mix(there, 1., smoothstep(.36, .5, t));
  // Most are faint; a few carry the light.
  float own = mix(mix(.14, .55, fract(rnd * 11.3)), 2.0, step(.90, fract(rnd * 5.9)));
  // Brightest where it leaves the palm; most are broken on their way.
  own *= mix(1.9, 1., smoothstep(.03, .40, t)) * mix(1., smoothstep(.25, .65, .5 + .5 * sin(mix(9., 22., fract(rnd * 3.9)) * t + 90. * rnd - .4 * time)), step(.25, fract(rnd * 41.)) * smoothstep(.05, .2, t));
  float seen = mix(full * own * (.35 + .9 * pulse * pulse), .8 + .2 * pulse, silk);
  vLight = vec3(reach * fades * stays * seen * pours * (1. - .45 * directOutput), pulse, edge);
  vec4 clip = projectionMatrix * viewMatrix * vec4(p + wide, 1.);
  // Until it is at her it is in the hands' own depth, before whatever grass stands there.
  float held = 1. - smoothstep(ENTER - .04, ENTER + .08, t);
  clip.z = mix(clip.z, clip.z * .02 - .97 * clip.w, held);
  gl_Position = clip;
}
