/** The server of the built site: it outlasts whoever asks it, and what is taken from under it. */
import * as fs from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
// @ts-expect-error plain JavaScript, shared with the commands
import { serve } from '../scripts/serve.mjs'

/** Every file the server has opened, and what is done just before it opens one. */
const opened: fs.ReadStream[] = []
let before = () => {}
vi.mock('node:fs', async (actual) => {
  const real = await actual<typeof fs>()
  return {
    ...real,
    createReadStream: (path: string) => {
      before()
      const stream = real.createReadStream(path)
      opened.push(stream)
      return stream
    },
  }
})

const folder = fs.mkdtempSync(join(tmpdir(), 'threadlight-'))
let site: { url: string; close(): Promise<void> }
beforeAll(async () => {
  fs.writeFileSync(join(folder, 'small.txt'), 'here')
  fs.writeFileSync(join(folder, 'large.bin'), new Uint8Array(30_000_000))
  site = await serve(folder)
})
afterAll(async () => {
  await site.close()
  fs.rmSync(folder, { recursive: true })
})

const read = async (name: string) => (await fetch(site.url + name)).text()

it('a download that is broken off leaves no file open', async () => {
  await new Promise<void>((resolve) => {
    const request = get(`${site.url}large.bin`, (response) => {
      response.once('data', () => request.destroy())
      response.once('close', resolve)
      response.on('error', () => {})
    })
  })
  await expect.poll(() => opened.at(-1)?.closed).toBe(true)
  expect(await read('small.txt')).toBe('here')
})

it('a file that goes as it is asked for ends one answer, not the server', async () => {
  fs.writeFileSync(join(folder, 'gone.txt'), '')
  before = () => fs.rmSync(join(folder, 'gone.txt'))
  await expect(read('gone.txt')).rejects.toThrow()
  before = () => {}
  expect(await read('small.txt')).toBe('here')
})
