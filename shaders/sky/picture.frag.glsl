// The sky as it was drawn at half the size of the picture, and grain of one 8-bit step against bands.
#include <lib/output>
uniform sampler2D skyPicture;
uniform vec3 resolution;
void main() {
  vec3 c = texture2D(skyPicture, gl_FragCoord.xy / resolution.xy).rgb;
  gl_FragColor = vec4(c + directOutput * (gradientNoise(gl_FragCoord.xy) - .5) / 255., 1.);
}
