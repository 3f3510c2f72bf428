// Glass that morning comes through. What is broad in its light was found at the corners; here is one
// painting, read once. Leaves premultiplied.
#include <lib/output>
#include <lib/noise>
uniform highp sampler2DArray atlas;
varying vec3 painting;
varying vec3 vOn;      // light that falls on it
varying vec3 vThrough; // light that comes through it
varying vec3 vFilm;    // the shimmer of its scales
varying vec4 vKind;    // wing 1 or body 0, small 1, how far its beat blurs the tip, how much of it is there
varying float vDeep;   // how far its own colours stand against a bright sky
varying vec4 vAir;     // colour of the air before it, and how much of it
void main() {
  vec4 paint = texture(atlas, painting, 3. * max(vKind.z - .25, 0.));
  float wing = vKind.x;
  // In her portrait, where alone it is as deep, the light behind it eats into its outline.
  float jewel = smoothstep(.95, 1.15, vDeep);
  // Half the mask lies on the edge: one pixel soft at any distance, softer where the beat is quick.
  float edge = clamp((paint.a - .5) / max(fwidth(paint.a), mix(.06, .5, max(max(vKind.y, vKind.z), .55 * jewel))) + .5, 0., 1.) * (1. - .4 * vKind.z);
  if (edge < .02) discard;
  // And its veins, or they would be ink.
  float pale = dot(paint.rgb, vec3(.3, .55, .15));
  paint.rgb = mix(paint.rgb, vec3(.62, .30, .14), .62 * jewel * (1. - smoothstep(.12, .55, pale)));
  // Deeper in colour for what it has come through.
  vec3 deep = paint.rgb * paint.rgb;
  vec3 c = (.65 * paint.rgb + .35 * deep) * vOn + (.2 * paint.rgb + .8 * deep) * (.35 + .65 * pale) * vThrough;
  // Scales lie over it like dust, and shimmer most where the wing is dark and along its hem.
  vec2 scale = painting.xy * vec2(250., 188.);
  float fine = (1. - smoothstep(.3, .9, fwidth(scale.x))) * wing, grain = hash12(floor(scale));
  float hem = 1. - smoothstep(.80, .995, paint.a);
  c += vFilm * (.16 + .6 * (1. - pale) + .9 * fine * grain * grain * grain + 1.5 * hem) * wing;
  // Stained glass: its colours full, its hem dark.
  float grey = dot(c, vec3(.3, .55, .15));
  c = mix(c, max(mix(vec3(grey), c, 1.45), 0.) * vec3(1., .93, .92) * mix(.86, mix(.30, .80, jewel), hem * hem), vDeep);
  // Of the hues of that morning.
  c = mix(c, dot(c, vec3(.3, .55, .15)) * vec3(1.75, .80, .42), .62 * jewel);
  c += jewel * vec3(.62, .25, .10) * (.75 * hem + .22 * (1. - pale));
  c *= 1. + .12 * (grain - .5) * fine;
  // Thin: most where it is pale, and at the hem.
  float cover = mix(1., mix(.99 - .08 * pale, .92, hem), wing * (1. - vKind.y));
  cover = mix(cover, mix(1., .97 - .20 * pale, jewel), min(vDeep, 1.));
  gl_FragColor = outColour(mix(c, vAir.rgb, vAir.a), edge * cover * vKind.w);
  gl_FragColor.rgb *= gl_FragColor.a;
}
