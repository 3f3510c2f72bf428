/** npm test: installs, finds a Chromium, then lint, types, unit tests, browser tests, one sum. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { install, run } from './install.mjs'

install()
process.env.CHROMIUM_PATH = await findChromium()
console.log(`Drawing with ${process.env.CHROMIUM_PATH}`)

const sum = { passed: 0, failed: 0 }
const count = (good) => {
  if (good) sum.passed++
  else sum.failed++
  return good
}

const folder = mkdtempSync(join(tmpdir(), 'threadlight-'))
const vitest = (project) => {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const code = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    sum.passed += numPassedTests
    sum.failed += numFailedTests
    // A run that failed without a failing test (an unhandled error, no file found) still fails.
    if (code !== 0 && numFailedTests === 0) sum.failed++
  } catch {
    sum.failed++
  }
}

const timed = (name, what) => {
  const from = Date.now()
  console.log(`\n── ${name}`)
  what()
  console.log(`── ${name}: ${((Date.now() - from) / 1000).toFixed(0)} s`)
}

timed('lint', () => count(run('npx', ['biome', 'check', '--error-on-warnings', '.']) === 0))
timed('types', () => count(run('npx', ['tsc', '--noEmit']) === 0))
timed('unit tests', () => vitest('unit'))
timed('build', () => build())
timed('browser tests', () => vitest('browser*'))

rmSync(folder, { recursive: true, force: true })
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1)
