// Lays the room over the picture; a sphere of its own depth, so that grass and she stay before it
// and nothing they hide is shaded.
#include <lib/output>
uniform sampler2D roomLight;
uniform vec3 resolution;
uniform float inside;
void main() {
  vec4 c = texture2D(roomLight, gl_FragCoord.xy / resolution.xy) * inside;
  vec4 o = outColour(c.rgb / max(c.a, 1e-3), c.a);
  gl_FragColor = vec4(o.rgb * c.a, c.a);
}
