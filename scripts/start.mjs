/** npm start: installs, builds, serves the dream and prints its address. */
import { build } from './build.mjs'
import { install } from './install.mjs'
import { serve } from './serve.mjs'

install()
build()

const asked = Number(process.env.PORT ?? 8080)
const start = async () => {
  if (!Number.isInteger(asked) || asked < 0 || asked > 65535) {
    console.log(`PORT=${process.env.PORT} is not a port; any free one is used instead.`)
    return serve(undefined, 0)
  }
  try {
    return await serve(undefined, asked)
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    console.log(`Port ${asked} is taken; any free one is used instead.`)
    return serve(undefined, 0)
  }
}
const { url } = await start()
console.log(`\n  Threadlight is at ${url}\n`)
console.log(`  to watch   ${url}?play=auto`)
console.log(`  kiosk      ${url}?kiosk`)
console.log(`  studio     ${url}?studio\n`)
