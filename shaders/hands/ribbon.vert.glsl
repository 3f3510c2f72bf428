// A single thread of emerald, or a veil of it: position is its width in metres, its own random
// number, and where it begins (0 palm, 1–5 thumb to little finger). Veils have a width below zero.
#include <hands/stream>
uniform vec3 eye, resolution, tipsLeft[5], tipsRight[5];
uniform float emerald, hands;
attribute vec4 strand; // along, side, strand 0–1, hand −1 or 1
varying vec4 vRun;     // across −1 to 1, along, own random number, veil 0 or 1
varying vec2 vLight;   // how much is there, shimmer
vec3 threadAt(float t) {
  float side = strand.w, rnd = position.y;
  vec3 p = streamAt(t, strand.z, side);
  // Each goes round the others as it goes: gathered above the hand, loose on the way, laid on her.
  float loose = mix(.010, .062, smoothstep(.06, .34, t)) * mix(1., .62, smoothstep(.44, .60, t));
  float a = 6.28319 * rnd * 9. + t * mix(5., 13., fract(rnd * 5.3)) + .35 * time;
  float r = loose * sqrt(fract(rnd * 7.7)) * (.75 + .25 * sin(17. * t + 40. * rnd - .7 * time));
  p += r * vec3(.8 * cos(a), sin(a), .8 * sin(a + 1.2));
  if (position.z > .5) {
    int i = int(position.z - .5);
    vec3 tip = side < 0. ? tipsLeft[i] : tipsRight[i];
    float s = smoothstep(0., .19, t);
    p = mix(tip + (p - tip) * .35 * s, p, s);
  }
  return p;
}
void main() {
  float t = strand.x, rnd = position.y, veil = step(position.x, 0.);
  vec3 p = threadAt(t), q = threadAt(t + .004);
  vec3 T = normalize(q - p), V = eye - p;
  float d = length(V);
  V /= d;
  // A thread faces the lens. A veil turns about itself on the way, and lies on her as a sash does.
  vec3 face = V;
  float on = smoothstep(ENTER - .10, ENTER + .04, t);
  if (veil > .5) face = normalize(mix(V + vec3(0., .5, 0.), p - her - vec3(0., p.y - her.y, 0.), on));
  vec3 W = normalize(cross(T, face)), B = cross(W, T);
  float twist = veil * ((1. - on) * (1.0 * sin(8. * t + 7. * strand.z + .35 * time)) + on * .45 * sin(20. * t + 9. * rnd + .6 * time));
  vec3 flat1 = W * cos(twist) + B * sin(twist);
  // Finest where it begins; farther off a thread is drawn wider, or it would go out.
  float wide = abs(position.x) * mix(mix(.8, 2.6, smoothstep(.05, .45, t)), mix(.12, 1., smoothstep(0., .34, t)), veil);
  wide *= .72 + .28 * sin(9. * t + 30. * rnd + .3 * time);
  wide *= 1. - .8 * smoothstep(.78, 1., t);
  float pixel = d / (projectionMatrix[1][1] * resolution.y * .5);
  float drawn = max(wide, .95 * pixel);
  vRun = vec4(strand.y, t, rnd, veil);
  float pulse = .5 + .5 * sin(mix(16., 34., fract(rnd * 3.1)) * t - 1.7 * time + 50. * rnd);
  pulse *= pulse;
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  float fades = smoothstep(0., mix(.012, .10, veil), t) * (1. - smoothstep(.76, 1., t));
  // What is already round her stays when the hands have sunk.
  float stays = mix(smoothstep(.05, .5, hands), 1., smoothstep(.46, .6, t));
  // Most are faint; a few carry the light.
  float own = mix(mix(.10, .42, fract(rnd * 11.3)), 1.25, step(.66, fract(rnd * 5.9)));
  float edgeOn = 1. - abs(dot(cross(T, flat1), V));
  float seen = mix(own * (.45 + 1.1 * pulse * pulse), (.35 + .65 * edgeOn) * mix(1., .5, on), veil);
  vLight = vec2(reach * fades * stays * (wide / drawn) * seen * smoothstep(.14, .40, emerald), pulse);
  vec4 clip = projectionMatrix * viewMatrix * vec4(p + flat1 * strand.y * drawn, 1.);
  // Where it rises out of the hand it is in the hand's own depth, before whatever grass stands there.
  float held = 1. - smoothstep(.14, .24, t);
  clip.z = mix(clip.z, clip.z * .02 - .97 * clip.w, held);
  gl_Position = clip;
}
