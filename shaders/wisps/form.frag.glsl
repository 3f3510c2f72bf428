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
  // A bright core, and an outline that is breath: no edge.
  float core = smoothstep(.0, mix(.86, .74, dawn), nv), in_ = core * mix(core, 1., .5), rim = (1. - nv) * (1. - nv) * smoothstep(.0, .5, nv) * 1.6;
  // Threads that fall with the cloth; light runs down along them.
  float hair = step(2.5, y), skin = smoothstep(-.95, -.68, y) * (1. - hair);
  float fine = .5 + .5 * sin((29. + 12. * hair) * a + 2.2 * sin(3. * h + 2. * a));
  float broad = .5 + .5 * sin(11. * a - 1.6 * sin(2. * h) - 1.1);
  float line = fine * fine * fine * (.35 + .65 * broad) * (.6 + .4 * sin(5. * h + 1.1 * time + 3. * a)) * (1. - skin);
  // Below the heart the robe is lost, thread by thread, in the light it trails.
  float streaks = smoothstep(.15, .85, .55 * broad + .45 * fine), upper = smoothstep(.15, .85, h);
  float keep = vSpot.y * smoothstep(-.05, .80, h + .16 * (broad - .5)) * mix(streaks * 1.3, 1., upper);
  // The circle is before it and a little below; the sun wherever it is.
  float key = dot(N, normalize(vec3(vFront.x, .18, vFront.y))) * .5 + .5;
  key *= key;
  float sun = max(dot(N, sunDirection) * .6 + .4, 0.);
  sun *= sun;
  // Closed eyes, the shade of brow and nose, a mouth: hints, on a face that is only light.
  float off = abs(a), lid = y + .035 - .55 * (off - .40) * (off - .40);
  float face = .66 * bell(lid, .045) * bell(off - .41, .21) + .38 * bell(y - .02, .085) * bell(off - .40, .25)
    + .60 * bell(y - .135, .026) * bell(off - .44, .22) + .34 * bell(y + .205, .03) * bell(a, .15)
    + .90 * bell(y + .285, .030) * bell(a, .24) + .22 * bell(y + .36, .03) * bell(a, .22);
  // Under the hair that frames it a face is in shade at its sides, so that it is round.
  face = (min(face, 1.) + .35 * smoothstep(.75, 1.35, off) * (1. - face)) * skin;
  // All of them are of one light: each has its own hue in the depth of it, and gold where it is thin.
  vec3 gold = vec3(1., .66, .28), hue = mix(vHue, gold, .08);
  vec3 light = mix(hue, vec3(1., .93, .80), mix(.40, .30, dawn));
  // By day it must hold its own hue before a bright sky.
  vec3 deep = mix(vHue * .42, vHue * vHue * .30 + vHue * vec3(.07, .04, .12), dawn);
  vec3 c = mix(deep, mix(hue * mix(.95, .52, dawn), light, .62 * core * upper * (1. - .75 * dawn)), mix(.35, .08, dawn) + mix(.65, .46, dawn) * key);
  // A face takes the light of the circle whole, and is hardly more than that.
  c = mix(c, light * mix(.42 + .80 * key, .30 + .40 * key, dawn), skin * .66);
  c *= 1. - .46 * face;
  c += light * ((.30 + .14 * hair) * line * (1. - .5 * dawn) + rim * (.10 + .8 * max(key, .7 * sun)));
  // Hair is a veil of the same light, a little deeper.
  c *= mix(vec3(1.), vHue * .5 + .34, .6 * hair);
  c += sunLight * sun * (.03 + .12 * rim);
  // Before the sun they have a rim of it, and it comes through where they are thin.
  float against = max(-dot(V, sunDirection), 0.);
  against *= against;
  c += sunLight * against * vec3(1., .74, .42) * (against * rim * 1.5 + .10 * (1. - nv) * dawn);
  // The heart.
  float r2 = dot(vPlace.xy, vPlace.xy), glow = exp(-r2 / .014), wide = exp(-r2 / .13);
  c += (light * glow * 1.2 + mix(hue, gold, .5) * wide * .50) * mix(1., .45, dawn) * (.35 + .65 * nv) * (.3 + .7 * key) * (1. - .8 * hair) * (1. - skin);
  c += light * vSpot.z * .16 * (1. - .8 * face);
  float alpha = (.30 + .42 * upper + .12 * line + .12 * skin + .06 * hair) * mix(1., 1.75, dawn) * in_;
  alpha = min(alpha, .94);
  c *= alpha * mix(1.65, 1.25, dawn);
  float here = keep * vHere;
  float cover = min(alpha * here, .94) * mix(.45, 1., max(upper, .6 * dawn));
  // Without a composer light cannot be added as it is: it lies over what is there.
  gl_FragColor = directOutput > .5 ? outColour(c / max(alpha, .25), 1.) * cover : vec4(min(c * here, vec3(60.)), cover);
}
