// Threads from hand to hand of the others, and from every third one to her, hung as chains hang.
attribute vec4 at; // across, along, which
#include <wisps/other>
uniform float circle, dawn, wispCount;
uniform vec3 eye, her, resolution, sunDirection;
uniform vec4 hearts[15], leftHands[15], rightHands[15]; // presence × arrived
varying vec3 vSpot;
varying float vLight;
varying vec3 vHue; // of whose hand it comes from
vec3 threadAt(float which, float t, out float there) {
  vec4 a, b;
  float sag;
  if (which < 14.5) {
    int i = int(which + .5);
    int j = i + 1 < int(wispCount + .5) ? i + 1 : 0;
    a = leftHands[i];
    b = rightHands[j];
    // From one who is seen to one who is not it is lost on its way.
    there = mix(a.w, b.w, t) * min(1., 4. * min(a.w, b.w)) * step(which + .5, wispCount);
    sag = mix(.30, .20, dawn);
  } else {
    int i = int((which - 15.) * 3. + .5);
    a = hearts[i];
    b = vec4(her + vec3(0., .62, 0.), 1.);
    there = a.w * .6 * (1. - dawn) * step(float(i) + .5, wispCount);
    sag = .16;
  }
  // In the morning it leaves the sun free, and her before it: across her head it were a string through it.
  vec2 hers = her.xz - eye.xz, to = a.xz - eye.xz, on = b.xz - eye.xz;
  float past = (to.x * hers.y - to.y * hers.x) * (on.x * hers.y - on.y * hers.x);
  there *= 1. - dawn * step(past, 0.) * step(0., dot(to, hers)) * step(0., dot(on, hers));
  // Between two that all but touch there is none.
  there *= smoothstep(.25, .8, distance(a.xyz, b.xyz));
  // It is spun from one to the other as the circle closes.
  float spun = clamp(circle * 1.6 - .5 * fract(which * .618), 0., 1.);
  there *= smoothstep(0., .1, spun);
  t = min(t, spun);
  vec3 p = mix(a.xyz, b.xyz, t);
  // One that spans little hangs little.
  float spans = min(1., .4 * distance(a.xyz, b.xyz));
  p.y -= sag * spans * 4. * t * (1. - t);
  p.y += .07 * mix(spans * spans, 1., dawn) * sin(9. * t - .8 * time + 2. * which) * sin(3.1416 * t);
  return p + .02 * sin(3.1416 * t) * vec3(sin(5. * t + .9 * time + which), cos(4. * t + 1.1 * time + which), 0.);
}
void main() {
  float there, unused;
  vec3 a = threadAt(at.z, at.y, there), b = threadAt(at.z, at.y + .02, unused);
  float pixel = 1. / (projectionMatrix[1][1] * resolution.y * .5);
  int from = at.z < 14.5 ? int(at.z + .5) : int((at.z - 15.) * 3. + .5);
  if (at.z < 14.5 && at.y > .5) from = from + 1 < int(wispCount + .5) ? from + 1 : 0;
  vHue = hueLight(otherNatures[from].x);
  vec3 side = normalize(cross(normalize(b - a + 1e-5), a - eye));
  // Drawn fine between them, and what goes to her is lost in the air about her: it crosses none of her.
  float taut = 1. - mix(.25, .5, dawn) * sin(3.1416 * at.y);
  vec3 world = a + side * at.x * max(mix(.085, .019, dawn) * taut, pixel * distance(a, eye) * mix(6., 2., dawn));
  if (at.z > 14.5) there *= .6 - .6 * smoothstep(.25, .72, at.y);
  vSpot = at.xyz;
  // Right before the eye it would be a bar across the picture.
  vLight = there * smoothstep(1.8, 3.8, distance(a, eye));
  // In the evening it is brightest before the light.
  float sunward = max(dot(normalize(a.xz - eye.xz), normalize(sunDirection.xz)), 0.);
  sunward *= sunward; sunward *= sunward;
  vLight *= mix(.55 + .75 * sunward * sunward, 1., dawn);
  gl_Position = there < .004 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
