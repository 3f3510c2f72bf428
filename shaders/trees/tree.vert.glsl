// A near tree: wood as it stands, crystals as outlines that turn about their own axis to the eye.
// A crystal's light is found here, once a facet, so that a pixel only has to choose.
#include <lib/noise>
#include <lib/wind>
#include <lib/waves>
#include <lib/seen>
attribute vec4 hook, info, edge;
attribute vec4 place; // x, y, z of the foot, scale
attribute vec4 turn;  // cosine and sine of the yaw, random number, light of pulses
attribute vec4 ring;  // two leaves that ring: cluster, brightness, cluster, brightness
uniform vec3 lod;
uniform float leafScale;
#include <lib/fog>
#ifdef LEAVES
CRYSTAL
#else
uniform float time;
varying vec3 world, normalTo, wave;
varying vec4 wood, air;
varying float glow;
#endif

void main() {
  // Leaf by leaf the near tree gives way to its far self, so that nothing is seen to change.
  float gone = smoothstep(lod.x, lod.y, distance(eye.xz, place.xz));
  mat2 yaw = mat2(turn.x, -turn.y, turn.y, turn.x);
  float s = place.w;
  vec3 foot = place.xyz;
  float melts = MELTS;

  // The crown moves as one, each bough a little later.
#ifdef LEAVES
  vec2 h = hook.xz;
  float sway = clamp(hook.y / 16., 0., 1.);
#else
  // Behind her portrait all wood thins away into the light: none grows out of her head, or before the sun.
  vec3 bark = position - normal * hook.z * melts;
  vec2 h = bark.xz;
  float sway = info.z;
#endif
  vec2 at = foot.xz + yaw * h * s;
  vec2 blow = vec2(.83, .30) * (gustAt(at) - .35) * (.25 + 1.1 * wind);
  vec2 bough = blow * .42 * sway * sway +
    vec2(sin(.7 * time + 9. * turn.z + .21 * at.y), cos(.6 * time + 7. * turn.z + .23 * at.x)) * .07 * sway;

#ifdef LEAVES
  float kept = leafScale * (1. - smoothstep(0., .3, max(0., gone * 1.7 - .7) * 1.3 - hook.w));
  float across = edge.x * 2. - 1., along = edge.y, wide = edge.z * WIDEST, reach = info.z * LONGEST;
  vec3 axis = normalize(normal);
  // Back from the outline at rest to the root.
  vec3 restSide = normalize(cross(axis, abs(axis.y) > .9 ? vec3(1, 0, 0) : vec3(0, 1, 0)));
  vec3 root = position - restSide * across * wide - axis * along * reach;
  // A pendulum about its own hook, as stiff as it is upright.
  vec3 rel = (root - hook.xyz) * kept;
  // All that hang on one thread swing as one.
  float ph = 7. * hook.x + 3. * hook.y + 5. * hook.z;
  vec2 swing = .5 * blow + (.035 + .09 * wind) * vec2(sin(1.3 * time + ph), cos(1.6 * time + 1.7 * ph));
  swing *= .35 + .65 * smoothstep(.2, -.6, axis.y);
  vec2 own = transpose(yaw) * swing;
  rel.xz += own * length(rel);
  axis = normalize(axis + vec3(own.x, 0., own.y));
  root = hook.xyz + rel;
  vec3 a = vec3(yaw * axis.xz, axis.y).xzy;
  vec3 p0 = foot + vec3(0., root.y * s, 0.);
  p0.xz += yaw * root.xz * s + bough * s;

  gl_Position = vec4(2., 2., 2., 1.);
  // Its facets are dear.
  bool seen = gone < 1. && kept > 0. && besidePicture(p0) < LONGEST * s;
  if (seen) {
    kept *= mix(1., wholeInPicture(p0), portrait) * blossoms(hook.w, .03, melts);
    float near1 = 1. - smoothstep(.008, .016, abs(info.x - ring.x));
    float near2 = 1. - smoothstep(.008, .016, abs(info.x - ring.z));
    float pulse = turn.w * (.35 + .65 * hash12(vec2(info.x * 57., turn.z * 9.)));
    float ringing = near1 * ring.y + near2 * ring.w + mix(.35, .04, stormNight()) * pulse;
    vec3 at3 = crystalAt(p0, a, reach * s * kept, wide * s * kept, across, along,
      mix(.36, .74, edge.w), fract(hook.w + turn.z), info.y, ringing, 1., melts);
    gl_Position = projectionMatrix * viewMatrix * vec4(at3, 1.);
  }
#else
  world = foot + vec3(0., bark.y * s, 0.);
  world.xz = at + bough * s;
  vec2 n = yaw * normal.xz;
  normalTo = normalize(vec3(n.x, normal.y, n.y));
  glow = turn.w;
  // To who stands near her in the morning they are haze.
  float f = mix(fogAmount(world), 1., .72 * portrait * dawn);
  air = vec4(fogColour(world) * f, 1. - f);
  wave = waveLight(world.xz);
  wood = hook;
  gl_Position = gone < 1. && melts < .97 ? projectionMatrix * viewMatrix * vec4(world, 1.) : vec4(2., 2., 2., 1.);
#endif
}
