// The form beneath the threads: dark within and half translucent, with a heart in it. Premultiplied.
#include <lib/output>
uniform vec3 eye, sunDirection, sunLight, ambient;
uniform float dawn;
varying vec3 vNormal, vWorld, vHue;
varying vec4 vFog;
varying vec3 vPlace;
varying float vHere;
void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  float nv = clamp(dot(N, V), 0., 1.), edge = 1. - nv, rim = edge * edge * edge;
  float sun = max(dot(N, sunDirection) * .7 + .3, 0.);
  // The hem is lost in the grass; only threads are left of it.
  float keep = smoothstep(.0, .15, vPlace.z + .03 * sin(19. * vPlace.x + 3. * vWorld.x));
  vec3 c = mix(vec3(.008, .008, .030), vec3(.060, .036, .066), dawn) * (.45 + .55 * nv) + ambient * .30 * (.5 + .5 * N.y);
  // A face, a shoulder, a hand take the sun on one side.
  c += sunLight * vec3(1., .86, .74) * sun * sun * mix(.030, .17, dawn);
  c += vHue * (rim * .85 + .16 * edge * edge * (.4 + .6 * sun) + .018 * (.4 + nv));
  c += sunLight * rim * sun * mix(.25, .6, dawn);
  // By day they are full of light, hardly dark at all.
  c += vHue * dawn * .26 * (.40 + .35 * nv + .25 * N.y);
  // The heart shines through from within.
  float r2 = dot(vPlace.xy, vPlace.xy);
  c += (mix(vHue, vec3(1., .96, .90), .5) * exp(-r2 / .010) * .55 + vHue * exp(-r2 / .07) * .20) * nv;
  float alpha = mix(mix(.88, .78, dawn), .98, rim);
  c = mix(c, vFog.rgb, vFog.a);
  // Later they are there as light is: hardly anything is hidden by them.
  c += vHue * .30 * (1. - vHere) * (.3 + .7 * nv);
  gl_FragColor = outColour(c, mix(.35, 1., vHere * vHere)) * (alpha * keep * vHere);
}
