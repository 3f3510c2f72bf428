#include <lib/noise>
#include <lib/fog>
#include <lib/output>
varying vec3 world, colour;
uniform vec3 ambient;

// A crystal: flat facets that give back the sky, and a light of its own in the foot.
vec3 crystal() {
  vec3 n = normalize(cross(dFdx(world), dFdy(world)));
  vec3 v = normalize(world - eye);
  n *= -sign(dot(n, v));
  vec3 r = reflect(v, n);
  vec3 sky = skyTap(normalize(vec3(r.x, abs(r.y) + .03, r.z)));
  vec3 through = skyTap(normalize(vec3(v.x - n.x * .5, abs(v.y) + .12, v.z - n.z * .5)));
  float edge = pow(1. - abs(dot(n, v)), 3.);
  vec3 tint = mix(vec3(.74, .72, .98), vec3(1., .80, .84), colour.x);
  // Each facet has a tone of its own: clear, or full of the dark behind it.
  float facet = hash12(floor(n.xz * 7.) + floor(n.y * 5.) * 3.1 + colour.y * 40.);
  vec3 c = through * tint * mix(.34, 1.15, facet * facet) + sky * (.06 + .8 * edge * facet) + ambient * .05;
  c *= mix(.55, 1., smoothstep(0., .5, colour.z));
  c += sunLight * .22 * pow(max(dot(n, sunDirection), 0.), 2.) + sunLight * pow(max(dot(r, sunDirection), 0.), 30.);
  return c + vec3(1., .78, .5) * .10 * exp(-6. * colour.z);
}

void main() { gl_FragColor = outColour(applyFog(crystal(), world), 1.); }
