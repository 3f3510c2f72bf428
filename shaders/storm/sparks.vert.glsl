// Jagged silver sparks that run along the bands of the wall; each has its own place, length and
// breadth, lives for a moment and is made anew elsewhere.
#include <lib/noise>
#include <lib/room>
#include <lib/vortex>
attribute vec3 strip;   // along 0–1, across −1 or 1, number of the spark
uniform vec3 eye, her, resolution;
uniform float time, storm, lightning, inside, gentle, gentled;
varying float across, shine;
const float TAU = 6.2831853;
// Value noise whose corners stay sharp: a line through it is jagged, not wavy.
float jagged(float k, float salt) {
  float i = floor(k);
  return mix(hash12(vec2(i, salt)), hash12(vec2(i + 1., salt)), k - i) - .5;
}
// Sparks come by threes: one trunk and two that fork from it.
vec3 spot(float s, vec4 h, float group, float member) {
  float y = 6. + 70. * h.x * h.x;
  float span = mix(.05, .13, h.w * h.w) * mix(1., .6, inside);
  float fork = member > .5 ? 1. : 0.;
  float start = .16 + .30 * member * h.z;
  float along = mix(s, start + s * (.30 + .25 * h.y), fork);
  float salt = group * 7.13 + h.x * 91.;
  float trunk = 1.5 * jagged(along * 3.3, salt) + .8 * jagged(along * 9., salt + 3.) + .40 * jagged(along * 21., salt + 5.);
  float own = fork * s * ((member > 1.5 ? -1. : 1.) * (.45 + .5 * h.z) + 1.1 * jagged(s * 4., salt + member * 17.) +
    .6 * jagged(s * 11., salt + member * 29.));
  float R = vortexRadius(y);
  float th = TAU * (h.y + turn + span * (along - .5));
  float yy = y + R * TAU * span * ((along - .5) * .40 + .20 * trunk + .22 * own);
  float q = 1.05 + .12 * h.z + .05 * jagged(along * 8., salt + 11.);
  vec2 a = vortexAxis(yy);
  R = vortexRadius(yy) * q * mix(1., .90, inside);
  return vec3(a.x + cos(th) * R, yy, a.y + sin(th) * R);
}
void main() {
  float id = floor(strip.z / 3.), member = strip.z - 3. * id;
  float period = mix(.55, 1.5, hash11(id * 1.7 + .3));
  float beat = (time - .75 * gentled) / period + hash11(id + .71);
  float epoch = mod(floor(beat), 997.), f = fract(beat);
  vec4 h = vec4(hash22(vec2(epoch, id)), hash22(vec2(id + 31.7, epoch + 9.1)));
  float alive = step(member - .5, floor(h.w * 3.99)) * step(hash12(vec2(epoch * 1.31, id * 2.17)), .60 * lightning * smoothstep(.2, .8, storm));
  vec3 base = vec3(stormPlace.x, her.y, stormPlace.y);
  vec3 p = spot(strip.x, h, id, member);
  vec4 clip = projectionMatrix * viewMatrix * vec4(base + p * stature, 1.);
  vec4 next = projectionMatrix * viewMatrix * vec4(base + spot(strip.x + .04, h, id, member) * stature, 1.);
  vec2 run = (next.xy / max(next.w, .1) - clip.xy / max(clip.w, .1)) * resolution.xy;
  vec2 perpendicular = normalize(vec2(-run.y, run.x) + 1e-5);
  float pixels = projectionMatrix[1][1] * resolution.y * .5 / max(clip.w, .1);
  float ends = member > .5 ? 1. - strip.x : max(sin(3.14159265 * strip.x), 0.);
  float taper = pow(ends, .6) * (.35 + .65 * noise2(vec2(strip.x * 6., id))) * (member > .5 ? .6 : 1.);
  float breadth = mix(.04, .30, h.z * h.z * h.z * h.z) * mix(1., .22, inside) * taper * pixels;
  float drawn = max(breadth, .95 * resolution.z);
  vec3 pulled = mix(base + p * stature, onShell(base + p, eye, base), inside);
  vec4 near_ = projectionMatrix * viewMatrix * vec4(pulled, 1.);
  gl_Position = vec4(clip.xy, near_.z / near_.w * clip.w, clip.w);
  gl_Position.xy += perpendicular * strip.y * drawn * 2.2 / resolution.xy * 2. * clip.w * .5;
  across = strip.y;
  float flare = gentle > .5 ? .35 * pow(sin(3.14159265 * f), 2.) : pow(1. - min(f * 1.6, 1.), 2.);
  vec2 toEye = normalize(eye.xz - base.xz + 1e-4);
  float side = dot(p.xz - vortexAxis(p.y), toEye) / vortexRadius(p.y);
  float seen = mix(smoothstep(.05, .4, side), 1., inside);
  shine = alive * flare * seen * min(1., .25 + breadth / drawn) * pow(ends, 1.2) * taper * mix(.4 + 2.4 * h.z, .15 + 1.2 * h.z * h.z * h.z, inside) * mix(.25, .22, inside) * exp(-.0035 * clip.w);
  if (shine < .01 || clip.w < .5) gl_Position = vec4(2., 2., 2., 1.);
}
