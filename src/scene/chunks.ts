/**
 * Registers every file of shaders/lib in three's ShaderChunk, so that a shader can say
 * `#include <lib/noise>`. Imported once, before any material is made.
 */
import { ShaderChunk } from 'three'

const files = import.meta.glob<string>('/shaders/lib/*.glsl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

for (const [path, source] of Object.entries(files)) {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.glsl'.length)
  ;(ShaderChunk as unknown as Record<string, string>)[`lib/${name}`] = source
}
