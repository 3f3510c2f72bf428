// What the emerald that is given her makes of the light on her; `green` how much of it there is, `front` how far
// the threads of what looks to it have it, too.
vec3 emeraldOn(vec3 colour, Surface s, vec3 N, vec3 V, float glow, float green, out float front) {
  // Emerald falls on her from the silk that goes round her: about her breast, and where it passes before her gown.
  float high = (vRest.y - 1.08) / .40, low = (vRest.y - .64) / .22, given = green * (1. - glow) * (.08 + .78 * exp(-high * high) + .62 * exp(-low * low));
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
    // Her gown has it where it passes before it alone: a green breast, and green seams down from there, would be
    // the grass seen through her.
    if (vDetail.x < 6.5) given = green * (1. - glow) * (.03 + .45 * exp(-low * low)) * min(3. * s.takes, 1.);
    front *= vDetail.x > 6.5 ? .35 : .08;
    // What goes round her lies on what she wears, soft and broad: from her left as it rises there, from her right below,
    // and on her gown where it passes before it.
    float ridge_ = min(3. * s.takes, 1.), from_ = max(dot(N, normalize(.55 * V - .75 * aside - vec3(0., .35, 0.))), 0.), and_ = max(dot(N, normalize(.40 * V + .80 * aside - vec3(0., .35, 0.))), 0.), at_ = (vRest.y - .70) / .13, about_ = (vRest.y - 1.02) / .24;
    float lies = vDetail.x > 6.5 ? (from_ * from_ + .9 * and_ * and_) * exp(-about_ * about_) * (1. - .8 * smoothstep(.05, .30, vDetail.z)) : .55 * (.35 * s.nv + .65 * from_) * exp(-at_ * at_);
    colour += green * (1. - glow) * ridge_ * lies * vec3(.010, .120, .082);
#endif
    colour += given * s.shadow * vec3(.014, .210, .130) * streams * streams * streams;
#ifdef CLOTH
    // An edge of it on the broad turn of her folds; a fine one would be piping.
    given *= .30;
#endif
    colour += vec3(.006, .060, .040) * front + given * s.shadow * s.rim * vec3(.085, .195, .190);
    // Her hand is over it.
    vec3 silk = (standing * vec4((bones[11] * vec4(-.03, 1.15, .196, 1.)).xyz, 1.)).xyz - vec3(0., .07, 0.) - vWorld;
    float off_ = dot(silk, silk);
    colour += green * (1. - glow) * s.shadow * vec3(.020, .34, .23) * max(dot(N, silk * inversesqrt(off_)) + .15 + .40 * s.hand, 0.) / (1. + off_ / .020 + off_ * off_ / .005) * min(2.5 * s.takes, 1.);
#ifdef HEAD
    // It comes up to her lowered face from below, and the pale sky edges it.
    float chin = max(.20 - N.y, 0.);
    colour += green * (1. - glow) * metres * s.flesh * (vec3(.008, .100, .070) * chin * chin + vec3(.085, .110, .215) * s.rim);
    // Her face is of the dusk, or it would be a mask from here, and the emerald lies under jaw and on one cheek, not on her lids.
    float face_ = green * (1. - glow) * smoothstep(2., 3.2, distance(eye, vWorld)) * (1. - s.bare) * min(2.4 * s.takes, 1.), side_ = max(dot(N, normalize(.25 * V - .80 * aside - vec3(0., .45, 0.))), 0.);
    // What comes to her hand lights her from there: brow, nose and lips, and her far cheek lies in dusk.
    float comes_ = dot(N, normalize(.40 * V - .85 * aside - vec3(0., .22, 0.)));
    colour *= mix(vec3(1.), mix(vec3(.26, .28, .46), vec3(.90, .84, .80), smoothstep(-.20, .90, comes_)), face_);
    colour += face_ * vec3(.010, .115, .078) * (chin * chin + side_ * side_) * smoothstep(-.008, -.038, headFrame(vRest).y);
#endif
  }
  return colour;
}
