#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/body>
#include <woman/face>
uniform vec3 key;

uniform vec2 heartbeat;

varying vec3 vRest, vWorld, vNormal, vRing;
varying vec4 vDetail;

// Turns (0–1) of an angle and how much they change in a pixel, without the seam of atan.
vec2 turnsOf(vec2 d) {
  float r2 = max(dot(d, d), 1e-6);
  vec2 dx = dFdx(d), dy = dFdy(d);
  float w = abs(d.x * dx.y - d.y * dx.x) + abs(d.x * dy.y - d.y * dy.x);
  return vec2(atan(d.x, d.y) / 6.28319 + .5, w / r2 / 6.28319);
}
// Threads round a limb: two families that cross at a slight slant, and a sparse bright one.
vec3 woven(vec2 ring, float along, float count, float thick, float slant, float salt) {
  vec2 t = turnsOf(ring);
  float dAlong = fwidth(along);
  vec2 d = ring / max(length(ring), 1e-4);
  float wobble = noise2(vec2(along * 11. + salt, dot(d, vec2(1.7, 2.3)))) * 1.5
    + .5 * noise2(vec2(along * 37., dot(d, vec2(4.1, 3.3)) + salt));
  vec3 light = vec3(0);
  vec2 a = weft(fract(t.x + slant * along) * count + wobble, t.y * count + abs(slant) * dAlong * count, along, thick, salt);
  light += 1.3 * a.x * threadColour(a.y);
  float n = floor(count * .62);
  vec2 b = weft(fract(t.x - slant * .8 * along) * n - wobble, t.y * n + abs(slant) * dAlong * n, along + 3., thick * .75, salt + 9.);
  light += 1.1 * b.x * threadColour(b.y);
  return light;
}

