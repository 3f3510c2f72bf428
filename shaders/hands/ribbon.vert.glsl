// A filament of emerald, or the veil it lies in: position is its half width in metres (below zero: a
// veil, which goes from edge to edge of the stream) and its own random number.
#include <hands/stream>
uniform vec3 eye, resolution;
uniform float emerald, hands;
attribute vec4 strand; // along, side, strand 0–1, hand −1 or 1
varying vec4 vRun;     // across −1 to 1, along, own random number, veil 0 or 1
varying vec2 vLight;   // how much is there, shimmer
vec3 filamentAt(float t) {
  float rnd = position.y;
  vec3 p = streamAt(t, strand.z, strand.w);
  // None keeps quite to the veil.
  float loose = .030 * smoothstep(.02, .4, t), a = 40. * rnd + t * mix(5., 11., fract(rnd * 5.3)) + .3 * time;
  return p + loose * (fract(rnd * 7.7) - .3) * vec3(cos(a), sin(a), sin(a + 1.2));
}
void main() {
  float t = strand.x, rnd = position.y, veil = step(position.x, 0.), side = strand.w;
  vec3 p, wide;
  float full = 1.;
  if (veil > .5) {
    p = streamAt(t, .5 + .5 * strand.y, side);
    wide = vec3(0);
  } else {
    p = filamentAt(t);
    vec3 T = normalize(filamentAt(t + .006) - p);
    float d = distance(eye, p), w = position.x * mix(.7, 1.5, smoothstep(0., .5, t)) * (1. - .6 * smoothstep(.6, 1., t));
    // Farther off it is drawn wider, or it would go out.
    float drawn = max(w, 1.05 * d / (projectionMatrix[1][1] * resolution.y * .5));
    full = w / drawn;
    wide = normalize(cross(T, eye - p)) * strand.y * drawn;
  }
  vRun = vec4(strand.y, t, rnd, veil);
  float pulse = .5 + .5 * sin(mix(9., 20., fract(rnd * 3.1)) * t - 1.5 * time + 50. * rnd);
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  // Mist at last.
  float on = clamp((t - ENTER) / (1. - ENTER), 0., 1.), fades = mix(.25, 1., smoothstep(.02, .26, t)) * smoothstep(0., mix(.03, .20, veil), t) * (1. - on) * mix(1., .75 + .25 * veil, smoothstep(0., .2, on));
  // What passes before her leaves her to be seen.
  float before = smoothstep(.35, .9, cos(aboutAt(on, veil > .5 ? .5 + .5 * strand.y : strand.z, side))) * smoothstep(0., .12, on);
  fades *= 1. - .85 * before;
  // Where it comes to her it is no more than a glow.
  fades *= 1. - mix(.80, .97, veil) * smoothstep(.40, .53, t) * (1. - smoothstep(.04, .30, on));
  // What is already about her stays when the hands have sunk.
  float stays = mix(smoothstep(.05, .5, hands), 1., smoothstep(.46, .6, t));
  // Most are faint; a few carry the light.
  float own = mix(mix(.22, .6, fract(rnd * 11.3)), 1.3, step(.80, fract(rnd * 5.9)));
  float seen = mix(full * own * (.35 + .9 * pulse * pulse), .8 + .2 * pulse, veil);
  vLight = vec2(reach * fades * stays * seen * smoothstep(.14, .40, emerald), pulse);
  vec4 clip = projectionMatrix * viewMatrix * vec4(p + wide, 1.);
  // Where it rises out of the hand it is in the hand's own depth, before whatever grass stands there.
  float held = 1. - smoothstep(.10, .22, t);
  clip.z = mix(clip.z, clip.z * .02 - .97 * clip.w, held);
  gl_Position = clip;
}
