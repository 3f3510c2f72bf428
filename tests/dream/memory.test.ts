import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createAutopilot } from '../../src/dream/autopilot'
import { createDream } from '../../src/dream/dream'
import { createIntent } from '../../src/dream/intent'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

it('an hour of dream holds no more memory than its sixth minute', () => {
  const dream = createDream({ seed: 'hour' })
  const autopilot = createAutopilot('hour')
  const intent = createIntent()
  const run = (seconds: number) => {
    const end = dream.state.time + seconds
    while (dream.state.time < end) {
      autopilot(dream, intent)
      dream.step(intent)
    }
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }
  const early = run(360)
  const late = run(3600)
  expect((late - early) / 1024).toBeLessThan(256)
  expect(dream.state.act).toBe('after')
}, 120_000)
