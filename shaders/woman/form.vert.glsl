#include <lib/figure>
#include <lib/body>
uniform vec3 eye;
uniform float smile, bow, dawn;
attribute vec3 seat, seatNormal, bone, ring;
attribute vec4 detail;
// Her far forearm is before the shawl that hangs from it, metres toward the eye.
const float BEFORE = .08;
#if defined(FLESH) && !defined(HEAD)
#include <woman/bell>
#endif
varying vec3 vRest, vWorld, vNormal, vRing;
varying vec4 vDetail;
void main() {
  vec3 rest = position, ring_ = ring;
#ifndef CLOTH
  // In her storm her hair is off her nape, which is slender then.
  rest.z += .013 * smoothstep(1.36, 1.40, rest.y) * smoothstep(1.55, 1.42, rest.y) * smoothstep(.0, -.045, rest.z) * guarding(bow, sit);
#endif
#ifdef HEAD
  // Her hair lies over her ears, and they would stand out of it, but where the storm has taken it back.
  if (detail.z > .5) rest.x *= mix(.80, 1., smoothstep(.30, .80, wind) * smoothstep(.45, .15, warmth));
  // A smile: the corners of the mouth rise and widen, the cheeks lift under the eyes.
  vec3 h = headFrame(rest);
  float s = sign(h.x), X = abs(h.x);
  vec2 m = vec2(X - .0220, h.y + .0550);
  float corner = exp(-dot(m, m) / .00016) * step(.03, h.z);
  vec2 k = vec2(X - .038, h.y + .026);
  float cheek = exp(-dot(k, k) / .0004) * step(.02, h.z);
  rest += smile * vec3(s * .0016 * corner, .0022 * corner + .0014 * cheek, .0012 * cheek);
#endif
#ifdef CLOTH
  // By the emerald her shawl lies over the elbow of the arm that holds it, metres toward the eye.
  const float OVER_ELBOW = .05;
  // Seated her dress is easy about the waist.
  float waist = detail.x < 6.5 ? exp(-detail.w * detail.w / .008) : 0.;
  float wild = flies(eased(warmth, emerald)), drapes = detail.x > 6.5 ? lowered(emerald) : 0., to = detail.x > 6.5 ? wild * (1. - drapes) : seatedness();
  vec3 worn = mix(rest, seat * vec3(1. + .17 * waist, 1., 1. + .05 * waist), to);
  // By the emerald her shawl is drawn in to the small of her back, or it would hang there as a board.
  if (detail.x > 6.5) worn.z += .060 * drapes * (1. - seatedness()) * smoothstep(-.02, -.13, worn.z) * smoothstep(1.27, 1.03, worn.y);
  vec3 p = (standing * vec4(borne(worn, bone), 1.)).xyz;
  vec3 n = turned(mix(normal, seatNormal, to), bone);
  mat3 own = mat3(standing) * mat3(bones[7]);
  if (detail.x > 6.5) {
    // The shawl: its lower edge and its ends lift in the wind.
    float loose = max(detail.z, 0.), hem = smoothstep(.4, 1., detail.w) * .22 + loose * loose * .8;
    p += blown(p, hem * (1. - .6 * seatedness()), 3. * ring.x) + n * .006 * smoothstep(.3, 1., detail.w) * sin(1.9 * time + 9. * ring.x);
    // What the storm has aloft beats, and waves run out along it.
    float aloft = to * max(-detail.z, 0.);
    p += n * (aloft * (.010 + .022 * aloft) * sin(7. * aloft - 4.3 * time + 11. * ring.x)) + vec3(0., aloft * aloft * (.024 * sin(2.1 * time) + .012 * sin(3.7 * time + 1.)), 0.);
  } else {
    float fall = max(detail.w, 0.);
    p += blown(p, fall * fall * (1. - .75 * seatedness()), 5. * detail.z);
    p += n * .016 * fall * fall * (1. - seatedness()) * sin(2.1 * time + 7. * detail.z + 4. * fall);
    vec4 carried = flown(rest, fall) * wild;
    p += own * carried.xyz;
    // What is carried aside turns its outer side up.
    n = normalize(n + vec3(0., carried.w * dot(own * vec3(sin(LEE), 0., cos(LEE)), n), 0.));
  }
#else
  vec3 way = normal;
#if defined(FLESH) && !defined(HEAD)
  // Her fingers close about the candle, whose stump is no more than a grain in her palm till then; and so do those of
  // the hand into which emerald pours.
  float held_ = smoothstep(.3, .85, emerald) * (1. - seatedness()) * step(rest.x, 0.) * (1. - guarding(bow, sit));
  float guards = detail.x > 2.5 ? max(guarding(bow, sit), held_) : 0.;
  // The bells of her sleeves are of her storm alone.
  if (detail.x > 3.5 && detail.y > 2.5) guards = guarding(bow, sit);
  rest = mix(rest, seat, guards);
  way = mix(way, seatNormal, guards);
#endif
  vec3 p = (standing * vec4(borne(skullOf(rest), bone), 1.)).xyz;
  // In grief her outline is drawn by it, and would be a stair.
  vec3 n = turned(mix(skullFaces(way, rest), way, warmth), bone);
#if defined(FLESH) && !defined(HEAD)
  if (detail.x > .5 && detail.x < 3.5) {
    // Seated she has let down her sleeves: close about the forearm, they open at the wrist and hang there in a point, clear of
    // the hand.
    float down = seatedness() * smoothstep(.196, .214, ring.z), opens = down * smoothstep(.34, .47, ring.z);
    p += n * (.010 * down * smoothstep(.33, .22, ring.z) + .003 * down + .005 * opens);
    p.y -= .034 * opens * opens * smoothstep(.1, .9, -n.y);
    if (detail.x > 2.5 && held_ > 0.) bell(p, n, ring_, held_);
  }
#endif
#endif
  vRest = position;
  vWorld = p;
  vNormal = n;
  vRing = ring_;
  vDetail = detail;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
#if defined(FLESH) && !defined(HEAD)
  // That is her hand and the forearm down to the elbow: what of it would be a disc on what hangs before her goes into its dark
  // (candle.glsl).
  float far_ = step(4.5, bone.x) * step(bone.x, 6.5) * (detail.x > 3.5 ? 1. : smoothstep(.30, .42, ring.z));
  vec4 fore = projectionMatrix * viewMatrix * vec4(p + normalize(eye - p) * BEFORE * far_ * guarding(bow, sit), 1.);
  gl_Position.z = fore.z / fore.w * gl_Position.w;
#endif
#ifdef CLOTH
  float low = detail.x > 6.5 ? .9 * detail.z : detail.w, land = detail.x > 6.5 ? OVER_ELBOW * drapes * (1. - seatedness()) * step(.0, position.x) * smoothstep(.18, .12, position.z) : overLand(detail.w);
  vec4 near = projectionMatrix * viewMatrix * vec4(p + normalize(eye - p) * (overGrass(low, nearerThanShe(p, eye), dawn) + land), 1.);
  gl_Position.z = near.z / near.w * gl_Position.w;
#endif
}
