// Her face, painted in the head’s own frame (metres): brows, lids, lips, tears, and the eyes of
// shattered glass that mend.
#include <lib/figure>
uniform float mend, smile, gaze, speak;
struct Face { vec3 light, inner; float threads, soft, shade, gain; };

// One eye. e: place on the lid plane from the eye’s middle, x outward. Returns light; w = cover.
vec4 eyeGlass(vec3 h, vec3 Vh, float s, float open, float pixel) {
  vec2 e = vec2(abs(h.x) - .0315, h.y + .0015);
  float W = .0188;
  float tilt = e.x * mix(-.05, .07, mend);
  float arch = max(1. - (e.x / W) * (e.x / W), 0.);
  float low = -.0068 * pow(arch, .75) + tilt;
  float top = .0112 * pow(arch, .62) + tilt;
  float upper = mix(low + .0004, top, open);
  float inside = smoothstep(-pixel, pixel, e.y - low) * smoothstep(-pixel, pixel, upper - e.y) * step(abs(e.x), W);
  // The ball behind the lids.
  vec3 c = vec3(s * .0315, -.0015, .0625);
  vec3 o = h - c;
  float b = dot(o, -Vh), q = dot(o, o) - .0181 * .0181;
  vec3 n = normalize(h - Vh * (-b - sqrt(max(b * b - q, 0.))) * 0. - c);
  vec2 uv = n.xy - vec2(-.05 * s * (1. - gaze), mix(-.26, .02, gaze));
  float r = length(uv), a = atan(uv.y, uv.x);
  // Shards around the point of impact.
  vec2 im = uv - vec2(.13 * s, .05);
  float ri = length(im), ai = atan(im.y, im.x) / 6.28319 * 9.;
  vec2 su = vec2(ai, 1.35 * log(ri + .05));
  float d1 = 9., d2 = 9.;
  vec2 id = vec2(0);
  for (int j = -1; j <= 1; j++) for (int i = -1; i <= 1; i++) {
    vec2 cell = floor(su) + vec2(i, j), w = vec2(mod(cell.x, 9.), cell.y + 30. * s);
    vec2 p = cell + .5 + .8 * (hash22(w) - .5) - su;
    float d = dot(p, p);
    if (d < d1) { d2 = d1; d1 = d; id = w; } else if (d < d2) d2 = d;
  }
  float edge = (sqrt(d2) - sqrt(d1)) * .5 * (ri + .06);
  vec2 rnd = hash22(id + 5.), rn2 = hash22(id + 17.);
  float broken = 1. - mend;
  vec2 shifted = uv + (rnd - .5) * .26 * broken;
  float rs = length(shifted);
  float R = mix(.58, .50, mend);
  float iris = smoothstep(R, R - .06, rs);
  float pupil = smoothstep(.20, .14, rs);
  float fibre = .65 + .5 * noise2(vec2(atan(shifted.y, shifted.x) * 9., rs * 5.));
  vec3 grief = mix(vec3(.10, .30, .85), vec3(.55, .95, 1.3), smoothstep(R, .12, rs)) * fibre;
  vec3 whole = mix(vec3(.10, .26, .22), vec3(.62, .60, .28), smoothstep(R, .1, rs)) * fibre;
  vec3 glass = mix(vec3(.035, .05, .12), vec3(.30, .27, .26), mend);
  glass = mix(glass, mix(grief, whole, mend), iris);
  glass *= 1. - .93 * pupil * iris;
  // Each facet catches another light.
  float facet = mix(.10, 1.9, rnd.x * rnd.x) + 2.6 * step(.80, rn2.x) * (.6 + .4 * sin(time * (.6 + rn2.y) + rnd.y * 6.3));
  vec3 tint = .62 + .55 * cos(6.28319 * (rn2.y + vec3(0., .36, .62)));
  glass *= mix(vec3(1.), facet * mix(vec3(1.), tint, .55), broken);
  glass += broken * mix(vec3(.45, .62, 1.), vec3(.95, .80, 1.05), rnd.y) * (.9 * step(.82, rn2.y) + .10 * rnd.x);
  float crack = 1. - smoothstep(.006, .014 + pixel * 25., edge);
  float lip = smoothstep(.05, .02, edge) * (1. - crack);
  glass = mix(glass, vec3(.002, .003, .01), crack * broken * .9);
  glass += lip * broken * vec3(.80, .95, 1.25) * .95 * rn2.x;
  // While it mends, gold runs in the cracks.
  glass += crack * vec3(1.6, .85, .22) * mend * (1. - mend) * 1.6;
  vec2 k1 = n.xy - vec2(.17, .24), k2 = n.xy + vec2(.15, .16);
  glass += mix(.55, 1., mend) * vec3(1.5) * exp(-dot(k1, k1) / .0035) + mend * vec3(.5) * exp(-dot(k2, k2) / .004);
  // Shadow of the upper lid.
  glass *= .35 + .65 * smoothstep(-.0005, .0055, upper - e.y);
  return vec4(glass, inside);
}

