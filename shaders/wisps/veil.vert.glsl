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
varying vec4 vHands;   // the hand to the left of the eye and the one to its right: out and up in shares of its height
uniform vec3 her;
uniform vec4 leftHands[OTHERS], rightHands[OTHERS];
// A flame's line: low it trails to one side, high it bends over to the other; the head is bowed to her.
float lineAt(float h, float lean, float bow) {
  float low = max(.55 - h, 0.), head = smoothstep(.74, 1.04, h);
  return lean * (.06 * sin(5.2 * (h - .30)) + .07 * h * h - .55 * low * low) + bow * head * head;
}
// A hand as the card has it; on the way it hangs at the side.
vec2 handOn(vec4 hand, vec3 foot, vec2 right, float tall, float lean, float bow, float there, float side) {
  vec2 p = vec2(dot(hand.xz - foot.xz, right), hand.y - foot.y) / tall;
  p.x = side * (p.x - lineAt(p.y, lean, bow));
  return mix(vec2(.15, .52), clamp(p, vec2(.17, .50), vec2(.43, .92)), clamp(there, 0., 1.));
}
void main() {
  int i = int(who + .5);
  float tall = body.x, lean = body.z, h = mix(-.08, 1.5, at.y);
  vec3 foot = otherPlaces[i].xyz + turnedBy(otherTurns[i].xy, vec3(beside.x, 0., beside.y));
  vec2 to = normalize(eye.xz - foot.xz + 1e-4), right = vec2(to.y, -to.x);
  float own = fract(otherNatures[i].y + beside.x * 7.3), toHer = clamp(dot(her.xz - foot.xz, right) / 2., -1., 1.);
  float bow = toHer * mix(.05, .12, own), turns = sign(dot(turnedBy(otherTurns[i].xy, vec3(1., 0., 0.)).xz, right) + 1e-4);
  // As the card is swung round, so is its line.
  float line = lineAt(h, turns * lean, bow);
  vec3 world = standing(i, vec3(beside.x, max(tall * h, -.12), beside.y), .5 * smoothstep(.95, 1.5, h));
  world.xz += right * tall * (line + at.x * .56);
  float there = leftHands[i].w / max(otherPlaces[i].w, .01);
  vec4 one = turns > 0. ? rightHands[i] : leftHands[i], two = turns > 0. ? leftHands[i] : rightHands[i];
  vHands = vec4(handOn(one, foot, right, tall, turns * lean, bow, there, -1.), handOn(two, foot, right, tall, turns * lean, bow, there, 1.));
  vAt = vec4(at.x * .56, h, body.y, body.w);
  vHue = vec4(hueLight(otherNatures[i].x + .12 * step(.1, abs(beside.x))), own);
  vTip = hueLight(otherNatures[i].x + .13 * (own < .5 ? -1. : 1.));
  vHere = otherPlaces[i].w * (1. - mix(.65, .35, dawn) * fogAmount(world));
  gl_Position = vHere < .01 ? vec4(2., 2., 2., 1.) : projectionMatrix * viewMatrix * vec4(world, 1.);
}
