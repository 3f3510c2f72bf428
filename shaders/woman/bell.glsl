// The sleeve of the arm she holds out to the emerald: close about upper arm and forearm, it opens over the last third and
// hangs there in a bell, out of whose mouth her wrist comes. It is laid along her bones as they are, so that no joint pinches it.
// Her right shoulder, elbow and wrist, as figure-form.ts has them; and how far the elbow is from the shoulder, metres.
const vec3 SHOULDER_AT = vec3(-.119, 1.312, 0.), ELBOW_AT = vec3(-.18, 1.054, .026), WRIST_AT = vec3(-.096, 1.15, .196);
const float UPPER = .2664, FORE = .2126;
// Over so much of it the elbow is round, metres.
const float ROUND = .065;
// Where its hem is, metres from the shoulder, and how much of the arm's length is folded into it, so that the hem has no teeth;
// bare.glsl and held.glsl know the first.
const float HEM = .418, FOLDED = .014;
// What it hangs there below the wrist, how much wider it is, how far its low edge lies back, how far forward its far lip, how
// much nearer the wrist it ends than the arm's own places, and how far in its lining closes about the wrist, metres.
const float HANGS = .115, WIDER = .020, BACK = -.045, LIP = .020, LONGER = .030, INWARD = -.012;
// `ring`: across and along the arm; its z becomes metres along the sleeve, past HEM along the lining.
void bell(inout vec3 p, inout vec3 n, inout vec3 ring, float held) {
  vec3 S = (standing * bones[5] * vec4(SHOULDER_AT, 1.)).xyz, E = (standing * bones[5] * vec4(ELBOW_AT, 1.)).xyz, W = (standing * bones[6] * vec4(WRIST_AT, 1.)).xyz;
  vec3 upper = normalize(E - S), fore = normalize(W - E), hinge = normalize(cross(upper, fore));
  float z = min(ring.z, HEM), in_ = smoothstep(HEM + FOLDED, HEM + FOLDED + .015, ring.z), out_ = 1. - in_;
  float t = z - UPPER, q = sqrt(t * t + ROUND * ROUND);
  float opens = smoothstep(.30, HEM + .03, z), wide = 1.12 * opens * opens;
  vec3 along = normalize(upper * (1. - t / q) + fore * (1. + t / q)), lies = normalize(hinge * ring.x + cross(along, hinge) * ring.y);
  vec3 middle = E - upper * (.5 * (q - t)) + fore * (.5 * (q + t) * distance(W, E) / FORE + LONGER * smoothstep(.36, HEM, z) + INWARD * in_);
  float below = smoothstep(1., -1., lies.y), hangs = HANGS * wide * out_ * below;
  float radius = mix(.046 - .012 * smoothstep(.12, .30, z) - .006 * smoothstep(.27, .36, z), .010, in_);
  vec3 to = middle + lies * radius + vec3(lies.x, 0., lies.z) * (WIDER * wide * out_) - vec3(0., hangs, 0.) + fore * (wide * out_ * (BACK * below + LIP * dot(lies, hinge)));
  // It faces back where it widens, and aside where it hangs.
  vec3 faces = normalize(lies - along * (12. * HANGS * opens * below)) / vec3(1., 1. + 3. * wide, 1.);
  faces = normalize(mix(normalize(faces), along, in_));
  held *= smoothstep(.10, .17, ring.z);
  p = mix(p, to, held);
  n = normalize(mix(n, faces, held));
  ring.z = mix(ring.z, z + max(ring.z - HEM - FOLDED, 0.), held);
}
