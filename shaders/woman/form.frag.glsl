#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/body>
#include <woman/face>
uniform vec3 key;

uniform vec2 heartbeat;

varying vec3 vRest, vWorld, vNormal, vRing;
varying vec4 vDetail;

// Turns (0–1) of an angle, and how they change from pixel to pixel, without the seam of atan.
vec3 turnsOf(vec2 d) {
  vec2 dx = dFdx(d), dy = dFdy(d);
  vec2 g = vec2(dx.x * d.y - dx.y * d.x, dy.x * d.y - dy.y * d.x);
  return vec3(atan(d.x, d.y) / 6.28319 + .5, g / max(dot(d, d), 1e-6) / 6.28319);
}
// The way threads run where a coordinate grows along them.
vec3 runOf(float along, vec3 N) {
  vec3 x = dFdx(vWorld), y = dFdy(vWorld);
  vec3 g = cross(y, N) * dFdx(along) + cross(N, x) * dFdy(along);
  return g / max(length(g), 1e-9);
}
// Threads round a limb: one family, and a sparser one that crosses it at a slant. `count` a power
// of two, or they part at the back.
vec4 woven(vec2 ring, float along, float count, float slant, float salt, float whole) {
  vec3 t = turnsOf(ring);
  vec2 g = vec2(dFdx(along), dFdy(along));
  vec2 d = ring / max(length(ring), 1e-4);
  float drift = noise2(vec2(along * 7. + salt, dot(d, vec2(1.7, 2.3)))) - .5;
  float fine = noise2(vec2(along * 31., dot(d, vec2(4.1, 3.3)) + salt)) - .5;
  float bundle = smoothstep(.25, .75, noise2(vec2(along * 9. - salt, dot(d, vec2(5.3, -3.9)) + 3. * slant * along)));
  vec4 a = threads(fract(t.x + slant * along) * count + count * .03 * drift + 1.6 * fine,
    length(t.yz + slant * g) * count, along, salt, whole);
  vec4 b = threads(fract(t.x - slant * .8 * along) * count * .5 - count * .04 * drift,
    length(t.yz - slant * .8 * g) * count * .5, along + 3., salt + 9., whole);
  return (a + .8 * b) * mix(.22, 1.35, bundle);
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
  // The eye of the storm is moonlit from above.
  float above = pow(max(.25 + .75 * N.y, 0.), 2.5);
  vec3 h = headFrame(vRest);
  float glow = smoothstep(0., .50, warmth);

  // Inside: dark always; mended, an ember in the breast whose light goes outward through her.
  vec3 away = vRest - vec3(.01, 1.23, .05);
  float heart = exp(-46. * dot(away, away)), spread = exp(-6. * dot(away, away));
  vec3 dark = vec3(.0026, .0034, .0125) * (.35 + .9 * nv);
  vec3 within = mix(vec3(.014, .008, .046), vec3(.022, .009, .050), nv);
  vec3 ember = vec3(.022, .006, .010) * spread + vec3(.34, .115, .030) * heart;
  vec3 colour = mix(dark, within, glow);
  colour += vec3(.16, .12, .62) * (1. - warmth) * heart * .05 * (.4 + heartbeat.x);
  float alpha = .955;

  vec4 weave = vec4(0);
  vec3 paint = vec3(0), run = vec3(0);
  float soft = 0., keep = 1., fade = 1., gain = 1., inner = 1., edge = 1.;
  vec3 down = vec3(0, -1, 0) + N * N.y;
  down /= max(length(down), .05);
  if (part > 4.5) {
    // Gown: threads down its folds; the hem goes out in single threads.
    float fold = vDetail.y, fall = vDetail.w;
    vec2 d = vRing.xy, n = normalize(d);
    vec3 t = turnsOf(d);
    float pixel = length(t.yz);
    float drift = noise2(vec2(fall * 5., dot(n, vec2(2., 3.)))) - .5;
    weave = threads(t.x * 1024. + 16. * drift, pixel * 1024., fall * 1.1, 1., .35 + .45 * glow);
    weave += .8 * threads(fract(t.x + .03 * fall) * 512. - 14. * drift, pixel * 512., fall * 1.1 + 2., 2., .2 + .4 * glow);
    run = runOf(fall, N);
    float ridge = mix(.08, 1.5, fold * fold);
    weave *= mix(ridge, .16 + 1.25 * fold * fold, glow);
    colour = mix(colour * mix(.4, 1.3, fold), mix(vec3(.016, .006, .032), vec3(.100, .030, .090), fold) * (.5 + lit), glow);
    inner = .75 * fold;
    soft = mix(.025 * ridge, .13 * fold, glow);
    edge = .35 + .5 * fold;
    float gone = smoothstep(.60, 1.0, fall + (noise2(vec2(t.x * 26., fall * 4. - .12 * time)) - .5) * .34
      + (noise2(vec2(t.x * 210., fall * 3.)) - .5) * .22);
    // What is left of the cloth there is its threads.
    keep = mix(1., min(weave.w * 1.3, 1.) * (1. - .75 * gone), gone) * (1. - gone * gone * .6);
    fade = mix(1., .55, gone);
    gain = 1. + .8 * gone * (1. - gone) * 4. * .5;
    alpha = mix(.90, .93, glow);
    if (keep < .02) discard;
  } else if (part > 3.5) {
    weave = 1.5 * woven(vRing.xy, vRing.z, 64., 1.2, 4., .3 + .3 * glow);
    edge = .55;
    run = runOf(vRing.z, N);
    soft = mix(.20, .14, glow);
  } else if (part > 1.5 && part < 2.5) {
    float u = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
    weave = .2 * threads(u * 1100., min(fwidth(u), .002) * 1100., length(h.xy) * 2. + h.z, 7., .5);
    run = down;
    colour = mix(colour * .5, vec3(.030, .011, .012) * (.3 + .7 * nv), glow);
    edge = .12;
    inner = .2;
    alpha = .97;
  } else if (part > .5 && part < 1.5) {
    // Fine strokes that fall from the brow and go round the cheek.
    float u = .10 * atan(h.x, h.z + .045) + .16 * sign(h.x) * (h.z - .07) * smoothstep(0., .014, abs(h.x)) + .006 * noise2(h.xy * 60.);
    float fine = fwidth(u);
    weave = threads(u * 1500., fine * 1500., h.y * 3.4 + h.x, 11., .05);
    run = down;
    float px = max(length(dFdx(h)), length(dFdy(h)));
    float throat = smoothstep(-.078, -.112, h.y) * smoothstep(.075, .050, h.z);
    vec3 flat_ = N;
    Face face = faceOf(h, N, V, px, key, sunSide);
    N = normalize(mix(N, flat_, throat));
    nv = max(dot(N, V), 0.);
    weave *= face.threads * mix(.42, .55, glow) * smoothstep(.0, .30, nv);
    if (throat > .0) weave = mix(weave, mix(.45, 1., smoothstep(1.43, 1.37, vRest.y)) * woven(vRest.xz + vec2(0., .012), vRest.y, 512., -.55, 20., .2), throat);
    // The throat is of the face’s flesh, and passes into what clothes her below.
    float bare = throat * smoothstep(1.365, 1.425, vRest.y);
    vec3 flesh = fleshOf(.8 * smoothstep(-.12, 1.02, dot(N, key)), .5 + .5 * N.y, glow);
    soft = mix(0., mix(.14, .09, glow), throat * (1. - bare));
    // What burns in her breast lights her face from below.
    float under = max(dot(N, normalize(vec3(0., 1.20, .26) - vRest)) * .75 + .25, 0.);
    colour = mix(face.ground, mix(colour, flesh, .85 * bare), throat);
    colour += vec3(.20, .062, .020) * glow * under * under * face.shade * (1. - throat);
    // The chin keeps light from the throat.
    float chin = throat * smoothstep(1.375, 1.45, vRest.y) * smoothstep(-.02, .03, h.z);
    colour *= 1. - .72 * chin;
    soft *= 1. - .85 * chin;
    inner = mix(.35 * face.shade, 1., throat);
    paint = face.light;
    edge = mix(0., .8, throat);
    alpha = .985;
    // The hairline grows out of the skin.
    float round_ = atan(h.x, h.y - .01);
    float strandNoise = .20 * (noise2(vec2(round_ * 7., 1.)) - .4) + .22 * noise2(vec2(round_ * 34., 1.)) + .14 * noise2(vec2(round_ * 130., 5.));
    float brow = pow(abs(h.x) / .067, 2.4) + pow(max(h.y + .004, 0.) / .068, 2.4), hk = brow + strandNoise;
    float scalp = max(smoothstep(.80, 1.30, hk), smoothstep(.030, .014, h.z)) * smoothstep(-.055, -.015, h.y);
    colour *= 1. - .55 * smoothstep(.45, 1., brow) * (1. - throat);
    float hu = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
    weave = mix(weave, .18 * smoothstep(.05, .40, nv) * threads(hu * 1100., px * 1100., length(h.xy) * 2. + h.z, 7., .5), scalp);
    colour = mix(colour, mix(vec3(.0026, .0032, .0115), vec3(.046, .017, .015), glow) * (.4 + .6 * nv + .5 * lit), scalp);
    soft *= 1. - scalp;
    paint *= 1. - scalp;
    inner *= 1. - .8 * scalp;
  } else {
    float m = smoothstep(.15, .85, vDetail.z) * smoothstep(.05, .13, vRing.z) * smoothstep(.075, .050, length(vRing.xy)) * smoothstep(.010, .028, length(vRing.xy));
    vec4 torso = vec4(0), limb = vec4(0);
    // Neckline and fallen sleeves: skin above is finer and quieter than cloth below.
    float X = abs(vRest.x);
    float line = vRest.y - 1.262 - .42 * max(X - .055, 0.) - .05 * smoothstep(.05, 0., X) * -1. + .004 * noise2(vRest.xy * 70.);
    float cloth = smoothstep(.004, -.004, line) * (1. - m);
    if (m < .98) {
      torso = woven(vRest.xz + vec2(0., .012), vRest.y, 512., -.55, 20., .2 + .3 * glow);
      run = down;
    }
    if (m > .02) {
      limb = woven(vRing.xy, vRing.z, 128., .8, 30., .2 + .3 * glow);
      run = mix(run, runOf(vRing.z, N), m);
    }
    weave = mix(torso * mix(.75, 1.25, cloth), limb, m);
    soft = mix(mix(.13, .03, cloth), mix(.09, .03, cloth), glow);
    colour *= mix(1., .5, cloth);
    inner = mix(.9, .55, cloth);
    // Its hem at the breast is sewn with light.
    float px = max(fwidth(vRest.y), 1e-5);
    float seam = exp(-line * line / pow(max(.0011, px * .8), 2.)) + .45 * exp(-pow((line + .008) / max(.0009, px * .8), 2.));
    paint = seam * (1. - m) * mix(vec3(.34, .40, .95), vec3(1.2, .66, .22), glow) * smoothstep(.15, .75, noise2(vec2(X * 130., sign(vRest.x) * 3. + 40. * vRest.z))) * step(.02, vRest.z + .05) * .6;
  }

  // A third at most of the form’s own soft shading lies under the threads.
  vec3 skin = mix(vec3(.30, .35, .68), vec3(.36, .17, .32), glow);
  vec3 rimLight = mix(vec3(.34, .42, 1.05), mix(vec3(1.25, .72, .34), vec3(1.25, .62, .30), glow), max(warmth, .55 * dawn));
  float lambert = lit * lit;
  colour += skin * soft * (lambert / (1. + .9 * lambert * (1. - warmth)) + .02);
  colour += ember * inner * glow * (.55 + .45 * nv);
  colour += rimLight * (rim * mix(.16, .34, warmth) + mix(.10, 0., warmth) * above * rim) * edge + sunLight * sunRim * .30 * edge;
  colour += mix(vec3(.10, .13, .30), vec3(0), glow) * above * lit * .12 * edge;
  // Light plays over the threads as over hair or silk, and not evenly.
  vec3 T = run;
  float play = mix(.10, .26, glow) + .55 * lit + mix(.75, .55, glow) * rim + .35 * above
    + .9 * gleam(T, key, V, 26.) * wrap + .22 * gleam(T, vec3(0, 1, 0), V, 8.);
  vec3 light = weave.rgb * play * gain * mix(2.3, 2.0, warmth) * (1. + .9 * smoothstep(2.5, 7., distance(eye, vWorld)) * (1. - glow));
  light *= 1. + glow * (.5 * spread + 1.3 * heart);
  light += light * waveLight(vWorld.xz) * 2.;
  light *= .92 + .16 * sin(time * 1.3 + vRest.y * 5.);
  // Dark beside each thread, so that it stands off the body.
  colour *= 1. - .35 * min(weave.w, 1.);
  colour += light + paint;
  colour = mix(colour, fogColour(vWorld), fogAmount(vWorld));
  alpha = alpha * keep;
  gl_FragColor = outColour(colour * keep, alpha * fade);
}
