// The vortex as a volume, marched at a fraction of the picture's size: a sheared, hollow wall that
// opens into a shelf of cloud, torn by noise that turns and rises with it.
#include <lib/fog>
#include <lib/vortex>
#define STEPS 56
uniform sampler2D vortexNoise;
uniform vec3 flash, her, resolution;
uniform float storm, rain, time, inside, pixelAngle;
uniform vec2 texel;
varying vec3 ray;
layout(location = 0) out highp vec4 light;   // premultiplied
layout(location = 1) out highp vec4 place;   // distance of the front and of the middle

const float TAU = 6.2831853;
const vec3 SILVER = vec3(.52, .60, .78);
const vec3 FLASH = vec3(.42, .52, .80);

// From within: torn curtains one behind another, met in closed form rather than marched, so that
// each has edges of its own. The nearest are dark against the light, the farthest is the night.
#define CURTAINS 5
// Where a ray from within meets the wall at `q` of its radius; y is a first guess and the answer.
float wallAt(vec3 o, vec3 d, float q, inout float y) {
  float s = 0.;
  for (int i = 0; i < 2; i++) {
    vec2 w = o.xz - vortexAxis(y);
    float r = vortexRadius(y) * q, a = max(dot(d.xz, d.xz), 1e-3), b = dot(w, d.xz);
    s = (-b + sqrt(max(b * b - a * (dot(w, w) - r * r), 0.))) / a;
    y = clamp(o.y + d.y * s, 0., 74.);
  }
  return s;
}
vec3 room(vec3 o, vec3 d, float presence, float texels, inout float T, out float front, out float haze) {
  vec3 sum = vec3(0);
  float a = max(dot(d.xz, d.xz), 1e-3);
  vec2 ahead = -normalize(o.xz + 1e-4);
  // The shaft: pale light that falls in where the walls open overhead, on her.
  float nearest = max(-dot(o.xz, d.xz) / a, 0.);
  vec3 c = o + d * nearest;
  float aside = dot(c.xz - lean * .05 * c.y, vec2(d.z, -d.x) * inversesqrt(a));
  float wide = .95 + .10 * max(c.y, 0.);
  vec4 rays = textureLod(vortexNoise, vec2(.14 * aside / wide, .004 * c.y + .0125 * time), 1.);
  float across = aside * aside / (wide * wide);
  float shaft = exp(-across * (1. + .25 * across)) * (.25 + 4.2 * rays.g * rays.r) + .10 * exp(-aside * aside / (9. * wide * wide));
  shaft *= smoothstep(-1.5, 3.5, c.y) * (.55 + .07 * min(c.y, 16.));
  vec3 pale = (vec3(.13, .19, .34) + .42 * moonLight) * (1. - .5 * loosen);
  vec3 beam = pale * vec3(.82, .95, 1.12) * shaft * .66 * presence * (1. - .5 * loosen);
  sum += beam;
  float y = o.y + d.y * 12.;
  front = 12.;
  for (int k = 0; k < CURTAINS; k++) {
    float f = float(k) / float(CURTAINS - 1);
    float s = wallAt(o, d, mix(.66, 1.5, f), y);
    if (k == 1) front = s;
    if (T < .015) break;
    vec2 v = normalize(o.xz + d.xz * s - vortexAxis(y));
    float th = atan(v.y, v.x) / TAU - turn * (k < 2 ? 2. : 1.) + .29 * float(k);
    float ly = .020 * y + .16 * log(y + 4.);
    float lod = max(log2(texels * s * .45), 0.);
    vec4 n = textureLod(vortexNoise, vec2(th, 3. * ly - (k == 1 || k == 3 ? 1. : 2.) * th + .37 * f - .0125 * time), 2.2);
    vec4 m = textureLod(vortexNoise, vec2(3. * th, 11. * ly - 7. * th - .05 * time) + (n.rg - .5) * vec2(.22, .60), lod);
    float tex = .5 + 1.5 * (.62 * n.r + .26 * m.r + .18 * m.g - .53);
    bool last = k == CURTAINS - 1;
    float torn = .10 * loosen * (1. - .5 * f);
    float edge = mix(.64, .50, f) + torn;
    float cover = last ? 1. - smoothstep(.74, 1.04, loosen * 1.1 - .3 * (tex - .5)) : smoothstep(edge, edge + .07, tex) * mix(.97, .8, f);
    cover *= presence;
    // Light comes from above and from behind her, and is lost to the sides.
    float round_ = .5 + .5 * dot(v, ahead);
    float fall = smoothstep(0., 13., y), pool = .035 + 1.1 * pow(round_, 8.);
    float bump = clamp(.42 + 2.0 * (n.a - .5) + 1.9 * (m.a - .5), 0., 1.);
    float rim = exp(-pow((tex - edge - .06) / .075, 2.)) * (last ? 0. : 1.);
    vec3 lit = vec3(.0004, .0009, .0046) + vec3(.003, .006, .024) * f * pool * fall;
    lit += pale * pow(bump, 4.) * fall * pool * mix(.5, 1.3, f) * (last ? .05 : 1.);
    lit += pale * rim * (.15 + 1.6 * bump * bump) * (.10 + fall) * pool * mix(.6, 1.1, f);
    lit += SILVER * smoothstep(.62, .95, m.g) * bump * fall * pool * .10;
    // The foot is lost in a dark haze.
    lit = mix(lit, vec3(.002, .0035, .011) + pale * .02 * pool, exp(-.6 * y));
    float far = distance(o.xz + d.xz * s + stormPlace.xy, flash.yz);
    lit += FLASH * flash.x * (.10 + bump) * 1.2 / (1. + .012 * far * far);
    sum += T * cover * lit;
    T *= 1. - cover;
  }
  haze = clamp(dot(beam, vec3(1)) / max(dot(sum, vec3(1)), 1e-4), 0., 1.);
  return sum;
}

