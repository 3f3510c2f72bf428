// The vortex as a volume, marched at a fraction of the picture's size: a sheared, hollow wall that
// opens into a shelf of cloud, torn by noise that turns and rises with it.
#include <lib/fog>
#include <lib/vortex>
#define STEPS 44
uniform sampler2D vortexNoise, vortexBillow;
uniform vec3 flash, her, resolution;
uniform float storm, stormDensity, time, inside, pixelAngle;
uniform vec2 texel;
varying vec3 ray;
layout(location = 0) out highp vec4 light;   // premultiplied
layout(location = 1) out highp vec4 place;   // distance of the front and of the middle

const float TAU = 6.2831853;
// Strands around it, and how many one meets along `ly`.
const float STRANDS = 3.;
const float BANDS = 2.4;
// How firmly what is brightest on a grown one is held back.
const float KNEE = 4.;
const vec3 SILVER = vec3(.52, .60, .78);
const vec3 FLASH = vec3(.27, .37, .84);
// Her aura, a small warm light at the foot, that shows through rain and cloud to whoever comes.
const vec3 CANDLE = vec3(1., .66, .34);

float interleaved(vec2 p) { return fract(52.9829189 * fract(dot(p, vec2(.06711056, .00583715)))); }

void main() {
  vec3 d = normalize(ray);
  // Metres of the whole storm, however small it is.
  vec3 o = (eye - vec3(stormPlace.x, her.y, stormPlace.y)) / stature;
  light = vec4(0); place = vec4(300., 300., 0., 0.);
  float young = youth;
  float presence = max(smoothstep(0., .9, storm) * mix(.45, 1., smoothstep(.1, .7, storm)), .78 * smoothstep(0., .10, storm) * (1. - loosen));
  // Texels of the noise that lie under one pixel of the small target, for each metre away.
  float span = pixelAngle * resolution.y * texel.y * 256.;
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

  vec2 sideways = vec2(-o.z, o.x) / max(length(o.xz), 1.);
  // Where a light wanders within it, across the view and up, and how bright it is.
  vec3 heart = vec3(34. + 20. * sin(TAU / 20. * time), 7. * sin(TAU / 30. * time), .75 + .25 * sin(TAU / 4. * time));
  // A grown one's nine measures are averaged as it is laid over the picture.
  vec2 ninth = mod(floor(gl_FragCoord.xy), 3.);
  float shake = mix((mod(4. * (ninth.x + 3. * ninth.y), 9.) + .5) / 9., interleaved(gl_FragCoord.xy), young);
  float T = 1., front = -1., middle = 0., weight = 0., glow = 0., ceiled = 0.;
  vec3 sum = vec3(0);
  float sunSide = .5 + .5 * dot(d, sunDirection), moonSide = .5 + .5 * dot(d, moonDirection);
  // Forward scattering: thin edges shine against the light behind them.
  vec3 through = sunLight * (.004 + .50 * pow(sunSide, 14.)) + moonLight * (.02 + .32 * pow(moonSide, 10.));
  through *= 1. - .35 * young;
  // Who stands in the wall itself sees some way through it: the cloud thins about the eye.
  float inWall = 1. - smoothstep(1.2, 2.2, length(o.xz - vortexAxis(max(o.y, 0.))) / vortexRadius(max(o.y, 0.)));
  // And most of all toward her, whose light parts it.
  float toHer = max(-dot(d.xz, o.xz), 0.) * inversesqrt(max(a * dot(o.xz, o.xz), 1e-6));
  toHer *= toHer; toHer *= toHer;
  float clearing = mix(7., mix(30., 110., toHer * toHer), inWall);
  // In the wall itself it would make the dark brown.
  float candle = smoothstep(.15, .6, storm) * (1. - loosen) * (1. - inWall) * (.82 + .12 * sin(TAU / 3. * time) + .06 * sin(TAU / .75 * time));
  // So would the low sun: midnight is what is left of it in there.
  vec3 midnight = mix(vec3(1), vec3(.40, .72, 1.45), inWall) / stormDensity;
  // Young and far it stands in the light of both: as if sun and moon had come a little toward us,
  // so that one flank is amber, the other silver.
  vec3 sunward = normalize(sunDirection - mix(.95, 1.1, young) * vec3(d.x, 0., d.z));
  vec3 moonward = normalize(moonDirection - mix(.95, 1.1, young) * vec3(d.x, 0., d.z));
  vec2 sunFlat = normalize(sunward.xz), moonFlat = normalize(moonward.xz);
  // Which way its turning has carried its first meridian.
  vec2 spin = vec2(cos(TAU * turn), sin(TAU * turn));
  // The cap of a small one is broad, and seen along.
  int i = 0, most = STEPS + int(10. * young);
  do {
    vec3 p;
    vec2 v;
    float y, r, R, q, grow, slant;
    // Over what is empty in leaps: only the shape is asked there.
    int j = 0;
    bool far;
    do {
      p = o + d * t;
      y = max(p.y, 0.);
      v = p.xz - vortexAxis(y);
      // Its shelf is blown out to one side.
      v -= lean * max(dot(v, lean), 0.) * .14 * young * smoothstep(52., 90., y);
      vec2 wall = vortexWall(y);
      r = length(v); R = wall.x; q = r / R;
      grow = wall.y;
      slant = inversesqrt(1. + grow * grow);
      float outer = 1.75 + mix(2.6, 2.4, young) * exp(-mix(.22, .12, young) * y);
      far = t <= end && (q > outer || q < .56);
      bool within = q < .56;
      float leap = max((within ? .60 - q : q - outer) * R * slant * .85, within ? .5 : .5 + .006 * t);
      leap = far ? leap : 0.;
      glow += within ? T * leap * exp(-2.2 * q) * smoothstep(0., 40., y) : 0.;
      t += leap;
      j++;
    } while (far && j < 10);
    if (t > end || T < .015) break;
    float shelf = smoothstep(.45, .85, grow * slant);
    vec2 out2 = v / max(r, 1e-3);
    float th = atan(v.y, v.x) / TAU - turn;
    float ly = .020 * y + .16 * log(y + 8.);
    float lod = log2(span * t * max(1.5 * (.020 + .16 / (y + 8.)), .64 / R)) - .6 + mix(1., -.4, young) * shelf;
    vec4 n = textureLod(vortexNoise, vec2(th + .12 * q, 1.5 * ly - 2. * th - .0125 * time + .10 * q), max(lod + 1.4, mix(3.2, 1.5, young)));
    vec2 warp = (n.rg - .5) * vec2(.14, .12) * mix(.5, 1., young);
    // About the column; over the shelf as it lies, where that would draw them out into rings.
    float level = step(.5, shelf + .5 * (n.r - .5));
    vec2 around = vec2(4. * th + .10 * q, 1.5 * ly + turn - .0125 * time + .24 * q);
    vec2 over = mix(.014, .0125, young) * vec2(dot(v, spin), dot(v, vec2(-spin.y, spin.x))) + vec2(.016, -.011) * y;
    vec4 m = textureLod(vortexBillow, mix(around, over, level) + warp, max(lod + .6, 0.));
    // Strands wind up around it, each a roll of cloud with a crease above and below.
    // Steep below, so that it hangs over the hollow.
    float wound = fract(BANDS * ly - STRANDS * th + 1.1 * (n.r - .5));
    wound = wound * (3. - wound) - 1.;
    // Soft above and below: creased, its outline was a saw.
    float soft = .5 + .5 * cos(.5 * TAU * wound);
    float fine = fract(4. * ly - 5. * th + 1.6 * (n.g - .5)) * 2. - 1.;
    float roll = mix(mix(.22 + .74 * soft, 1. - .8 * wound * wound - .25 * fine * fine, young), .6, mix(.5, .35, young) * shelf);
    float tex = .30 * n.r + mix(.24, .34, shelf) * m.r + mix(.44, .34, shelf) * roll;

    // Layers come loose from outside to inside.
    float layer = loosen * 1.5 - .5 * (1.6 - q);
    float torn = .16 * clamp(layer, 0., 1.) + .10 * loosen;
    // How deep under the face of it, in radii.
    // A young one's folds are shallower where it opens into its cap: so deep they tore that off.
    float under = .94 + mix(.72, .5, young * smoothstep(34., 66., y)) * (.54 * (n.r - .5) + mix(.40, .56, young) * (roll - .55)) + mix(.26, .32, shelf) * (m.r - .5) - q;
    // Toward its rim the cap is heaps that grow fewer, no mist.
    under -= .30 * young * shelf * smoothstep(58., 122., r + 60. * (n.r - .5) + 60. * (m.r - .5));
    // Along the flat of the shelf even steps would show as rings. A small one's face is felt for.
    float even = max(clamp(.045 - .25 * under, .045, .085) * R * (.75 + .5 * slant), .006 * t) * mix(.96 + .08 * shake, .55 + .9 * shake, shelf);
    // Before its veils in strides, or a ray along its flank is spent before it comes to the cap.
    float felt = max(R * slant, 9.) * (clamp(-.5 * under, .020, .08) + .4 * max(-.60 - under, 0.)) * (.97 + .06 * shake);
    float dt = mix(even, felt, young);
    float body = smoothstep(-.02, .10, under) * (1. - smoothstep(.30, .52, under)) * smoothstep(torn, .14 + torn, tex);
    // Scarves flung off the wall, thinner and thinner.
    float veil = smoothstep(-.55, .0, under + .5 * (m.g - .5)) * smoothstep(.42, .70, m.g + .3 * (n.g - .5)) * smoothstep(1.72, 1.3, q) * (1. - .85 * shelf * (1. - young));
    // The foot tears the ground into haze.
    float lump = .60 * m.r + .50 * n.r + .50 * (roll - .63);
    float skirt = exp(-.62 * y) * smoothstep(-.2, 3.2, y) * smoothstep(2.9, .9, q + 2.2 * (n.r - .5) + 1.4 * (m.r - .5) + .10 * y) * smoothstep(.22, .72, lump) * .32;
    // And it goes up in plumes, higher toward the column; not before her.
    float plume = smoothstep(.0, mix(1., .22, young), mix(3.6 * lump - 1.35, 1.3 * lump - .22 - .08 * q, young) - y / (mix(3., 9., young) + mix(80., 45., young) * exp(-mix(2.6, .9, young) * q)));
    plume *= mix(smoothstep(1., 5., abs(dot(p.xz, sideways))) * smoothstep(2.3, 1.1, q + 2.0 * (n.r - .5) + 1.2 * (m.r - .5)), 1., young);
    skirt = max(skirt * (1. - young), plume) * smoothstep(.5, 1., q);
    float lost = skirt / (skirt + mix(.12, .25, young));
    float core = smoothstep(mix(1.02, 1.25, young), mix(.74, .9, young), q + .35 * (n.r - .5)) * (1. - loosen);
    // Ragged at its rim; where the cap comes out of the column nothing of a young one is missing.
    float holds = mix(1., smoothstep(34., 88., r), young);
    float edge = (1. - smoothstep(mix(60., 46., young), mix(165., 124., young), r + holds * (120. * (n.r - .5) + mix(40., 45., young) * (m.r - .5)))) * smoothstep(.5, clearing, t);
    float density = (9. * body + mix(.5, 1.7, young) * veil + 1.7 * core + 3. * skirt) * edge * presence * stormDensity;

    if (density > .004) {
      float alpha = 1. - exp(-density * dt * 6. / R);
      vec2 g = (n.ba - .5) * .8 - wound * vec2(-.26, .42) * (1. - .7 * shelf), small = m.ba - .5;
      vec3 tangent = vec3(-out2.y, 0., out2.x);
      vec3 slope = tangent * g.x + vec3(0, 1, 0) * g.y * 1.4;
      slope += mix(.55, 1., young) * (level > .5 ? 1.6 * vec3(spin.x * small.x - spin.y * small.y, .9 * small.x - .6 * small.y, spin.y * small.x + spin.x * small.y) : tangent * small.x + vec3(0, 1.4, 0) * small.y);
      vec3 normal = normalize(vec3(out2.x, -mix(.8, .35, young) * grow * slant, out2.y));
      normal = normalize(normal - 2.4 * slope + .6 * (tex - .5) * normal);
      float up = .5 + .5 * normal.y;
      float thin = exp(-2.2 * density);
      float shade = smoothstep(.36, .80, tex + .10 * (roll - .6));

      // From all sides: the sky above, the bright rim of the land below the shelf.
      vec3 air = mix(nearHorizon * vec3(.26, .34, .46) + vec3(.0, .010, .04), upperSky * vec3(.7, 1.1, 1.3) + zenith, smoothstep(.15, .8, up));
      // Of all that blue little is left under a closed sky.
      air = mix(air, dot(air, vec3(.3, .5, .2)) * vec3(.98, .98, 1.55), .40 * ceiling * (1. - young));
      vec3 lit = air * (mix(mix(.03, .15, ceiling), .10 + .18 * shelf, young) + mix(mix(.50, .80, ceiling), .85, young) * shade * shade);
      lit += vec3(.022, .015, .085) * shelf * young * (.2 + 1.4 * shade);
      // Its flank takes the sun on one side and the moon on the other.
      float flank = dot(out2, sunFlat), other = dot(out2, moonFlat);
      lit += sunLight * mix(.56, .50, young) * pow(max(dot(normal, sunward), 0.), 1.5) * shade * smoothstep(-.2, .8, flank) * (1. - .75 * (1. - young) * smoothstep(36., 66., y));
      lit += moonLight * mix(.80, .60 - .15 * shelf, young) * pow(max(dot(normal, moonward), 0.), 1.2) * shade * smoothstep(-.2, .7, other);
      // Both stand low, and what hangs over the land is lit from beneath, arm by arm.
      lit += young * shelf * (1. - up) * shade * (.25 + 1.3 * smoothstep(.35, .72, n.r)) * (.26 * sunLight * max(flank, 0.) + .18 * moonLight * max(other, 0.));
      // Only the rim is thin enough to be shone through, and the flat of the shelf.
      float rim = max(smoothstep(.62, .05, abs(dot(out2, d.xz)) * inversesqrt(a)), .22 * smoothstep(.55, .95, grow * slant));
      lit += through * thin * (.25 + .75 * shade) * rim;
      // Its cap goes up into the dark of the sheet above it.
      lit *= mix(vec3(1), vec3(.50, .44, .72), young * smoothstep(42., 84., y + 30. * (roll - .6) + 20. * (m.r - .5)));
      // Bands of light and dark wind up a grown one.
      lit *= mix(mix(mix(.76 + .42 * soft, .50 + 1.05 * soft, ceiling), 1., shelf), 1., max(young, lost));
      // Silver of its own along the raised strands.
      float strand = smoothstep(.55, .95, m.g) * smoothstep(.3, .8, up);
      lit += SILVER * strand * (.05 + .06 * shade) * mix(.4, 2.5 - 2. * shelf, young);
      // Dust of the meadow, dark at the ground and within, pale where it grows thin; lit in heaps.
      float heap = smoothstep(.30, .85, lump) * (.5 + .5 * up);
      vec3 dust = mix((upperSky * .16 + zenith * .14) * (.25 + 1.5 * heap), mix(.72, 1., young) * (upperSky * .46 + zenith * .3) + nearHorizon * vec3(.10, .12, .20), mix(smoothstep(2., 22., y + 8. * (n.r - .5)), .35, young));
      dust += mix(.55, 1., young) * (1. - loosen) * (1. - inWall) * (.7 * through * mix(.5 * heap * heap * rim, 1., young) + (.10 + mix(1.1 * heap, .5 * tex, young)) * (mix(.36 * max(dot(normal, sunward), 0.), .10, young) * sunLight * max(flank, 0.) + .34 * moonLight * max(other, 0.)));
      lit = mix(lit, dust, lost * (1. - .7 * body));
      // No light finds its way down between the heaps.
      lit *= mix(mix(.06 + .14 * ceiling, .5, young) + mix(1.12 - .07 * ceiling, .6, young) * smoothstep(.25, .90, .20 * m.r + .80 * roll), 1., lost);
      // Its hollows are night and no holes; only behind her is there none of it.
      lit += vec3(.005, .006, .019) * ceiling * (1. - young) * (1. - inWall) * smoothstep(4., 20., y);
      // Along the edge of a grown one that is toward it lies the moon, over band and hollow alike.
      lit += ceiling * (1. - young) * (1. - shelf) * (1. - inWall) * moonLight * rim * rim * smoothstep(.0, .8, other) * (.20 + .22 * shade);
      // Light that never quite goes out wanders in it, deep under the folds.
      vec2 deep = vec2(y, dot(v, sideways)) - heart.xy;
      lit += mix(vec3(.20, .24, .72), vec3(.21, .22, .50), ceiling * (1. - young)) * (.7 + 2.7 * young) * exp(-dot(deep, deep) / 260.) * heart.z * (.10 + 1.2 * (1. - shade) * (1. - shade) * (.35 + 1.2 * m.g * m.g)) * .5;
      // Lightning, upon what faces it.
      vec2 toBolt = flash.yz - stormPlace.xy - p.xz * stature;
      float off = length(toBolt), struck = max(dot(normal.xz, toBolt) / max(off, 1.), 0.);
      lit += FLASH * flash.x * (.01 + shade * (.05 + 1.05 * struck)) * .50 / (1. + .014 * off * off);
      // What is lit by her, who is hidden in it.
      vec3 toCandle = p - vec3(0, 2., 0);
      // No farther than it is bright: little amber upon midnight is brown.
      float reached = 1. / (1. + .05 * dot(toCandle, toCandle));
      lit += CANDLE * candle * (.25 + .9 * shade) * 1.2 * reached * smoothstep(.05, .32, reached);
      // A billow that stands full in the moon would be cotton wool pinned upon the night.
      lit /= 1. + ceiling * (1. - young) * KNEE * max(dot(lit, vec3(.3, .5, .2)) - .09, 0.);
      ceiled += T * alpha * shelf * smoothstep(30., 100., r);
      sum += T * alpha * lit * midnight;
      middle += T * alpha * t; weight += T * alpha;
      float before = T;
      T *= 1. - alpha;
      // Where within this step it grew dense, so that the front has no contour lines.
      if (front < 0. && T < .82) front = t - dt + dt * clamp((before - .82) / max(before - T, 1e-4), 0., 1.);
    }
    t += dt;
    i++;
  } while (i < most);
  // Far off, a curtain of rain hangs beneath the shelf to each side of it.
  float beneath = -b / a;
  vec2 hung = vec2(dot(o.xz + d.xz * beneath, sideways), max(o.y + d.y * beneath, 0.));
  vec4 fall = textureLod(vortexNoise, vec2(.016 * hung.x + .0045 * hung.y, .0009 * hung.y + .01 * time), 0.);
  float under_ = hung.x * sign(dot(sideways, lean));
  float curtain = smoothstep(4., 26., under_) * (1. - smoothstep(46., 88., under_ + 30. * (fall.r - .5))) *
      (1. - smoothstep(58., 92., hung.y)) * smoothstep(.22, .62, fall.r) * (.7 + .6 * fall.g) * young * presence;
  float wet = T * .72 * curtain;
  sum += wet * (upperSky * .75 + nearHorizon * .05 + .5 * through);
  T *= 1. - .72 * curtain;
  weight += wet; middle += wet * beneath;
  // The pale eye, seen through.
  sum += (vec3(.05, .065, .12) + .10 * moonLight) * glow * .010 * presence;
  float alpha = 1. - T;
  // Within, the room is drawn instead (room.frag.glsl), first over it.
  float still = 1. - smoothstep(.6, 1., inside);
  if (alpha < .002) { light = vec4(sum, 0.) * still; return; }
  middle = weight > 0. ? middle / weight : 150.;
  if (front < 0.) front = middle;
  front *= stature; middle *= stature;
  vec3 world = eye + d * middle;
  // A grown one spreads into the ceiling, and has its colour there.
  float haze = mix(max(fogAmount(world) * .22, .9 * ceiling * ceiled / max(alpha, .01)), fogAmount(world) * .42, young);
  sum = mix(sum, fogColour(world) * alpha, haze);
  light = vec4(sum, alpha) * still;
  place = vec4(front, middle, 0., 0.);
}
