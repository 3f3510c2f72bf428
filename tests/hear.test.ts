/** When and on what the dream sounds; what it sounds like is in tests/sound. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hear } from '../src/hear'
import { BEFORE, begin, live, otherDream, useStore } from '../src/store'

const made = vi.hoisted(() => ({
  contexts: [] as unknown[],
  sounds: [] as { context: unknown; seed: string; disposed: boolean }[],
  /** What a sound still needs until it is there. */
  ready: Promise.resolve(),
}))

vi.mock('../src/sound/Soundscape', () => ({
  openContext(device: AudioContext) {
    const context = { device, dispose: () => device.close() }
    made.contexts.push(context)
    return context
  },
  async createSoundscape({ seed, context }: { seed: string; context: unknown }) {
    const sound = {
      ...{ seed, context, disposed: false, state: 'running' },
      ...{
        setMuted() {},
        setVolume() {},
        setMono() {},
        setNight() {},
        setSpeed() {},
        update() {},
        handle() {},
      },
      dispose() {
        sound.disposed = true
      },
    }
    made.sounds.push(sound)
    await made.ready
    return sound
  },
}))

class Device extends EventTarget {
  state = 'suspended'
  currentTime = 0
  woken = 0
  constructor() {
    super()
    devices.push(this)
  }
  async resume() {
    this.woken++
    this.state = 'running'
  }
  async suspend() {
    this.state = 'suspended'
  }
  async close() {
    this.state = 'closed'
  }
}
let devices: Device[] = []
let end = () => {}

beforeEach(() => {
  devices = []
  made.contexts.length = 0
  made.sounds.length = 0
  vi.stubGlobal('AudioContext', Device)
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  useStore.setState({ ...BEFORE, loading: 'ready' }, true)
})
afterEach(() => {
  end()
  vi.unstubAllGlobals()
})

const heard = (count: number) => vi.waitFor(() => expect(made.sounds).toHaveLength(count))

it('wakes the device within the very gesture that begins the dream', async () => {
  end = hear()
  expect(devices).toHaveLength(0)
  begin()
  expect(devices[0]?.woken).toBeGreaterThan(0)
  await heard(1)
})

it('does so also before the first picture, and is heard after it', async () => {
  useStore.setState({ loading: 'loading' })
  end = hear()
  begin()
  expect(devices[0]?.woken).toBeGreaterThan(0)
  await new Promise((done) => setTimeout(done, 50))
  expect(made.sounds).toHaveLength(0)
  useStore.setState({ loading: 'ready' })
  await heard(1)
})

it('plays one dream after another on the same device, and closes it at the end', async () => {
  end = hear()
  begin()
  await heard(1)
  await vi.waitFor(() => expect(useStore.getState().audio).toBe('running'))
  otherDream('ember')
  await heard(2)
  expect(devices).toHaveLength(1)
  expect(made.contexts).toHaveLength(1)
  expect(made.sounds).toMatchObject([
    { seed: 'willow', disposed: true, context: made.contexts[0] },
    { seed: 'ember', disposed: false, context: made.contexts[0] },
  ])
  end()
  await vi.waitFor(() => expect(devices[0].state).toBe('closed'))
})

it('computes no sound while a kiosk rests, and sounds again as it opens', async () => {
  end = hear()
  begin()
  await heard(1)
  vi.useFakeTimers()
  useStore.setState({ resting: true })
  await vi.advanceTimersByTimeAsync(2000)
  expect(devices[0].state).toBe('suspended')
  useStore.setState({ resting: false })
  expect(devices[0].state).toBe('running')
  vi.useRealTimers()
})

it('sounds as the dream of now, also when it changed while the first sound was being made', async () => {
  let finish = () => {}
  made.ready = new Promise((done) => {
    finish = done
  })
  end = hear()
  begin()
  await heard(1)
  otherDream('ember')
  finish()
  await heard(2)
  await vi.waitFor(() => expect(useStore.getState().audio).toBe('running'))
  expect(made.sounds).toMatchObject([
    { seed: 'willow', disposed: true },
    { seed: 'ember', disposed: false },
  ])
})

it('goes on without sound where there is no device, and says so', () => {
  vi.stubGlobal('AudioContext', undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  end = hear()
  begin()
  expect(useStore.getState()).toMatchObject({ started: true, audio: 'refused' })
  expect(live.startSound).not.toBeNull()
})