float interleaved(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(.06711056, .00583715)))); }

void main() {
  vec3 d = normalize(ray);
  vec3 o = eye - vec3(stormPlace.x, her.y, stormPlace.y);
  light = vec4(0); place = vec4(300., 300., 0., 0.);
  float presence = smoothstep(0., .9, storm) * mix(.45, 1., smoothstep(.1, .7, storm));
  // Texels of the noise that lie under one pixel of the small target, for each metre away.
  float span = pixelAngle * resolution.y * texel.y * 256.;
  vec4 within_ = vec4(0);
  vec2 near = vec2(12., 0.);
  int rooms = inside > .003 ? 1 : 0, steps = inside > .997 ? 0 : STEPS;
  for (int i = 0; i < rooms; i++) {
    float through_ = 1.;
    within_.rgb = room(o, d, smoothstep(0., .55, storm), span, through_, near.x, near.y);
    within_.a = 1. - through_;
  }
  if (steps == 0) { light = within_; place = vec4(near.x, near.x, near.y, 0.); return; }

  // Where the ray can meet it: a cylinder about the shelf, the ground, the top of the shelf.
  float reach = 175.;
  float a = dot(d.xz, d.xz), b = dot(o.xz, d.xz), c = dot(o.xz, o.xz) - reach * reach;
  float h = b * b - a * c;
  if (h <= 0.) return;
  h = sqrt(h);
  float t = max((-b - h) / a, .5), end = (-b + h) / a;
  if (d.y < -1e-4) end = min(end, (-.6 - o.y) / d.y);
  if (d.y > 1e-4) end = min(end, (112. - o.y) / d.y);
  if (end <= t) return;

  float shake = interleaved(gl_FragCoord.xy);
  float T = 1., front = -1., middle = 0., weight = 0., glow = 0.;
  vec3 sum = vec3(0);
  float sunSide = .5 + .5 * dot(d, sunDirection), moonSide = .5 + .5 * dot(d, moonDirection);
  // Forward scattering: thin edges shine against the light behind them.
  vec3 through = sunLight * (.004 + .50 * pow(sunSide, 14.)) + moonLight * (.02 + .32 * pow(moonSide, 10.));
  for (int i = 0; i < STEPS; i++) {
    if (t > end || T < .015) break;
    vec3 p = o + d * t;
    float y = max(p.y, 0.);
    vec2 v = p.xz - vortexAxis(y);
    float r = length(v), R = vortexRadius(y), q = r / R;
    float grow = .13 + 2.85 * exp(.062 * (y - STORM_TOP));
    float slant = inversesqrt(1. + grow * grow);
    float outer = 1.75 + 2.6 * exp(-.34 * y);
    if (q > outer) { t += max((q - outer) * R * slant * .85, .5 + .006 * t); continue; }
    if (q < .56) {
      float leap = max((.60 - q) * R * slant * .85, .5);
      glow += T * leap * exp(-2.2 * q) * smoothstep(0., mix(40., 20., inside), y);
      t += leap; continue;
    }
    float dt = max(.062 * R * (.75 + .5 * slant), .007 * t) * (.92 + .16 * shake);

    vec2 out2 = v / max(r, 1e-3);
    float th = atan(v.y, v.x) / TAU - turn;
    float ly = .020 * y + .16 * log(y + 4.);
    float lod = log2(span * t * 9. * (.020 + .16 / (y + 4.))) - .6;
    vec4 n = textureLod(vortexNoise, vec2(th + .12 * q, 1.5 * ly - 2. * th - .0125 * time + .10 * q), max(lod - 2.2, 0.));
    vec2 warp = (n.rg - .5) * vec2(.16, .75);
    vec4 m = textureLod(vortexNoise, vec2(th + .10 * q, 9. * ly - 8. * th - .05 * time + .35 * q) + warp, max(lod, 0.));
    float tex = .50 * n.r + .30 * m.r + .30 * m.g;

    // Layers come loose from outside to inside.
    float layer = loosen * 1.5 - .5 * (1.6 - q);
    float torn = .16 * clamp(layer, 0., 1.) + .10 * loosen;
    float wall = 1. - smoothstep(.05, .36, abs(q - 1. - .55 * (n.r - .5) - .45 * (m.r - .5)));
    float body = wall * smoothstep(.40 + torn, .58 + torn, tex);
    // Scarves flung off the wall.
    float veil = smoothstep(1.9, 1.1, q) * smoothstep(.55, .78, tex + .16 * (m.g - .5));
    // The foot tears the ground into haze.
    float skirt = exp(-.36 * y) * smoothstep(3.8, .9, q + 2.2 * (n.r - .5) + 1.4 * (m.r - .5) + .10 * y) * smoothstep(.5, 1., q);
    float lost = skirt / (skirt + .25);
    float core = (1. - inside) * smoothstep(1.25, .9, q + .35 * (n.r - .5)) * (1. - loosen);
    float edge = (1. - smoothstep(85., 165., r + 110. * (n.r - .5))) * smoothstep(.5, 7., t);
    float density = (9. * body + 2.4 * veil + 1.7 * core + 1.7 * skirt * smoothstep(.22, .72, .5 * m.r + .6 * n.r)) * edge * presence;

    if (density > .004) {
      float alpha = 1. - exp(-density * dt * 6. / R);
      vec2 g = (n.ba - .5) * 1.1 + (m.ba - .5) * 1.5;
      vec3 tangent = vec3(-out2.y, 0., out2.x);
      vec3 normal = normalize(vec3(out2.x, -.8 * grow * slant, out2.y));
      normal = normalize(normal - 1.6 * (tangent * g.x + vec3(0, 1, 0) * g.y * 1.4) + .6 * (tex - .5) * normal);
      if (inside > .5) normal.xz = -normal.xz;
      float up = .5 + .5 * normal.y;
      float thin = exp(-2.2 * density);
      float shade = smoothstep(.25, .95, tex);

      // From all sides: the sky above, the bright rim of the land below the shelf.
      vec3 air = mix(nearHorizon * vec3(.26, .34, .46) + vec3(.0, .010, .04), upperSky * vec3(.7, 1.1, 1.3) + zenith, smoothstep(.15, .8, up));
      vec3 lit = air * (.03 + .30 * shade * shade);
      // Its flank takes the sun on one side and the moon on the other.
      float flank = dot(out2, normalize(sunDirection.xz)), other = dot(out2, normalize(moonDirection.xz));
      lit += sunLight * .30 * pow(max(dot(normal, sunDirection), 0.), 1.5) * shade * smoothstep(.0, .9, flank);
      lit += moonLight * .40 * pow(max(dot(normal, moonDirection), 0.), 1.2) * shade * smoothstep(-.1, .8, other);
      // Only the rim is thin enough to be shone through, and the flat of the shelf.
      float rim = max(smoothstep(.62, .05, abs(dot(out2, d.xz)) * inversesqrt(a)), .55 * smoothstep(.55, .95, grow * slant));
      lit += through * thin * (.25 + .75 * shade) * rim;
      // Silver of its own along the raised strands.
      float strand = smoothstep(.55, .95, m.g) * smoothstep(.3, .8, up);
      lit += SILVER * strand * (.05 + .06 * shade);
      lit = mix(lit, upperSky * .46 + zenith * .3 + nearHorizon * vec3(.10, .12, .20), lost * (1. - .7 * body));
      // Within: pale light falls from above.
      float fall = smoothstep(-3., 24., y);
      float bump = clamp(.5 + .9 * g.y + .5 * (tex - .5), 0., 1.);
      float depth = exp(-3.2 * max(q - .80, 0.));
      float crest = pow(bump, 3.) * (.35 + .65 * smoothstep(.35, .65, n.r)) + .25 * strand;
      vec3 within = vec3(.0010, .0019, .0075) +
        (vec3(.18, .25, .46) + .42 * moonLight) * crest * (.10 + 2.2 * fall) * depth + vec3(.055, .075, .15) * skirt * (.4 + n.r);
      lit = mix(lit, within, inside);
      // Lightning from inside.
      float far = distance(p.xz + stormPlace.xy, flash.yz);
      lit += FLASH * flash.x * (.15 + shade) * 1.2 / (1. + .012 * far * far);
      sum += T * alpha * lit;
      middle += T * alpha * t; weight += T * alpha;
      float before = T;
      T *= 1. - alpha;
      // Where within this step it grew dense, so that the front has no contour lines.
      if (front < 0. && T < .82) front = t - dt + dt * clamp((before - .82) / max(before - T, 1e-4), 0., 1.);
    }
    t += dt;
  }
  // The pale eye, seen through.
  sum += (vec3(.05, .065, .12) + .10 * moonLight) * glow * .010 * presence * (1. + 1.4 * inside);
  // Torn curtains of rain under the shelf, before and behind the column.
  float curtains = (1. - inside) * presence * smoothstep(66., 100., length(o.xz)) * (.35 + .65 * rain);
  if (curtains > .01) {
    float k = b * b - a * (dot(o.xz, o.xz) - 62. * 62.);
    if (k > 0.) {
      k = sqrt(k);
      for (int side = 0; side < 2; side++) {
        float s = (side == 0 ? -b + k : -b - k) / a;
        vec3 p = o + d * s;
        if (p.y < 0. || p.y > 95. || s < 1.) continue;
        float th = atan(p.z, p.x) / TAU - .5 * turn + .0007 * p.y;
        vec4 n = textureLod(vortexNoise, vec2(2. * (th + .5 * turn) - turn, .0035 * p.y + .0125 * time), 0.);
        vec4 m = textureLod(vortexNoise, vec2(9. * (th + .5 * turn) - 4. * turn, .006 * p.y + .1 * time), 0.);
        float sheet = smoothstep(.50, .85, n.r + .25 * (m.g - .5)) * smoothstep(88., 50., p.y) * smoothstep(-2., 22., p.y);
        float veil = sheet * curtains * (side == 0 ? .80 : .42);
        vec3 c = mix(upperSky * .4 + zenith, nearHorizon * vec3(.16, .18, .24), smoothstep(50., 0., p.y)) + through * .25 * m.g;
        if (side == 0) { sum += T * veil * c; T *= 1. - veil; middle += T * veil * s; weight += T * veil; }
        else { sum = mix(sum, c, veil); T *= 1. - veil; }
      }
    }
  }
  float alpha = 1. - T;
  if (alpha < .002) { light = mix(vec4(sum, 0.), within_, inside); place.z = inside * near.y; return; }
  middle = weight > 0. ? middle / weight : 150.;
  if (front < 0.) front = middle;
  vec3 world = eye + d * middle;
  float haze = fogAmount(world) * .36;
  sum = mix(sum, fogColour(world) * alpha, haze);
  light = mix(vec4(sum, alpha), within_, inside);
  place = vec4(mix(front, near.x, inside), mix(middle, near.x, inside), inside * near.y, 0.);
}
