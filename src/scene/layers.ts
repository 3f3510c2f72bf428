/**
 * Layers of the scene: what only the visitor's own camera sees, what only a mirror sees, and what is
 * drawn last where the lens blurs all that lies behind: she, and what is before her.
 */
export const OWN_LAYER = 1
export const MIRROR_LAYER = 2
export const FORE_LAYER = 3
