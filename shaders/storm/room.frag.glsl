// The storm from within, at a part of the picture's size: torn curtains of cloud one behind another
// whirl about the eye and narrow, bent over, toward a pale opening from which light falls on her.
// Each curtain is met in closed form, so that it has edges of its own.
#include <lib/vortex>
#include <lib/opening>
#define CURTAINS 4
uniform sampler2D vortexNoise;
uniform vec3 boltRoot, eye, her, flash, moonLight, moonDirection, nearHorizon, horizon, resolution;
uniform vec4 seedHash;
uniform float storm, time, pixelAngle, tells, emerald;
uniform vec2 texel, entry;
varying vec3 ray;

uniform float stormDensity;
const float TAU = 6.2831853;
// Metres: the wall's radius at the ground, and how much it widens for each metre up.
const float FOOT = 12.5, OPEN = .20;
// Radians to her side where its eye opens.
const float ASIDE = .12;

#ifdef PORTRAIT
// The light behind her, once round: violet, teal, pewter, cold blue, rose-grey.
vec3 hueOf(float k) {
  vec3 sum = vec3(0);
  for (int i = 0; i < 5; i++) {
    vec3 one = i == 0 ? vec3(1.26, .84, 1.24) : i == 1 ? vec3(.42, 1.16, 1.02) : i == 2 ? vec3(.98, .95, .74) : i == 3 ? vec3(.60, .97, 1.36) : vec3(1.30, .86, .92);
    sum += one * max(1. - abs(mod(k - float(i) + 2.5, 5.) - 2.5), 0.);
  }
  return sum;
}
#endif

