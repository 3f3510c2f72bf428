// A place of her form. What the surface is like there, its own kind says (bare, head, cap or cloth:
// each a program of its own, since a program runs all its branches for every pixel); how threads,
// moon, sun and the ember in her breast light it is the same for all.
#include <lib/output>
#include <lib/fog>
#include <lib/waves>
#include <lib/body>
#include <lib/figure>
uniform vec3 key, fire, flash, herPalm;
uniform float fireLight, contre, tells, eclipsed, bow;
uniform vec2 heartbeat;
varying vec3 vRest, vWorld, vNormal, vRing;
varying vec4 vDetail;

struct Surface {
  vec3 N;             // toward the lens
  float nv, wrap, lit, rim;
  vec3 colour;        // what lies within, before any light of its own
  vec4 weave;         // threads on it, and the way they run
  vec3 run, paint;    // paint: what shines of itself
  float flesh, bare;  // how far it has the face’s flesh, and how far it is skin
  float soft, shadow, inner, edge, hand;
  float takes;        // how much of a light beside her it gives back
  float keep, fade, gain, alpha;
};
vec3 sunSide() { return normalize(vec3(sunDirection.x, .25, sunDirection.z)); }
// The moon stands on one side of her: what is turned to it has an edge of light, the rest none.
float moonSide(vec3 N) { return smoothstep(-.25, .75, dot(N, normalize(vec3(key.x, .15, key.z)))); }
vec3 downAlong(vec3 N) {
  vec3 down = vec3(0, -1, 0) + N * N.y;
  return down / max(length(down), .05);
}
// How much of a pixel at the outline is hers: facing squared grows evenly with the way in from it.
float edgeOf(float facing) {
  float q = facing * facing;
  return clamp(.15 + q / max(1.2 * fwidth(q), 1e-4), 0., 1.);
}
// How far she stands before her cloth, and that is the one light.
float besideCloth() { return smoothstep(1.1, 1.5, fireLight) * (1. - dawn); }
// How far she has let go of her shawl: as she begins to tell, and before her cloth. Her sleeves are long then.
float unwrapped() { return max(besideCloth(), smoothstep(.1, .4, tells)); }
// How far she is seen from some metres off, in the night: as a small shape, and not as a portrait.
float metresOff() { return smoothstep(1.8, 2.8, distance(eye, vWorld)) * (1. - dayOf(warmth)); }
// Near by in the morning the round of her head burns before the sun, hair by hair.
vec3 hairRim(Surface s, vec3 h) {
  float round_ = smoothstep(.40, .0, s.nv), toSun = smoothstep(-.75, .55, dot(s.N, sunSide()) + .55 * s.N.y);
  return vec3(6., 2.8, .84) * round_ * round_ * mix(.16, 1., toSun) * (.10 + .9 * noise2(vec2(atan(h.x, h.y) * 90., 14. * h.z)));
}
#include <woman/surface>
#include <woman/bolt>
#include <woman/emerald>
#include <woman/candle>
#if defined(FLESH) && !defined(HEAD)
#include <woman/held>
#endif

