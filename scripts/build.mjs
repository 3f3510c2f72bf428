/** Builds the site into dist/ unless what is there was built from these very sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './install.mjs'

const SOURCES = [
  'src',
  'shaders',
  'public',
  'scripts/audio',
  'index.html',
  'soundtrack.html',
  'vite.config.ts',
  'package-lock.json',
]

const files = (path) => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
  } catch {
    return [full]
  }
}

export function build() {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(files)) hash.update(path).update(readFileSync(path))
  const now = hash.digest('hex')
  const mark = join(root, 'node_modules/.built-from')
  if (existsSync(join(root, 'dist/index.html')) && existsSync(mark)) {
    if (readFileSync(mark, 'utf8') === now) return
  }
  if (runTool('vite', ['build', '--logLevel', 'warn']) !== 0) {
    console.error('The site could not be built; the lines above say why.')
    process.exit(1)
  }
  writeFileSync(mark, now)
}
