// Lays the marched storm over the picture, and gives back what the small target has lost: small
// billows upon the great ones, read on the wall itself and lit from where the light comes.
#include <lib/output>
#include <lib/vortex>
uniform sampler2D stormLight, vortexBillow;
uniform vec3 eye, her, resolution, sunDirection, moonDirection;
uniform vec2 texel;
uniform float time, pixelAngle;
varying vec3 front;
void main() {
  vec3 d = front - eye;
  float far = length(d);
  vec3 p = (front - vec3(stormPlace.x, her.y, stormPlace.y)) / stature;
  float y = max(p.y, 0.);
  // Not on what was met, whose hollows would comb it, but on a smooth wall about the axis.
  vec2 toEye = normalize(eye.xz - stormPlace.xy), side = vec2(-toEye.y, toEye.x);
  vec2 from0 = (eye.xz - stormPlace.xy) / stature;
  float facing = max(-dot(d.xz, toEye) / far, .3), high = (eye.y - her.y) / stature, rise = d.y / far;
  float detailY = max(high + rise * length(from0) / facing, 0.), axisY = min(detailY, 106.);
  vec2 axis = vortexAxis(axisY);
  float R = vortexRadius(axisY), round_ = 1.25 * R;
  float along_ = dot(from0 - axis, toEye) / facing;
  float aside = dot(from0 + d.xz / far * along_ - axis, side);
  float deep = sqrt(max(round_ * round_ - aside * aside, .16 * round_ * round_));
  float q = length(p.xz - axis) / R;
  vec2 v = toEye * deep + side * aside;
  // Evenly across and up, or its rim and its cap would be drawn out into hair.
  float th = atan(toEye.y, toEye.x) / 6.2831853 - turn + .00875 * aside;
  float young = youth;
  float ly = .020 * detailY + .16 * log(detailY + 8.);
  // Level of detail: texels of the noise under one pixel.
  float span = far / stature * pixelAngle * 256. / 125.;
  vec4 n = textureLod(vortexBillow, vec2(6. * th + .8 * ly, 2.1 * ly + 2. * turn - .025 * time - .012 * aside), log2(span * 7.) + 1.);
  vec4 m = textureLod(vortexBillow, vec2(16. * th, 5.6 * ly + 5. * turn - .05 * time) + .2 * n.rg, log2(span * 18.) + .6);
  vec2 slope = 1.6 * (n.ba - .5) + .6 * (m.ba - .5);
  vec2 nudge = slope * .4 * texel;
  vec2 uv = gl_FragCoord.xy / resolution.xy + nudge;
  vec4 c = textureLod(stormLight, uv, 0.);
  // Where the cap is thin, neighbouring rays meet it or miss it. They set out in nine measures, three by
  // three (march.frag.glsl): the mean of nine has no pattern.
  float cap = smoothstep(12., 32., y) * (1. - young);
  if (cap > 0.) {
    vec4 mean = c;
    int j = 0;
    do {
      int k = j < 4 ? j : j + 1;
      mean += textureLod(stormLight, uv + vec2(k % 3 - 1, k / 3 - 1) * texel, 0.);
      j++;
    } while (j < 8);
    c = mix(c, mean / 9., cap);
  }
  vec2 out2 = v * inversesqrt(max(dot(v, v), 1e-3)), along = vec2(-out2.y, out2.x);
  vec2 sun = normalize(sunDirection.xz), moon = normalize(moonDirection.xz);
  float from = dot(along, sun) * max(.3 + dot(out2, sun), 0.) + dot(along, moon) * max(.3 + dot(out2, moon), 0.);
  float detail = .45 + .50 * (n.r - .55) + .30 * (m.r - .55) - .9 * dot(slope, vec2(from, .55));
  // Creases between the heaps.
  detail += mix(.25, .10, young) * (smoothstep(.22, .66, n.r) - .68);
  // They are seen where light grazes them; shade is one soft mass.
  float shone = dot(c.rgb, vec3(.3, .5, .2)) / max(c.a, .01);
  detail = mix(.45, detail, mix(mix(.25, .6, young), 1., smoothstep(.05, .30, shone)));
  // Rain and haze about a small one have none, nor the haze at the foot.
  detail = mix(detail, .45, smoothstep(mix(2.2, 3., young), mix(3.6, 4.5, young), q));
  float foot = (1. - young) * smoothstep(16., 5., y);
  float ragged = .42 + (.8 + foot) * (n.r - .55) * max(smoothstep(mix(2.2, 5., young), mix(1.4, 3.5, young), q), foot);
  detail = mix(.45, detail, smoothstep(.2, 1.5, y) * (1. - smoothstep(mix(76., 96., young), mix(104., 124., young), y)) *
    // On the broad shelf so many of them would be a net.
    (1. - .65 * young * smoothstep(60., 84., y)));
  // Its edge is torn by them, and as sharp as the picture; but the rim of the shelf is mist.
  float shelf = smoothstep(54., 80., y) * (1. - .8 * young * (1. - smoothstep(90., 110., y)));
  float a = mix(smoothstep(.06, .90, c.a + 2.6 * c.a * (1. - c.a) * (ragged - .42)), c.a, shelf);
  vec3 rgb = c.rgb * a / max(c.a, .01) * (mix(.42, .60, young) + mix(1.24, .84, young) * detail);
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
