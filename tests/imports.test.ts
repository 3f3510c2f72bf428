/** DESIGN’s import table, as data: who may import what. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

const REACT = ['react', 'react-dom', 'react/jsx-runtime']
const TABLE: Record<string, { own: string[]; packages: string[] }> = {
  dream: { own: ['dream'], packages: ['zod'] },
  store: { own: ['dream'], packages: ['zustand'] },
  sound: { own: ['dream'], packages: ['tone'] },
  scene: {
    own: ['dream', 'store', 'shaders'],
    packages: ['three', '@react-three/fiber', 'postprocessing', ...REACT],
  },
  visitor: { own: ['dream', 'store'], packages: REACT },
  studio: { own: ['dream', 'store'], packages: [...REACT, 'leva'] },
  kiosk: { own: ['dream', 'store'], packages: REACT },
}

/** Folders of the scene that are no element of the picture but a base that several share. */
const SCENE_BASE = ['wings', 'weave']

const sources = (readdirSync(src, { recursive: true }) as string[]).filter((file) =>
  /\.tsx?$/.test(file),
)

/** Every module named in an import, export-from, dynamic import or worker address. */
const importsOf = (text: string) =>
  [
    ...text.matchAll(/^\s*(?:import|export|\})[^'"\n]*?\bfrom\s+['"]([^'"\n]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"\n]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g),
    ...text.matchAll(/\bnew URL\(\s*['"]([^'"\n]+)['"]/g),
  ].map((match) => match[1])

const areaOf = (file: string) => file.split('/')[0].replace(/\.tsx?$/, '')

function breaches(file: string, text: string): string[] {
  const area = areaOf(file)
  const rule = TABLE[area]
  if (!rule) return []
  const found: string[] = []
  for (const name of importsOf(text)) {
    const [path] = name.split('?')
    if (path.startsWith('/shaders/')) {
      if (!rule.own.includes('shaders')) found.push(`${file} → ${name}`)
    } else if (path.startsWith('.')) {
      const target = relative(src, resolve(src, dirname(file), path))
      const to = areaOf(target)
      if (to !== area && !rule.own.includes(to)) found.push(`${file} → ${name}`)
      if (area === 'scene' && to === 'scene') {
        const [, from, ...deeper] = file.split('/')
        const [, into, ...rest] = target.split('/')
        const other = rest.length > 0 && into !== from && !SCENE_BASE.includes(into)
        // Dream.tsx is the list of the elements; nothing else reaches into one.
        if (other && deeper.length > 0) found.push(`${file} → ${name}`)
      }
    } else if (!path.endsWith('.css')) {
      const known = rule.packages.some((one) => path === one || path.startsWith(`${one}/`))
      if (!known) found.push(`${file} → ${name}`)
    }
  }
  return found
}

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(sources.length).toBeGreaterThan(30)
    const found = sources.flatMap((file) => breaches(file, readFileSync(join(src, file), 'utf8')))
    expect(found).toEqual([])
    // Whatever is in no area belongs to main, which may import all; that is to stay little.
    const rest = sources.filter((file) => !TABLE[areaOf(file)])
    expect(rest.sort()).toEqual(['hear.ts', 'main.tsx', 'soundtrack.ts'])
  })

  it('would see a breach', () => {
    expect(breaches('dream/x.ts', "import { Vector3 } from 'three'")).toHaveLength(1)
    expect(breaches('sound/x.ts', "import { useStore } from '../store'")).toHaveLength(1)
    expect(breaches('scene/moths/Moths.tsx', "import x from '../woman/Woman'")).toHaveLength(1)
    expect(breaches('store.ts', "import x from './dream/acts'")).toHaveLength(0)
  })

  it('keeps clock and chance out of the dream and the picture', () => {
    const found = sources
      .filter((file) => ['dream', 'scene'].includes(areaOf(file)))
      .flatMap((file) =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
          .filter((line) => /Math\.random|Date\.now|new Date\(/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })
})
