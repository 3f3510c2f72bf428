// The part of the picture above the horizon, behind everything. What is hidden is shaded all the
// same on a rasteriser that tests depth last, so no more is drawn than can be seen.
uniform float lowest; // of the picture’s height, −1 to 1
void main() { gl_Position = vec4(position.x, mix(lowest, 1., position.y * .5 + .5), .999999, 1.); }
