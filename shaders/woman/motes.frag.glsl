#include <lib/output>
varying vec3 vColour, vFlame;
varying vec2 vAt;
void main() {
  if (vFlame.z > .5) {
    // A tongue of light, broad low down, its tip drawn out by the wind; about it a breath of gold.
    float y = vAt.y, up = clamp(y, 0., 1.), x = vAt.x - vFlame.x * up * up - vFlame.y * up * sin(4. * up);
    float wide = .20 * smoothstep(-.16, .28, y) * pow(max(1. - up, 0.), .75) + .012, u = x / wide;
    float body = exp(-1.35 * u * u) * smoothstep(-.10, .12, y) * smoothstep(1.05, .55, y);
    float inner = exp(-5. * u * u) * smoothstep(-.02, .22, y) * smoothstep(.80, .30, y);
    vec2 c = vec2(vAt.x - .3 * vFlame.x, .8 * (y - .38));
    float r2 = dot(c, c) / (vFlame.z * vFlame.z), halo = 1. / (1. + 7. * r2), edge = max(1. - r2 / 12., 0.);
    // Added to a finished picture so faint a light would be a fog.
    vec3 haze = mix(vec3(.60, .24, .065) * halo * halo + vec3(.030, .012, .004), vec3(.16, .064, .017) * halo * halo * halo, directOutput);
    gl_FragColor = outGlow(vColour * (vec3(2.1, .82, .16) * body + vec3(1.3, .95, .38) * inner + haze * edge * edge));
    return;
  }
  gl_FragColor = outGlow(vColour * max(exp(-5. * dot(vAt, vAt)) - .01, 0.));
}
