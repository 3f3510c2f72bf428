// As a long lens near by sees: what lies behind her melts, and small lights in it are discs. She herself is
// drawn over it, at the depth that is kept here.
uniform sampler2D picture, depths;
uniform vec2 pixel;   // of the picture, in its own breadth and height
uniform vec2 reach;   // nearest and farthest that the lens sees, metres
uniform float sharp;  // to here all is sharp, metres
uniform float widest; // radius of a point infinitely far away, pixels
varying vec2 at;
const int TAPS = 56;
const float GOLDEN = 2.39996323;
// How much of a point of light counts at most: one alone would be a ring of dots.
const float BRIGHTEST = 3.;

float blurAt(vec2 uv) {
  float metres = reach.x * reach.y / (reach.y - textureLod(depths, uv, 0.).r * (reach.y - reach.x));
  return widest * max(1. - sharp / metres, 0.);
}
void main() {
  vec3 own = textureLod(picture, at, 0.).rgb;
  gl_FragDepth = textureLod(depths, at, 0.).r;
  float radius = blurAt(at);
  if (radius < .3) {
    gl_FragColor = vec4(own, 1.);
    return;
  }
  vec4 sum = vec4(min(own, BRIGHTEST), 1.);
  for (int i = 0; i < TAPS; i++) {
    float far = sqrt((float(i) + .6) / float(TAPS)) * radius, turn = float(i) * GOLDEN;
    vec2 uv = at + far * vec2(cos(turn), sin(turn)) * pixel;
    // What is sharp gives nothing to what lies behind it.
    float gives = smoothstep(far - 1.5, far + .5, blurAt(uv));
    sum += gives * vec4(min(textureLod(picture, uv, 0.).rgb, BRIGHTEST), 1.);
  }
  gl_FragColor = vec4(mix(own, sum.rgb / sum.a, smoothstep(.3, 1.2, radius)), 1.);
}
