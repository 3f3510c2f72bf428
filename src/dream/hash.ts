/** A fingerprint of plain data: every bit of every number, every letter of every text. */
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)

export function hashNumbers(...values: unknown[]): string {
  let h = 0x811c9dc5
  const add = (word: number) => {
    h = Math.imul(h ^ word, 0x01000193)
    h ^= h >>> 15
  }
  const visit = (value: unknown): void => {
    if (typeof value === 'number') {
      float[0] = value
      add(words[0])
      add(words[1])
    } else if (typeof value === 'string') {
      for (let i = 0; i < value.length; i++) add(value.charCodeAt(i))
    } else if (typeof value === 'boolean') add(value ? 1 : 2)
    else if (value && typeof value === 'object') for (const one of Object.values(value)) visit(one)
  }
  visit(values)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
