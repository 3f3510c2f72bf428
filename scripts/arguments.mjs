/** Reads `--name value` pairs, or `--name=value`; names what it does not know and goes on with the default. */
export function readArguments(defaults, list = process.argv.slice(2)) {
  const values = { ...defaults }
  list = list.flatMap((part) => /^(--[^=]+)=(.*)$/.exec(part)?.slice(1) ?? part)
  for (let i = 0; i < list.length; i++) {
    const name = list[i].replace(/^--/, '')
    if (!list[i].startsWith('--') || !(name in defaults)) {
      console.error(`“${list[i]}” is not understood and ignored. Known: ${names(defaults)}`)
      continue
    }
    if (defaults[name] === false) values[name] = true
    else if (i + 1 < list.length) values[name] = list[++i]
    else console.error(`--${name} has no value; ${defaults[name] || 'its default'} is used.`)
  }
  return values
}

const names = (defaults) =>
  Object.keys(defaults)
    .map((name) => `--${name}`)
    .join(' ')

/** `1280x720` as { width, height }; anything else is named and the default used. */
export function readSize(text, fallback = '1280x720') {
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(text)
  if (!match) console.error(`--size ${text} is not WIDTHxHEIGHT; ${fallback} is used.`)
  const [width, height] = (match ? text : fallback).split('x').map(Number)
  return { width, height }
}
