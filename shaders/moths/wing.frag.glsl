// Leaves premultiplied: wings cover, halo and dust only shine.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
uniform vec3 her, ambient, eye, sunDirection, moonDirection, sunLight, moonLight;
uniform float moths, warmth;
varying vec3 painting;
varying vec3 world;
varying vec3 back;
varying vec3 pleat;
varying vec2 state;
varying float kind;
varying float small;
varying vec4 vAir;
varying vec3 vWave;
// An edge one pixel soft at any distance.
float wingEdge(float alpha, float least) { return clamp((alpha - .45) / max(fwidth(alpha), least) + .5, 0., 1.); }
void main() {
  if (kind > 1.5) {
    float d = max(0., 1. - dot(painting.xy, painting.xy));
    d *= d;
    d *= d;
    if (d < .004) discard;
    // Light that is added to a finished picture reaches farther than it should.
    gl_FragColor = vec4(outGlow(pleat * d * mix(1., .55 * d, directOutput)).rgb, 0.);
    return;
  }
  vec4 paint = texture(atlas, painting);
  // Small ones beat too fast to have an edge.
  float edge = wingEdge(paint.a, mix(.06, .5, small));
  // Powder, not a cut edge; and the nearest are a little out of focus.
  float margin = textureLod(atlas, painting, 3.6).a;
  float close = 1. - smoothstep(.45, 1.6, distance(world, eye));
  edge = mix(edge, smoothstep(.10, .80, margin), mix(.30, .85, close) * (1. - small));
  if (edge < .02) discard;
  float wing = 1. - step(.5, kind);
  vec3 view = normalize(eye - world);
  float there = min(1., moths * 1.4) * (1. - smoothstep(.93, 1., state.y));
  vec3 toHer = her + vec3(0, 1.25, 0) - world;
  float away = dot(toHer, toHer);
  vec3 lamp = mix(vec3(.46, .40, .43), vec3(.62, .46, .24), warmth) / (.55 + 1.1 * away);
  vec3 c;
  if (small > .5) {
    // Too small to carry a picture: a little of its light, in a colour of its own, paler to the hem.
    vec3 plain = textureLod(atlas, painting, 3.).rgb;
    float l = dot(plain, vec3(.3, .55, .15)), hem = smoothstep(.04, .46, abs(painting.x - .5));
    c = (pleat * (.30 + .9 * hem) * (.35 + 1.1 * l) + .12 * plain) * wing + vec3(.10, .075, .06) * (1. - wing);
    c *= .75 + .35 * abs(dot(normalize(back), view)) + .5 * lamp;
    c = mix(c, c * vec3(1.5, 1.1, .62), state.y);
    gl_FragColor = outColour(mix(c, vAir.rgb, vAir.a), edge * .86 * there);
    gl_FragColor.rgb *= gl_FragColor.a;
    return;
  }
  // A membrane pleated along its veins, not a board.
  vec2 q = (painting.xy - .5) * vec2(2., -1.5);
  float out_ = length(q);
  float rib = sin(34. * atan(q.y - .06, abs(q.x) + .02)) * smoothstep(.10, .45, out_) * wing;
  vec3 n = normalize((gl_FrontFacing ? back : -back) + pleat * rib * .26);
  // Light through the wing as well as on it: deeper in colour than what it gives back.
  float moon = max(dot(n, moonDirection), 0.), behind = max(-dot(n, moonDirection), 0.);
  float sun = max(dot(n, sunDirection), 0.) + .8 * max(-dot(n, sunDirection), 0.);
  // Turned up it takes the sky, turned away it falls into shade.
  float open_ = .5 + .5 * n.y, turned = abs(dot(n, view));
  vec3 sky = mix(ambient, vec3(dot(ambient, vec3(.33))), .35);
  vec3 light = (vec3(.20, .20, .24) + 1.6 * sky) * mix(.4, 1.25, open_ * open_) * mix(.45, 1.1, turned);
  light += .45 * moon * moonLight + .25 * sun * sunLight;
  // She is the lamp they were born at; seen against her the wings are lit from behind.
  light += (.7 + 1.6 * pow(max(-dot(normalize(toHer), view), 0.), 3.)) * lamp;
  // The body's shade lies on the roots; hems are thin.
  light *= mix(1., .40 + .75 * smoothstep(.04, .55, out_), wing);
  vec3 deep = paint.rgb * paint.rgb;
  vec3 c0 = paint.rgb * light;
  // What is held in it shines through, as a window does at night: the paler the more, and
  // broadest in the middle of the wing.
  vec2 heart = vec2(abs(q.x) - .42, q.y - .02);
  float held = exp(-3.4 * dot(heart, heart));
  c0 += deep * (.5 + .5 * turned) * (behind * moonLight + vec3(1.30, 1.10, .86) * held * (.75 + .35 * state.x) + .16) * wing;
  // Thin along the hem, where there is only powder and light comes round.
  float hem = (1. - smoothstep(.55, .98, margin)) * wing;
  c0 += hem * mix(vec3(.34, .32, .52), vec3(.62, .48, .34), open_) * (.30 + .70 * paint.rgb);
  // Fur holds light in its depth.
  c0 = mix(c0, paint.rgb * (vec3(.13, .13, .17) + .6 * lamp + .7 * sky + .3 * moon * moonLight) * (.25 + 1.1 * turned * turned), 1. - wing);
  // A sheen goes over it as it turns.
  vec3 half_ = normalize(view + normalize(moonDirection + vec3(0., .6, 0.)));
  float sheen = max(dot(n, half_), 0.);
  sheen *= sheen; sheen *= sheen; sheen *= sheen;
  c0 += sheen * (moonLight * .5 + sky) * (.08 + .4 * paint.rgb) * wing;
  // Dust of scales: each glints at its own angle.
  vec2 scale = painting.xy * vec2(190., 142.);
  float fine = (1. - smoothstep(.25, .8, fwidth(scale.x))) * wing;
  float glint = hash12(floor(scale));
  c0 += vec3(.42, .38, .34) * smoothstep(.92, 1., glint) * pow(turned, 2. + 9. * fract(glint * 57.)) * fine * .5;
  c0 *= 1. + .28 * (hash12(floor(scale * .5) + 7.) - .5) * fine;
  float rim = 1. - turned;
  c0 += rim * rim * rim * vec3(.30, .27, .34) * (.25 + paint.rgb);
  c0 += vWave * paint.rgb * .5;
  c = mix(c0, c0 * vec3(1.5, 1.1, .62), state.y);
  // Thin toward the hem, where the night comes through.
  float thin = mix(1., .72 + .28 * held, wing * (1. - state.y));
  gl_FragColor = outColour(mix(c, vAir.rgb, vAir.a), edge * there * thin);
  gl_FragColor.rgb *= gl_FragColor.a;
}
