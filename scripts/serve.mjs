/** A static server for the built site, on this machine alone. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { root } from './install.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

const file = (path) => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Serves `folder` on 127.0.0.1; port 0 takes any free one. Returns { url, close }. */
export async function serve(folder = join(root, 'dist'), port = 0) {
  const base = normalize(folder + sep)
  const server = createServer((request, response) => {
    let path
    try {
      path = normalize(join(base, decodeURIComponent(new URL(request.url, 'http://x').pathname)))
    } catch {
      response.writeHead(400).end()
      return
    }
    if (path.endsWith(sep)) path += 'index.html'
    if (!path.startsWith(base) || !file(path)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.')
      return
    }
    const hashed = path.includes(`${sep}assets${sep}`)
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    // Unlike pipe it closes the file with the answer, and the answer with a file that cannot be read.
    pipeline(createReadStream(path), response, () => {})
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
