// The air alone, without clouds or discs: smooth, so that a small map of it serves the whole dome.
#include <lib/sky>
varying vec2 place;
void main() { gl_FragColor = vec4(skyGradient(skyMapDirection(place)), 1.); }
