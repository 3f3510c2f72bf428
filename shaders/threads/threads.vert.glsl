// Golden threads in the ether: hair-thin catenaries between far lights, trembling.
#include <lib/fog>
#include <lib/land>
attribute vec2 strip;    // 0 to 1 along, −1 to 1 across
attribute vec4 from;     // x, y, z of one end; random
attribute vec4 to;       // x, y, z of the other; how early it wakes, 0 to 1
uniform float threads, time, wind, hope, storm;
uniform vec3 resolution, her;
uniform vec4 stormPlace;
varying float across;
varying vec3 light;

vec3 pointAt(float u) {
  float span = distance(from.xyz, to.xyz), k = 4. * u * (1. - u);
  vec3 p = mix(from.xyz, to.xyz, u);
  p.y -= span * (.10 + .10 * from.w) * k;
  vec3 dir = normalize(to.xyz - from.xyz);
  vec3 aside = vec3(-dir.z, 0., dir.x);
  // It trembles, as if something far off were plucked.
  float pluck = sin(17. * u + 2.3 * time + 40. * from.w) * sin(1.1 * time + 20. * from.w);
  p += (aside * pluck * .12 + vec3(0, 1, 0) * sin(40. * u + 2. * time + 9. * from.w) * .05) * k * (.5 + wind);
  p += aside * (wind * .9 * sin(.5 * time + 6. * from.w)) * k;
  return p;
}

void main() {
  float u = strip.x;
  vec3 p = pointAt(u);
  vec4 a = projectionMatrix * viewMatrix * vec4(p, 1.);
  vec4 b = projectionMatrix * viewMatrix * vec4(pointAt(u + .012), 1.);
  vec2 dir = (b.xy / b.w - a.xy / a.w) * resolution.xy;
  vec2 normal = normalize(vec2(-dir.y, dir.x) + 1e-5);
  // A hair of light however far off, and air about it that glows.
  float wide = 3.2 * resolution.z + .6;
  a.xy += normal * strip.y * wide / resolution.xy * a.w;
  across = strip.y;
  float wake = smoothstep(to.w * .85, to.w * .85 + .18, threads + .34);
  // A bead of light runs along it, now and then.
  float bead = pow(.5 + .5 * sin(6. * u + 40. * from.w - .5 * time), 18.);
  float l = distance(p, eye);
  // They are lost in the air before they end, so that two that meet make no gable.
  float tips = smoothstep(.02, .30, u) * smoothstep(.02, .30, 1. - u);
  // In the night of the storm they are faint and lost sooner, or they hang from nothing as loose cables do.
  float night = stormNight();
  tips *= mix(1., tips * smoothstep(.04, .46, u) * smoothstep(.04, .46, 1. - u), night);
  float uneven = .55 + .45 * sin(9. * u + 30. * from.w + .3 * time);
  float shine = (.30 * uneven + 1.1 * bead) * tips * (2.7 + .3 * threads) * wake * (1. - .62 * night);
  light = vec3(1., .68, .26) * shine * exp(-.0032 * l) * smoothstep(34., 90., l);
  // At the rim of what is drawn they fade, so none appears of a sudden.
  light *= 1. - smoothstep(250., 300., distance(p.xz, eye.xz));
  // Where one hangs low it would be a ruled line over the grass.
  light *= smoothstep(2., 6., p.y - landHeight(p.xz));
  // Away from the storm those high up would be scratches on the sky.
  light *= mix(1., smoothstep(.19, .07, (p.y - eye.y) / max(l, 1.)), storm);
  // From within the storm nothing beyond its walls is seen; from without, nothing through it.
  float within = storm * (1. - smoothstep(1.1, 2.4, distance(eye.xz, stormPlace.xy) / stormPlace.z));
  vec2 ahead = stormPlace.xy - eye.xz, seen = p.xz - eye.xz;
  float reach = length(ahead), beside = abs(seen.x * ahead.y - seen.y * ahead.x) / max(length(seen), .1);
  float hidden = storm * step(reach, dot(seen, ahead) / max(reach, .1)) * (1. - smoothstep(9., 16., beside));
  light *= 1. - smoothstep(.1, .5, max(within, hidden));
  gl_Position = b.w < .1 || a.w < .1 ? vec4(0., 0., -2., 1.) : a;
}
