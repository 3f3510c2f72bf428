// Vignette: the corners fall off as in an old lens; more where a face is looked at.
uniform float portrait;
const float VIGNETTE = .61;

void mainImage(const in vec4 inputColor, const in vec2 uv, out vec4 outputColor) {
  vec2 q = uv - .5;
  vec3 c = inputColor.rgb * (1. - (VIGNETTE + .5 * portrait) * dot(q, q));
  outputColor = vec4(finishPicture(c, gl_FragCoord.xy), 1.);
}