Face faceOf(vec3 h, vec3 N, vec3 V, float pixel) {
  Face f;
  float s = h.x < 0. ? -1. : 1., X = abs(h.x);
  float front = smoothstep(.030, .042, h.z);
  float grief = 1. - warmth;
  f.soft = mix(1.12, .80, warmth);
  f.shade = 1.;
  f.threads = mix(.50, .50, warmth);
  f.gain = mix(1., mix(.35, .75, warmth), front * smoothstep(.055, .035, X));
  f.light = f.inner = vec3(0);
  if (front < .01) { return f; }
  vec3 ink = vec3(0);
  // Lowered while she grieves and when, mended, she smiles; open between.
  float blink = smoothstep(.985, 1., sin(time * .71 + .6 * sin(time * .23)));
  float open = mix(mix(.56, .82, gaze), mix(.62, .0, smile), smoothstep(.5, 1., mend)) * (1. - blink);
  vec2 e = vec2(X - .0315, h.y + .0015);
  float W = .0188;
  float arch = max(1. - (e.x / W) * (e.x / W), 0.);
  float tilt = e.x * mix(-.05, .07, mend);
  float low = -.0068 * pow(arch, .75) + tilt, top = .0112 * pow(arch, .62) + tilt;
  float upper = mix(low + .0004, top, open);
  // Socket in shadow, lid crease, lashes.
  float socket = exp(-dot(e * vec2(1., 1.35), e * vec2(1., 1.35)) / .00032);
  f.shade *= 1. - .45 * socket * grief;
  f.soft *= 1. - mix(.55, .22, warmth) * socket;
  f.threads *= 1. - .95 * exp(-dot(e * vec2(1., 1.6), e * vec2(1., 1.6)) / .00030);
  float px = max(pixel, 2e-4);
  float within = smoothstep(W + .003, W - .002, abs(e.x));
  float lash = within * exp(-pow((e.y - upper) / max(mix(.0008, .0015, smoothstep(-W, W, e.x)) * mix(1.35, 1., open), px * .7), 2.));
  lash += .5 * smoothstep(W * .55, W * .9, e.x) * smoothstep(W * 1.35, W, e.x) * exp(-pow((e.y - upper - (e.x - W * .6) * mix(.10, -.22, 1. - open)) / max(.0009, px * .7), 2.));
  float crease = within * exp(-pow((e.y - top - .0028) / max(.0008, px), 2.)) * mix(.6, 1., open);
  float lower = within * exp(-pow((e.y - low) / max(.0005, px * .6), 2.)) * .35;
  // Brows: inner ends raised in grief.
  float bx = X - .008;
  float by = .0224 + .20 * bx - 3.6 * bx * bx + mix(.0050 * (1. - smoothstep(0., .02, bx)) - .0030 * smoothstep(.02, .04, bx), 0., warmth);
  float bw = mix(.0020, .0009, smoothstep(.0, .042, bx)) * smoothstep(-.002, .004, bx) * smoothstep(.047, .036, bx);
  float brow = exp(-pow((h.y - by) / max(bw, 1e-4), 2.)) * step(.001, bw) * (.6 + .4 * noise2(vec2(h.x * 1400. + h.y * 900., h.y * 300.)));
  // Lips.
  float m = h.x / .0212;
  float up = mix(-.0018, .0024, smile) * m * m;
  float seamY = -.0652 + up;
  float mouth = smoothstep(1.12, .85, abs(m)) * step(.03, h.z);
  float part = .0022 * speak * (.5 + .5 * sin(time * 9.) * sin(time * 3.7)) * max(1. - m * m, 0.);
  float seam = mouth * exp(-pow((h.y - seamY) / max(.0007 + part, px * .7), 2.));
  float lipTop = .0066 * (1. - .85 * m * m) * (1. - .26 * exp(-m * m * 40.));
  float lipLow = -.0088 * (1. - m * m);
  float lips = mouth * smoothstep(lipTop + .0007, lipTop - .0007, h.y - seamY) * smoothstep(lipLow - .0008, lipLow + .0008, h.y - seamY);
  f.threads *= 1. - .9 * lips;
  f.threads *= 1. - .95 * exp(-(X * X / .00022 + (h.y + .034) * (h.y + .034) / .00050));
  f.soft *= 1. - .45 * lips;
  f.shade *= 1. - .42 * lips * warmth;
  // The upper lip and chin stay quiet, or the mouth becomes a muzzle.
  f.soft *= 1. - .5 * grief * exp(-(h.x * h.x + pow(h.y + .066, 2.)) / .00042);
  float nostril = exp(-dot(vec2(X - .0062, (h.y + .0372) * 1.5), vec2(X - .0062, (h.y + .0372) * 1.5)) / .0000055) * step(.07, h.z);
  float dark = clamp(.9 * lash + .5 * crease + lower + .75 * brow + .85 * seam + .6 * nostril, 0., .96);
  vec3 lipTint = mix(vec3(.050, .035, .135), vec3(.42, .065, .12), warmth);
  f.inner += lips * lipTint * (.25 + max(dot(N, V), 0.) * .5) * .55;
  f.shade *= 1. - dark;
  f.soft *= 1. - dark;
  f.threads *= 1. - dark;
  // Blush of warmth on cheek and nose.
  float cheek = exp(-(pow(X - .040, 2.) + pow(h.y + .028, 2.)) / .00032);
  f.inner += warmth * vec3(.30, .075, .05) * cheek * .45;
  // Glow of the eye on the skin around it.
  vec4 eyeLight = eyeGlass(h, V, s, open, px);
  float sparkle = mix(.55, .26, smoothstep(0., .6, mend));
  f.light = eyeLight.rgb * eyeLight.w * sparkle;
  f.shade *= 1. - eyeLight.w;
  f.soft *= 1. - eyeLight.w;
  f.threads *= 1. - eyeLight.w;
  f.inner += grief * vec3(.03, .06, .22) * exp(-dot(e, e) / .00022) * open * .25;
  // Tear tracks.
  float path = X - .0335 - .0018 * sin(h.y * 95. + s) - .05 * max(-h.y - .05, 0.);
  float track = exp(-pow(path / max(.0010, px * .7), 2.)) * min(1., .0010 / (px * .7)) * smoothstep(-.010, -.016, h.y) * smoothstep(-.092, -.06, h.y);
  float bead = exp(-pow((fract(h.y * 14. + time * .11 + .37 * s) - .5) / .05, 2.));
  float wet = pow(noise2(vec2(h.y * 420., 3. * s)), 2.);
  f.light += track * mix(vec3(.52, .66, 1.1), vec3(.07, .045, .02), smoothstep(.3, 1., mend)) * (.30 + 1.1 * wet + 2.6 * bead);
  return f;
}
