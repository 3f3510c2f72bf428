// A thread of a hand, drawn as a ribbon that faces the lens and is never thinner than it can be seen.
attribute vec3 tangent3;
attribute vec4 look; // along, side, own random number, half width in metres
attribute vec2 nature; // how loose 0–1, metres along
uniform float time;
uniform vec3 eye, resolution;
varying vec3 vWorld, vNormal, vTangent;
varying vec4 vLook; // along, across, own random number, how much of a pixel it fills
varying vec3 vNature; // loose, metres along, distance from the wrist
#include <hands/alive>
void main() {
  float rnd = look.z * 60., s = nature.y;
  vec3 p = alive(position);
  // What is loose moves as hair does in still water.
  float free = nature.x * nature.x;
  p += free * .016 * vec3(
    sin(.8 * time + rnd + 14. * s), .5 * sin(.7 * time + 2. * rnd + 11. * s), sin(.9 * time + 1.7 * rnd + 17. * s));
  vec4 world = modelMatrix * vec4(p, 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vTangent = normalize(mat3(modelMatrix) * tangent3);
  vec4 a = projectionMatrix * viewMatrix * world, b = projectionMatrix * viewMatrix * vec4(vWorld + vTangent * .004, 1.);
  vec2 way = (b.xy / max(b.w, .01) - a.xy / max(a.w, .01)) * resolution.xy;
  vec2 over = normalize(vec2(-way.y, way.x) + 1e-6);
  float taper = smoothstep(0., .12, look.x) * (1. - smoothstep(.72, 1., look.x));
  float pixels = look.w * mix(.3, 1., taper) * projectionMatrix[1][1] * resolution.y * .5 / max(a.w, .05);
  float drawn = clamp(pixels, .42 * resolution.z, 1.5 * resolution.z);
  a.xy += over * look.y * drawn * 1.5 * 2. / resolution.xy * a.w;
  // A little nearer in depth than it is: where it lies tight over a knuckle the flesh must not swallow it.
  vec4 near = projectionMatrix * viewMatrix * vec4(vWorld + .0022 * normalize(eye - vWorld), 1.);
  a.z = near.z / near.w * a.w;
  gl_Position = before(a);
  vLook = vec4(look.x, look.y, look.z, min(1., pixels / drawn) * taper);
  vNature = vec3(nature, position.y);
}
