const numbers = (text) => text.split('.').map((part) => Number.parseInt(part, 10))

/** Whether a version of Node is one that `engines` asks for, as in `^20.19.0 || >=24.0.0`. */
export function suits(version, range) {
  const is = numbers(version)
  return range.split('||').some((one) => {
    const [, sign, from] = /^(\^|>=)(\d+(?:\.\d+)*)$/.exec(one.trim()) ?? []
    if (!sign) throw new Error(`engines: “${one.trim()}” is not read here.`)
    const least = numbers(from)
    const differs = least.findIndex((value, i) => value !== is[i])
    return (differs < 0 || is[differs] > least[differs]) && (sign === '>=' || differs !== 0)
  })
}
