#include <lib/meadow>
#include <lib/noise>
#include <lib/wind>
#include <lib/seen>
attribute vec4 at;     // across, along, which, part
attribute vec4 place;  // x, y, z, yaw
attribute vec4 nature; // second of birth (dream), seed, hue, 1 when there is one
uniform float now, reach, time, flowerSize;
uniform vec3 feet;
varying vec3 world, normalTo, wave;
varying vec4 spot;   // across, along, which, part
varying vec3 kind;   // seed, hue, how open
varying float born;  // 1 at birth, fading

float ease(float x) { x = clamp(x, 0., 1.); return x * x * (3. - 2. * x); }

// One that stands at `spot_`, `l` metres off; `part` of it.
void bloom(vec3 spot_, float seed, float small, float part, float age, float l) {
  float s2 = fract(seed * 17.31), s3 = fract(seed * 53.7), s4 = fract(seed * 131.9);
  float grown = ease(age / .7);
  float petals = small > .5 ? 5. : 4. + floor(s2 * 4.99);
  bool two = small < .5 && petals < 5.5 && s3 > .4; // few petals: a second whorl within

  // Size of the head, metres across; never under a few pixels, so that the path is seen from afar.
  // Far off a row of heads, one behind another, would stand up from the land as a post.
  float far = smoothstep(26., 90., l);
  float size = mix(.072, .150, s3 * (.4 + .6 * s3)) * (1. + (.45 * smoothstep(1.5, 5., l) + 1.1 * smoothstep(5., 30., l)) * (1. - .66 * stormNight())) * (1. - .62 * far) * flowerSize * (small > 4.5 ? .52 : small > 2.5 ? .66 : small > .5 ? .74 : 1.);
  // In a lawn they are lower, and smaller.
  float lawn = lawnAt(distance(spot_.xz, stormPlace.xy));
  size *= 1. - .45 * lawn;
  // Heads stand among the blades’ tips, each at its own height: above them all they would be lamps on poles.
  float tall = mix(.40, .84, fract(seed * 29.3)) * grown * (small > 4.5 ? .80 : small > 2.5 ? .82 : small > .5 ? .86 : 1.) * (1. - .40 * smoothstep(16., 70., l)) * (1. - .62 * lawn);
  // A stray one near by is a bud, or it would stand alone before the path.
  float stray = small > 2.5 ? .8 - .8 * smoothstep(1.6, 2.7, l) : 0.;
  size *= 1. - .4 * stray;
  // One that stands before a seated eye is low, or a single petal fills the picture.
  float down = max(remembers, tells), clear = smoothstep(mix(.40, 1.5, down), mix(.72, 2.3, down), distance(eye, spot_ + vec3(0., tall, 0.)));
  // Nor among the others does one stand cut off at the lower edge, before them all.
  clear *= mix(1., smoothstep(mix(1.8, 2.6, dawn), mix(2.5, 3.1, dawn), l), circle);
  // Nor before the cloth while it is woven, a petal of it; later one walks among them.
  clear *= mix(1., smoothstep(2.5, 2.8, l), smoothstep(.4, .9, tapestry) * smoothstep(.2, .4, storm));
  size *= clear;
  tall *= mix(.35 * (1. - remembers), 1., clear);
  // Some are turned to whom they were left by, others look aside or away: no row of faces.
  vec2 after = eye.xz - spot_.xz;
  float away_ = 2. * fract(place.w + .41 * small) - 1.;
  float yaw = atan(after.x, after.y) + 2.7 * away_ * (.35 + .65 * abs(away_));
  float c = cos(yaw), s = sin(yaw);
  vec2 lean = vec2(sin(6.28 * s4), cos(6.28 * s4)) * mix(.08, .42, fract(seed * 83.3));
  float gust = gustAt(spot_.xz);
  vec2 blow = vec2(.83, .30) * (gust - .3) * (.10 + .30 * wind) +
    .02 * vec2(sin(1.9 * time + 40. * seed), cos(1.6 * time + 30. * seed));
  vec2 bend = (lean + blow) * tall;
  vec3 head = spot_ + vec3(bend.x, tall * (1. - .3 * dot(lean, lean)), bend.y);

  float across = at.x, along = at.y, which = at.z;
  vec3 p = vec3(0.);
  vec3 n = vec3(0., 1., 0.);
  float open = 1.;
  if (part > 1.5) {
    // A spark that drifts above the path.
    bool spark = small > .5;
    if (spark) head += vec3(.5 * sin(.23 * time + 50. * seed), .2 + .9 * s2 + .12 * sin(.5 * time + 30. * seed), .5 * cos(.19 * time + 70. * seed));
    vec4 view = viewMatrix * vec4(head, 1.);
    // Near the eye it is a spark, no ball of light; and a bud's own light is small.
    float r = (spark ? max((.05 + .05 * s3) * smoothstep(1.5, 9., l), .004 * l) : max(mix(.13, .34, smoothstep(1.2, 3.4, l)) * (1. - .6 * stray), .0060 * l)) * (1. - .6 * far) * (.35 + .65 * grown);
    // Its light lies over the blades just before it.
    view.xyz *= 1. - min(.9, .3 * l) / max(l, .1);
    view.xy += vec2(across, along * 2. - 1.) * r;
    world = head;
    gl_Position = projectionMatrix * view;
  } else {
    if (part > .5) {
      vec3 side = normalize(cross(vec3(0., 1., 0.), eye - spot_));
      if (which < .5) {
        float u = along;
        p = vec3(bend.x * u * u, tall * u * (1. - .3 * dot(lean, lean) * u), bend.y * u * u) + side * across * .0044 * (1. - .35 * u) * (1. + .12 * l);
        n = normalize(eye - spot_);
      } else {
        // Two slim leaves clasp the stem.
        float a = 6.28 * seed + which * 2.7;
        vec2 d = vec2(cos(a), sin(a));
        float u = along, w = .021 * sin(3.14 * min(1., u * 1.02 + .02)), joint = .24 * which;
        p = vec3(d.x * u * .17, tall * joint + .22 * u - .17 * u * u, d.y * u * .17) * grown;
        p.xz += bend * joint * joint;
        p.xz += vec2(-d.y, d.x) * across * w * grown;
        n = normalize(vec3(-d.x * .3, 1., -d.y * .3));
      }
      world = spot_ + p;
    } else {
      // The eye as the head sees it, so that petals lie over one another as they would from there.
      float nod = .30 + 1.0 * fract(s2 * 7.1 + s3);
      vec2 t = vec2(cos(nod), sin(nod));
      vec3 e = normalize(eye - head);
      e.xz = mat2(c, s, -s, c) * e.xz;
      e = vec3(e.x, e.y * t.x + e.z * t.y, e.z * t.x - e.y * t.y);
      float inner = 8. - petals, half_ = ceil(petals * .5);
      // Seen into, the inner whorl lies on the outer; from behind, under it; from aside, amidst it.
      float before = e.y > .5 ? petals : e.y < -.4 ? 0. : half_;
      if (small > .5) { before = petals; inner = 0.; }
      bool heart = which > 7.5;
      float ring_ = which >= before && which < before + inner ? 1. : 0.;
      float count = ring_ < .5 ? petals : inner;
      float rank = ring_ > .5 ? which - before : which < before ? which : which - inner;
      float far_ = floor((atan(e.z, e.x) / 6.2832 + .5) * count - .5 * ring_ + .5);
      float k = mod(far_ + (mod(rank, 2.) > .5 ? .5 * (rank + 1.) : -.5 * rank) + 2. * count, count);
      float own = k + petals * ring_;
      float there = ring_ < .5 || two ? 1. : 0.;
      // One after another, a tenth of a second apart.
      open = ease((age - .32 - .10 * own) / .62) * there;
      float sleep = .10 * sin(.8 * time + 20. * seed);
      // 0: lying flat; 1: upright bud.
      float cup = mix(1.45, small > 4.5 && s3 > .45 ? 1.25 : mix(mix(small > .5 ? .16 : .44, 1.05, s4) + ring_ * .45 + sleep * .4, 1.25, stray), open);
      float a = (k + .5 * ring_) / count * 6.2832 + .12 * sin(own * 9. + 40. * seed);
      float span = size * mix(.92, 1.12, fract(own * .37 + seed * 7.)) * (1. - .42 * ring_) * (.35 + .65 * open);
      // The outline is cut in the fragment shader.
      float w = min(1.9 / count * mix(.9, 1.3, s2), .52);
      float u = along;
      // Rises as a cup and curls outward at the rim.
      float tilt = cup - u * u * mix(.2, 1.1, s2) * open;
      float r = u * cos(tilt * .9), y = u * sin(tilt * .9) * .9;
      float groove = .36 * w * (1. - across * across) * sin(2.6 * along);
      vec3 q = vec3(r, y - groove * .5 + .10 * sin(4.2 * across + 2.4 * own + 30. * seed) * along * along, across * w);
      q *= span * there;
      vec3 m = normalize(vec3(-sin(tilt), cos(tilt), -across * .75));
      vec2 d = vec2(cos(a), sin(a));
      p = vec3(q.x * d.x - q.z * d.y, q.y, q.x * d.y + q.z * d.x);
      n = vec3(m.x * d.x - m.z * d.y, m.y, m.x * d.y + m.z * d.x);
      if (heart) {
        // The stamens stand in a bowl of light; they are not seen through the petals from behind.
        float crown = small > .5 || l > 9. ? 0. : size * .36 * grown * smoothstep(.12, .60, e.y);
        p = vec3(across, 0., along * 2. - 1.) * crown;
        p.y = size * .16;
        n = vec3(0., 1., 0.);
        open = ease((age - .6) / .8);
      }
      // The head nods toward where the visitor walked.
      p = vec3(p.x, p.y * t.x - p.z * t.y, p.y * t.y + p.z * t.x);
      n = vec3(n.x, n.y * t.x - n.z * t.y, n.y * t.y + n.z * t.x);
      p.xz = mat2(c, -s, s, c) * p.xz;
      n.xz = mat2(c, -s, s, c) * n.xz;
      world = head + p;
    }
    vec4 view = viewMatrix * vec4(world, 1.);
    // Blades that part for the step do not hide the flower it left; near the eye a few do cross it.
    if (part < .5) view.xyz *= 1. - min(.42, mix(.07, .15, max(circle, dawn)) * l) / max(l, .1);
    gl_Position = projectionMatrix * view;
  }
  normalTo = n;
  wave = waveLight(spot_.xz);
  spot = vec4(at.xyz, part);
  kind = vec3(seed, nature.z, open * grown * (part > 1.5 && small > .5 ? 4. * smoothstep(2., 7., l) : 1.));
  born = exp(-1.1 * max(age - .5, 0.)) * grown;
}

