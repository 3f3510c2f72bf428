#include <lib/output>
varying vec3 colour;
void main() { gl_FragColor = outColour(colour, 1.); }
