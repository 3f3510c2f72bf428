/** The conductor’s place in the frame: before every element, and before the composer. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { PerspectiveCamera } from 'three'
import { createAutopilot } from '../dream/autopilot'
import { createDream, type Dream } from '../dream/dream'
import type { Intent } from '../dream/intent'
import { runTo } from '../dream/runTo'
import { addNotice, entered, live, say, useStore } from '../store'
import { createAutoTier, LEVELS } from './autoTier'
import { advance, writeFlash, writeGentle, writeUniforms } from './conductor'
import { keepOrder } from './drawOrder'
import { QUALITY } from './quality'
import { isReady } from './ready'
import { frame } from './uniforms'
import { useContextLoss } from './useContextLoss'
import { placeCamera } from './views'

/** The first picture is shown after this many seconds even if something still grows. */
const LONGEST_GROWTH = 4

/** The dream of the store’s seed and generation, at the moment it asks for. */
function newDream(): Dream {
  const { seed, parameters, gentle, beginAct, at } = useStore.getState()
  const dream = createDream({ seed, parameters, gentle })
  runTo(dream, beginAct, at)
  return dream
}

/** What leads the dream in each step: the autopilot, the devices, or nobody. */
function createReader(seed: string): (dream: Dream, intent: Intent) => void {
  const pilot = createAutopilot(seed)
  return (dream, intent) => {
    const { playAuto, started, kiosk } = useStore.getState()
    if (playAuto || (kiosk && !started)) {
      pilot(dream, intent)
      return
    }
    intent.right = intent.forward = intent.yaw = intent.pitch = 0
    intent.reach = false
    if (started) live.readIntent?.(intent)
  }
}

export function Lead() {
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  const generation = useStore((state) => state.generation)
  const seed = useStore((state) => state.seed)
  const auto = useMemo(createAutoTier, [])
  useMemo(() => keepOrder(gl), [gl])
  const clock = useRef(0)

  // In the body, not in an effect: the elements after this one read the dream as they are made.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation says when to begin anew
  const read = useMemo(() => {
    live.dream = newDream()
    clock.current = 0
    return createReader(seed)
  }, [generation, seed])

  useContextLoss(() => {
    auto.lower(useStore.getState().tier)
    applyLevel(auto.level)
    // In a kiosk it would stand there for weeks.
    if (!useStore.getState().kiosk) addNotice(say('tierLowered'))
  })

  useEffect(
    () =>
      useStore.subscribe((now, before) => {
        if (now.parameters !== before.parameters) live.dream?.setParameters(now.parameters)
        if (now.gentle !== before.gentle) live.dream?.setGentle(now.gentle)
        // What was chosen by hand meanwhile is not what this machine holds.
        if (now.qualityChoice === 'auto' && before.qualityChoice !== 'auto') applyLevel(auto.level)
      }),
    [auto],
  )

  useFrame(({ camera }, delta) => {
    const dream = live.dream
    if (!dream) return
    const store = useStore.getState()
    const { still, view, override, overrideTime, paused, speed, picture, gentle } = store
    if (store.qualityChoice === 'auto' && !still && !paused && picture === 'drawing') {
      if (auto.frame(delta * 1000)) {
        applyLevel(auto.level)
      }
    }
    if (!still && !paused && picture === 'drawing') {
      advance(dream, delta, speed, read)
      entered(dream.state.act)
    }
    if (override) Object.assign(dream.mood, override)
    const ratio = gl.getPixelRatio()
    frame.resolution.value.set(size.width * ratio, size.height * ratio, ratio)
    frame.directOutput.value = QUALITY[store.tier].composer ? 0 : 1
    placeCamera(camera as PerspectiveCamera, dream.state, dream.mood.close, view)
    writeUniforms(dream, camera as PerspectiveCamera)
    if (overrideTime !== null) frame.time.value = overrideTime
    writeGentle(dream, gentle)
    writeFlash(dream, gentle, (camera as PerspectiveCamera).aspect, still ? 0 : delta)
    if (store.loading === 'loading') {
      clock.current += delta
      if (isReady() || clock.current > LONGEST_GROWTH) useStore.setState({ loading: 'ready' })
    }
  }, -100)
  return null
}

function applyLevel(index: number) {
  const { tier, scale: resolutionScale } = LEVELS[index]
  useStore.setState({ tier, resolutionScale })
}
