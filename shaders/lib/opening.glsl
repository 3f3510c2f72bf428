#ifndef LIB_OPENING
#define LIB_OPENING
// How far the storm's eye stands open over her: as she is reached and it loosens, until she speaks; 0–1.
float openOver(float loosen) { return smoothstep(.05, .5, loosen) * (1. - smoothstep(.555, .68, loosen)); }
#endif
