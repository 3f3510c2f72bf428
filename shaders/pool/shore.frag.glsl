#include <lib/output>
varying vec3 world, colour;
varying vec2 uvBlade;
void main() { gl_FragColor = outColour(colour, 1.); }