void main() {
  float part = floor(vDetail.x + .5);
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  if (!gl_FrontFacing) N = -N;
  float nv = max(dot(N, V), 0.);
  float wrap = max((dot(N, key) + .30) / 1.30, 0.);
  float lit = wrap * wrap;
  float rim = pow(1. - nv, 2.6);
  vec3 sunSide = normalize(vec3(sunDirection.x, .25, sunDirection.z));
  float sunRim = rim * smoothstep(-.2, .8, dot(N, sunSide));
  float dist = distance(eye, vWorld);
  vec3 h = headFrame(vRest);

  // Inside: dark in grief, an ember in the breast at dawn.
  float heart = exp(-20. * dot(vRest - vec3(.02, 1.24, .05), vRest - vec3(.02, 1.24, .05)));
  vec3 dark = vec3(.0032, .0046, .0155) * (.45 + .9 * nv);
  // Mended she is lit from within: rose toward her edges, peach where one looks deepest into her.
  float glow = smoothstep(0., .50, warmth);
  vec3 within = mix(vec3(.36, .165, .185), vec3(.46, .245, .165), nv) + vec3(.40, .26, .15) * heart;
  vec3 colour = mix(dark, within, glow);
  colour += vec3(.16, .12, .62) * (1. - warmth) * heart * heart * .06 * (.4 + heartbeat.x);
  float alpha = .93;

  float gain = mix(.07 + .62 * lit + .55 * rim, .30 + .62 * lit + .50 * rim, warmth);
  vec3 light = vec3(0), paint = vec3(0);
  float metre = max(max(length(dFdx(vRest)), length(dFdy(vRest))), 1e-5);
  bool skinned = part > .5 && part < 2.5;
  weftPixel = skinned ? 0. : metre;
  float soft = 0., keep = 1., fade = 1.;
  if (part > 4.5) {
    // Gown: threads down its folds; the hem goes up in single threads.
    float fold = vDetail.y, fall = vDetail.w;
    vec2 d = vRing.xy;
    vec2 t = turnsOf(d);
    float wobble = noise2(vec2(fall * 5., dot(normalize(d), vec2(2., 3.)))) * 3.;
    vec2 a = weft(t.x * 640. + wobble, t.y * 640., fall * 1.1, .26, 1.);
    vec2 b = weft(fract(t.x + .035 * fall) * 280. - wobble, t.y * 280., fall * 1.1 + 2., .13, 2.);
    vec2 c = weft(fract(t.x - .05 * fall) * 97. + wobble, t.y * 97., fall * .7 + 5., .045, 3.);
    light = a.x * threadColour(a.y) + .9 * b.x * threadColour(b.y) + 1.5 * c.x * threadColour(c.y);
    float ridge = mix(.10, 1.5, fold * fold);
    light *= mix(ridge, .30 + .38 * fold, glow);
    // Cloth of pearl: rose where the light lies on it, lavender in the folds, gold near her.
    float lying = smoothstep(-.15, .95, dot(N, key) * .72 + (fold - .5) * .55 + .18);
    float sheen = noise2(vec2(dot(normalize(d), vec2(1.3, .9)) * 2.2, fall * 3.));
    vec3 pearl = mix(mix(vec3(.250, .165, .330), vec3(.330, .190, .270), sheen),
      mix(vec3(.86, .53, .46), vec3(.80, .54, .60), sheen), lying);
    pearl += vec3(.26, .13, .045) * (1. - smoothstep(.0, .55, fall));
    colour = mix(colour * mix(.4, 1.25, fold), pearl, glow);
    soft = mix(.03 * ridge, 0., glow);
    rim *= mix(1., .45, glow);
    float n = .5 * noise2(vec2(t.x * 300., fall * 3.)) + .3 * noise2(vec2(t.x * 700., fall * 5.)) + .3 * noise2(vec2(t.x * 26., fall * 4. - .12 * time));
    float gone = smoothstep(.70, 1.04, fall + (n - .58) * .46);
    keep = (1. - gone) * (1. - gone);
    // Mended, the hem goes out like breath on glass, in light rather than in ends.
    float veil = .55 * noise2(vec2(dot(normalize(d), vec2(3.1, 2.3)), fall * 2. + .05 * time))
      + .25 * noise2(vec2(t.x * 90., fall * 2.)) + .12;
    float out1 = 1. - smoothstep(.66, .99, fall + (veil - .5) * .26);
    keep = mix(keep, out1, glow);
    fade = mix(1., out1, glow);
    colour += glow * vec3(.34, .22, .17) * out1 * (1. - out1) * 2.;
    alpha = mix(.86, .97, glow);
    if (keep < .02) discard;
  } else if (part > 3.5) {
    light = woven(vRing.xy, vRing.z, 26., .2, 1.2, 4.);
    soft = mix(.30, .46, glow);
    light *= mix(1., .55, glow);
  } else if (part > 1.5 && part < 2.5) {
    float u = h.z * .9 - h.y * .35 + .04 * noise2(h.yx * 40.);
    vec2 a = weft(u * 900., fwidth(u) * 900., abs(h.x) * 2. + h.y, .3, 7.);
    light = a.x * threadColour(a.y) * 1.3;
    colour = mix(colour, vec3(.46, .225, .085) * (.50 + .6 * lit), glow);
    light *= mix(1., .55, glow);
    alpha = .97;
  } else if (part > .5 && part < 1.5) {
    // Down from the brow and round the cheek, as hair or grass would fall.
    float u = .10 * atan(h.x, h.z + .045) + sign(h.x) * .22 * (h.z - .09) * smoothstep(0., .012, abs(h.x)) + .004 * noise2(h.xy * 60.);
    float fine = fwidth(u);
    vec2 a = weft(u * 900., fine * 900., h.y * 2.2 + h.x, .24, 11.);
    vec2 b = weft((u + .12 * h.y) * 420., fine * 450., h.y * 2. - h.x, .16, 12.);
    light = (.62 * a.x * threadColour(a.y) + .5 * b.x * threadColour(b.y));
    float px = max(length(dFdx(h)), length(dFdy(h)));
    float throat = smoothstep(-.080, -.108, h.y);
    Face face = faceOf(h, N, V, px);
    light *= face.threads;
    if (throat > .0) light = mix(light, woven(vRest.xz + vec2(0., .012), vRest.y, 150., .14, -.55, 20.) * .75, throat);
    soft = mix(face.soft, .14, throat);
    colour *= mix(1., 1.38, glow * (1. - throat));
    colour = colour * face.shade + face.inner;
    paint = face.light;
    rim *= mix(face.gain, 1., throat);
    alpha = .985;
    // The hairline grows out of the skin.
    float strandNoise = .16 * noise2(vec2(atan(h.x, h.y - .01) * 24., 1.)) + .08 * noise2(vec2(atan(h.x, h.y - .01) * 90., 5.));
    float hk = pow(abs(h.x) / .066, 2.4) + pow(max(h.y + .004, 0.) / .066, 2.4) + strandNoise;
    float scalp = max(smoothstep(.74, 1.10, hk), smoothstep(.030, .014, h.z)) * smoothstep(-.105, -.08, h.y);
    vec2 hl = weft((h.z * .9 - h.y * .35) * 900., px * 900., abs(h.x) * 2. + h.y, .3, 7.);
    light = mix(light, 1.3 * hl.x * threadColour(hl.y), scalp);
    colour = mix(colour, mix(colour * .55, vec3(.46, .225, .085) * (.50 + .6 * lit), glow), scalp);
    soft *= 1. - scalp;
    paint *= 1. - scalp;
    gain *= mix(face.gain, 1., max(throat, scalp));
  } else {
    float m = smoothstep(.15, .85, vDetail.z) * smoothstep(.03, .10, vRing.z) * smoothstep(.075, .050, length(vRing.xy));
    vec3 torso = vec3(0), limb = vec3(0);
    // Neckline and fallen sleeves: skin above is finer and quieter than cloth below.
    float X = abs(vRest.x);
    float cloth = smoothstep(1.275, 1.255, vRest.y - .45 * max(X - .06, 0.) + .008 * noise2(vRest.xy * 90.));
    if (m < .98) torso = woven(vRest.xz + vec2(0., .012), vRest.y, 150., .14, -.55, 20.);
    if (m > .02) limb = woven(vRing.xy, vRing.z, 40., .17, .8, part > 2.5 ? 30. : 30.);
    light = mix(torso, limb, m) * mix(.75, 1.1, cloth * (1. - m));
    cloth *= 1. - m;
    soft = mix(mix(.14, .03, cloth), mix(.46, .30, cloth), glow);
    colour *= mix(1., .55, cloth * (1. - glow));
    colour = mix(colour, mix(vec3(.34, .215, .40), vec3(.50, .32, .40), nv) + vec3(.36, .19, .06) * heart, cloth * glow);
    light *= mix(1., .55, glow);
  }

  // A third at most of the form’s own soft shading lies under the threads.
  vec3 skin = mix(vec3(.25, .28, .56), vec3(.86, .60, .48), glow);
  vec3 rimLight = mix(vec3(.30, .36, .95), mix(vec3(1.25, .72, .34), vec3(1.15, .80, .62), glow), max(warmth, .55 * dawn));
  float lambert = lit * lit;
  colour += skin * soft * (lambert / (1. + .9 * lambert * (1. - warmth)) * mix(1.1, .9, warmth) + .02);
  colour += rimLight * rim * mix(.10, .30, warmth) * mix(1., 1.5, glow) + sunLight * sunRim * .30;
  light *= gain * mix(2.4, 1.9, warmth);
  light += light * waveLight(vWorld.xz) * 2.;
  light *= .92 + .16 * sin(time * 1.3 + vRest.y * 5.);
  colour += light + paint;
  colour = mix(colour, fogColour(vWorld), fogAmount(vWorld));
  alpha = alpha * keep;
  vec4 o = outColour(colour * keep, alpha * fade);
  gl_FragColor = o;
}
