/**
 * For a browser that cannot draw: says so, and tells the same dream in words, with its sound. The
 * autopilot leads.
 */
import { useEffect, useRef, useState } from 'react'
import { createAutopilot } from '../dream/autopilot'
import { createDream, STEP } from '../dream/dream'
import { createIntent } from '../dream/intent'
import { runTo } from '../dream/runTo'
import { begin, type Caption, entered, live, useSay, useStore } from '../store'
import { createCaptioner, translateHeard } from './captions'

interface Line {
  id: number
  kind: Caption['kind'] | 'act'
  text: string
}

/** Milliseconds between two looks at the clock, and the most that is caught up with in one. */
const LOOK = 100
const MOST = 400
/** Lines kept on the page. */
const KEPT = 400

export function NoPicture() {
  const say = useSay()
  const started = useStore((state) => state.started)
  const paused = useStore((state) => state.paused)
  const generation = useStore((state) => state.generation)
  const [lines, setLines] = useState<Line[]>([])
  const list = useRef<HTMLOListElement>(null)
  const lastShown = useRef<Element | null>(null)

  useEffect(() => {
    useStore.setState({ loading: 'ready' })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation says when to begin anew
  useEffect(() => {
    if (!started) return
    const { seed, parameters, beginAct, at } = useStore.getState()
    const dream = createDream({ seed, parameters, gentle: true })
    runTo(dream, beginAct, at)
    const autopilot = createAutopilot(seed)
    const intent = createIntent()
    let id = 0
    const add = (kind: Line['kind'], text: string) =>
      setLines((before) => [...before, { id: id++, kind, text }].slice(-KEPT))
    const caption = createCaptioner(({ kind, text }) => add(kind, text), translateHeard)
    setLines([])
    live.dream = dream
    let act: string | null = null
    let last = performance.now()
    let left = 0
    const timer = setInterval(() => {
      const now = performance.now()
      const store = useStore.getState()
      if (!store.paused) left += Math.min(MOST, now - last) * store.speed
      last = now
      for (; left >= STEP * 1000; left -= STEP * 1000) {
        autopilot(dream, intent)
        dream.step(intent)
        if (dream.state.act !== act) {
          act = dream.state.act
          entered(dream.state.act)
          add('act', store.words[act] ?? act)
        }
        for (const event of dream.events) {
          caption(event, dream)
          for (const listener of live.listeners) listener(event, dream)
        }
      }
    }, LOOK)
    return () => clearInterval(timer)
  }, [started, generation])

  // Each new line is brought into sight, unless the reader has gone back to earlier ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new line
  useEffect(() => {
    const before = lastShown.current
    const last = list.current?.lastElementChild ?? null
    lastShown.current = last
    const gone = before?.isConnected && before.getBoundingClientRect().top > innerHeight
    if (!gone) last?.scrollIntoView({ block: 'nearest' })
  }, [lines])

  return (
    <main className="told" data-no-picture="">
      <h1>Threadlight</h1>
      <p className="why">{say('noPicture')}</p>
      {!started && (
        <button type="button" data-action="begin" onClick={() => begin(true)}>
          {say('noPictureBegin')}
        </button>
      )}
      {started && (
        <button
          type="button"
          data-action="pause"
          onClick={() => useStore.setState({ paused: !paused })}
        >
          {say(paused ? 'resume' : 'pause')}
        </button>
      )}
      <ol ref={list} aria-live="polite" aria-label={say('actOf')}>
        {lines.map(({ id, kind, text }) => (
          <li key={id} data-kind={kind} data-caption={kind === 'act' ? undefined : id} dir="auto">
            {text}
          </li>
        ))}
      </ol>
    </main>
  )
}
