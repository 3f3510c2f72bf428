/** npm test: installs, finds a Chromium, then lint, types, unit tests, browser tests, one sum. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install, root, toolFile } from './install.mjs'

const sum = { passed: 0, failed: 0 }
const count = (good) => {
  if (good) sum.passed++
  else sum.failed++
}

const folder = mkdtempSync(join(tmpdir(), 'threadlight-'))
// The last line is the sum, whatever ends it: what gives up by itself (no install, no build) failed.
let whole = false
process.on('exit', () => {
  if (!whole) sum.failed++
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed === 0 ? 0 : 1
})

let running
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    running?.kill(signal)
    process.exit(1)
  })

/** As `runTool`, but a signal is heard meanwhile. */
const runs = async (name, args) => {
  running = spawn(process.execPath, [toolFile(name), ...args], { cwd: root, stdio: 'inherit' })
  const [code] = await once(running, 'close')
  return code ?? 1
}

const vitest = async (project) => {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const code = await runs('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  sum.passed += numPassedTests
  sum.failed += numFailedTests
  // A run that failed without a failing test (an unhandled error, no file found) still fails.
  if (code !== 0 && numFailedTests === 0) sum.failed++
}

const timed = async (name, what) => {
  const from = Date.now()
  console.log(`\n── ${name}`)
  try {
    await what()
  } catch (error) {
    sum.failed++
    console.error(`${name}: ${error.message}`)
  }
  console.log(`── ${name}: ${((Date.now() - from) / 1000).toFixed(0)} s`)
}

install()
await timed('lint', async () =>
  count((await runs('@biomejs/biome', ['check', '--error-on-warnings', '.'])) === 0),
)
await timed('types', async () => count((await runs('typescript', ['--noEmit'])) === 0))
await timed('unit tests', () => vitest('unit'))
await timed('build', () => build())
await timed('browser tests', async () => {
  process.env.CHROMIUM_PATH = await findChromium()
  console.log(`Drawing with ${process.env.CHROMIUM_PATH}`)
  await vitest('browser*')
})
whole = true
