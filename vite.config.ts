import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Every browser with WebGL2 reads WOFF2; the older copies of the fonts stay out of the site. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource') && id.endsWith('.css')
      ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
      : null,
}

/** Those that take longest, first: the last one to begin is what a run on two cores waits for. */
const LONG = [
  ...['every-seed', 'fuzz', 'flash-story', 'dream.test', 'memory', 'tellings'],
  ...['play', 'elements', 'again', 'stills', 'wave', 'browser/flash'],
]
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(name))
      return at < 0 ? LONG.length : at
    }
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}

const inBrowser = {
  globalSetup: ['tests/browser/site.ts'],
  // Drawn without a GPU, two files at a time.
  testTimeout: 300_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  // Relative, so that the site can be served from any folder of any static server.
  base: './',
  plugins: [react(), onlyWoff2],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // A part of a font is its own file, however small: only those that are shown are loaded.
    assetsInlineLimit: (file) => (/\.woff2$/.test(file) ? false : undefined),
    // The dream, and the page that renders its sound into a file.
    rolldownOptions: { input: ['index.html', 'soundtrack.html'] },
  },
  worker: { format: 'es' },
  test: {
    // Both cores; by itself a run takes all but one.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/sound.test.ts'],
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          // After the others and by itself: it is heard in real time.
          name: 'browser-sound',
          include: ['tests/browser/sound.test.ts'],
          ...inBrowser,
          fileParallelism: false,
        },
      },
    ],
  },
})
