#ifdef CLOTH
// How far `p` is from a line between two places, metres.
float besideLine(vec2 p, vec2 a, vec2 b) {
  vec2 e = b - a, v = p - a;
  return length(v - e * clamp(dot(v, e) / dot(e, e), 0., 1.));
}
// Her near arm is under her shawl, bent to the hand that holds it: the cloth is drawn over shoulder and forearm, folds
// go out from the hand, and beneath the elbow it hangs in shade. What of the light is left there. Where she holds
// herself, seen from her left: forward and up, metres.
float drapedArm(vec3 N, vec3 V) {
  vec2 p = vRest.zy, hand = vec2(.185, 1.185), elbow = vec2(.020, 1.066), shoulder = vec2(.0, 1.322), r = p - hand;
  float far = length(r), round_ = atan(r.y, -r.x), above = besideLine(p, shoulder, elbow), fore = besideLine(p, elbow, hand);
  // Taut from the hand, and gone before they are at the shoulder; no two as broad.
  float taut = 13. * round_ + 1.1 * sin(3.1 * round_ + .6) + 5. * far, told = smoothstep(1.5, .5, fwidth(taut));
  float drawn = cos(taut + .5 * sin(taut)) * smoothstep(.025, .07, far) * exp(-far / .17) * told;
  // And down from the elbow.
  float under = smoothstep(.0, -.06, p.y - mix(1.066, 1.185, clamp((p.x - .020) / .165, 0., 1.)));
  float hung = 62. * p.x + 7. * (p.y - 1.066) + 1.3 * sin(21. * p.x);
  float falls = cos(hung) * under * smoothstep(.03, .16, 1.066 - p.y);
  float lies = max(exp(-above * above / .0042), exp(-fore * fore / .0030));
  vec3 M = folded(N, .038 * lies + .0105 * drawn + .0095 * falls);
  vec3 front = mat3(standing)[2];
  float lit = .5 + .5 * dot(M, normalize(vec3(0., .80, 0.) + .55 * front + .35 * V));
  float seen = mix(.30, 1.75, lit * lit * lit) * (1. - .55 * under * exp(-fore * fore / .0060) * (1. - lies)) * (1. - .28 * under) * (1. + .25 * drawn + .30 * falls);
  return mix(1., seen, smoothstep(-.02, .05, vRest.x) * smoothstep(.15, .35, N.x * V.x + N.y * V.y + N.z * V.z));
}
#endif
// What the emerald that is given her makes of the light on her; `green` how much of it there is, `front` how far
// the threads of what looks to it have it, too.
vec3 emeraldOn(vec3 colour, Surface s, vec3 N, vec3 V, float glow, float green, out float front) {
  // Emerald falls on her from what stands about her, and from her own palm.
  float high = (vRest.y - 1.08) / .40, given = green * (1. - glow) * (.08 + .78 * exp(-high * high));
#ifdef FLESH
  float metres = metresOff();
  // From some metres off green skin is wax.
  // Nor is her breast, through the thin of her dress.
  given *= 1. - mix(.90, .25, s.hand) * metres;
#endif
#ifdef HEAD
  given *= .45;
#endif
  front = 0.;
  if (green > 0. && glow < 1.) {
    vec3 aside = normalize(vec3(V.z, 0, -V.x));
    front = max(.62 * dot(N, V) + .72 * abs(dot(N, aside)) - .28 * N.y, 0.);
    float streams = max(dot(N, normalize(.45 * V - .80 * aside - vec3(0., .30, 0.))), 0.);
    front *= front * given * s.shadow;
#ifdef CLOTH
    // Beside so much light the cloth itself is night, or she would be of the grass's own tone and clear as glass.
    colour *= 1. - .60 * green * (1. - glow);
    // It lies on the ridges of her folds.
    // But the ends of her shawl, down her front, would be seams of it.
    given *= min(3. * s.takes, 1.) * .9 * (1. - .9 * smoothstep(.02, .20, vDetail.z));
    // Nor has her gown any: a green breast, and green seams down from there, would be the grass seen through her.
    if (vDetail.x < 6.5) given = green * (1. - glow) * .03 * min(3. * s.takes, 1.);
    front *= vDetail.x > 6.5 ? .35 : .08;
    // What goes round her lies on her shawl, soft and broad: from her left as it rises there, from her right below.
    float from_ = max(dot(N, normalize(.55 * V - .75 * aside - vec3(0., .35, 0.))), 0.), and_ = max(dot(N, normalize(.40 * V + .80 * aside - vec3(0., .35, 0.))), 0.), about_ = (vRest.y - 1.02) / .24;
    float lies = step(6.5, vDetail.x) * (from_ * from_ + .9 * and_ * and_) * exp(-about_ * about_) * (1. - .8 * smoothstep(.05, .30, vDetail.z));
    colour += green * (1. - glow) * min(3. * s.takes, 1.) * lies * vec3(.010, .120, .082);
    if (vDetail.x > 6.5) colour *= mix(1., drapedArm(N, V), green * (1. - glow));
#endif
    colour += given * s.shadow * vec3(.014, .210, .130) * streams * streams * streams;
#ifdef CLOTH
    // An edge of it on the broad turn of her folds; a fine one would be piping.
    given *= .30;
#endif
    colour += vec3(.006, .060, .040) * front + given * s.shadow * s.rim * vec3(.085, .195, .190);
#ifdef HEAD
    // It comes up to her lowered face from below, and the pale sky edges it.
    float chin = max(.20 - N.y, 0.);
    colour += green * (1. - glow) * metres * s.flesh * (vec3(.008, .100, .070) * chin * chin + vec3(.085, .110, .215) * s.rim);
    // Her face is of the dusk, or it would be a mask from here, and the emerald lies under jaw and on one cheek, not on her lids.
    float face_ = green * (1. - glow) * smoothstep(2., 3.2, distance(eye, vWorld)) * (1. - s.bare) * min(2.4 * s.takes, 1.), side_ = max(dot(N, normalize(.25 * V - .80 * aside - vec3(0., .45, 0.))), 0.);
    // What comes to her hand lights her from there: brow, nose and lips, and her far cheek lies in dusk.
    float comes_ = dot(N, normalize(.40 * V - .85 * aside - vec3(0., .22, 0.)));
    colour *= mix(vec3(1.), mix(vec3(.26, .28, .46), vec3(.90, .84, .80), smoothstep(-.20, .90, comes_)), face_);
    colour += face_ * vec3(.010, .115, .078) * (chin * chin + side_ * side_) * smoothstep(.030, -.038, headFrame(vRest).y);
#endif
  }
  return colour;
}
