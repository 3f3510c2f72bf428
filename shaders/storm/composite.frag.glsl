// Lays the marched storm over the picture, and gives back what the small target has lost: fine torn
// strands, read on the wall itself.
#include <lib/output>
#include <lib/vortex>
uniform sampler2D stormLight, vortexNoise;
uniform vec3 eye, her, resolution;
uniform vec2 texel;
uniform float time, pixelAngle;
varying vec3 front;
void main() {
  vec3 d = front - eye;
  float far = length(d);
  vec3 p = (front - vec3(stormPlace.x, her.y, stormPlace.y)) / stature;
  float y = max(p.y, 0.);
  vec2 v = p.xz - vortexAxis(y);
  float th = atan(v.y, v.x) / 6.2831853 - turn;
  float ly = .020 * y + .16 * log(y + 4.);
  // Level of detail: texels of the noise under one pixel.
  float span = far / stature * pixelAngle * 256. / (6.2831853 * max(length(v), 4.));
  // A small one shows fewer, and steeper.
  float young = min(2. - 2. * stature, 1.);
  vec2 rise = mix(vec2(19., 43.), vec2(8., 23.), young);
  vec4 n = textureLod(vortexNoise, vec2(7. * th, rise.x * ly - 9. * th - .15 * time), log2(span * 12.));
  vec4 m = textureLod(vortexNoise, vec2(19. * th, rise.y * ly - 21. * th - .3 * time) + .3 * n.rg, log2(span * 26.));
  vec2 nudge = ((n.ba - .5) * .5 + (m.ba - .5) * .3) * texel;
  vec2 uv = gl_FragCoord.xy / resolution.xy + nudge;
  vec4 c = textureLod(stormLight, uv, 0.);
  // Where the cap is thin, neighbouring rays meet it or miss it: their mean has no pattern.
  float cap = smoothstep(26., 50., y) * (1. - .75 * young * (1. - smoothstep(72., 94., y)));
  if (cap > 0.) {
    vec4 mean = vec4(0);
    int j = 0;
    do {
      float turned = .7853982 * float(j);
      mean += textureLod(stormLight, uv + vec2(cos(turned), sin(turned)) * (1.1 + .9 * float(j & 1)) * texel, 0.);
      j++;
    } while (j < 8);
    c = mix(c, (2. * c + mean) / 10., cap);
  }
  float detail = .76 * n.r + .29 * n.g + .10 * m.g - .11;
  // Rain and haze about a small one have none, nor the haze at the foot.
  detail = mix(detail, .45, young * smoothstep(1.45, 2., length(v) / vortexRadius(y)));
  detail = mix(.45, detail, smoothstep(.5, 7., y) * (1. - smoothstep(mix(46., 76., young), mix(74., 104., young), y)));
  // Its edge is torn by them, and as sharp as the picture; but the rim of the shelf is mist.
  float shelf = smoothstep(54., 80., y) * (1. - .55 * young * (1. - smoothstep(82., 100., y)));
  float a = mix(smoothstep(.06, .90, c.a + 2.6 * c.a * (1. - c.a) * (detail - .42)), c.a, shelf);
  vec3 rgb = c.rgb * a / max(c.a, .01) * (.60 + .84 * detail);
  // The ground goes into the haze by and by, not along a line.
  float band = max(3., .02 * far);
  if (d.y < 0.) {
    float ground = (eye.y - her.y) / max(-d.y / far, 1e-3);
    float into = smoothstep(-band, 2.5 * band, ground - far);
    a *= into; rgb *= into;
  }
  vec4 o = outColour(rgb / max(a, 1e-3), a);
  gl_FragColor = vec4(o.rgb * a, a);
}
