// Leaves premultiplied: wings cover, sparks and dust only shine. What is broad in its light was found
// at the corners; here is one painting, read once.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform float moths;
varying vec3 painting;
varying vec3 vOn;      // light that falls on it; of what only glows, its colour
varying vec3 vThrough; // light that comes through it
varying vec3 vFilm;    // the shimmer of its scales
varying vec4 vKind;    // glow 1, wing 1 or body 0, small 1, how far it is turned to the lens
varying vec4 vAir;     // colour of the air before it, and how much of it
varying float vThere;
void glow() {
  float d = max(0., 1. - dot(painting.xy, painting.xy));
  d *= d;
  // Light that is added to a finished picture reaches farther than it should.
  // What stands before the light covers it.
  gl_FragColor = vec4(outGlow(vOn * d * mix(1., mix(.55 * d, 1., vAir.a), directOutput)).rgb, vAir.a * min(1., 3. * d));
}

void painted() {
  vec4 paint = texture(atlas, painting);
  float wing = vKind.y, small = vKind.z;
  // Half the mask lies on the edge: one pixel soft at any distance; small ones beat too fast to have one.
  float edge = clamp((paint.a - .5) / max(fwidth(paint.a), mix(.14, .5, small)) + .5, 0., 1.);
  // What is hair and feather keeps the cover it was painted with.
  edge = mix(paint.a, edge, wing);
  if (edge < .02) discard;
  // What is pale lets light through, deeper in colour than what falls on it.
  float pale = dot(paint.rgb, vec3(.3, .55, .15));
  vec3 c = paint.rgb * (vOn + (.25 + .75 * paint.rgb) * vThrough);
  // Powder: scale by scale, each at its own angle, most where the wing is dark and along its hem.
  vec2 scale = painting.xy * vec2(230., 172.);
  float fine = (1. - smoothstep(.3, .9, fwidth(scale.x))) * wing;
  float grain = hash12(floor(scale));
  float hem = 1. - smoothstep(.80, .995, paint.a);
  c += vFilm * ((1. - pale) * (.35 + 2.2 * fine * grain * grain * grain) + .04 * hem) * wing;
  c *= 1. + .22 * (grain - .5) * fine;
  // Its hem is dark before what lies behind it: a pale one would be cut out with scissors.
  c *= 1. - .4 * hem * wing;
  float cover = mix(1., mix(.95, .84, hem), wing * (1. - small));
  gl_FragColor = outColour(mix(c, vAir.rgb, vAir.a), edge * cover * vThere);
  gl_FragColor.rgb *= gl_FragColor.a;
}

void main() {
  if (vKind.x > .5) glow();
  if (vKind.x < .5) painted();
}
