/** Builds and serves the site once for all browser tests. */
import type { TestProject } from 'vitest/node'
// @ts-expect-error plain JavaScript, shared with the commands
import { build } from '../../scripts/build.mjs'
// @ts-expect-error plain JavaScript, shared with the commands
import { serve } from '../../scripts/serve.mjs'

export default async function setup(project: TestProject) {
  build()
  const site = await serve()
  project.provide('site', site.url)
  return () => site.close()
}

declare module 'vitest' {
  interface ProvidedContext {
    site: string
  }
}
