#include <lib/noise>
#include <lib/land>
attribute vec4 at; // across, along, which, part: 0 thread, 1 standing ring, 2 ring that sets out, 3 its light in the grass
uniform float time, circle, ring, dawn;
uniform vec3 eye, her;
uniform vec4 stormPlace;
uniform vec3 resolution;
uniform vec4 wispPlaces[15]; // heart, presence × arrived
uniform float wispCount;
uniform vec4 pulse;     // radius of the ring that sets out, strength, seconds, 0
varying vec4 spot;
varying vec3 world;
varying float light;

vec3 threadAt(float which, float t, out float there) {
  vec4 a, b;
  float sag, tie = step(14.5, which);
  if (tie < .5) {
    int i = int(which + .5);
    int j = i + 1 < int(wispCount + .5) ? i + 1 : 0;
    a = wispPlaces[i];
    b = wispPlaces[j];
    there = min(a.w, b.w) * step(which + .5, wispCount);
    sag = .16;
  } else {
    int i = int((which - 15.) * 2. + .5);
    a = wispPlaces[i];
    b = vec4(her + vec3(0., .62, 0.), 1.);
    there = a.w * .38 * step(float(i) + .5, wispCount);
    sag = .24;
  }
  // It is spun from one to the other as the circle closes.
  float spun = clamp(circle * 1.6 - .5 * fract(which * .618), 0., 1.);
  there *= smoothstep(0., .1, spun);
  t = min(t, spun);
  vec3 p = mix(a.xyz, b.xyz, t);
  p.y -= sag * 4. * t * (1. - t);
  p += .012 * vec3(sin(31. * t + 2.3 * time + which), cos(23. * t + 2.9 * time), sin(27. * t - 2.1 * time));
  return p;
}

void main() {
  spot = at;
  float across = at.x, t = at.y;
  float pixel = 1. / (projectionMatrix[1][1] * resolution.y * .5);
  if (at.w < .5) {
    float there, unused;
    vec3 a = threadAt(at.z, t, there);
    vec3 b = threadAt(at.z, t + .02, unused), b0 = threadAt(at.z, t - .02, unused);
    float l = distance(a, eye);
    vec3 side = normalize(cross(normalize(b - b0 + 1e-5), a - eye));
    world = a + side * across * max(.0022, pixel * l * .6);
    light = there;
  } else {
    float floor_ = step(2.5, at.w), standing = max(step(at.w, 1.5), floor_);
    float r = standing > .5 ? stormPlace.w + .35 : pulse.x;
    float a = t * 6.283185;
    // No compass circle: it breathes.
    r += .05 * sin(3. * a + .4 * time) + .025 * sin(8. * a - .6 * time);
    vec2 p = stormPlace.xy + vec2(cos(a), sin(a)) * r;
    float ground = landHeight(p);
    float top = standing > .5 ? mix(1.25, 1.8, dawn) : 1.35 + .02 * r;
    float v = across * .5 + .5;
    world = vec3(p.x, ground + .02 + v * top, p.y);
    // The curtain leans outward as it rises.
    world.xz += vec2(cos(a), sin(a)) * (v * v * (standing > .5 ? .16 : .55) + .05 * sin(17. * a + 2. * time) * v);
    if (floor_ > .5) {
      vec2 q = stormPlace.xy + vec2(cos(a), sin(a)) * (r + across * .9);
      world = vec3(q.x, landHeight(q) + .20, q.y);
    }
    light = standing > .5 ? ring : pulse.y;
  }
  gl_Position = light < .004 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
