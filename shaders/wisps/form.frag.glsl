// A person of light: the robe is looked through, most where it is thin; what turns to the circle takes
// its gold, and the heart shines from within. Premultiplied.
#include <lib/output>
uniform vec3 eye, sunDirection, sunLight;
uniform float dawn, time;
varying vec3 vNormal, vWorld, vHue;
varying vec4 vSpot; // radians around, how dense, light within, heads over the eyes of a face
varying vec3 vPlace;
varying vec2 vFront;
varying float vHere;
float bell(float x, float w) { x /= w; return exp(-x * x); }
void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  float nv = clamp(dot(N, V), 0., 1.), a = vSpot.x, h = vPlace.z, y = vSpot.w;
  float in_ = smoothstep(.0, .34, nv), rim = (1. - nv) * (1. - nv) * in_ * 1.6;
  // Threads that fall with the cloth; light runs down along them.
  float hair = step(2.5, y), skin = smoothstep(-.95, -.68, y) * (1. - hair);
  float fine = .5 + .5 * sin((29. + 12. * hair) * a + 2.2 * sin(3. * h + 2. * a));
  float broad = .5 + .5 * sin(11. * a - 1.6 * sin(2. * h) - 1.1);
  float line = fine * fine * fine * (.35 + .65 * broad) * (.6 + .4 * sin(5. * h + 1.1 * time + 3. * a)) * (1. - skin);
  // The hem is lost in the grass, thread by thread.
  float keep = vSpot.y * smoothstep(.0, .55, h + .26 * (broad - .5) + .12 * fine);
  // The circle is before it and a little below; the sun wherever it is.
  float key = dot(N, normalize(vec3(vFront.x, .18, vFront.y))) * .5 + .5;
  key *= key;
  float sun = max(dot(N, sunDirection) * .6 + .4, 0.);
  sun *= sun;
  // Closed eyes, the shade of brow and nose, a mouth: hints, on a face that is only light.
  float off = abs(a), lid = y + .035 - .55 * (off - .40) * (off - .40);
  float face = .55 * bell(lid, .030) * bell(off - .41, .20) + .30 * bell(y - .035, .07) * bell(off - .40, .24)
    + .50 * bell(y - .135, .022) * bell(off - .44, .22) + .30 * bell(y + .205, .03) * bell(a, .15)
    + .55 * bell(y + .285, .020) * bell(a, .24) + .16 * bell(y + .36, .03) * bell(a, .22);
  face *= skin;
  vec3 shade = mix(vHue * vHue * .30 + vHue * .10, mix(vHue * vHue, vec3(.40, .14, .42), .35) * .55, dawn);
  shade *= 1. - .55 * hair;
  vec3 warm = mix(vHue * 1.1, vec3(1., .76, .42), mix(.45, .22, dawn));
  vec3 light = mix(vHue, vec3(1., .95, .86), .6);
  vec3 c = mix(shade, warm * 1.05, key);
  c *= 1. - .62 * face;
  c += mix(light, warm, dawn) * ((.30 + .10 * hair) * line + .5 * hair * bell(h - 1.335, .045) + mix(1., .6, dawn) * rim * (.22 + 1.1 * max(key, .7 * sun)));
  c += sunLight * sun * (.05 + .16 * rim);
  // Before the sun they have a rim of it.
  float against = max(-dot(V, sunDirection), 0.);
  against *= against;
  c += sunLight * against * against * rim * vec3(.9, .7, .42) * mix(.5, 1., dawn);
  // The heart.
  float r2 = dot(vPlace.xy, vPlace.xy), glow = exp(-r2 / .016), wide = exp(-r2 / .16);
  c += (light * glow * 1.1 + warm * wide * .45) * mix(1., .55, dawn) * (.35 + .65 * nv) * (.3 + .7 * key) * (1. - .8 * hair);
  c += light * vSpot.z * (.24 + .2 * key) * (1. - .8 * face);
  float upper = smoothstep(.05, .7, h);
  float alpha = (.44 + .32 * upper + .14 * nv + .12 * line + .22 * skin + .26 * hair) * mix(1., 1.45, dawn) * in_;
  alpha = min(alpha, .92);
  c *= alpha * 1.08;
  float here = keep * vHere;
  float cover = min(alpha * here, .94);
  // Without a composer light cannot be added as it is: it lies over what is there.
  gl_FragColor = directOutput > .5 ? outColour(c / max(alpha, .25), 1.) * cover : vec4(min(c * here, vec3(60.)), cover);
}
