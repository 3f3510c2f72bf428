// The fingers are never quite still: flesh and threads move alike. Hand's frame, metres.
vec3 alive(vec3 p) {
  float reach = smoothstep(.05, .19, p.y);
  p.z += reach * reach * .0045 * sin(.9 * time + 38. * p.x);
  p.x += reach * reach * .0016 * sin(.63 * time + 2. + 20. * p.x);
  return p;
}
// Above everything else in depth, whatever grass stands in the way.
vec4 before(vec4 clip) {
  clip.z = clip.z * .02 - .97 * clip.w;
  return clip;
}
