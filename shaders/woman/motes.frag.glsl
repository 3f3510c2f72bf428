#include <lib/output>
varying vec3 vColour, vFlame;
varying vec2 vAt;
void main() {
  if (vFlame.z > .5) {
    // A tongue of light, round below and drawn out to a tip, which bends from the wind. About the wick it is dark and
    // at its foot blue; about it all a breath of gold.
    float y = vAt.y, up = clamp(y, 0., 1.), x = vAt.x - vFlame.x * up * (.35 + .65 * up) - vFlame.y * sin(5. * up) * up;
    float wide = .195 * smoothstep(-.10, .24, y) * pow(max(1. - up, 0.), .62) + .006, u = x / wide, uu = u * u;
    float body = exp(-1.2 * uu - .35 * uu * uu) * smoothstep(-.06, .05, y) * smoothstep(1.02, .70, y);
    float inner = exp(-3.2 * uu) * smoothstep(.06, .30, y) * smoothstep(.92, .40, y);
    float foot = smoothstep(-.06, .01, y) * smoothstep(.26, .05, y), wick = exp(-9. * uu) * smoothstep(.20, .05, y);
    body *= 1. - .72 * wick - .25 * foot;
    vec3 flame = vec3(2.1, .80, .15) * body + vec3(1.7, 1.25, .52) * inner + vec3(.06, .16, .85) * foot * exp(-.9 * uu) * (1. - .8 * wick);
    vec2 c = vec2(vAt.x - .3 * vFlame.x, .8 * (y - .38));
    float r2 = dot(c, c) / (vFlame.z * vFlame.z), halo = 1. / (1. + 7. * r2), edge = max(1. - r2 / 12., 0.);
    // Added to a finished picture so faint a light would be a fog.
    vec3 haze = mix(vec3(.60, .24, .065) * halo * halo + vec3(.030, .012, .004), vec3(.16, .064, .017) * halo * halo * halo, directOutput);
    gl_FragColor = outGlow(vColour * (flame + haze * edge * edge));
    return;
  }
  gl_FragColor = outGlow(vColour * max(exp(-5. * dot(vAt, vAt)) - .01, 0.));
}
