/** What keeps a machine alive that nobody watches: a lit screen, a heartbeat, recovery from faults. */
import { live, useStore } from '../store'

/** Milliseconds between heartbeats. */
const BEAT = 3000
const RELOADS_KEY = 'threadlight.kiosk.reloads'
/** The longest wait before a reload after many faults in a row, milliseconds. */
const LONGEST_WAIT = 300_000
/** After this long without a fault the count of reloads is forgotten. */
const CALM = 600_000

/** Keeps the screen lit; asks again whenever the page becomes visible. Returns what stops it. */
export function keepLit(): () => void {
  let lock: WakeLockSentinel | null = null
  let stopped = false
  const ask = async () => {
    if (stopped || document.hidden || (lock && !lock.released)) return
    try {
      lock = (await navigator.wakeLock?.request('screen')) ?? null
      if (stopped) await lock?.release()
    } catch {
      // Low battery or forbidden; asked again at the next change of visibility.
    }
  }
  const onVisible = () => void ask()
  document.addEventListener('visibilitychange', onVisible)
  void ask()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', onVisible)
    void lock?.release().catch(() => {})
  }
}

/**
 * Writes `data-heartbeat` on <html> every few seconds, while frames are drawn and `alive` says that
 * the dream goes on: a watchdog outside can tell a stopped dream from a running one.
 */
export function beat(alive: () => boolean): () => void {
  const page = document.documentElement
  let frame = 0
  let drawn = true
  let count = 0
  const onFrame = () => {
    drawn = true
    frame = 0
  }
  const tick = () => {
    if (drawn && alive()) page.dataset.heartbeat = String(++count)
    drawn = false
    if (frame === 0) frame = requestAnimationFrame(onFrame)
  }
  tick()
  const timer = setInterval(tick, BEAT)
  return () => {
    clearInterval(timer)
    cancelAnimationFrame(frame)
    delete page.dataset.heartbeat
  }
}

/** Milliseconds to wait before the next reload, when there have been so many. */
export const waitBefore = (reloads: number): number =>
  Math.min(LONGEST_WAIT, 2000 * 2 ** Math.min(20, Math.max(0, reloads)))

/** Milliseconds after which a site that says nothing is away. */
const SILENCE = 10_000

/** Whether the site gives this page: what is loaded again while it is away stays an error page. */
async function answers(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(SILENCE)
    return (await fetch(location.href, { cache: 'no-store', signal })).ok
  } catch {
    return false
  }
}

const PICTURE_KEY = 'threadlight.kiosk.picture'

const read = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
const write = (key: string, value: string) => {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Without storage every wait is the first, and every picture too.
  }
}

/** Whether this browser has drawn a picture; `now`: it draws one. */
export function hadPicture(now = false): boolean {
  if (now) write(PICTURE_KEY, '1')
  return now || read(PICTURE_KEY) !== null
}

/**
 * Loads the page again after a fault that nobody caught, when a lost picture does not come back, and
 * when there was none and now `works` says that there can be one: later each time, and only once the
 * site answers. Returns what stops it.
 */
export function recover(works: () => boolean): () => void {
  let stopped = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const afresh = () => location.reload()
  /** How, and whether that is wanted still. */
  let load = afresh
  let wanted = works

  const reloadAfter = (before: number) => {
    waiting = setTimeout(async () => {
      if (!wanted()) {
        waiting = undefined
        if (useStore.getState().picture === 'none') reloadAfter(before + 1)
        return
      }
      const there = await answers()
      if (stopped) return
      if (!there) return reloadAfter(before + 1)
      write(RELOADS_KEY, String(before + 1))
      load()
    }, waitBefore(before))
  }
  const begin = () => {
    const count = Number(read(RELOADS_KEY))
    if (waiting === undefined) reloadAfter(Number.isFinite(count) ? count : 0)
  }
  const onFault = (event: ErrorEvent | PromiseRejectionEvent) => {
    // Without an error object it is a browser's remark ("ResizeObserver loop"), not a fault.
    if (event instanceof ErrorEvent && !event.error) return
    wanted = () => true
    load = afresh
    begin()
  }
  live.loadSafely = (again) => {
    load = again
    // A fault before has no other remedy; a lost context may be back before the wait is over.
    const { picture } = useStore.getState()
    if (waiting === undefined) {
      wanted = () => picture !== 'lost' || useStore.getState().picture !== 'drawing'
    }
    begin()
  }
  if (useStore.getState().picture === 'none') begin()

  const calm = setTimeout(() => write(RELOADS_KEY, '0'), CALM)
  window.addEventListener('error', onFault)
  window.addEventListener('unhandledrejection', onFault)
  return () => {
    stopped = true
    clearTimeout(waiting)
    clearTimeout(calm)
    live.loadSafely = null
    window.removeEventListener('error', onFault)
    window.removeEventListener('unhandledrejection', onFault)
  }
}
