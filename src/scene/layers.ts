/** Layers of the scene: what only the visitor's own camera sees, and what only a mirror sees. */
export const OWN_LAYER = 1
export const MIRROR_LAYER = 2
