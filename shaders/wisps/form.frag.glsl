// A volume of light: as much of it as is looked through, so that it has no edge. Premultiplied.
#include <lib/output>
uniform vec3 eye, sunDirection, sunLight;
uniform float dawn, time;
varying vec3 vNormal, vWorld, vHue, vSpot;
varying vec3 vPlace;
varying float vHere;
void main() {
  vec3 N = normalize(vNormal), V = normalize(eye - vWorld);
  float nv = clamp(dot(N, V), 0., 1.), a = vSpot.x, h = vPlace.z;
  float body = smoothstep(.0, .8, nv), in_ = smoothstep(.0, .42, nv), rim = 4. * in_ * (1. - in_);
  // Threads of light that fall with the cloth, some of them bright; light runs down along them.
  float fine = .5 + .5 * sin(29. * a + 2.2 * sin(3. * h + 2. * a));
  float broad = .5 + .5 * sin(11. * a - 1.6 * sin(2. * h) - 1.1);
  fine *= fine;
  float line = fine * fine * (.35 + .65 * broad) * (.6 + .4 * sin(5. * h + 1.1 * time + 3. * a));
  // The hem is lost in the grass, thread by thread.
  float keep = vSpot.y * smoothstep(.02, .62, h + .26 * (broad - .5) + .12 * fine);
  float sun = max(dot(N, sunDirection) * .6 + .4, 0.);
  // By day its hue is deep, to hold against the sky, and the threads in it bright.
  vec3 hue = mix(vHue, mix(vHue * vHue, vec3(.30, .16, .52), .25), .75 * dawn);
  vec3 light = mix(vHue, vec3(1., .96, .90), .55);
  vec3 c = hue * (.15 * body + .40 * rim + .34 * line * (.3 + .7 * body));
  c += light * dawn * (.34 * line + .10 * body) * body;
  float alpha = (.13 + .19 * body + .11 * line) * mix(1., 2.1, dawn) * in_;
  c += sunLight * sun * sun * (.05 + .10 * rim);
  // The heart shines through from within, and softly a face and hands.
  float r2 = dot(vPlace.xy, vPlace.xy);
  c += (light * exp(-r2 / .010) * .7 + vHue * exp(-r2 / .07) * .4) * body;
  c += light * vSpot.z * mix(.55, .38, dawn) * body;
  float here = keep * vHere;
  float cover = min(alpha * here, .9);
  // Without a composer light cannot be added as it is: it lies over what is there.
  gl_FragColor = directOutput > .5 ? outColour(c / max(alpha, .25), 1.) * cover : vec4(min(c * here, vec3(60.)), cover);
}
