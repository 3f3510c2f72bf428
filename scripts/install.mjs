/** Makes node_modules what the lock file says; does nothing where it already is. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suits } from './engines.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program in the project’s root, its output shown; returns its exit code. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) console.error(String(error))
  return status ?? 1
}

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Which program of a package is meant: the one of its own name, else its first. */
export function programOf(name, bin) {
  if (typeof bin === 'string') return bin
  return bin[name.split('/').at(-1)] ?? Object.values(bin)[0]
}

/**
 * The file of the program of a package in node_modules. On Windows npx is a script, which only a
 * shell can run.
 */
export function toolFile(name) {
  const folder = `node_modules/${name}`
  return join(root, folder, programOf(name, read(`${folder}/package.json`).bin))
}

/** Runs the program of a package with this very Node; returns its exit code. */
export const runTool = (name, args, options = {}) =>
  run(process.execPath, [toolFile(name), ...args], options)

/** npm as it can be run here: itself by Node where it is known, else by its name (see `toolFile`). */
export function npm({ platform, env, execPath } = process) {
  const cli = env.npm_execpath ?? ''
  if (/\bnpm-cli\.c?js$/.test(cli)) return { program: execPath, before: [cli], shell: false }
  return { program: 'npm', before: [], shell: platform === 'win32' }
}

export function install() {
  const { node } = read('package.json').engines
  if (!suits(process.versions.node, node)) {
    console.error(`Threadlight needs Node ${node}; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
  const mark = `${root}node_modules/.installed-lock`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Installing what package-lock.json names …')
  const { program, before, shell } = npm()
  if (run(program, [...before, 'ci', '--no-fund', '--no-audit'], { shell }) !== 0) {
    console.error('npm ci did not succeed; the lines above say why.')
    process.exit(1)
  }
  writeFileSync(mark, lock)
}