void main() {
  // Which flower of the tuft, and which part of it.
  float small = floor(at.w * .25 + .01), part = at.w - 4. * small;
  float seed = fract(nature.y + .377 * small);
  vec3 spot_ = place.xyz;
  if (small > .5) {
    float aside = 6.2832 * fract(nature.y * 7.7 + .43 * small);
    spot_.xz += vec2(cos(aside), sin(aside)) * mix(.24, .44, fract(seed * 53.7)) * (small > 4.5 ? .5 + 1.1 * fract(seed * 91.7) * fract(seed * 91.7) : small > 2.5 ? 1.2 : 1.);
  }
  float age = now - nature.x - .45 * min(small, 4.), alive = nature.w * step(0., age), l = distance(eye, spot_);
  world = spot_;
  normalTo = vec3(0., 1., 0.);
  wave = kind = vec3(0);
  spot = vec4(0);
  born = 0.;
  gl_Position = vec4(2., 2., 2., 1.);
  // Most of a long path lies behind: what is not in the picture is not asked for.
  bool seen = alive >= .5 && l <= reach && (small < 4.5 || l < 48.) && besidePicture(spot_) < 1.5 + .02 * l && !(pool > .3 && poolRadius(spot_.xz) < 1.03);
  if (seen) bloom(spot_, seed, small, part, age, l);
}
