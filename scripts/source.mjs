/** Modules of the dream’s own source, so that its acts, tiers and seeds stand in one place. */
import { join } from 'node:path'
import { install, root } from './install.mjs'

export async function readSource(path) {
  install()
  const { runnerImport } = await import('vite')
  const options = { configFile: false, logLevel: 'error' }
  return (await runnerImport(join(root, path), options)).module
}
