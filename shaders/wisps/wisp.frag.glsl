#include <lib/noise>
#include <lib/being>
#include <lib/fog>
#include <lib/output>
varying vec4 spot;
varying vec4 being;
varying vec3 world;
varying vec2 more;
uniform float time, ring;

// Six lights of one family, blended round the wheel: rose, peach, gold, mint, sky, violet.
vec3 hueLight(float h) {
  float x = fract(h) * 6., t = smoothstep(.15, .85, fract(x));
  vec3 a = x < 1. ? vec3(1., .33, .46) : x < 2. ? vec3(1., .42, .20) : x < 3. ? vec3(1., .66, .26) :
    x < 4. ? vec3(.34, .95, .62) : x < 5. ? vec3(.27, .62, 1.) : vec3(.56, .34, 1.);
  vec3 b = x < 1. ? vec3(1., .42, .20) : x < 2. ? vec3(1., .66, .26) : x < 3. ? vec3(.34, .95, .62) :
    x < 4. ? vec3(.27, .62, 1.) : x < 5. ? vec3(.56, .34, 1.) : vec3(1., .33, .46);
  return mix(mix(a, b, t), vec3(.9, .84, .80), .16);
}

void main() {
  float here = being.z;
  vec3 hue = hueLight(being.x), near_ = hueLight(being.x + .09), pale = mix(hue, vec3(1., .96, .90), .6);
  float l = distance(world, eye);
  float t = spot.y, s = spot.x, part = spot.w;
  vec3 c = vec3(0.);
  float alpha = 0.;
  if (part < .5) {
    vec2 q = vec2(s * .62, (t * 2. - 1.) * .98 - .36);
    // The heart, and the breath of light it gives the body.
    vec2 toHeart = q - vec2(0., .02);
    float r2 = dot(toHeart, toHeart);
    float beat = .9 + .1 * sin(2.1 * time + 20. * being.y);
    float w = beingHalf(q.y) + .004;
    float inside = 1. - smoothstep(.72, 1.06, abs(q.x) / w);
    inside *= smoothstep(-1.16, -.45, q.y) * (1. - smoothstep(.42, .445, q.y));
    float aura = exp(-2.6 * max(abs(q.x) - w, 0.) / .11) * smoothstep(-1.2, -.3, q.y) * (1. - smoothstep(.40, .60, q.y));
    float smoke = .65 + .7 * noise2(vec2(q.x * 9. + being.y * 50. + sin(q.y * 4. + time), q.y * 3. + .5 * time));
    float round_ = sqrt(max(0., 1. - pow(q.x / w, 2.) * .9));
    // Dark within, so that the strands stand out; light gathers at the edge and round the heart.
    c = hue * inside * smoke * mix(.30, .12, round_);
    c += pale * (exp(-700. * r2) * 2.6 + exp(-90. * r2) * .5) * beat + near_ * exp(-14. * r2) * .30 * inside;
    c += hue * aura * .12;
    alpha = inside * (.46 - .16 * smoothstep(-.2, -1., q.y)) + aura * .06;
    float edge = 1. - smoothstep(.8, 1., max(abs(s), abs(t * 2. - 1.)));
    c *= edge;
    alpha *= edge;
  } else if (part < 1.5) {
    float soft = more.x > 1.5 ? 1. - s * s * .6 : 1.;
    float run = .5 + .5 * sin(9. * t - 2.4 * time + 40. * fract(spot.z * .37 + being.y));
    run *= run; run *= run;
    float broken = smoothstep(.12, .5, noise2(vec2(t * 7. + spot.z * 13., spot.z)));
    float ends = smoothstep(0., .03, t) * (1. - smoothstep(.62, 1., t));
    if (mod(spot.z, 5.) > 3.5) ends = smoothstep(0., .06, t) * (1. - .55 * smoothstep(.9, 1., t));
    c = mix(hue, near_, fract(spot.z * .29)) * (.55 + 1.3 * run) + pale * .5 * exp(-pow((t - .16) / .16, 2.));
    c *= being.w * ends * broken * soft * .95;
    alpha = .55 * being.w * ends * broken;
  } else if (part < 2.5) {
    float x = s + .35 * sin(4. * t - 1.3 * time + 3. * spot.z);
    float threads = 0.;
    for (int i = 0; i < 4; i++) {
      float f = float(i);
      float at_ = -.75 + .5 * f + .20 * sin(5. * t + 2. * f - time + spot.z);
      threads += exp(-pow((s - at_) / (.05 + .03 * f * .3), 2.)) * (.5 + .5 * sin(7. * t - 2. * time + 2.1 * f));
    }
    float body = max(0., 1. - s * s);
    float fine = .75 + .5 * noise2(vec2(s * 9. + spot.z * 7., t * 5. - .4 * time));
    float fall = pow(max(1. - t, 0.), 1.25) * smoothstep(0., .05, t);
    c = (mix(hue, near_, t) * (.10 * body * fine + .42 * threads) + hue * .12 * smoothstep(.75, 1., abs(s))) * fall;
    alpha = .26 * body * fall;
  } else if (part < 3.5) {
    vec2 q = vec2(s, t * 2. - 1.);
    float r2 = dot(q, q);
    c = hue * (exp(-4.5 * r2) - .011) * .17 * step(r2, 1.) * mix(1., .7, dawn);
  } else {
    float age = more.y;
    float life = smoothstep(0., .4, age) * (1. - smoothstep(4., 7., age));
    float bead = .5 + .5 * cos(t * 6.2832 * 12. - 1.2 * time);
    bead *= bead; bead *= bead; bead *= bead;
    float line = .35 + 2.2 * bead;
    c = pale * line * life * (1. - s * s) * 1.4;
    alpha = .3 * life;
  }
  float clear = 1. - fogAmount(world) * .7;
  c *= here * clear;
  alpha *= here * clear;
  // In full daylight silk must hold its colour against the sky.
  c *= mix(1., 1.35, dawn);
  gl_FragColor = vec4(directOutput > .5 ? outGlow(c).rgb : min(c, vec3(60.)), clamp(alpha, 0., 1.) * .8);
}
