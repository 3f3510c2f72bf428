// A presence of light on a card that turns to the eye: its line, as the body leans and the wind takes it.
#include <lib/fog>
#include <wisps/other>
attribute vec4 at;     // across −1…1, along 0…1, 0
attribute float who;
attribute vec4 body;   // height in metres, breadth, lean −1…1, how dense
attribute vec2 beside; // to the left and ahead, metres
varying vec4 vAt;      // across and up in shares of its height, breadth, how dense
varying vec4 vHue;     // hue, own number
varying vec3 vTip;     // what its hue turns to upward
varying float vHere;
void main() {
  int i = int(who + .5);
  float tall = body.x, lean = body.z, h = mix(-.08, 1.5, at.y), low = max(.55 - h, 0.);
  // A flame's line: low it trails to one side, high it bends over to the other.
  float line = lean * (.07 * sin(5.2 * (h - .30)) + .12 * h * h - .55 * low * low);
  vec3 world = standing(i, vec3(beside.x + tall * line, max(tall * h, -.12), beside.y), .5 * smoothstep(.95, 1.5, h));
  vec2 d = normalize(eye.xz - world.xz + 1e-4);
  world.xz += vec2(d.y, -d.x) * at.x * tall * .56;
  float own = fract(otherNatures[i].y + beside.x * 7.3);
  vAt = vec4(at.x * .56, h, body.y, body.w);
  vHue = vec4(hueLight(otherNatures[i].x + .12 * step(.1, abs(beside.x))), own);
  vTip = hueLight(otherNatures[i].x + .13 * (own < .5 ? -1. : 1.));
  vHere = otherPlaces[i].w * (1. - mix(.65, .35, dawn) * fogAmount(world));
  gl_Position = vHere < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
