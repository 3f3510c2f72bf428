/** The word that a dream grows from: one form for the address, a kiosk’s list and the commands. */

const LONGEST = 64

/** A seed as it is used, or null when nothing usable is left. */
export function tidySeed(text: string): string | null {
  const word = text.normalize('NFC').trim().replace(/\s+/g, '-')
  const good = /^[\p{L}\p{M}\p{N}_.'’-]+$/u.test(word) && [...word].length <= LONGEST
  return good ? word : null
}
