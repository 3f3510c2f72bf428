// Lays the room over the picture; a sphere of its own depth, so that grass and she stay before it
// and nothing they hide is shaded. From outside it comes over the column, which then goes: were both
// half there, what is beyond would show through.
#include <lib/output>
uniform sampler2D roomLight;
uniform vec3 resolution;
uniform float inside;
void main() {
  vec4 c = texture2D(roomLight, gl_FragCoord.xy / resolution.xy) * smoothstep(0., .6, inside);
  vec4 o = outColour(c.rgb / max(c.a, 1e-3), c.a);
  gl_FragColor = vec4(o.rgb * c.a, c.a);
}
