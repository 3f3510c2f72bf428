#include <lib/noise>
#include <lib/fog>
#include <lib/output>
varying vec4 spot;
varying vec3 world;
varying float light;
uniform float time;

void main() {
  float t = spot.y;
  vec3 c;
  float alpha;
  if (spot.w < .5) {
    float bead = .5 + .5 * cos(6.2832 * (t - .16 * time + spot.z * .37));
    bead = pow(bead, 26.);
    float glint = .6 + .4 * sin(60. * t + 3. * time + spot.z * 5.);
    c = vec3(1., .68, .25) * (.26 + .26 * glint) * light + vec3(1., .86, .55) * bead * 2.6 * light;
    c *= 1. - .5 * spot.x * spot.x;
    alpha = .5 * light;
  } else if (spot.w > 2.5) {
    // Its light in the grass, brightest under the ring.
    float a = t * 6.283185;
    float lie = exp(-7. * spot.x * spot.x) - .0009 + .25 * exp(-90. * spot.x * spot.x);
    float streak = .6 + .8 * noise2(vec2(cos(a), sin(a)) * 9. + vec2(.25 * time, 3.));
    c = vec3(1.35, .74, .26) * lie * streak * light * mix(.6, 1.5, dawn);
    c *= 1. - .7 * fogAmount(world);
    alpha = mix(.12, .3, dawn) * lie * light;
  } else {
    float v = spot.x * .5 + .5;
    float a = t * 6.283185;
    vec2 round_ = vec2(cos(a), sin(a));
    // Streaks like an aurora’s, fine in coarse, without a seam.
    float tall = .30 + .85 * noise2(round_ * 5. + vec2(.3 * time, 7.)) * noise2(round_ * 13. - vec2(.2 * time, 0.)) * 1.6;
    float fall = exp(-3.4 * v / max(tall, .12));
    float streak = .35 + .65 * noise2(vec2(dot(round_, vec2(61., 37.)) + .5 * time, dot(round_, vec2(-43., 71.))));
    float fine = .45 + .55 * noise2(vec2(dot(round_, vec2(211., 97.)), dot(round_, vec2(-151., 191.)) + .8 * time));
    vec3 foot = vec3(1.9, 1.12, .46), top = vec3(1.5, .52, .82);
    c = mix(foot, top, smoothstep(0., .55, v)) * fall * streak * fine * (1. - smoothstep(.8, 1., v));
    c += vec3(2.2, 1.5, .8) * exp(-pow(v / .05, 2.)) * fine * fine * streak * .8;
    // A hoop of light that wavers over the grass, braided of two.
    float hoop = .46 + .035 * (noise2(round_ * 4. + vec2(0., .3 * time)) - .5) + .012 * sin(40. * a - 1.4 * time);
    float hoop2 = .46 - .02 * sin(23. * a + time);
    float bead = .18 + .82 * pow(.5 + .5 * sin(9. * a - 1.1 * time) * sin(5. * a + .6 * time), 2.);
    vec3 braid = vec3(2.6, 1.75, .85) * (exp(-pow((v - hoop) / .009, 2.)) + .5 * exp(-pow((v - hoop2) / .006, 2.))) * bead;
    // Seen edge-on it would turn into a wall.
    vec3 d = normalize(world - eye);
    float through = abs(dot(normalize(d.xz), round_));
    c *= light * (.35 + .65 * through) * mix(1.3, 2.6, dawn);
    c += braid * light;
    // By day it must hold its colour against the sky.
    alpha = mix(.14, .42, dawn) * fall * streak * light;
    c *= 1. - .7 * fogAmount(world);
  }
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb : min(c, vec3(60.)), clamp(alpha, 0., 1.));
}