void main() {
  vec3 d = normalize(ray);
  gl_FragColor = vec4(0);
  if (d.y < -.15) return;
  vec3 o = eye - vec3(stormPlace.x, her.y, stormPlace.y);
  // What is left of it by the end would be a few torn rags with edges of their own.
  float presence = smoothstep(0., .55, storm) * (1. - smoothstep(.86, .95, loosen));
  float texels = pixelAngle * resolution.y * texel.y * 256. / TAU;
#ifdef PORTRAIT
  // What is behind her is out of a long lens' depth.
  texels *= 6.;
#endif
  vec2 tilt = bend.xy / max(1. - bend.z, .01);
  // The axis passes over her at the height of the eye.
  vec2 w = o.xz, e = d.xz - tilt * d.y;
  vec3 axis = normalize(vec3(tilt.x, 1., tilt.y));

  vec3 cold = mix(vec3(.90, .98, 1.06), vec3(1.10, .92, 1.02), seedHash.w);
  vec3 pale = (vec3(.10, .16, .33) + .46 * moonLight) * cold, pearl = pale * vec3(1.5, 1.30, 1.06);

  // Where the last bolt comes out of the cloud.
  float head = max(dot(d, normalize(boltRoot - eye)), 0.);
  float leaves = flash.x * exp(-150. * (1. - head));

#ifdef PORTRAIT
  float over = 0.;
  vec3 hue = hueOf(fract(5. * seedHash.z + seedHash.w - .07) * 5.);
#else
  float over = openOver(loosen) * presence;
#endif

  // How far a ray points up the opening: 1 along the axis.
  float up = max(dot(d, axis), 0.);
  vec3 sum = vec3(0);
  float T = 1.;
  float before = max(1. - up, 0.);
  // The eye: rags of cloud one above another leave open a night in which high cloud drifts in the
  // light of the moon.
  vec3 right = normalize(vec3(-entry.y, 0., entry.x) - axis * dot(vec3(-entry.y, 0., entry.x), axis));
  vec2 u = vec2(dot(d, right), dot(d, cross(right, axis))) / max(up, .2);
  float wide1 = length(u), around = atan(u.y, u.x) / TAU, round_ = .5 * log(wide1 + .02);
  vec4 rag = textureLod(vortexNoise, vec2(2. * (around - turn), round_ + .0125 * time), 1.5);
  vec2 above = u - vec2(0., .035);
  float wide2 = length(above);
  vec4 rag2 = textureLod(vortexNoise, vec2(3. * (atan(above.y, above.x) / TAU - turn) + .4, .7 * log(wide2 + .02) + .0125 * time), 1.5);
  vec4 high = textureLod(vortexNoise, u * 1.1 + vec2(.0125 * time, .3), 1.5);
  float in1 = wide1 - .235 - .16 * (rag.r - .5) - .05 * (rag.g - .5), in2 = wide2 - .135 - .11 * (rag2.r - .5) - .04 * (rag2.g - .5);
  float hole = smoothstep(.02, -.02, in1), hole2 = smoothstep(.016, -.016, in2);
  vec3 night = pale * vec3(.12, .17, .30) + pearl * .66 * smoothstep(.40, .90, high.r + .25 * (high.g - .5));
  vec2 cell = u * 34.;
  vec2 dot_ = fract(cell) - .5;
  float star = step(.94, fract(sin(dot(floor(cell), vec2(12.9898, 78.233))) * 43758.5453)) * exp(-26. * dot(dot_, dot_));
  night += vec3(.8, .9, 1.) * star * (1. - smoothstep(.3, .7, high.r)) * .7;
  vec3 rim1 = pearl * (.10 + .50 * clamp(.5 + 2. * (rag2.a - .5), 0., 1.) + .9 * exp(-abs(in2) * 38.));
  vec3 eyeLight = mix(rim1, night, hole2);
  float glare = hole + .55 * exp(-max(in1, 0.) * 22.) * (.4 + .6 * rag.g) + .05 * exp(-before * 16.);
  float standsBefore = smoothstep(14., 20., length(w));
  vec2 fromHer = vec2(dot(d.xz, vec2(-entry.y, entry.x)), d.y - .06) / vec2(.21, .16);
  float veilTear = exp(-dot(fromHer, fromHer));
  int k = 0;
  do {
    // Of who stands before the wall the first two are before her.
    bool last = k == CURTAINS - 1, veil = k < 2 && standsBefore > 0.;
    float f = float(k) / float(CURTAINS - 1), q = veil ? 1.05 - .25 * float(k) : mix(.60, 1.36, f * (.6 + .4 * f));
    float open = OPEN * q, r0 = FOOT * q * (1. + .3 * loosen * (1. - f)) + open * o.y;
    float a = dot(e, e) - open * open * d.y * d.y, b = dot(w, e) - r0 * open * d.y, c = dot(w, w) - r0 * r0;
    float root = b * b - a * c;
    float under = b + sqrt(max(root, 0.));
    float s = root < 0. || c * under >= 0. ? 400. : veil ? -under / a : min(-c / under, 400.);
    // One round which one stands has an end to either side, where it is seen along.
    float graze = c > 0. && a > 0. ? smoothstep(0., .25, root / (b * b)) * step(b, 0.) : 1.;
    float y = max(o.y + d.y * s, 0.);
    vec2 v = w + e * s;
    float r = max(length(v), .1);
    v /= r;
    float turns = k < 2 ? 2. : 1.;
    float th = atan(v.y, v.x) / TAU - turn * turns + .29 * float(k);
    float V = log(1. + OPEN * y / FOOT) / (TAU * OPEN);
    // While she tells it is one soft dark: nothing in it is drawn as finely as she.
    float lod = log2(max(texels * s / r, .02)) + 2.6 * tells;
    // Masses, then strands that run with the turning and climb.
    vec4 n = textureLod(vortexNoise, vec2(th, 2.4 * V - th + .37 * f - .0125 * time), max(lod + 1.4, 0.));
    // Far up it is drawn so large that the warp would fold it into scrawls.
    float calm = exp(-s * s / 1500.);
    vec2 warp = ((n.ba - .5) * vec2(.10, .30) + (n.rg - .5) * vec2(.05, .34)) * calm;
    vec4 m = textureLod(vortexNoise, vec2(th, 7. * V - 2. * th + .61 * f - .0375 * time) + warp, max(lod + 2.6, 0.));
    float tex = .5 + 1.7 * (.72 * n.r + .22 * m.r + .16 * m.g - .57);

    // In the middle of what it sees of it, about her, it is torn open.
    float ahead = veil ? veilTear : .5 + .5 * dot(v, entry);
    // Near curtains leave the way to her open.
    float edge = veil ? mix(.34, 1.1, veilTear) : mix(.50, .44, f) + .12 * loosen * (1. - .5 * f) + (k < 2 ? .40 : .06) * smoothstep(.35, .95, ahead) * smoothstep(26., 2., y) +
      .40 * smoothstep(.86, 1., ahead) * smoothstep(12., 1., y);
    // High up about the opening its edges are thinner than what they are drawn on: they melt.
    float far = exp(-s * s / 16000.), melt = .32 * (1. - far) + .16 * standsBefore;
    float cover = last ? 1. - smoothstep(.74, 1.04, loosen * 1.1 - .3 * (tex - .5)) : smoothstep(edge - melt, edge + .10 + melt, tex) * mix(.98, .9, f);
    // A curtain right beside the eye is too large for its grain: its edges would be scrawls.
    // Nor is it seen far up where the eye is not.
    cover *= presence * graze * (last ? 1. : veil ? standsBefore : smoothstep(13., 28., s) * (k < 2 ? smoothstep(14., 11., length(w)) : 1.) * (1. - smoothstep(.93, .80, up) * (1. - exp(-s * s / 6000.))));

    float fall = smoothstep(0., 46., y);
    float pool = .04 + .96 * ahead * ahead * ahead * ahead;
    // Light from the opening: on what faces up, and through the torn edges.
    float bump = clamp(.40 + 2.2 * (n.a - .5) + 1.5 * (m.a - .5), 0., 1.);
    float rim = (tex - edge - .05) / .06;
    float thin = last ? 0. : exp(-rim * rim) * (.35 + .65 * calm);
    vec3 lit = mix(vec3(.0006, .0010, .0046), vec3(.0030, .0052, .019) * cold, f);
    float mass = smoothstep(.30, .78, n.r);
    // High up the light is nearer: pearl; low down it has come a long way, and is blue.
    vec3 glow = mix(pale * vec3(.62, .80, 1.12), pearl, smoothstep(2., 60., y));
    lit += glow * bump * bump * bump * (.05 + fall) * pool * mix(.3, 1.7, f) * (.16 + .84 * mass);
    lit += glow * thin * (.15 + .85 * bump) * (.06 + fall) * (.12 + pool) * mix(.6, .9, f);
    // Behind her the wall is pale down to the ground.
    float halo = pow(ahead, 30.) * exp(-.11 * y);
    lit += pale * vec3(.75, .86, 1.1) * halo * f * f * (.06 + .95 * tex * tex);
    // The foot tears the meadow into spray.
    float spray = exp(-.50 * y) * smoothstep(.35, .95, m.r * .7 + n.r * .55 + .5 * exp(-.9 * y));
    lit += pale * spray * (.15 + pool) * mix(.02, .14, f);
    lit = mix(pearl * (.12 + mix(1.5 * n.r * n.r * n.r, .35, smoothstep(.985, 1., up))), lit, far);
    vec2 struck = (w + e * s + tilt * (y - o.y)) - (flash.yz - stormPlace.xy);
    lit += vec3(.42, .52, .80) * (.03 + 1.4 * bump * bump + thin) * (flash.x * .29 / (1. + .034 * dot(struck, struck)) + 3. * leaves);
    // Rain and spray about the place it strikes.
    lit += vec3(.42, .52, .80) * flash.x * (.10 + tex * tex) * exp(-.10 * dot(struck, struck) - .35 * y) * 4. * f;
    sum += T * cover * lit;
    T *= 1. - cover;
    k++;
  } while (k < CURTAINS && T >= .012 && over < .99);
  // The denser, the less light comes through it; its eye stays as it is.
  sum /= stormDensity;
  float open_ = presence * (1. - .6 * loosen) * (1. - min(1.25 * tells, 1.));
  sum = mix(sum, eyeLight, hole * open_) + pearl * (glare - hole) * open_;

  sum += vec3(.42, .52, .80) * leaves * 1.3 * presence;
#ifdef PORTRAIT
  // The storm has torn open behind her: broad and soft, the moon's light in high cloud about face and hair, and torn
  // cloud that the storm sweeps round it, lit at its edges; all else is night. No two dreams have the same light.
  vec3 face = normalize(her + vec3(0., 1.48, 0.) - eye);
  vec2 off = (vec2(dot(d, normalize(vec3(-face.z, 0., face.x))), d.y - face.y) - vec2(-.034 + .022 * (seedHash.x - .5), .016 + .012 * (seedHash.y - .5))) / .118;
  float tilt_ = .30 + .50 * (seedHash.z - .5);
  vec2 lies = mat2(cos(tilt_), -sin(tilt_), sin(tilt_), cos(tilt_)) * off;
  float wide_ = length(lies * vec2(.66, .96)), wound_ = log(wide_ + .35), about_ = atan(lies.y, lies.x) / TAU;
  // What is swept round lies along its way; what drifts within has no way.
  vec4 mass = textureLod(vortexNoise, vec2(about_ + .26 * wound_ - .0125 * time, .15 * wound_ + .3) + seedHash.yw, 2.5);
  vec4 wisp = textureLod(vortexNoise, vec2(about_ + .42 * wound_, .55 * wound_ - about_) + .14 * (mass.ba - .5) + seedHash.xz, 1.6);
  vec4 drift_ = textureLod(vortexNoise, off * .10 + vec2(.0125 * time, .2) + seedHash.zw, 2.5);
  float torn = wide_ + .42 * (mass.r - .5) + .30 * (wisp.r - .5) + .30 * (drift_.r - .5) - .86;
  float hollow = smoothstep(.42, -.62, torn), brim = exp(-torn * torn / (torn > 0. ? .10 : .06));
  float rags = smoothstep(.36, .78, .50 * wisp.r + .30 * mass.g + .20 * drift_.g) * smoothstep(.10, .75, wide_), core = exp(-.9 * dot(off, off));
  float opens = .45 + .55 * smoothstep(2.0, -.4, off.x), tear = exp(-.9 * max(torn, 0.) * max(torn, 0.));
  vec3 silver = pale * vec3(1.36, 1.30, 1.18) * mix(hue, vec3(1.), .40 * core);
  sum = mix(sum, sum * hue * (.14 + .26 * tear) + silver * opens * (hollow * (.26 + 1.30 * core) * (1. - .80 * rags) + brim * (.06 + .80 * rags * wisp.a + .16 * drift_.r)), presence);
  // Where no curtain is there is this, or the tear is cut off along their edge.
  float bare = presence * smoothstep(0., .22, tear);
  sum += T * bare * pale * hue * vec3(.10, .12, .15);
  T *= 1. - bare;
#endif

#ifndef PORTRAIT
  // As she is reached its eye opens low behind her: cloud winds into it, laid as a ceiling is that goes to the horizon.
  if (over > 0.) {
    vec2 ahead = entry * cos(ASIDE) + vec2(-entry.y, entry.x) * sin(ASIDE);
    float rise = 1. / (max(d.y, -.08) + .20);
    vec2 q = vec2(dot(d.xz, vec2(-ahead.y, ahead.x)), dot(d.xz, ahead)) * rise - vec2(0., 3.0);
    float r = length(q), wound = log(r + .06), about = atan(q.y, q.x) / TAU - turn;
    vec4 mass = textureLod(vortexNoise, vec2(about + .34 * wound, .30 * wound + .3), 2.);
    vec4 lock = textureLod(vortexNoise, vec2(about + .52 * wound, about - .16 * wound) + .22 * (mass.ba - .5) + .16 * (mass.rg - .5), max(1. - .6 * wound, 0.));
    float torn = r - .50 - .50 * (mass.r - .5) - .30 * (lock.r - .5);
    float open = smoothstep(.10, -.22, torn), brim = exp(-torn * torn / (torn > 0. ? .10 : .03));
    float lit = exp(-.85 * max(torn, 0.)), crest = clamp(.42 + 1.5 * (lock.b - .5) + 1.1 * (mass.b - .5), 0., 1.);
    float body = smoothstep(.28, .72, .62 * mass.r + .38 * lock.r);
    vec3 cloud = mix(vec3(.003, .005, .017), pale * vec3(.55, .66, .95) * (.10 + .9 * lit), crest * crest * (.25 + .75 * body));
    cloud += pearl * brim * (.16 + .9 * crest * body) + pearl * lit * lit * .10;
    cloud = mix(cloud, pale * vec3(.30, .34, .47) + pearl * .42 * smoothstep(.42, .80, .5 * (mass.r + lock.r)), open);
    // What is lowest has the emerald on its underside, and mist of it lies along the ground.
    float az = dot(d.xz, vec2(-entry.y, entry.x)), low = exp(-9. * max(d.y + .04, 0.)), mist = exp(-22. * max(d.y + .05, 0.)) * (.35 + 1.1 * mass.g);
    float pours = smoothstep(.2, 1., emerald), beside = exp(-5. * az * az), behind = exp(-40. * az * az);
    cloud += vec3(.010, .17, .120) * pours * (.22 + .78 * beside) * low * (.16 + 1.3 * (1. - crest) * body);
    cloud = mix(cloud, pale * vec3(.20, .25, .40) * (.6 + .6 * beside) + vec3(.004, .075, .055) * pours * (.2 + .8 * beside), min(.62 * mist, 1.));
    // Before the brightest of it she stands dark.
    cloud += (pale * vec3(.16, .20, .26) + vec3(.004, .075, .055) * pours) * behind * low * (.5 + mass.r);
    // There is one light in the picture, and it is in the hands.
    cloud *= 1. - pours * vec3(.68, .60, .46) * (1. - .55 * behind * low);
    sum = mix(sum, cloud, over);
    T *= 1. - over;
  }
#endif

  // While she speaks it has lifted from the land: beneath its torn edge, which no two dreams have alike, the
  // evening is seen, and all that stands against it; and about the moon it is torn open.
  float spoken = min(1.25 * tells, 1.) * presence;
  if (spoken > 0.) {
    float az = dot(d.xz, vec2(-entry.y, entry.x)), slant = .30 * (seedHash.x - .5);
    vec4 drift = textureLod(vortexNoise, vec2(.30 * az + .0125 * time, 1.1 * d.y + .25 * az) + seedHash.yz, 1.5);
    float edge = d.y - .21 - slant * az - .20 * (drift.r - .5) - .10 * (drift.g - .5) - .20 * exp((dot(d, moonDirection) - 1.) / .011) * (.3 + 1.4 * drift.b);
    float lifted = spoken * smoothstep(.07, -.05, edge), lip = spoken * exp(-max(edge, 0.) * 8.) * (.3 + .9 * drift.a);
    sum = sum * (1. - spoken * mix(.84, .97, smoothstep(.35, .75, up))) + mix(nearHorizon, horizon, .30) * vec3(.10, .085, .12) * lip;
    sum *= 1. - lifted;
    // A veil, or it would cut off the crowns that reach into it.
    T = mix(max(T, .55 * spoken), 1., lifted);
  }

  // The shaft: from the opening down to her, wider below, full of slow dust.
  vec3 n3 = cross(d, axis);
  float n2 = max(dot(n3, n3), 1e-4);
  float aside = dot(o, n3) * inversesqrt(n2);
  float along = dot(cross(-o, d), n3) / n2;
  vec3 p = axis * along;
  float t = dot(p - o, d);
  float wide = 1.15 + .02 * max(p.y, 0.);
  vec4 dust = textureLod(vortexNoise, vec2(.10 * aside / wide, .006 * along + .0125 * time), 1.);
  float x = aside / wide;
  float shaft = exp(-x * x) * (.35 + 1.6 * dust.g * dust.r) + .22 * exp(-x * x / 9.);
  shaft *= smoothstep(-1., 3., p.y) * step(0., t) * exp(-.012 * along) * smoothstep(.0, .12, n2);
#ifdef PORTRAIT
  shaft *= .25 + .75 * tear;
#endif
  sum += pale * vec3(.86, .97, 1.08) * shaft * .14 * presence * (1. - .55 * loosen) * (1. - over) * (1. - tells);
  gl_FragColor = vec4(sum, 1. - T);
}