void main() {
#ifdef CLOTH
  // What the storm carries off of her gown folds through itself: its inner side would come out of the outer in scraps.
  if (!gl_FrontFacing && vDetail.x < 6.5 && vDetail.w > .45 && flies(eased(warmth, emerald)) > .5) discard;
#endif
  Surface s;
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  float glow = smoothstep(0., .50, warmth);
  s.N = gl_FrontFacing ? N : -N;
  s.nv = max(dot(s.N, V), 0.);
  s.wrap = max((dot(s.N, key) + .30) / 1.30, 0.);
  s.lit = s.wrap * s.wrap;
  s.rim = pow(1. - s.nv, 2.6);

  // Inside: dark always; mended, an ember in the breast whose light goes outward through her.
  vec3 away = vRest - vec3(.01, 1.23, .05);
  float heart = exp(-46. * dot(away, away)), spread = exp(-6. * dot(away, away));
  vec3 dark = vec3(.0026, .0034, .0125) * (.35 + .9 * s.nv);
  vec3 within = mix(vec3(.014, .008, .046), vec3(.022, .009, .050), s.nv);
  vec3 ember = vec3(.022, .006, .010) * spread + vec3(.34, .115, .030) * heart;
  s.colour = mix(dark, within, glow);
  s.colour += vec3(.16, .12, .62) * (1. - warmth) * heart * .05 * (.4 + heartbeat.x);
  s.weave = vec4(0);
  s.paint = s.run = vec3(0);
  s.flesh = s.bare = s.soft = s.hand = 0.;
  s.takes = .3;
  s.shadow = s.inner = s.edge = s.keep = s.fade = s.gain = 1.;
  // Closed forms are seen from outside alone: what two half-clear walls let through.
  s.alpha = .998;
  surfaceOf(s, V, glow);
  // The light of her words is on face, throat and hand, and goes out down what she wears.
#ifdef CLOTH
  float down = smoothstep(1.38, .80, vRest.y);
  s.colour *= 1. - tells * mix(.46, .90, down);
  s.edge *= 1. - .6 * tells;
  s.weave.rgb *= 1. - .6 * tells * down;
  s.soft *= 1. - tells * down;
  s.takes *= mix(1., mix(1.9, .22, down), tells);
  // Beside the candle that she guards the rest of what she wears goes into the dark.
  s.colour *= 1. - .42 * candle.w * smoothstep(.15, .80, distance(candle.xyz, vWorld)) * smoothstep(12., 7., distance(eye, vWorld));
#endif
  s.alpha = mix(s.alpha, 1., tells);
#ifdef CLOTH
  // It draws the outline of her on their side: on folds in the midst of her it would be piping, and on those of the
  // other side crumbs.
  float ahead_ = dot(vWorld.xz - standing[3].xz, key.xz), outermost = mix(1., smoothstep(mix(-.10, .03, down), mix(.06, .13, down), ahead_), tells);
  s.takes *= mix(1., outermost, tells * .8 * down);
#endif
  // Before her cloth she is in her own shade.
  float beside = besideCloth();
  s.weave.rgb *= 1. - .95 * beside;
#ifdef CLOTH
  s.colour *= mix(vec3(1.), vec3(.26, .22, .36), beside);
  s.soft *= 1. - .6 * beside;
#endif

  N = s.N;
  float hearth = hearthOf(warmth, dawn);
  vec3 colour = s.colour;
  // The eye of the storm is moonlit from above.
  float above = pow(max(.25 + .75 * N.y, 0.), 2.5), lambert = s.lit * s.lit;
  float sunRim = s.rim * smoothstep(-.2, .8, dot(N, sunSide())) * (1. + 1.8 * seatedness() * (1. - hearth) * (1. - dayOf(warmth)));
#ifdef FLESH
  // The pit between her collar bones is no dent.
  // Nor is her neck, whose mesh is coarse, made of facets; it is turned as far as her head turns it.
  vec3 pit = (vRest - vec3(0., 1.405, .05)) / vec3(.075, .080, .085), neck_ = vec3(vRest.x, .012, vRest.z + .035);
  neck_ = mix(neck_, mat3(bones[2]) * neck_, smoothstep(1.375, 1.475, vRest.y));
  N = normalize(mix(N, normalize(mat3(standing) * neck_), .9 * (1. - .45 * glow) * s.bare * (1. - s.hand) * min(1.6 * exp(-dot(pit, pit)), 1.)));
  lambert = max((dot(N, key) + .30) / 1.30, 0.);
  lambert *= lambert;
  lambert *= lambert;
#endif
  // A third at most of the form’s own soft shading lies under the threads.
  vec3 skin = mix(vec3(.30, .35, .68), mix(vec3(.36, .17, .32), vec3(.92, .50, .40), s.bare), glow);
  vec3 rimLight = mix(vec3(.34, .42, 1.05), mix(vec3(1.25, .72, .34), vec3(1.25, .62, .30), glow), max(max(warmth, .55 * dawn), .85 * hearth));
#ifdef FLESH
  // The edge of a sleeve is as warm as skin, and the arm would be bare.
  s.edge = mix(s.edge, max(s.edge, mix(.25, .9, s.bare)), hearth);
#else
  s.edge = mix(s.edge, max(s.edge, .9), hearth);
#endif
  colour += skin * s.soft * (lambert / (1. + .9 * lambert * (1. - warmth)) + .02);
#ifdef FLESH
  // All that is bare is of the face’s flesh; at night the face alone comes out of the dark.
  float turned = smoothstep(mix(-.12, -.80, glow), mix(1.02, 1.10, glow), dot(N, key));
  vec3 own = mix(.55, 1., glow) * fleshOf(mix(.82, .90, glow) * turned, .5 + .5 * N.y, glow);
  float day = dayOf(warmth), metres = metresOff();
  if (metres > 0. && s.flesh > 0.) {
    // The ends of her fingers turn from the light, and would be claws in the shade.
    float tip = s.hand * smoothstep(.086, .108, vRing.z);
    float from = dot(N, normalize(mix(key, fire, fireLight) + mix(.30, .70, s.hand) * V));
    own = mix(own, lampFlesh(smoothstep(mix(mix(-.38, -.12, step(.5, s.hand)), -1.1, tip), .95, from) * .85, .5 + .5 * N.y, glow) * mix(1.1, mix(1.1, .58, (1. - glow) * (1. - fireLight)), s.bare * (1. - s.hand)), metres);
    // Of the face’s rose, and not the lamp’s brown.
    own *= mix(vec3(1.), vec3(1.08, .91, .97), metres * (1. - glow));
    // With no lamp beside her the throat is of the storm's pale blue, as her face is, or that is a mask.
    float throat = metres * (1. - glow) * (1. - min(fireLight, 1.)) * s.bare * (1. - s.hand);
    own = mix(own, own * vec3(.50, .58, 1.05) + vec3(.010, .012, .030), throat);
    // And so are her hands, which would be the one pink thing in the night.
    own *= mix(vec3(1.), vec3(.66, .72, 1.02), metres * (1. - glow) * (1. - min(fireLight, 1.)) * s.hand);
  }
  if (day > 0. && s.flesh > 0.) own = mix(own, dayFlesh(dayTint, dot(N, key), 1., N.y), day);
  // Near by, in the dark, throat and breast lie in indigo, with one plane of the storm’s pale light.
  float dusk = (1. - glow) * (1. - metres);
  vec3 paleSide = normalize(vec3(-key.x, .35, -key.z) + .9 * V);
  own = mix(own, own * vec3(1.16, .98, 1.42) + vec3(.070, .074, .190) * .42 * pow(max(dot(N, paleSide), 0.), 2.5), dusk);
  // Her neck turns away into the shade of jaw and shawl: lit to its very outline it is cut out with scissors.
  own *= mix(1., .62 * mix(.45, 1., smoothstep(.05, .55, s.nv)), dusk * s.bare * (1. - s.hand));
  colour = mix(colour, s.shadow * own, mix(.8, 1., glow) * s.flesh);
  colour += lightThrough(vRest, N, s.nv, sunSide()) * glow * s.flesh;
  // Bowed before the storm, face, throat and bodice lie in her own shade, and her hands are cold: lit, her face would be a mask from here.
#ifdef HEAD
  float below = s.bare, toward_ = max(.65 * dot(N, key) + .35, 0.);
  colour *= mix(vec3(1.), mix(vec3(.56, .60, .65), vec3(1.12, 1.08, 1.05), toward_ * toward_), (1. - s.bare) * metres * smoothstep(.55, .95, bow) * (1. - glow) * (1. - seatedness()));
#else
  float below = 1.;
#endif
  colour *= mix(vec3(1.), mix(vec3(.41, .50, .54), vec3(.56, .78, .84), s.hand), below * metres * smoothstep(.55, .95, bow) * (1. - glow) * (1. - seatedness()));
#endif
  colour += ember * s.inner * glow * (1. + 1.6 * hearth) * (.55 + .45 * s.nv);
  colour += rimLight * (s.rim * mix(.16, .34, warmth) + mix(.10, 0., warmth) * above * s.rim) * s.edge + sunLight * sunRim * .30 * s.edge;
  colour += mix(vec3(.10, .13, .30), vec3(0), glow) * above * s.lit * .12 * s.edge;
  colour += boltOn(s, N, V);
  // What burns beside her in the dark: warm on cheek and hand, an edge of gold on cloth.
  float burns = fireLight * (1. - dawn) * s.takes * (1. - beside);
#ifdef FLESH
  burns *= 1. - .75 * metres * s.flesh;
#endif
  if (burns > .001) {
    float round_ = mix(.12, .45, s.flesh), g = max((dot(N, fire) + round_) / (1. + round_), 0.);
    float edge = .75 + 1.4 * max(fireLight - 1., 0.);
#ifdef CLOTH
    edge = .6;
    // She stands in its light, and not before a picture of it.
    burns *= mix(1.5, .28, smoothstep(1., 1.5, fireLight));
#endif
    colour += burns * mix(vec3(1.15, .47, .125), vec3(1.00, .52, .24), s.flesh) * g * (.42 * g + edge * s.rim);
  }
  if (beside > 0.) {
    // She is one dark shape before it: its light is a line along what turns to it, and shines a little through
    // what is thin; the far side has the breath of the evening.
    float toward = dot(N, fire), f = 1. - s.nv, line = smoothstep(.38, 1., f), round_ = .5 + .5 * toward;
    line *= line;
    vec3 shade_ = vec3(.012, .006, .024) + colour * .10 + vec3(.095, .022, .050) * round_ * round_ * round_ * min(2. * s.takes, 1.);
#ifdef FLESH
    shade_ += s.flesh * vec3(.030, .010, .014) + s.hand * vec3(.110, .030, .016);
    line *= 1. + .6 * s.hand;
    line *= mix(.75, 1., s.flesh);
    // Where a lifted arm draws shoulder and breast aslant it would be a broad patch of skin.
    line *= mix(1., .22, (1. - s.flesh) * step(vDetail.x, .5));
#ifdef HEAD
    // Her face is told from her hair, and its profile from what is woven behind it.
    shade_ = .40 * shade_ + vec3(.050, .018, .014) * round_ * round_;
    line *= 3.2;
    // Cloth and moth before her face are on it: it is seen what she feels.
    float lamp_ = max(dot(N, normalize(fire + .60 * V)), 0.);
    shade_ += (1. - s.bare) * s.colour * vec3(1.30, .66, .40) * lamp_ * lamp_ * lamp_;
#endif
#else
    line *= min(3. * s.takes, 1.) * (gl_FrontFacing ? 1. : .2);
#endif
    colour = mix(colour, shade_, beside);
    colour += beside * s.keep * (vec3(2.3, 1.02, .36) * line * smoothstep(-.30, .45, toward) + vec3(.10, .085, .22) * line * smoothstep(.2, -.6, toward));
  }
  if (tells > 0.) {
    float toward = dot(N, fire);
#ifdef CLOTH
    // They edge sleeve and fold on their side, less the farther down.
    colour += tells * mix(1., .30, down) * vec3(.62, .27, .085) * outermost * s.rim * s.rim * smoothstep(.02, .75, toward) * min(2.5 * s.takes, 1.);
#endif
#ifdef FLESH
    // The hand is held out beneath them.
    toward = mix(toward, .35 + .65 * toward, s.hand);
    // Her dress on shoulder and arm is of one colour with the rest of it.
#ifdef HEAD
    const float bare_ = 1.;
#else
    float bare_ = s.bare;
#endif
    // Round about brow and cheek: a hard edge of shade is a mask's.
    colour *= mix(vec3(1.), mix(mix(vec3(.15, .15, .30), vec3(.22, .22, .42), s.hand), mix(mix(vec3(.56, .62, .80), vec3(1.10, .72, .42), bare_), vec3(2.70, 1.77, .99), s.hand), smoothstep(-.45, .95, toward)), tells);
    colour += tells * s.takes * vec3(.150, .060, .016) * max(toward, 0.) * max(toward, 0.);
    // Under the jaw the throat lies in its shade, or it is a pale patch between hair and shawl.
    colour *= 1. - min(1.7 * tells, 1.) * s.bare * (1. - s.hand) * smoothstep(1.26, 1.36, vRest.y) * mix(vec3(.74, .72, .42), vec3(.38, .40, .34), smoothstep(-.1, .8, toward));
#endif
    // Behind her the storm has opened, and its pale air draws the side that they leave.
    colour += tells * vec3(.16, .19, .40) * s.rim * s.rim * smoothstep(.25, -.6, toward);
  }
  // In the midst of the others all their light is on her, from every side and from below.
  if (hearth > 0.) {
    // But what looks to the lens lies in her own shade, and their gold is at her edges: lit all over she is wax.
    colour *= mix(vec3(1.), vec3(.50, .44, .52), hearth * smoothstep(.15, .75, s.nv));
    float gilds = hearth * min(s.takes, mix(1.1, .62, s.bare)) * (.55 + .45 * s.nv - .2 * N.y);
    colour += gilds * (colour * vec3(1.25, 1.05, .80) + vec3(.125, .060, .022));
    // Bare skin would be white in so much light, and lose its form.
    colour *= 1. - hearth * s.bare * (.22 + .20 * s.nv);
  }
  // Of the emerald nothing is left beside her cloth: it would lie in her sleeves as patches of teal.
  float green = emerald * (1. - beside);
  float front;
  colour = emeraldOn(colour, s, N, V, glow, green, front);
  // The storm's opening behind her draws shoulder and hair.
  colour += green * (1. - glow) * vec3(.30, .36, .56) * s.rim * smoothstep(-.25, .65, N.y) * s.keep
#ifdef CLOTH
    * (1. - .8 * down)
#endif
  ;
  // Light plays over the threads as over hair or silk, and not evenly.
  float play = mix(.10, .26, glow) + .55 * s.lit + mix(.75, .55, glow) * s.rim + .35 * above
    + .9 * gleam(s.run, key, V, 26.) * s.wrap + .22 * gleam(s.run, vec3(0, 1, 0), V, 8.);
  vec3 light = s.weave.rgb * play * s.gain * mix(2.3, 2.0, warmth) * (1. + .9 * smoothstep(2.5, 7., distance(eye, vWorld)) * (1. - glow));
  light *= 1. + glow * (.5 * spread + 1.3 * heart);
  light += dot(light, vec3(.5)) * vec3(.03, .20, .13) * front;
  vec3 wave = waveLight(vWorld.xz);
  light += light * wave * 2.;
  colour += wave * s.rim * .16 * s.edge;
  light *= .92 + .16 * sin(time * 1.3 + vRest.y * 5.);
  // Dark beside each thread, so that it stands off the body.
  colour *= 1. - mix(.35, .08, glow) * min(s.weave.w, 1.);
  // The light is behind her: within she is dark, a little indigo, and a line of silver goes along her edge.
  vec3 outer = normalize(gl_FrontFacing ? vNormal : -vNormal);
  float turns = 1. - max(dot(outer, V), 0.), behind = smoothstep(-.25, .75, dot(outer, key));
#ifdef CLOTH
  // What flies out behind her as she tells shows its lining in scraps: they have no line.
  float fill = mix(.52, .34, tells), line_ = mix(1.2, gl_FrontFacing ? .55 - .275 * down : 0., tells);
  behind *= outermost;
  // By the emerald what she wears is midnight: the storm's pale air is on her shoulders alone.
  fill *= 1. - green * (1. - tells) * mix(.45, .80, down);
  line_ *= 1. - min(green, 1.) * down;
  // Nor does it lie as piping on what the candle lights.
  line_ *= s.shadow;
  line_ *= 1. - .85 * candle.w * smoothstep(.30, .12, distance(candle.xyz, vWorld)) * smoothstep(2.4, 1.8, distance(eye, vWorld));
#elif defined(HEAD)
  // Under the nose a line of light would be a bead.
  float fill = mix(mix(.29, .70, green * (1. - tells)), mix(.16, .07, green * (1. - tells)), s.bare), line_ = 1.35 * (1. - s.bare) * (1. - .85 * exp(-sq((headFrame(vRest).y + .048) / .010)));
#else
  float fill = mix(mix(.26, mix(.17, .08, green * (1. - tells)), s.bare), mix(.30, .55, tells), max(tells * s.hand, green * max(s.hand, s.bare * step(.5, vDetail.x)))), line_ = mix(.25, .9 * s.hand, tells);
#endif
#if defined(FLESH) && !defined(HEAD)
  // Her hands have the colour of what they are held out to.
  colour *= mix(vec3(1.), vec3(.62, 1.10, .92), green * (1. - glow) * (1. - tells) * s.hand);
  // Beside the flame silver at their finger-tips would be crumbs.
  line_ *= 1. - .85 * s.hand * candle.w;
  // Where the neck goes in under the jaw it would be a chip of light.
  line_ *= mix(1., .5 * smoothstep(1.410, 1.360, vRest.y), eclipsed * (1. - tells) * s.flesh);
#endif
  turns *= turns;
  turns *= turns;
  colour = mix(colour, colour * vec3(.92, .96, 1.25) * fill + vec3(.0030, .0026, .0110) * (.3 + .7 * s.nv), eclipsed);
#ifdef CLOTH
  // The far side of her collar is cloth in the shade, and no black gap under her jaw.
  if (!gl_FrontFacing) {
    vec3 lining = mix(vec3(.0150, .0140, .0430), vec3(.0330, .0280, .0860), smoothstep(1.36, 1.40, vRest.y)) * eclipsed * (1. - tells) * smoothstep(1.10, 1.25, vRest.y);
    // Seen under her jaw it has the candle's breath, or it would be a cut.
    lining += candle.w * vec3(.26, .105, .090) * smoothstep(1.36, 1.42, vRest.y) * smoothstep(2.4, 1.8, distance(eye, vWorld));
    colour = sqrt(colour * colour + lining * lining);
    line_ *= 1. - .8 * eclipsed * (1. - tells);
  }
  // A sheen of indigo on what is turned up toward the torn sky: shoulder, collar and fold.
  float sheen_ = max(dot(N, normalize(vec3(key.x, .55, key.z) + .9 * V)), 0.);
  colour += eclipsed * vec3(.030, .035, .088) * sheen_ * sheen_ * sheen_ * smoothstep(.9, 1.25, vRest.y);
#endif
#ifdef FLESH
  // Her neck is one clear column of the face's violet, lit from before her, with a soft shade beneath the jaw
  // and along the muscle that goes from behind the ear to the pit of the throat.
  float column = s.flesh * (1. - s.hand);
#ifdef HEAD
  vec3 h_ = headFrame(vRest);
  column = max(column, beneathJaw(h_));
#endif
  column *= eclipsed * (1. - tells) * (1. - glow);
  if (column > 0.) {
    vec3 violet = neckOf(vRest, N, V);
    // By the emerald its violet would be a stain beside her face.
    violet = mix(violet, dot(violet, vec3(.40, .40, .20)) * vec3(.42, .88, 1.16), .85 * min(emerald, 1.));
    colour = mix(colour, violet, .92 * column);
  }
#ifdef HEAD
  // Nor is the turn of the jaw a black band between face and neck.
  vec3 least = vec3(.0160, .0132, .0490) * eclipsed * (1. - tells) * (1. - s.bare);
  colour = sqrt(colour * colour + least * least);
#endif
#endif
  light *= 1. - .8 * eclipsed;
  // Of silver; while she tells it is the gold of what flies before her.
  colour += eclipsed * line_ * behind * mix(vec3(.62, .72, .98), vec3(2.10, .98, .36), tells) * (.10 * turns + 1.2 * turns * turns);
#ifdef CLOTH
  // And a breath of it all round: her arm would be one with the night.
  colour += eclipsed * (1. - tells) * smoothstep(2.4, 1.8, distance(eye, vWorld)) * vec3(.17, .20, .36) * (.12 * turns + .9 * turns * turns) * s.shadow * float(gl_FrontFacing);
#endif
  // Some metres off the torn air behind her draws shoulder, arm and train as well, or she is of one value with it.
  float drawn = metresOff() * smoothstep(10., 5., distance(eye, vWorld)) * smoothstep(.55, .95, bow) * (1. - glow) * (1. - seatedness()) * (1. - tells);
#ifdef CLOTH
  // Toward her hem and in the lining its triangles turn from the lens one by one.
  drawn *= gl_FrontFacing ? smoothstep(.45, .15, vDetail.x > 6.5 ? max(vDetail.z, 0.) + 2.5 * max(vDetail.w - .40, 0.) : vDetail.w) : 0.;
#endif
  colour += drawn * s.keep * mix(.35, 1., behind) * vec3(.30, .37, .64) * (.10 * turns + .85 * turns * turns);
#ifdef CLOTH
  // Nor does the dress between the ends of her shawl shine through them.
  colour /= 1. + 24. * tells * (1. - outermost) * max(dot(colour, vec3(.4)) - .025, 0.);
#endif
  // On its own side the emerald draws her, and what lies in her palm lights wrist, sleeve and breast, and her face from below.
  vec3 pool_ = herPalm + vec3(0., .03, 0.) - vWorld;
  float toSilk = dot(outer, normalize(vec3(-V.z, -.30, V.x) + .15 * V)), by_ = (vRest.y - .95) / .36, far_ = dot(pool_, pool_), toPool = max(.30 + .70 * dot(N, pool_ * inversesqrt(far_)), 0.);
  float lies_ = min(8. * s.takes, 1.);
#ifdef HEAD
  toPool *= 1. + .5 * (1. - s.bare);
#elif defined(FLESH)
  lies_ = max(lies_, .85 * max(s.hand, step(.5, vDetail.x) * smoothstep(.16, .40, vRing.z)));
#else
  // On her gown it would be the grass seen through her.
  toPool *= mix(.35, 1., step(6.5, vDetail.x));
#endif
  colour += green * (1. - glow) * (1. - tells) * vec3(.03, .50, .34) * ((.06 * turns + turns * turns + .05 * min(s.takes, .4) * max(toSilk, 0.)) * smoothstep(-.05, .75, toSilk) * exp(-by_ * by_) + .90 * toPool * toPool / (1. + far_ / .06 + far_ * far_ / .03)) * s.keep * lies_;
  // The other side has a line of the evening.
  #ifdef CLOTH
  line_ *= 1. - .8 * down;
#endif
  colour += tells * line_ * smoothstep(.25, -.5, dot(outer, key)) * vec3(.40, .30, .62) * turns * turns;
  colour += light + s.paint;
#ifdef FLESH
  colour = byIt(colour, s, N, V, pool_, green * (1. - glow) * (1. - tells) * metresOff());
#endif
#ifdef CLOTH
  // So near the flame the night's blue is not seen on it.
  vec3 off_ = candle.xyz - vWorld;
  colour *= mix(vec3(1.), vec3(.80, .62, .44), candle.w * exp(-dot(off_, off_) / .035) * smoothstep(2.4, 1.8, distance(eye, vWorld)));
  // Nor, between her fingers, the pale edge of a fold.
  colour *= 1. - .9 * candle.w * exp(-dot(off_, off_) / .030) * min(6. * turns, 1.) * smoothstep(2.4, 1.8, distance(eye, vWorld));
#endif
  if (candle.w > 0.) colour += candleOn(s, N, V);
#ifdef CLOTH
  // Beneath her hands is but the dark of the gown: whatever turns there would be a box of strips.
  float aside_ = dot(off_, vec3(-V.z, 0., V.x)) - .030;
  colour = mix(colour, vec3(.0058, .0044, .0125), candle.w * smoothstep(2.4, 1.8, distance(eye, vWorld)) * smoothstep(.036, .070, off_.y) * mix(.40, .96, exp(-aside_ * aside_ / .026)));
#endif
#if defined(FLESH) && !defined(HEAD)
  // From the shoulder on it is one sleeve.
  float holds = (1. - s.hand) * (vDetail.x > .5 ? 1. : smoothstep(.15, .85, vDetail.z) * smoothstep(.02, .10, vRing.z));
  holds *= .97 * smoothstep(.3, .85, green) * (1. - seatedness()) * (1. - glow) * (1. - tells) * (1. - guarding(bow, sit));
  if (holds > 0.) colour = mix(colour, heldOut(N, V, pool_, s.nv), holds);
  float guards = s.hand * guarding(bow, sit);
  if (guards > 0.) colour = mix(colour, handsAbout(N, V, candle.xyz + vec3(0., .03, 0.) - vWorld, s.nv), guards);
#endif
  if (contre > 0.) {
    // Against the low sun what is turned to us is deep plum; the evening over her lies on what looks up, rose
    // comes round from the side of the sun, and the depth of folds has neither.
    float toSun = dot(N, sunSide()), turnedTo = smoothstep(.20, .80, toSun), f = 1. - s.nv;
    float open_ = .5 + .5 * N.y, round_ = smoothstep(-.95, .45, toSun);
    // What lies before her is in her own shadow.
    vec2 way = normalize(sunDirection.xz), fromHer = vWorld.xz - standing[3].xz;
    float before = -dot(fromHer, way), high_ = vWorld.y - standing[3].y;
    float aloft_ = smoothstep(.06, .34, high_);
    vec3 plum = vec3(.017, .007, .031) + colour * .07 + vec3(.075, .022, .055) * min(dot(colour, vec3(.35, .4, .25)), 1.2);
    vec3 evening = mix(.40, 1., aloft_) * vec3(.050, .032, .092) * open_ * open_ * open_ + mix(.45, 1., aloft_) * vec3(.150, .038, .052) * round_ * round_ * (.35 + .65 * open_);
    // The evening is later where the others are, and gold is on what is turned to it.
    float late = min(2. * hearth, 1.);
    evening *= 1. - .9 * late;
#ifndef HEAD
    // What comes from our side and from beside the sun tells one fold of what she wears from the next.
    vec3 beside_ = vec3(V.z, 0., -V.x);
    float ours = max(dot(N, normalize(V + vec3(0., .8, 0.))), 0.), theirs = max(dot(N, normalize(beside_ * sign(dot(beside_, sunDirection)) + .45 * V + vec3(0., .3, 0.))), 0.);
#ifdef CLOTH
    float deep_ = clamp(s.takes * 3.4, .18, 1.25), worn = 1.;
    // Her bodice is as dark as what lies over her shoulders.
    deep_ *= 1. - .52 * smoothstep(.96, 1.14, vRest.y);
#else
    // Yoke and sleeves are of her dress: one with the bodice, or it would end in a ragged line.
    float deep_ = .33, worn = 1. - s.bare;
    evening *= mix(.55, 1., s.bare);
    turnedTo *= s.bare;
#endif
    plum = mix(plum, mix(vec3(.009, .004, .020), vec3(.026, .009, .040), deep_) + deep_ * (evening + mix(.55, 1., aloft_) * vec3(.042, .016, .050) * (1. - .7 * late) * ours * ours + mix(vec3(.120, .036, .040), vec3(.32, .115, .036), late) * theirs * theirs * theirs), worn);
#endif
#ifdef CLOTH
    // Its hem, turned up to the sun, would be a melted edge.
    turnedTo *= .5 * aloft_;
#endif
#ifdef HEAD
    // What flies before her face lights it: the butterfly, and the side of the evening where the sun is.
    vec3 across_ = vec3(V.z, 0., -V.x);
    float lamp_ = max(dot(N, normalize(across_ * sign(dot(across_, sunDirection)) + .55 * V + vec3(0., -.10, 0.))), 0.);
    plum += (1. - late) * (1. - s.bare) * (vec3(.022, .008, .026) + s.colour * vec3(1.35, .85, .72) * lamp_ * lamp_ * lamp_);
    // Her face is in half shade only: it has their light.
    colour = mix(colour, plum, contre * (1. - .5 * turnedTo) * (1. - .26 * late * (1. - s.bare)));
#else
    colour = mix(colour, plum, contre * (1. - .5 * turnedTo));
#endif
    float edge = smoothstep(.22, .95, f);
    edge *= edge;
#ifdef FLESH
    // But a hand in her lap is skin, and arms have an edge of the sky's light.
    float lies = .68;
    edge *= 1. - .97 * beneathChin(vRest);
#ifndef HEAD
    // What lies under her hair has none.
    edge *= min(12. * s.takes, 1.);
#endif
    // So broad an edge would make of a sleeve a bare arm.
    if (vDetail.x > .5 && vDetail.x < 3.5) edge *= mix(mix(.22, .05, late), 1., s.bare);
    colour += contre * s.hand * vec3(.085, .034, .040) * (.30 + .70 * s.nv);
#else
    float lies = .9;
#endif
    edge *= 1. - lies * smoothstep(-.04, .10, before) * smoothstep(.62, .48, high_) * smoothstep(.34, .12, abs(way.x * fromHer.y - way.y * fromHer.x));
#ifdef CLOTH
    edge *= mix(.5 * edge * edge * edge, 1., smoothstep(.05, .26, high_)) * mix(1., .45, smoothstep(.5, .95, N.y));
#endif
    colour += contre * sunLight * vec3(1.35, .78, .40) * (3.2 + .6 * late) * edge * smoothstep(-.34, .30, toSun);
  }
#ifdef CLOTH
  // Near by in grief what she wears goes down into the dark.
  colour *= 1. - (vDetail.x > 6.5 ? mix(.50, .90, smoothstep(1.18, 1.04, vRest.y)) : mix(.50, .90, smoothstep(1.20, 1.07, vRest.y))) * (1. - glow) * smoothstep(2.4, 1.8, distance(eye, vWorld));
  // Some metres off what it lights of the shawl beyond is no white ribbon behind the flame.
  if (vDetail.x > 6.5) colour *= 1. - .65 * flies(eased(warmth, emerald)) * smoothstep(1.9, 2.4, distance(eye, vWorld)) * smoothstep(1.30, 1.45, vRing.x);
  if (vDetail.x > 6.5 && green > 0.) colour *= drapedArm(N, V, min(green, 1.) * (1. - glow));
  // And against the sun it lies in her shade, as the hem of its neckline does.
  colour *= 1. - .40 * portrait;
#endif
#if defined(CLOTH) || (defined(FLESH) && !defined(HEAD))
  // What the sun would reach of her dress and arms past her locks is chips among them.
  float chips = 9. * portrait * smoothstep(1.340, 1.300, vRest.y);
#ifdef FLESH
  chips *= max(1. - s.bare, step(.5, vDetail.x)) * step(vDetail.x, 3.5);
#endif
  colour = mix(vec3(.050, .020, .062), colour, 1. / (1. + 3. * chips * max(dot(colour, vec3(.4)) - .030, 0.)));
#endif
#if defined(FLESH) && !defined(HEAD)
  // Her arm as she guards it is one dark sleeve from shoulder to cuff, warm on the flame's side alone: each piece with an
  // edge of its own, it would be a doll's.
  if (vDetail.x > .5 && vDetail.x < 3.5) {
    // Of what its bell knows this is the same: round from its lowest line, and back from the wrist, of an arm that is drawn longer.
    float off_ = smoothstep(1.9, 2.4, distance(eye, vWorld)), back = 1.2 * max(.479 - vRing.z, 0.), round_ = abs(atan(vRing.y, vRing.x));
    vec3 sleeve_ = sleeveBy(N, V, candle.xyz + vec3(0., .03, 0.) - vWorld, s.nv, round_, back, off_);
    if (vRest.x < 0.) sleeve_ = intoGown(sleeve_, 1., off_);
    colour = mix(colour, sleeve_, .92 * guarding(bow, sit) * (1. - glow));
  }
#endif
  float fog = fogAmount(vWorld);
  // Only where there is any: near by she has none before her.
  if (fog > .004) colour = mix(colour, fogColour(vWorld), fog);
  gl_FragColor = outColour(colour * s.keep, s.alpha * s.keep * s.fade);
}
