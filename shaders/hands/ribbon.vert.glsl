#include <hands/stream>
uniform vec3 eye, resolution;
uniform float emerald;
attribute vec4 strand; // along, side of the band, strand 0–1, hand −1 or 1
varying vec4 vBand;
varying float vNear, vFaint;
void main() {
  float t = strand.x, u = strand.z;
  vec3 p = streamAt(t, u, strand.w), q = streamAt(t + .004, u, strand.w);
  vec3 T = normalize(q - p), V = eye - p;
  float d = length(V);
  V /= d;
  vec3 S = normalize(cross(T, V)), B = cross(T, S);
  // The band turns about itself and thins and widens like silk.
  float twist = 6.28319 * (1.3 + u) * t + 9. * u + .5 * time;
  vec3 flat1 = S * (.45 + .55 * abs(cos(twist))) + B * .3 * sin(twist);
  float wide = (.0036 + .0055 * min(d, 1.)) * (1. + .55 * d) * mix(.55, 1.25, fract(u * 7.7));
  wide = min(wide, .042) * smoothstep(0., .03, t) * (1. - smoothstep(.86, 1., t));
  float pixel = d / (projectionMatrix[1][1] * resolution.y * .5);
  float drawn = max(wide, .75 * pixel);
  vFaint = wide / drawn;
  vBand = strand;
  vNear = 1. + 1.6 * smoothstep(1.3, .35, d);
  gl_Position = projectionMatrix * viewMatrix * vec4(p + flat1 * strand.y * drawn, 1.);
  if (t < .20) {
    // Where it rises out of the palm it lies before the hand.
    float over = smoothstep(.18, .09, t);
    gl_Position.z = mix(gl_Position.z, gl_Position.z * .004 - .994 * gl_Position.w, over);
  }
}
