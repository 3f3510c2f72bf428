// A band of silk, or a single thread of it: position.x is its share of the full width.
#include <hands/stream>
uniform vec3 eye, resolution;
uniform float emerald, hands;
attribute vec4 strand; // along, side of the band, strand 0–1, hand −1 or 1
varying vec4 vBand;
varying vec4 vSilk; // how near, faint where thinner than a pixel, share of the full width, edge-on 0–1
varying vec4 vRun; // how much is there, fuller hem −1 or 1, shimmer, pulse
varying vec4 vAcross, vAcross2, vBright, vBright2; // where each thread lies across the band, its light
void main() {
  float t = strand.x, u = strand.z, share = position.x;
  vec3 p = streamAt(t, u, strand.w), q = streamAt(t + .004, u, strand.w);
  vec3 T = normalize(q - p), V = eye - p;
  float d = length(V);
  V /= d;
  // On her it lies as a sash does, its face outward; on the way there it turns about itself.
  vec3 outward = normalize(p - her - vec3(0., p.y - her.y, 0.));
  float on = smoothstep(ENTER - .10, ENTER + .04, t);
  vec3 face = normalize(mix(normalize(V + vec3(0., .5, 0.)), outward, on));
  vec3 W = normalize(cross(T, face)), B = cross(W, T);
  float twist = (1. - on) * (1.1 * sin(8. * t + 7. * u + .35 * time) + .25 * sin(14. * t + 5. * u - .5 * time))
    + on * .45 * sin(20. * t + 9. * u + .6 * time);
  vec3 flat1 = W * cos(twist) + B * sin(twist);
  vec3 N = cross(T, flat1);
  float wide = mix(.010, .066, smoothstep(.0, .40, t)) * mix(1., .9, on);
  wide *= mix(.62, 1.1, .5 + .5 * sin(11. * t + 9. * u + .3 * time)) * share;
  wide *= smoothstep(0., .05, t) * (1. - .9 * smoothstep(.74, 1., t));
  float pixel = d / (projectionMatrix[1][1] * resolution.y * .5);
  float drawn = max(wide, .8 * pixel);
  vBand = strand;
  vSilk = vec4(smoothstep(1.2, .35, d), wide / drawn, share, 1. - abs(dot(N, V)));
  float salt = u * 37. + strand.w * 5.;
  for (int i = 0; i < 7; i++) {
    float k = float(i), r = fract(k * .618 + u * 3.1 + .13 * strand.w), r2 = fract(r * 7.7 + .3);
    float c = -.86 + 1.72 * fract(k * .382 + salt) + .16 * sin(t * mix(9., 21., r2) + 6.3 * r + .3 * time);
    float bright = mix(.15, 1., r * r) * (.45 + .55 * sin(t * mix(14., 40., r) - 1.3 * time + 9. * r2));
    if (i < 4) { vAcross[i] = c; vBright[i] = bright; }
    else { vAcross2[i - 4] = c; vBright2[i - 4] = bright; }
  }
  float pulse = .5 + .5 * sin(30. * t - 2. * time + 20. * u);
  pulse *= pulse;
  float reach = smoothstep(0., .10, emerald * 1.12 - t);
  float fades = smoothstep(0., .02, t) * (1. - smoothstep(.74, 1., t));
  // What is already round her stays when the hands have sunk.
  float stays = mix(smoothstep(.05, .5, hands), 1., smoothstep(.46, .6, t));
  vRun = vec4(reach * fades * stays * (wide / drawn) * smoothstep(.14, .40, emerald), sin(6. * t + salt),
    .7 + .3 * sin(2.1 * (t * 9. - .55 * time) + salt), .45 + .9 * pulse * pulse);
  vec3 world = p + flat1 * strand.y * drawn;
  vec4 clip = projectionMatrix * viewMatrix * vec4(world, 1.);
  // Where it rises out of the palm it is in the hand's own depth, before whatever grass stands there.
  float held = 1. - smoothstep(.14, .24, t);
  clip.z = mix(clip.z, clip.z * .02 - .97 * clip.w, held);
  gl_Position = clip;
}
