// Stars where the sky is dark: points a little over a pixel wide, so that none flickers as one turns.
#include <lib/sky>
uniform vec4 stormPlace;
attribute vec4 nature; // brightness, hue, phase, size: 0 to 1
uniform float stars, starBrightness, time;
uniform vec3 resolution;
uniform sampler2D cloudMap;
varying vec3 light;
void main() {
  vec3 d = position;
  vec4 at = projectionMatrix * vec4(mat3(viewMatrix) * d, 1.);
  float b2 = nature.x * nature.x, b4 = b2 * b2;
  // Away from storm and sun the evening is clear, and dark farther down.
  vec2 flat_ = d.xz / max(length(d.xz), 1e-3), storm_ = normalize(stormPlace.xy - cameraPosition.xz + 1e-3);
  float clear = smoothstep(-.1, -.8, dot(flat_, storm_)) * smoothstep(.1, -.6, dot(flat_, normalize(sunDirection.xz)));
  float dark = smoothstep(mix(.12, .02, clear), mix(.46, .22, clear), d.y) * stars * (1. - ceiling * (1. - .8 * clear)) * (1. - smoothstep(.80, .985, dot(d, moonDirection)));
  dark *= 1. - texture2D(cloudMap, skyMapUv(d)).a;
  float twinkle = .72 + .28 * sin((1. + 3. * nature.x) * time + 6.28 * nature.z);
  vec3 tint = mix(vec3(.72, .82, 1.25), vec3(1.2, .95, .75), nature.y * nature.y);
  light = tint * twinkle * dark * starBrightness * (.045 + 1.05 * b4);
  gl_PointSize = resolution.z * (1.9 + 1.5 * b4);
  gl_Position = dark < .004 || at.w < 0. ? vec4(2., 2., 2., 1.) : vec4(at.xy, .9999985 * at.w, at.w);
}
