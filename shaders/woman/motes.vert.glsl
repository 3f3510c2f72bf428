#include <lib/figure>
#include <lib/body>
uniform vec3 her, eye, resolution;
uniform vec4 candle;
uniform float aura, gentle, herWind;
uniform vec2 herLee;
varying vec3 vColour;
// From −1 to 1 over a mote. Of the candle: its own heights across and up from its foot, and how it leans.
varying vec2 vAt;
varying vec3 vFlame;
attribute vec4 seed4;
// Half the square its light fills, and how high it burns, metres.
const float HALO = .30, TONGUE = .075;
// How far before her that is, metres.
const float BEFORE = .35, BEFORE_HAND = .10;
// How large the sparks are that it loses, metres.
const float SPARK = .0016;
// Where her hair streams to in the wind, in her bind pose: as hair-streams.ts has it.
const vec3 SOURCE = vec3(.03, 1.5, -.07), ALONG = vec3(.506, 0., -.862), BESIDE = vec3(.862, 0., .506);
void main() {
  vAt = position.xy;
  vFlame = vec3(0.);
  if (position.z > 1.5) {
    // A spark now and then, which the wind tears from it.
    float age = fract(seed4.x + time * mix(.22, .40, seed4.y)), size = length(standing[0].xyz);
    vec3 p = candle.xyz + size * (vec3(0., TONGUE * .8 + .20 * age, 0.) + vec3(herLee.x, 0., herLee.y) * (.03 + .42 * age * age + .10 * age));
    p += size * age * .05 * vec3(sin(7. * seed4.z + 5. * age), sin(9. * seed4.w + 6. * age), cos(5. * seed4.z + 4. * age));
    vec4 view = viewMatrix * vec4(p, 1.);
    gl_Position = projectionMatrix * view;
    float px = SPARK * mix(.6, 1.2, seed4.w) * projectionMatrix[1][1] * resolution.y * .5 / -view.z;
    gl_Position.xy += position.xy * max(px * 2.4, 1.6) / resolution.xy * gl_Position.w;
    vColour = candle.w * herWind * mix(vec3(2.6, 1.5, .50), vec3(1.5, .34, .06), age) * smoothstep(0., .06, age) * (1. - age) * (1. - age) * min(1., px * 1.4);
    if (candle.w <= 0.) gl_Position = vec4(2., 2., 2., 1.);
    return;
  }
  if (position.z > .5) {
    float size = length(standing[0].xyz), tall = TONGUE * size * mix(.75, 1., candle.w);
    vec3 to = normalize(eye - candle.xyz), side = normalize(vec3(to.z, 0., -to.x));
    // Her hand shelters it: it leans from the wind in slow gusts, and its tip flutters.
    float unrest = max(tremble, .25 * distress) * (1. - .8 * gentle), gust = .5 + .5 * sin(1.9 * time + 1.3 * sin(.7 * time));
    float lee = herWind * dot(herLee, side.xz), lean = lee * (.32 + .18 * unrest * gust) + unrest * (.03 * sin(7.3 * time) + .04 * (gustAt(her.xz) - .5));
    float distance_ = distance(eye, candle.xyz);
    // Its haze is as broad to the eye from farther off.
    float haze = 1. + .8 * smoothstep(2.5, 7., distance_);
    vAt = position.xy * HALO * haze * size / tall;
    vFlame = vec3(lean, .060 * lee + unrest * .05 * sin(5.1 * time), haze);
    vec3 p = candle.xyz + (side * vAt.x + vec3(0., vAt.y + .4, 0.)) * tall;
    vAt.y += .4;
    vColour = vec3(candle.w * (1. + .5 * smoothstep(3., 7., distance_)));
    gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
    // Near by its haze is before all of her: where her shawl went through it there was a stain with an edge. From
    // some metres off it is before her hand at least.
    vec4 fore = projectionMatrix * viewMatrix * vec4(p + to * mix(BEFORE, BEFORE_HAND, smoothstep(1.8, 2.4, distance_)), 1.);
    gl_Position.z = fore.z / fore.w * gl_Position.w;
    if (candle.w <= 0.) gl_Position = vec4(2., 2., 2., 1.);
    return;
  }
  // Sparks that leave the hem and rise; slow at dawn, restless in grief.
  float age = fract(seed4.x + time * mix(.05, .11, seed4.y));
  float turn = seed4.z * 6.28319 + age * mix(1.5, .5, warmth) * (seed4.w - .5) * 4.;
  float r = mix(.16, .52, seed4.y) * mix(1., 1.3, sit) + .22 * age;
  vec3 p = her + vec3(cos(turn) * r, .04 + age * age * mix(.6, 1.7, seed4.w) * mix(1., .6, sit), sin(turn) * r);
  p += blown(p, 1.2 * age, seed4.z * 30.);
  // In her storm half of them leave the ends of her hair. No mote goes over from there to her hem: it fades and comes back.
  float streams = step(.5, fract(seed4.z * 7.7)), storm = smoothstep(.3, .9, wind) * (1. - smoothstep(.05, .4, warmth)) * (1. - seatedness()), shows = mix(1., abs(2. * storm - 1.), streams);
  streams *= step(.5, storm);
  float out_ = .17 + .30 * seed4.y + .20 * age, level = seed4.w - .45;
  vec3 end = SOURCE + ALONG * out_ + BESIDE * .12 * (fract(seed4.x * 9.3) - .5)
    + vec3(0., .24 * level - .10 * out_ + .30 * out_ * out_ - (.012 + .12 * out_) * sin(17.5 * out_ - 2.4 * level - .6 * time) + .05 * age * age, 0.);
  p = mix(p, (standing * vec4(borne(skullOf(end), vec3(1., 2., .6)), 1.)).xyz, streams);
  vec4 view = viewMatrix * vec4(p, 1.);
  gl_Position = projectionMatrix * view;
  float px = .0042 * mix(mix(.5, 1.3, seed4.w), mix(.12, .45, fract(seed4.x * 5.1)), streams) * projectionMatrix[1][1] * resolution.y * .5 / -view.z;
  gl_Position.xy += position.xy * max(px * 2.4, 1.6) / resolution.xy * gl_Position.w;
  float twinkle = .5 + .5 * sin(time * 3. + seed4.z * 50.);
  vColour = mix(threadColour(seed4.z), vec3(.56, .66, 1.20) * smoothstep(6., 3., -view.z), streams) * shows * smoothstep(0., .1, age) * pow(1. - age, 1.5) * twinkle
    * min(1., px * 1.4) * mix(.7, 1.5, warmth);
}
