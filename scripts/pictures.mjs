/** The key pictures of the dream: which moment each is, and through which lens. */
export const PICTURES = [
  { name: 'arrival', act: 'arrival', at: 6 },
  { name: 'call', act: 'call', at: 12 },
  { name: 'crossing', act: 'crossing', at: 22 },
  { name: 'crossing-back', act: 'crossing', at: 36, view: 'back' },
  { name: 'at-the-wall', act: 'meeting', at: 12, view: 'her20' },
  { name: 'meeting', act: 'meeting', at: 12 },
  { name: 'reaching', act: 'reaching', at: 14 },
  { name: 'telling', act: 'telling', at: 20 },
  { name: 'weaving', act: 'weaving', at: 18 },
  { name: 'remembering', act: 'remembering', at: 14 },
  { name: 'gathering', act: 'gathering', at: 28, view: 'circle' },
  { name: 'dawn', act: 'dawn', at: 28, view: 'sunrise' },
  { name: 'after', act: 'after', at: 14, view: 'pool' },
  { name: 'her-broken', act: 'meeting', at: 10, view: 'her' },
  { name: 'her-mended', act: 'dawn', at: 30, view: 'her' },
]
