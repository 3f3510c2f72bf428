// Vignette: the corners fall off as in an old lens.
const float VIGNETTE = .61;

void mainImage(const in vec4 inputColor, const in vec2 uv, out vec4 outputColor) {
  vec2 q = uv - .5;
  vec3 c = inputColor.rgb * (1. - VIGNETTE * dot(q, q));
  outputColor = vec4(finishPicture(c, gl_FragCoord.xy), 1.);
}
