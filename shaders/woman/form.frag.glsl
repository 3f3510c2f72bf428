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

// Threads of cloth: many fine and dim, few that are thick and bright, gathered in bundles that part
// and meet as they run, and only where a fold stands out. `across` counts the fine ones.
vec4 clothThreads(float across, float pixel, float along, vec2 q, float ridge, float salt) {
  float bundle = smoothstep(.30, .68, .6 * noise2(q * vec2(1.3, .5) + salt) + .4 * noise2(q * vec2(4.1, .8) - salt));
  float wander = noise2(q * vec2(.5, .8) + 3.) - .5;
  vec4 fine = threads(across + 16. * wander, pixel, along, salt, .45);
  vec4 bold = threads((across + 44. * wander) * .125, pixel * .125, along * .6, salt + 5., .5);
  return fine * (.12 + 1.05 * bundle) * mix(.12, 1.1, ridge) + bold * ridge * mix(.10, 1.15, bundle);
}
// Small folds that the mesh does not carry: the normal over a height in metres (M. Mikkelsen,
// "Bump mapping unparametrized surfaces on the GPU").
vec3 folded(vec3 N, float height) {
  vec3 x = dFdx(vWorld), y = dFdy(vWorld), r1 = cross(y, N), r2 = cross(N, x);
  float det = dot(x, r1);
  vec3 g = sign(det) * (dFdx(height) * r1 + dFdy(height) * r2);
  return normalize(abs(det) * N - g);
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
  float bare = 0., shadow = 1., soft = 0., keep = 1., fade = 1., gain = 1., inner = 1., edge = 1.;
  vec3 down = vec3(0, -1, 0) + N * N.y;
  down /= max(length(down), .05);
  // The moon stands on one side of her: what is turned to it has an edge of light, the rest none.
  float moonSide = smoothstep(-.25, .75, dot(N, normalize(vec3(key.x, .15, key.z))));
  float seatedNow = seatedness();
  if (part > 4.5) {
    // Cloth: wide dark valleys and few bright ridges; threads lie on the ridges and go on alone
    // where the cloth ends.
    vec3 own = normalize(vNormal);
    float facing = dot(own, V);
    N = facing < 0. ? -own : own;
    nv = abs(facing);
    float fold = vDetail.y, fall = vDetail.w, gone, across, pixel, along, shade = 1., deepFold = 1.;
    bool shawl = part > 6.5;
    vec2 q;
    if (shawl) {
      float loose = vDetail.z;
      across = vRing.y * 320.;
      pixel = max(fwidth(vRing.y), 1e-5) * 320.;
      along = vRing.x * .9;
      q = vec2(vRing.y * 6., vRing.x * 3.);
      run = runOf(vRing.x, N);
      float ragged = noise2(vec2(vRing.x * 60., vRing.y * 3.)) - .5, frayed = noise2(vec2(vRing.y * 34., vRing.x * 3.)) - .5;
      gone = max(smoothstep(.88, 1.02, fall + .12 * ragged), smoothstep(mix(.70, .45, seatedNow), mix(1., .85, seatedNow), loose + .3 * frayed));
      deepFold = .7;
    } else {
      vec3 t = turnsOf(vRing.xy);
      across = t.x * 1024.;
      pixel = length(t.yz) * 1024.;
      along = fall * 1.1;
      // Drawn aslant over the breast.
      q = vec2(t.x * 24. + 20. * max(-fall, 0.), fall * 2.6);
      run = runOf(fall, N);
      gone = smoothstep(mix(.60, .82, seatedNow), 1.0, fall + (noise2(vec2(t.x * 26., fall * 4. - .12 * time)) - .5) * mix(.34, .2, seatedNow)
        + (noise2(vec2(t.x * 210., fall * 3.)) - .5) * .22);
      gone = max(gone, smoothstep(-.165, -.19, fall + .02 * (noise2(vec2(t.x * 160., 3.)) - .5)));
      // Under the shawl the dress lies in its shadow.
      shade = mix(mix(.25, 1., smoothstep(.02, .30, fall)), mix(.5, 1., smoothstep(.0, .16, abs(fall - .02))), seatedNow);
      deepFold = mix(mix(.16, .42, smoothstep(0., -.08, fall)), 1., smoothstep(-.02, .5, fall)) * smoothstep(.01, .06, min(t.x, 1. - t.x));
    }
    float small = noise2(q), smaller = noise2(q * vec2(2.7, 1.6) + 7.);
    vec3 M = folded(N, (.026 * small + .008 * smaller) * deepFold);
    // By the smooth normal: triangles that turn away one by one would make a ladder of the outline.
    float inside = mix(.30, 1., max(smoothstep(-.20, .05, facing), shawl ? seatedNow : 0.));
    wrap = max((dot(M, key) + .25) / 1.25, 0.);
    lit = wrap * wrap;
    rim = pow(1. - max(dot(M, V), 0.), 2.6);
    float ridge = smoothstep(.18, .95, .72 * fold + .42 * small * deepFold) * mix(1., shade, .8);
    weave = clothThreads(across, pixel, along, q, ridge * ridge, shawl ? 6. : 1.);
    weave.rgb *= inside * shade * mix(1.7, 2.2, glow) * (.10 + 1.35 * lit + .6 * rim * moonSide) * smoothstep(.02, .22, nv);
    // Silk answers the moon along its threads.
    float tight = fwidth(q.x), silk = mix(.9, .45 + .9 * noise2(vec2(q.x * 19., q.y * 1.3)), smoothstep(.05, .02, tight))
      * mix(1., .55 + .9 * noise2(vec2(q.x * 6., q.y)), smoothstep(.16, .06, tight));
    // Near by, the threads carry the light; from afar the cloth does.
    float metres = distance(eye, vWorld);
    float value = mix(.70, 1., smoothstep(1.2, 4.5, metres)) * inside * ridge * shade * silk * (.16 + 1.05 * lit + .45 * gleam(run, key, V, 7.) * wrap);
    vec3 night = mix(vec3(.0030, .0036, .0150), shawl ? vec3(.062, .072, .165) : vec3(.038, .046, .145), value);
    // By day the sky lights what lies upward, and her own light comes through.
    float open = inside * (.10 + .20 * max(M.y, 0.) + .08 * nv) * (.25 + .75 * ridge) * mix(.75, 1.6, smoothstep(3., 8., metres));
    vec3 day = mix(vec3(.050, .012, .046), vec3(.48, .13, .17), smoothstep(0., .60, value + open));
    day = mix(day, vec3(1.15, .66, .34), smoothstep(.50, 1.6, value + .8 * open));
    colour = mix(night, day * (1. + .4 * smoothstep(4., 9., metres)), smoothstep(.05, .85, warmth));
    inner = mix(.3, .6, smoothstep(-.05, .2, fall)) * fold;
    soft = mix(.04, .06, glow) * ridge * inside;
    edge = (.20 + .8 * ridge) * mix(.08, 1.9, moonSide) * (shawl ? 1.2 : 1.);
    // What is left of the cloth there is its threads.
    keep = mix(1., smoothstep(.12, .9, weave.w) * (1. - .8 * gone), gone) * (1. - gone * gone * .75);
    // Seen edge-on, threads cannot be told apart.
    keep = mix(smoothstep(.45, .05, gone), keep, smoothstep(.03, .16, nv));
    // Where it dissolves, nothing of its inner side is seen.
    keep *= mix(1., smoothstep(-.04, .10, facing), smoothstep(0., .25, gone));
    fade = mix(1., .55, gone);
    gain = 1. + .8 * gone * (1. - gone) * 4. * .5;
    alpha = mix(.94, .96, glow);
    if (keep < .02) discard;
  } else if (part > 3.5) {
    // Hands: flesh first, dark inside and soft on the moonlit side; few threads.
    weave = .55 * woven(vRing.xy, vRing.z, 64., 1.2, 4., .3 + .3 * glow) * (.06 + lit);
    edge = .8 * mix(.08, 1.3, moonSide);
    run = runOf(vRing.z, N);
    soft = mix(.46, .42, glow);
    bare = 1.;
  } else if (part > 2.5) {
    weave = mix(.6, .3, glow) * woven(vRing.xy, vRing.z, 128., .8, 30., .2 + .3 * glow) * (.08 + lit);
    run = runOf(vRing.z, N);
    soft = mix(.38, .40, glow);
    bare = 1.;
    edge = .8 * mix(.08, 1.3, moonSide);
  } else if (part > 1.5 && part < 2.5) {
    float u = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
    weave = .05 * threads(u * 1100., min(fwidth(u), .002) * 1100., length(h.xy) * 2. + h.z, 7., .5);
    run = down;
    colour = mix(colour * .5, vec3(.066, .026, .019) * (.4 + .6 * nv + .8 * lit), glow);
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
    bare = throat;
    soft = mix(0., mix(.34, .40, glow), throat);
    // What burns in her breast lights her face from below.
    float under = max(dot(N, normalize(vec3(0., 1.20, .26) - vRest)) * .75 + .25, 0.);
    colour = mix(face.ground, colour, throat);
    colour += vec3(.20, .062, .020) * glow * under * under * face.shade * (1. - throat);
    // The chin keeps light from the throat.
    float chin = throat * smoothstep(1.375, 1.45, vRest.y) * smoothstep(-.02, .03, h.z);
    shadow = 1. - .72 * chin;
    inner = mix(.35 * face.shade, 1., throat);
    paint = face.light;
    edge = mix(0., .8, throat);
    alpha = .985;
    // The hairline grows out of the skin.
    float round_ = atan(h.x, h.y - .01);
    float strandNoise = .24 * (noise2(vec2(round_ * 7., 1.)) - .4) + .16 * noise2(vec2(round_ * 50., 1.)) + .24 * noise2(vec2(round_ * 170., 5.));
    float brow = pow(abs(h.x) / .067, 2.4) + pow(max(h.y + .004, 0.) / .068, 2.4), hk = brow + strandNoise;
    float scalp = max(smoothstep(.66, 1.42, hk), smoothstep(.030, .014, h.z)) * smoothstep(-.055, -.015, h.y);
    colour *= 1. - .55 * smoothstep(.45, 1., brow) * (1. - throat);
    float hu = .09 * atan(h.x - .011, h.y + .02) + .002 * noise2(h.xz * 90.);
    weave = mix(weave, mix(.10, .34, glow) * smoothstep(.05, .40, nv) * threads(hu * 1100., px * 1100., length(h.xy) * 2. + h.z, 7., .5), scalp);
    colour = mix(colour, mix(vec3(.0026, .0032, .0115), vec3(.066, .026, .019), glow) * (.4 + .6 * nv + .8 * lit), scalp);
    soft *= 1. - scalp;
    paint *= 1. - scalp;
    inner *= 1. - .8 * scalp;
  } else {
    // Throat, breast and shoulders, bare above the dress: skin with a few fine threads.
    float m = smoothstep(.15, .85, vDetail.z) * smoothstep(.05, .13, vRing.z) * smoothstep(.075, .050, length(vRing.xy)) * smoothstep(.010, .028, length(vRing.xy));
    vec4 torso = vec4(0), limb = vec4(0);
    if (m < .98) {
      torso = woven(vRest.xz + vec2(0., .012), vRest.y, 512., -.55, 20., .2 + .3 * glow);
      run = down;
    }
    if (m > .02) {
      limb = woven(vRing.xy, vRing.z, 128., .8, 30., .2 + .3 * glow);
      run = mix(run, runOf(vRing.z, N), m);
    }
    // Her bowed head and her hair shade it.
    float shade = mix(mix(.30, 1., smoothstep(.03, .26, abs(vRest.x) + .6 * max(vRest.y - 1.36, 0.))), 1., seatedNow);
    weave = mix(.5, .14, glow) * mix(torso, limb, m) * (.08 + lit) * shade;
    soft = mix(.34, .40, glow) * shade;
    shadow = shade;
    bare = 1.;
    edge = .8 * mix(.08, 1.3, moonSide);
    inner = .9;
  }

  // A third at most of the form’s own soft shading lies under the threads.
  vec3 skin = mix(vec3(.30, .35, .68), mix(vec3(.36, .17, .32), vec3(.92, .50, .40), bare), glow);
  vec3 rimLight = mix(vec3(.34, .42, 1.05), mix(vec3(1.25, .72, .34), vec3(1.25, .62, .30), glow), max(warmth, .55 * dawn));
  float lambert = lit * lit;
  colour += skin * soft * (lambert / (1. + .9 * lambert * (1. - warmth)) + .02);
  colour += skin * bare * glow * (.07 + .09 * N.y + .05 * nv) * smoothstep(0., 1., soft * 3.);
  // All that is bare is of the face’s flesh; at night the face alone comes out of the dark.
  colour = mix(colour, shadow * mix(.55, 1., glow) * fleshOf(.82 * smoothstep(-.12, 1.02, dot(N, key)), .5 + .5 * N.y, glow), .8 * bare * max(glow, step(part, 1.5)));
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
