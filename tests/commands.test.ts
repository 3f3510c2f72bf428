/** The commands themselves: what they run on, how they run others, and how they end. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { suits } from '../scripts/engines.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { npm, programOf } from '../scripts/install.mjs'

const ROOT = join(import.meta.dirname, '..')
const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

it.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.11.1', false],
  ['24.0.0', true],
  ['25.1.0-nightly', true],
  ['100.0.0', true],
])('Node %s is one to run on: %s', (version, good) => {
  expect(suits(version, engines.node)).toBe(good)
})

describe('other programs', () => {
  it('are run by Node itself: Windows cannot run the scripts npm and npx', () => {
    const [windows, linux] = ['win32', 'linux'].map((platform) => ({ platform, execPath: 'node' }))
    const cli = 'C:\\nodejs\\node_modules\\npm\\bin\\npm-cli.js'
    const env = { npm_execpath: cli }
    expect(npm({ ...windows, env })).toEqual({ program: 'node', before: [cli], shell: false })
    for (const env of [{}, { npm_execpath: '/usr/lib/pnpm.cjs' }]) {
      expect(npm({ ...windows, env })).toEqual({ program: 'npm', before: [], shell: true })
      expect(npm({ ...linux, env })).toEqual({ program: 'npm', before: [], shell: false })
    }
    for (const file of readdirSync(join(ROOT, 'scripts')).filter((name) => name.endsWith('.mjs')))
      expect(readFileSync(join(ROOT, 'scripts', file), 'utf8'), file).not.toMatch(
        /(run|spawn\w*)\(\s*'np[mx]'/,
      )
  })
})

it.each([
  ['vite', 'bin/vite.js', 'bin/vite.js'],
  ['@biomejs/biome', { lsp: 'lsp.js', biome: 'biome.js' }, 'biome.js'],
  ['typescript', { tsc: 'bin/tsc', tsserver: 'bin/tsserver' }, 'bin/tsc'],
])('the program of %s is its own, however it is written', (name, bin, program) => {
  expect(programOf(name, bin)).toBe(program)
})

describe('npm test', () => {
  let folder: string
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  /** A program of this name, in place of the real one. */
  const stand = (name: string, code: string) => {
    write(`node_modules/${name}/package.json`, JSON.stringify({ bin: { it: 'it.cjs' } }))
    write(`node_modules/${name}/it.cjs`, code)
  }
  const run = (chromium = process.execPath) => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/test.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: chromium },
    })
    return { last: stdout.trim().split('\n').at(-1), status }
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'threadlight-'))
    cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true })
    write('package.json', JSON.stringify({ engines }))
    write('package-lock.json', '{}')
    write('node_modules/.installed-lock', createHash('sha256').update('{}').digest('hex'))
    for (const name of ['@biomejs/biome', 'typescript', 'vite']) stand(name, '')
    stand(
      'vitest',
      `const out = process.argv.find((one) => one.includes('outputFile')).split('=')[1]
      require('node:fs').writeFileSync(out, '{ "numPassedTests": 5, "numFailedTests": 0 }')`,
    )
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('ends with its sum', () => {
    expect(run()).toEqual({ last: '12 passed, 0 failed', status: 0 })
  })

  it.each([
    ['is not built', () => stand('vite', 'process.exit(1)'), '7 passed, 1 failed'],
    ['fails in a test run without a word', () => stand('vitest', ''), '2 passed, 2 failed'],
    ['is not linted', () => stand('@biomejs/biome', 'process.exit(1)'), '11 passed, 1 failed'],
    [
      'has no program',
      () => rmSync(join(folder, 'node_modules/typescript'), { recursive: true }),
      '11 passed, 1 failed',
    ],
    [
      'is for another Node',
      () => write('package.json', '{ "engines": { "node": ">=999.0.0" } }'),
      '0 passed, 1 failed',
    ],
  ])('ends with it also where the site %s', (_, spoil, last) => {
    spoil()
    expect(run()).toEqual({ last, status: 1 })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with it also where %s stops it', async (signal) => {
    stand('vitest', "console.log('begun'); setTimeout(() => {}, 50_000)")
    const child = spawn(process.execPath, ['scripts/test.mjs'], { cwd: folder })
    let text = ''
    child.stdout.on('data', (data) => {
      text += data
      if (String(data).includes('begun')) child.kill(signal)
    })
    // Its output is closed only once what it runs has ended, too.
    const status = await new Promise((done) => child.on('close', done))
    expect({ last: text.trim().split('\n').at(-1), status }).toEqual({
      last: '2 passed, 1 failed',
      status: 1,
    })
  })

  it('ends with it also where there is no browser', () => {
    expect(run('/nowhere/chromium')).toEqual({ last: '7 passed, 1 failed', status: 1 })
  })
})
