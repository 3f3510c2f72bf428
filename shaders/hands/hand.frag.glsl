#include <lib/output>
#include <lib/body>
#include <hands/crack>
uniform vec3 eye, ambient, moonLight, sunLight, palmSpring, palmOut;
uniform float time, hands, kintsugi, dawn, left;
varying vec3 vWorld, vNormal, vLocal;
varying vec4 vFlow;

float curveLine(vec2 p, vec2 a, vec2 b, vec2 c, float w) {
  // Quadratic crease of the palm, as the nearest of five chords.
  float d = 1.;
  vec2 q = a;
  for (int i = 1; i <= 5; i++) {
    float t = float(i) / 5.;
    vec2 r = mix(mix(a, b, t), mix(b, c, t), t), e = r - q, v = p - q;
    d = min(d, length(v - e * clamp(dot(v, e) / dot(e, e), 0., 1.)));
    q = r;
  }
  return exp(-d * d / (w * w));
}
void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  float nv = max(dot(N, V), 0.), open = vFlow.z, thin = vFlow.w;
  float y = vFlow.y, pour = emerald;
  vec3 p = vLocal;
  bool palm = p.y < .095;
  float above = pow(max(N.y * .5 + .5, 0.), 2.);
  // Inside: dark, half translucent; light from above only where it can reach.
  vec3 inside = mix(vec3(.0030, .0052, .020), vec3(.075, .022, .030), max(dawn, warmth)) * (.35 + .75 * nv);
  vec3 colour = inside + ambient * .45 * above * open * open;
  // Emerald lamp a hand's breadth over the palm.
  vec3 L = palmSpring + palmOut * .062 - vWorld;
  float dl = length(L);
  float wrap = pow(max((dot(N, L / dl) + .45) / 1.45, 0.), 3.);
  float lamp = wrap / (1. + pow(dl / .052, 2.4));
  vec3 lampColour = mix(vec3(.05, .72, .34), vec3(1.1, .62, .20), .75 * warmth);
  float lampStrength = mix(.16, 1., pour);
  colour += lampColour * lamp * lamp * .34 * lampStrength;
  float tip = smoothstep(.09, .19, y);
  float rim = pow(1. - nv, 2.6);
  colour += lampColour * thin * thin * .13 * (.35 + .65 * rim) * (1. + 1.4 * tip) * lampStrength;
  colour += mix(vec3(.012, .020, .055), mix(lampColour * .024, vec3(.16, .055, .06), max(dawn, warmth)), .35 + .65 * max(pour, warmth)) * above * open * open;
  // Creases of the palm.
  float crease = 0.;
  if (palm && N.y * 0. + p.z > -.004) {
    crease = curveLine(p.xy, vec2(-.043, .060), vec2(-.015, .060), vec2(.013, .090), .0011)
      + curveLine(p.xy, vec2(.040, .064), vec2(.012, .064), vec2(-.026, .043), .0011)
      + curveLine(p.xy, vec2(.040, .066), vec2(.002, .060), vec2(.006, .008), .0012);
    crease = min(crease, 1.);
  }
  colour *= (1. - .55 * crease) * mix(.16, 1., open * open);
  // Threads from the wrist through the palm into every finger.
  float ua = (vFlow.x + 20.) * 26., ub = ua * .5 + y * 60.;
  float pa = length(vec2(dFdx(ua), dFdy(ua))), pb = length(vec2(dFdx(ub), dFdy(ub)));
  float wander = noise2(vec2(y * 22., vFlow.x * 1.3)) - .5, fine = noise2(vec2(y * 70., vFlow.x * 5.)) - .5;
  float bundle = smoothstep(.25, .75, noise2(vec2(y * 34. + 7. * left, vFlow.x * 2.6)));
  vec4 a = threads(ua + 2.6 * wander + 1.6 * fine, pa, y * 2.4, left + 1., .25);
  vec4 b = threads(ub - 3. * wander, pb, y * 2.4 + 3., left + 7., .1);
  vec4 weave = (a + .7 * b * smoothstep(-.01, .04, y)) * mix(.14, 1.5, bundle);
  // They run where the distance from the wrist grows.
  vec3 wx = dFdx(vWorld), wy = dFdy(vWorld);
  vec3 T = cross(wy, N) * dFdx(y) + cross(N, wx) * dFdy(y);
  T /= max(length(T), 1e-9);
  float play = mix(.06, .30, warmth) + 1.1 * lamp * lampStrength + .70 * rim + .22 * above * open
    + .8 * gleam(T, normalize(vec3(0, 1, 0) + .4 * V), V, 20.) * (.25 + .75 * open) * above;
  float runs = pow(.5 + .5 * sin(60. * y - 3.2 * time + 14. * bundle), 4.);
  vec3 light = mix(weave.rgb, dot(weave.rgb, vec3(.4, .5, .1)) * lampColour * 1.9, .6 * pour) * (1. + 1.3 * runs * pour);
  light *= play * mix(3.4, 3.4, warmth) * (1. - .6 * crease) * mix(.4, 1., open);
  // The spring: what pours out begins as a slow spiral in the hollow of the palm.
  vec2 s = p.xy - vec2(.003, .054);
  float r2 = dot(s, s), r = sqrt(r2), th = atan(s.y, s.x);
  float facing = smoothstep(-.2, .5, dot(N, palmOut));
  float spiral = .60 + .40 * sin(3. * th + 520. * r - 2.5 * time);
  light += lampColour * 1.5 * exp(-r2 / 3.2e-4) * spiral * facing * pour * .75;
  // Rim: silver-lavender in the storm, peach at dawn.
  vec3 rimColour = mix(mix(vec3(.26, .28, .72), vec3(.30, .62, .52), .6 * pour), vec3(1.2, .64, .24), max(dawn, .7 * warmth));
  colour *= 1. - .4 * min(weave.w, 1.);
  colour += rimColour * rim * (.24 + .60 * min(weave.w, 1.));
  colour += light;
  float alpha = mix(.84, .97, rim);
  if (left > .5 && p.z > -.012 && palm) {
    vec4 k = crackOf(p.xy, kintsugi, time);
    float on = facing;
    colour = mix(colour, colour * k.w, on);
    colour += k.rgb * on;
  }
  // The arm goes out in single threads.
  float fray = noise2(vec2(vFlow.x * 26., y * 30.)) * .5 + noise2(vec2(vFlow.x * 70., y * 14.)) * .5;
  float keep = smoothstep(-.165, -.035, y + (fray - .5) * .09) * smoothstep(0., .25, hands);
  keep *= keep;
  gl_FragColor = outColour(colour * keep, alpha * keep);
}
