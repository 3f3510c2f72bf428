// Receding ridges as curtains round the visitor: every column of vertices ends on the crest, so that
// no pixel has to look for it.
#include <lib/fog>
#include <lib/noise>
#include <lib/seen>
#define RIDGE_COUNT 8
uniform vec4 ridges[RIDGE_COUNT]; // distance, height, sharpness, 1 for mist
uniform vec3 groundDark, ambient;
uniform float column;             // radians from column to column
varying vec3 world, body, before;
varying float top, burn;  // height of the crest; how much it burns before the sun
flat varying int which;
flat varying float depth; // how far it is lost in the air
const float FOOT = -26.;
// The nearest ridge stands below the edge of the land, seen from a hill; mist where it is seen at all.
const float LAND = -16., HOLLOW = -8.;
// The last of them is the nearest; mists come after.
#define NEAREST 5

// Crest of a ridge at a place (x, z): rolling near, jagged far; 0 to about 1.
float crest(vec2 p, float size, float sharp) {
  p = p / size + seedHash.xy * 61. + float(which) * 7.7;
  float rolling = .62 * noise2(p * 1.1) + .27 * noise2(p * 2.6 + 4.) + .11 * noise2(p * 6.1 + 9.);
  float a = 1. - abs(2. * noise2(p * 1.25 + 2.) - 1.), b = 1. - abs(2. * noise2(p * 2.9 + 7.) - 1.);
  float c = 1. - abs(2. * noise2(p * 6.7 + 1.) - 1.), d = 1. - abs(2. * noise2(p * 15. + 3.) - 1.);
  float jagged = .52 * a * a + .26 * b * (.4 + .6 * a) + .14 * c * a + .06 * d;
  return mix(rolling, jagged * 1.12, sharp);
}

// Woods along a crest, as crowns against the sky, metres.
float woods(vec2 p) {
  float stands = smoothstep(.40, .62, noise2(p * .013 + 3.) * .7 + noise2(p * .041 + 8.) * .3);
  float crowns = noise2(p * .13) * .6 + noise2(p * .31 + 5.) * .4;
  return stands * (4. + 9. * crowns) + (1. - stands) * 9. * smoothstep(.66, .80, noise2(p * .085 + 1.));
}

// Its crest in direction `d` (x, z), and its light.
void rise(vec4 r, vec2 d) {
  float toSun = max(dot(d, normalize(sunDirection.xz)), 0.);
  // Walking on, a crest slides past as real hills do, for it is read at its place in the world.
  float foot = FOOT;
  if (r.w > .5) {
    top = r.y * 1.45;
    foot = HOLLOW;
  }
  if (r.w < .5) {
    float h = crest(world.xz, r.x * .36, r.z);
    // Low before the sun, so that it stands free of the hills; one shoulder carries the eye to it.
    float gate = pow(toSun, 90.);
    top = r.y * (.18 + 1.18 * h) * (1. - .55 * gate * smoothstep(500., 1500., r.x));
    top += (1. - smoothstep(0., .3, r.z)) * woods(world.xz);
    if (which == NEAREST) foot = LAND;
    else {
      // No lower than what the next nearer crest can never uncover.
      vec4 nearer = ridges[which + 1];
      foot = max(foot, eye.y + (.07 * nearer.y - eye.y) * r.x / nearer.x - .007 * r.x);
    }
  }
  world.y = mix(foot, top, position.y);
  vec3 look = normalize(world - eye);
  before = .95 * skyTap(normalize(vec3(look.x, max(look.y, 0.) * .6 + .035, look.z)));
  body = groundDark * 3. + ambient * .65 + upperSky * .10;
  depth = clamp(1. - exp(-pow(.00086 * r.x, .90)), 0., 1.);
  burn = r.w > .5 ? eighth(toSun * sqrt(sqrt(toSun))) : eighth(eighth(toSun));
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}

void main() {
  which = int(position.z + .5);
  vec4 r = ridges[which];
  // Only as wide as the lens sees; columns stand at fixed angles, so that turning moves none of them.
  float yaw = atan(-viewMatrix[0][2], viewMatrix[2][2]);
  float angle = (floor(yaw / column + .5) + position.x) * column;
  vec2 d = vec2(sin(angle), -cos(angle));
  world = vec3(eye.x + d.x * r.x, 0., eye.z + d.y * r.x);
  top = burn = depth = 0.;
  body = before = vec3(0);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
  // Columns stand for the widest lens: of those that none of this picture's meet, nothing is asked.
  if (besidePicture(world) < r.x * 3. * column + 60.) rise(r, d);
}
