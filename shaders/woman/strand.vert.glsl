#include <lib/figure>
#include <lib/body>
uniform vec3 eye, resolution, key;
uniform float thinned, bow, dawn, portrait, tells;
attribute vec3 tangent, seat, seatTangent, bone;
attribute vec4 ribbon, nature;
varying vec3 vWorld, vAlong, vNormal;
varying vec4 vRibbon, vNature;
// So far behind the others hangs what closes them, metres.
const float VEILED = .020;
varying float vFaint, vHairs, vFlying, vFar, vOut;
// Where on the round of her hair it lies: about her, and from the ground, for what all locks there have in common.
varying vec2 vPlace;

// `x` above nought, and nought below: over the bend between them a lock would have a corner, metres.
float above(float x) { return .5 * (x + sqrt(x * x + .005)); }
// Direction of the strand there, in the world; where it lies on her; how near it is to her throat.
vec3 along, laid;
float throat, pressed, beyond, inward, free = 0.;
// Near by in the morning what hangs beside her face comes forward over the back of cheek and jaw, and goes back again
// to the neck: with one straight edge behind the ear the cheek is empty, and the face a mask in it.
vec3 overCheek(vec3 at) {
  vec3 h = headFrame(at);
  float side = sign(bones[2][2].x), forth = smoothstep(-.110, .008, h.z) * mix(1., .72, smoothstep(.005, .032, h.z));
  forth *= smoothstep(.038, -.040, h.y) * smoothstep(-.180, -.080, h.y) * smoothstep(.010, .045, -side * at.x);
  return portrait * forth * vec3(-.003 * side, -.0080, .0247);
}
vec3 loosened() {
  float s = ribbon.x, phase = 40. * ribbon.w, to = seatedness();
  vec3 bone = bone;
  // Those of the shawl are where the storm has it.
  if (nature.x > 2.5 && nature.x < 3.5) to = flies(eased(warmth, emerald));
  if (nature.x < 1.5 || nature.x > 3.5) {
    // Wind has hair between where it hangs and where it streams, in waves that run along it.
    float calm = smoothstep(.3, .8, warmth), storm = mix(.30 - .26 * calm, 1., smoothstep(.15, .9, wind) * (1. - .75 * calm));
    // In full storm it streams even between two gusts: halfway between hanging and flying it would be neither.
    float full = smoothstep(.6, 1., storm);
    float k = storm * mix(.90 + .10 * sin(1.1 * time - 3. * s + 3. * ribbon.w), .97 + .03 * sin(1.1 * time - 3. * s), full) * mix(.80, .95, full) + storm * mix(.36, .10, full) * gustAt(standing[3].xz);
    // What goes over to her other side does so in a storm only; halfway it would lie in her neck.
    float crossing = smoothstep(.01, .08, seat.x - position.x) * smoothstep(.02, -.04, position.x);
    k = mix(k, smoothstep(.45, .80, k), crossing);
    to = min(k, 1.06);
    // What streams follows her head less and less along its length; where it hangs, at her throat.
    float streams = smoothstep(.04, .22, distance(position, seat)) * smoothstep(.25, .75, to);
    bone.z = mix(bone.z, bone.y > bone.x ? 1. - .50 * smoothstep(.0, 1.05, s) : bone.z, streams);
  }
  laid = skullOf(mix(position, seat, to));
  // Her head turned far aside, what hangs over that shoulder would stand out from it in an arch.
  if (nature.x < 1.5) laid.x -= portrait * .7 * sign(laid.x) * (above(abs(laid.x) - .155) - .0077);
  // And what left the others before her ear would cut across cheek and throat.
  if (nature.x < 1.5) laid.z -= portrait * .8 * max(laid.z - .046, 0.) * smoothstep(1.36, 1.43, laid.y) * smoothstep(1.53, 1.48, laid.y) * smoothstep(.045, .07, abs(laid.x));
  // Nor does it hang in ruled lines beside her neck: each lock of it is a little waved.
  if (nature.x < .5) laid.xz += portrait * .0065 * sin(23. * laid.y + 2.6 * ribbon.w + vec2(1., 0.)) * vec2(.6 * sign(laid.x), 1.) * smoothstep(1.47, 1.38, laid.y) * step(.001, nature.w);
  // How far it is on the side to which she turns her face.
  beyond = laid.x * sign(bones[2][2].x);
  inward = abs(laid.x);
  // There what ends beneath her jaw does so among the others: before her throat it would be a brush.
  if (nature.x < 1.5) laid.x += portrait * .75 * sign(laid.x) * max(.102 - inward, 0.) * smoothstep(.0, .02, beyond) * smoothstep(-.03, .02, laid.z) * smoothstep(1.18, 1.36, laid.y) * smoothstep(1.47, 1.42, laid.y);
  vec3 run = normalize(mix(tangent, seatTangent, to) + vec3(0., -1e-6, 0.));
  if (nature.x < .5 && portrait > 0.) {
    vec3 forth = overCheek(laid);
    run += (overCheek(laid + .01 * run) - forth) * 100.;
    laid += forth;
  }
  vec3 q = borne(laid, bone);
  // Halfway between a head turned far aside and her shoulders the round of it is drawn in, and at her nape is a step.
  if (nature.x < 1.5 || nature.x > 3.5) {
    vec2 axis = (bones[1] * vec4(0., laid.y, .024, 1.)).xz;
    float between = 2. * bone.z * (1. - bone.z) * (1. - dot(bones[1][0].xyz, bones[2][0].xyz));
    q.xz = axis + (q.xz - axis) * mix(1., inversesqrt(max(1. - between, .3)), .8 * portrait * max(smoothstep(.06, -.11, laid.z), smoothstep(.0, .05, -beyond)));
  }
  vec3 p = (standing * vec4(q, 1.)).xyz;
  throat = smoothstep(.165, .115, length(q.xz)) * smoothstep(1.28, 1.36, q.y) * smoothstep(1.47, 1.43, q.y);
  // What falls over her nape, on the side from which she turns her face, lies clear of it.
  throat *= 1. - smoothstep(-.02, .012, q.x) * (1. - min(2. * tells, 1.));
  // What would lie before her breast begins there, and without its root is a scratch.
  throat = max(throat, smoothstep(.055, .085, q.z) * smoothstep(.16, .13, abs(q.x)) * smoothstep(1.40, 1.35, q.y));
  // Hair by hair, or it would be chopped off in one line.
  float ends = .035 * fract(ribbon.w * 7.13);
  pressed = smoothstep(1.445, 1.390, q.y - ends) * smoothstep(.0, .04, q.z) * smoothstep(.06, .0, q.x + .5 * max(.05 - q.z, 0.));
  // What wind adds from there on is the same a little further along.
  along = mat3(standing) * borneAlong(run, bone);
  float grief = 1. - warmth;
  float lift = nature.y * s * s * mix(.22, .55 + .6 * distress, grief);
  vec3 n = turned(normal, bone);
  // A single hair goes in long curves, whatever the lock it left is like.
  if (nature.x > 3.5) n *= .2;
  vec3 drift = n + .7 * vec3(sin(phase + 3. * s), .4 + .5 * cos(phase * 1.7), cos(phase * 2.3 + 2. * s));
  p += drift * lift * (1. + .3 * sin(1.1 * time + phase));
  p += blown(p, s * s * nature.z * (nature.x > 3.5 ? mix(1., .3, warmth) : 1.), phase);
  // In her storm waves run out along it, each hair of it a little for itself.
  if (nature.x < 1.5) {
    float far = length(laid - vec3(0., 1.53, -.02)), swings = grief * smoothstep(.3, .9, wind) * smoothstep(.13, .45, far);
    p.y += swings * swings * (.020 * sin(15. * far - 1.7 * time + 6. * laid.y) + .02 * (fract(ribbon.w * 7.13) - .5));
  }
  if (nature.x > 1.5 && nature.x < 2.5) {
    // With the cloth, and beyond its hem where it has come loose.
    free = step(.39, nature.z) * smoothstep(.35, 1., s);
    vec4 carried = flown(position, pow(clamp((1.085 - position.y) / 1.073, 0., 1.), 1.087) + .35 * free) * flies(eased(warmth, emerald));
    p += mat3(standing) * mat3(bones[7]) * carried.xyz;
  }
  p += tremble * grief * s * (.3 + nature.z) * .0035 * vec3(sin(23. * time + phase), sin(19. * time + 2. * phase), sin(27. * time + 3. * phase));
  return p;
}
// A ribbon of the blossoms in her hair: mended, each opens out of its heart, where `seat` is.
void blossom() {
  float open = smoothstep(.45 + .25 * nature.z, .70 + .30 * nature.z, warmth);
  // So far before all else, near by those of her other side would be seen on her throat.
  open *= 1. - portrait * step(0., seat.x * bones[2][2].x);
  laid = skullOf(mix(seat, position, open));
  vec3 p = (standing * vec4(borne(laid, bone), 1.)).xyz, V = normalize(eye - p);
  vec3 T = normalize(mat3(standing) * borneAlong(tangent, bone)), N = turned(normal, bone);
  p += normalize(cross(T, N)) * ribbon.y * ribbon.z * open;
  vWorld = p;
  vAlong = T;
  vNormal = N;
  vRibbon = ribbon;
  vNature = vec4(nature.x, nature.y, open, nature.w);
  vFaint = open;
  vHairs = 1.;
  vFlying = vFar = 0.;
  // How far it is past her temple, where the sun comes from.
  vOut = smoothstep(-.065, .075, headFrame(laid).z);
  vPlace = vec2(0.);
  // On the locks, wherever those are drawn before what they lie on.
  // Its shade lies behind every petal of the others, and the vine behind its own.
  float fore = mix(.020, .150, portrait) - mix(.012, .027, portrait) * step(abs(nature.w - 3.), .5) - mix(.010, .003, portrait) * step(abs(nature.w - 5.), .5);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
  vec4 over = projectionMatrix * viewMatrix * vec4(p + V * fore, 1.);
  gl_Position.z = over.z / over.w * gl_Position.w;
}
void main() {
  if (nature.x > 5.5) {
    blossom();
    return;
  }
  vec3 p = loosened();
  vec3 T = normalize(along + vec3(0., -1e-5, 0.));
  vec3 V = eye - p;
  float d = length(V);
  V /= d;
  vec3 N = turned(normal, bone);
  vPlace = vec2(atan(laid.x, -laid.z - .03), laid.y);
  float veil = nature.x < .5 ? step(nature.w, 0.) : 0.;
  // What streams in the air has light all round it.
  vec3 out_ = laid - vec3(0., 1.53, -.02);
  float aloft = smoothstep(.22, .55, ribbon.x) * smoothstep(.02, .16, distance(position, seat)), far_ = length(out_);
  vFlying = nature.x < 1.5 || nature.x > 3.5 ? aloft * smoothstep(.3, .9, wind) : 0.;
  // Off her skull the storm has it, however near its root that is, or its way from her other side.
  float off = nature.x < 1.5 ? max(smoothstep(.115, .160, far_), smoothstep(.22, .40, ribbon.x)) * smoothstep(.3, .9, wind) * (1. - warmth) : 0.;
  N = normalize(mix(N, .5 * V + .6 * key, .7 * max(vFlying, off)));
  // Close behind it it is one mass yet.
  vFlying *= smoothstep(.15, .36, far_);
  // On the crown it is one round mass, or the locks would be plates: the round where the lock lies
  // now, since what wind has torn over to her other side would have the light of the side it left.
  // By the place and not by the length, or what comes out from beneath others is a plate with a torn edge.
  // In her portrait: how far it is of her outline, and does not hang about her neck.
  vOut = mix(smoothstep(.12, .40, length(out_)), mix(.25 * smoothstep(.10, .165, abs(laid.x)), 1., smoothstep(1.43, 1.50, laid.y)), portrait);
  // Where they hang off the back of her skull no edge of one within the others burns, nor what is seen between them.
  float behind = portrait * smoothstep(1.26, 1.34, laid.y) * smoothstep(1.52, 1.47, laid.y) * smoothstep(.01, -.03, laid.z);
  if (nature.x < 1.5) vOut *= 1. - max(behind, veil);
  float onHead = nature.x < .5 ? smoothstep(.165, .115, far_) : 0.;
  float crown = nature.x < .5 ? max(1. - smoothstep(.16, .42, ribbon.x), .85 * onHead) : 0.;
  N = normalize(mix(N, turned(out_, bone), .85 * crown * (1. - .35 * warmth) * (1. - off)));
  bool hair = nature.x < 1.5;
  // In her portrait all of it is one mass, round her skull and broad over her shoulders: turned each by itself, locks
  // that cross are splinters, and what hangs behind her is as bright as her outline.
  vec3 skull = vec3(laid.x, max(laid.y - 1.545, -.035), laid.z + .015), mantle = vec3(laid.x / .036, 8. * smoothstep(1.20, 1.42, laid.y), (laid.z + .045) / .0121);
  if (hair || nature.x > 3.5) N = normalize(mix(N, turned(mix(skull * 10., normalize(mantle), smoothstep(1.53, 1.35, laid.y)), bone), .92 * portrait));
  vec3 across = cross(T, normalize(hair ? mix(V, N, .45) : V));
  across /= max(length(across), 1e-4);
  // Hair is whole at its root, or the parting would lie bare.
  float taper = (hair ? 1. : smoothstep(0., .18, ribbon.x)) * (1. - smoothstep(nature.x > 1.5 && nature.x < 2.5 && nature.z > .39 ? .72 : hair ? mix(mix(.80, .55, portrait), mix(.30, .60, fract(ribbon.w * 5.7)), vFlying) : .45, 1., ribbon.x));
  float pixel = d / (projectionMatrix[1][1] * resolution.y * .5);
  // Near by in the morning it is one closed mass: what lies beneath is broad, so that no sky shows between the locks.
  // Beside temple and cheek it is not: its edge would be cut there.
  float aback = max(smoothstep(.012, -.025, headFrame(laid).z), smoothstep(1.43, 1.38, laid.y)) * smoothstep(.20, .42, ribbon.x) * smoothstep(1., .72, ribbon.x);
  float closed = nature.x < .5 ? 1. + (1. - veil) * portrait * mix(1.7, .20, smoothstep(.20, .50, nature.w)) * aback : 1.;
  float own = ribbon.z * thinned * closed * (1. + 1.2 * free * flies(eased(warmth, emerald))) * (hair ? mix(mix(.35, .12, vFlying), 1., taper) : mix(.3, 1., taper));
  // What is torn from the others is thin.
  if (hair && nature.z > .38) own *= mix(1., mix(.35, .42 + .58 * (1. - vFlying), smoothstep(.06, .42, ribbon.x)), smoothstep(.3, .9, wind));
  // Near by in grief it would be twigs, as would what streams above her head.
  float wisp = hair ? smoothstep(.13, .19, far_) * smoothstep(1.560, 1.605, (p.y - standing[3].y) / length(standing[0].xyz)) * smoothstep(2.4, 1.8, d) * (1. - warmth) : 0.;
  own *= 1. - .30 * wisp;
  if (hair && nature.z > .38) own *= 1. - .60 * vFlying * smoothstep(2.4, 1.8, d) * (1. - warmth);
  float wide = max(own, .60 * pixel);
  // By day she is skin and cloth: no loose threads lie on her, few leave the hem, and the locks that
  // the storm drove over her face are with the others; a few soften its edge in her portrait.
  float gone = (nature.x > 2.5 && nature.x < 3.5 ? 1. : nature.x > .5 && nature.x < 1.5 ? 1. - portrait * step(.3, fract(ribbon.w * 9.1)) : nature.x > 1.5 && nature.x < 2.5 ? max(step(.12, fract(ribbon.w * 5.3)), smoothstep(0., .6, portrait)) : 0.) * smoothstep(.1, .6, warmth);
  // The curls at her temple are with the others in the storm, but where one is near enough to see them singly; what
  // it has blown over it clings there.
  if (nature.x > .5 && nature.x < 1.5) gone = max(gone, step(nature.z, .04) * smoothstep(.3, .9, wind) * (1. - warmth) * smoothstep(1.8, 2.4, d));
  // Near by in grief there are few over her cheek, no two faces the same ones.
  float few = nature.x > .5 && nature.x < 1.5 ? smoothstep(2.4, 1.8, d) * smoothstep(.3, .9, wind) * (1. - warmth) : 0.;
  gone = max(gone, few * step(mix(.5, .8, step(nature.z, .04)), fract(ribbon.w * 13.7)));
  own *= 1. - .55 * few;
  wide = max(own, .60 * pixel);
  // Of the single hairs before her few are seen by day; the light is in those about her outline.
  if (nature.x > 3.5 && nature.y > .0002) gone = step(mix(.06, .60, portrait), fract(ribbon.w * 7.7)) * dayOf(warmth) * (1. - .2 * portrait);
  // And near by none beside her shoulder, where it would be a bent wire.
  if (nature.x > 3.5) gone = max(gone, portrait * smoothstep(1.42, 1.36, laid.y));
  // The down of her temples would be white streaks beside her eye.
  if (nature.x > 3.5 && nature.y < .0002 && nature.z < .025) gone = dayOf(warmth) * smoothstep(.32, .42, abs(normal.x));
  // And in the storm those of her brow would be dots before it.
  if (nature.x > 3.5 && nature.y < .0002 && nature.z < .025) gone = max(gone, smoothstep(.3, .9, wind) * (1. - warmth) * smoothstep(.5, .3, abs(normal.x)));
  // What hangs behind all of it is there for this alone.
  gone = max(gone, veil * (1. - portrait));
  // It does not come out from under her chin as a strap: what lies before her throat there is behind her jaw.
  if (hair) gone = max(gone, portrait * smoothstep(.0, .02, beyond) * smoothstep(.090, .048, inward) * smoothstep(-.02, .0, laid.z) * smoothstep(1.36, 1.385, laid.y) * smoothstep(1.50, 1.48, laid.y));
  // Nor between jaw and neck, where it would be a scarf that is tied beneath her chin.
  if (hair) gone = max(gone, portrait * smoothstep(.02, .04, beyond) * smoothstep(.104, .092, inward) * smoothstep(-.04, -.02, laid.z) * smoothstep(1.385, 1.410, laid.y) * smoothstep(1.53, 1.51, laid.y));
  // Nor, behind her far shoulder, of the cloth in crumbs.
  if (hair) gone = max(gone, portrait * smoothstep(.02, .05, beyond) * smoothstep(.045, .025, laid.z) * smoothstep(1.40, 1.36, laid.y) * smoothstep(.165, .145, abs(laid.x)));
  // What is thin and hangs apart from the others is a twig before her breast.
  if (nature.x < .5) gone = max(gone, portrait * step(ribbon.z, .0027) * (1. - veil) * smoothstep(1.42, 1.36, laid.y));
  own *= mix(1., mix(1., 1.3, smoothstep(1.50, 1.43, laid.y)) * smoothstep(0., .30, ribbon.x), veil);
  wide = max(own, .60 * pixel);
  // Lashes of her lowered eyes, and of her closed ones.
  if (nature.x > 4.5) gone = nature.w > .5 ? 1. - smoothstep(.75, 1., warmth) : smoothstep(.05, .25, warmth);
  // Past her nose those of the other eye are a tuft on it.
  if (nature.x > 4.5) gone = max(gone, max(portrait, (1. - warmth) * smoothstep(2.4, 1.8, d)) * smoothstep(.1, -.1, dot(turned(vec3(sign(position.x), 0., 0.), bone), V)));
  // Her face averted, what lay on her neck would go through it.
  // Near by, what the wind presses to shoulder and breast comes out of the cloth in scraps.
  if (hair || (nature.x > 3.5 && nature.x < 4.5)) {
    // As she tells her throat is a clear line before the evening.
    float clear = min(2. * tells, 1.), before = max(throat, pressed * max(smoothstep(2.2, 1.8, d), clear));
    gone = max(gone, before * max(smoothstep(.6, 1., bow) * (1. - warmth), clear));
    // It ends in points.
    own *= 1. - .8 * smoothstep(.35, 1., gone);
    wide = max(own, .60 * pixel);
  }
  // From some metres off the shawl has let go of her far forearm, and they with it.
  if (nature.x > 2.5 && nature.x < 3.5) gone = max(gone, step(.5, smoothstep(.1, .6, flies(eased(warmth, emerald))) * smoothstep(1.9, 2.4, d) * smoothstep(.03, -.02, seat.x) * smoothstep(-.06, .0, seat.z)));
  // And by the emerald what flew of it is gone.
  if (nature.x > 2.5 && nature.x < 3.5) gone = max(gone, smoothstep(.25, .75, emerald));
  wide *= step(gone, .98);
  // Hairs that can stand side by side, some two pixels each.
  float shown = 2. * ribbon.z * thinned * closed / (1.15 * pixel);
  vHairs = max(shown, 1.);
  // A lock that is hardly wider than a pixel is a tone, not a string of lights.
  vFar = smoothstep(4., 1.2, shown);
  vFaint = clamp(own / wide, .10, 1.) * (hair ? smoothstep(0., .3, taper) : taper) * (1. - gone);
  vFaint *= 1. - .40 * wisp;
  // What they come out of would end bluntly.
  vFaint *= mix(1., smoothstep(.04, .34, ribbon.x), few);
  // Single strands across her face would be scratches from some metres off.
  if (nature.x > .5 && nature.x < 1.5) vFaint *= 1. - .92 * smoothstep(1.8, 2.6, d);
  // At its root a lock spans the round of the skull: it is drawn a little before it.
  vec3 toward = V * (nature.x < .5 ? mix(mix(.0110, .0070, warmth), .0035, smoothstep(.10, .30, ribbon.x)) : .0045);
  // What the storm drives back over where her ear is stands off from it.
  if (nature.x < .5) toward += V * .005 * smoothstep(.3, .9, wind) * (1. - warmth);
  // One edge of a ribbon lies nearer than the other: where it comes out from beneath others it does so
  // in a point, and is not cut off square.
  if (nature.x < .5) toward += V * ribbon.y * sign(fract(ribbon.w * 3.17) - .5) * mix(.0034, mix(.0062 + .012 * smoothstep(.14, .30, far_), .0044, warmth), smoothstep(.12, .40, ribbon.x)) * smoothstep(.02, .12, ribbon.x);
  // What is broad lies beneath all others.
  toward -= V * (.0085 * max(closed - 1.15, 0.) + VEILED * veil);
  p += across * ribbon.y * wide + toward;
  vWorld = p;
  vAlong = T;
  vNormal = N;
  // Its width has done its work.
  vRibbon = vec4(ribbon.xy, onHead, ribbon.w);
  vNature = nature;
  // Where its root is dark: along the parting, and not where hair goes out from the crown.
  vNature.y = smoothstep(.020, .060, position.z);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
  // Hair that lies on a shoulder is before it all along: sunk in here and there it was chips.
  if (nature.x < .5 && veil < .5) {
    // Near by in the morning all of it is on the side from which she turns her face: nowhere is shoulder or arm seen in it.
    // By the place and not by the length, or one comes out before others in a straight cut.
    float nape_ = portrait * smoothstep(.02, .07, -laid.x * sign(bones[2][2].x));
    // What hangs behind her other shoulder stays there, or scraps of it lie on her breast; what goes over that shoulder
    // is out there already, or it would come out of the bodice farther down in a straight cut.
    float before = mix(1., smoothstep(-.04, .01, laid.z), portrait);
    vec4 over = projectionMatrix * viewMatrix * vec4(p + V * max(.055 * warmth * max(smoothstep(.50, .72, ribbon.x), portrait * smoothstep(1.43, 1.37, laid.y) * smoothstep(.055, .085, abs(laid.x))) * before, .105 * nape_ * smoothstep(1.47, 1.40, laid.y)), 1.);
    gl_Position.z = over.z / over.w * gl_Position.w;
  }
  if (nature.x > 1.5 && nature.x < 2.5) {
    vec4 near = projectionMatrix * viewMatrix * vec4(p + normalize(eye - p) * (overGrass(ribbon.x, nearerThanShe(p, eye), dawn) + overLand(.5 + .5 * ribbon.x)), 1.);
    gl_Position.z = near.z / near.w * gl_Position.w;
  }
}
