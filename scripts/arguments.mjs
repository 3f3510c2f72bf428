/**
 * What is asked of a command. What is not understood is named together with what is used instead;
 * where anything else would be another dream or a measure of something else, the command ends.
 */

/** Reads `--name value` pairs, or `--name=value`; names what it does not know and goes on with the default. */
export function readArguments(defaults, list = process.argv.slice(2)) {
  const values = { ...defaults }
  for (let i = 0; i < list.length; i++) {
    const [, name, given] = /^--([^=]+)(?:=(.*))?$/s.exec(list[i]) ?? []
    if (!Object.hasOwn(defaults, name ?? '')) {
      console.error(`“${list[i]}” is not understood and ignored. Known: ${names(defaults)}`)
      continue
    }
    if (defaults[name] === false) {
      values[name] = true
      continue
    }
    // What begins with two dashes is the next name.
    const value = given ?? (list[i + 1]?.startsWith('--') ? '' : list[++i])
    if (value) values[name] = value
    else console.error(`--${name} has no value; ${defaults[name] || 'its default'} is used.`)
  }
  return values
}

const names = (defaults) =>
  Object.keys(defaults)
    .map((name) => `--${name}`)
    .join(' ')

/** Says why, and ends. */
export function refuse(why) {
  console.error(why)
  process.exit(1)
}

/** `1280x720` as { width, height }; anything else is named and the default used. */
export function readSize(text, fallback = '1280x720') {
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(text)
  if (!match) console.error(`--size ${text} is not WIDTHxHEIGHT; ${fallback} is used.`)
  const [width, height] = (match ? text : fallback).split('x').map(Number)
  return { width, height }
}

/** A number within a range; anything else is named and the default used. */
export function readNumber(name, text, fallback, [least, most]) {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (number >= least && number <= most) return number
  console.error(`--${name} ${text} is not a number from ${least} to ${most}; ${fallback} is used.`)
  return fallback
}

/** One of a few words; anything else is named and the default used. */
export function readChoice(name, text, known, fallback) {
  const found = known.find((one) => one === text.trim().toLowerCase())
  if (found === undefined)
    console.error(`--${name} ${text} is none of ${known.join(', ')}; ${fallback} is used.`)
  return found ?? fallback
}

/** `a,b,c`, all of them known: what is left out would be taken for measured. */
export function readList(name, text, known) {
  const list = split(text)
  const wrong = list.filter((one) => !known.includes(one))
  if (wrong.length > 0 || list.length === 0) {
    const what = wrong.length > 0 ? `no “${wrong.join(', ')}”` : 'nothing asked for'
    refuse(`--${name}: there is ${what}. There are: ${known.join(', ')}`)
  }
  return list
}

/** A seed as an address would use it (`tidy` is `tidySeed` of src/dream/seed.ts). */
export function readSeed(name, text, tidy) {
  const seed = tidy(text)
  if (seed === null)
    refuse(`--${name} “${text}” is no seed: a word of letters, digits and _ . - ’, at most 64.`)
  if (seed !== text) console.error(`--${name} “${text}” is the dream “${seed}”, as in an address.`)
  return seed
}

/** `a,b,c`, each of them a seed. */
export function readSeeds(name, text, tidy) {
  const list = split(text)
  if (list.length === 0) refuse(`--${name} names no seed.`)
  return list.map((one) => readSeed(name, one, tidy))
}

const split = (text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
