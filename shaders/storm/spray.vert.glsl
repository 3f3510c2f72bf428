// Rings of torn haze about the foot of the storm, where it tears the meadow into spray.
#include <lib/fog>
#include <lib/land>
#include <lib/room>
#include <lib/vortex>
attribute vec3 ring;   // turns around 0–1, up 0–1, number of the ring
uniform vec3 her, flash;
uniform vec2 entry;
uniform float storm, inside;
varying vec4 air;
varying vec3 within, without;
varying vec2 at;
varying float number, veil, struck;
void main() {
  number = ring.z;
  float r = mix((16. + mix(11., 26., youth) * number) * stature, 7.6 + 2.9 * number, inside);
  float tall = mix((9.5 - 2. * number) * stature, 1.7 + .9 * number, inside);
  float a = ring.x * 6.2831853;
  vec2 p = stormPlace.xy + vec2(cos(a), sin(a)) * r * (1. + .25 * (1. - inside) * (1. - ring.y));
  vec3 world = vec3(p.x, landHeight(p) - .35 + ring.y * tall, p.y);
  at = ring.xy;
  vec2 toEye = normalize(eye.xz - stormPlace.xy + 1e-4), out_ = normalize(p - stormPlace.xy);
  float away = distance(world, eye);
  // From outside the far half stands behind the column; from within all of it is seen.
  // Where the ring is seen along its face it would end in a line.
  float face = abs(dot(out_, normalize(world.xz - eye.xz)));
  veil = max(smoothstep(.16, .8, storm), .85 * smoothstep(.0, .06, storm)) * (1. - loosen) * mix(.8 * smoothstep(-.5, .3, dot(out_, toEye)) * smoothstep(.08, .75, face), 1., inside) *
    smoothstep(1.5, 5., away);
  float ahead = .5 + .5 * dot(out_, entry), back = ahead * ahead * ahead;
  within = (vec3(.10, .16, .33) + .46 * moonLight) * (.03 + .42 * back * back) * inside;
  vec3 d = (world - eye) / max(away, .01);
  float sunSide = pow(.5 + .5 * dot(d, sunDirection), 10.), moonSide = pow(.5 + .5 * dot(d, moonDirection), 8.);
  without = mix(.9, 1., inside) * (sunLight * .20 * sunSide + moonLight * (.07 + .22 * moonSide)) * (1. - inside);
  float far = distance(world.xz, flash.yz);
  struck = flash.x * mix(1., .6, inside) / (1. + mix(.012, .022, inside) * far * far);
  float f = fogAmount(world) * .6;
  air = vec4(fogColour(world) * f, 1. - f);
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.);
}
