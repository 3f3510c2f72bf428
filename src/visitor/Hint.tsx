/** A whisper for one who hesitates. */
import { useEffect } from 'react'
import { live, say, setHint, useStore } from '../store'
import { lastDevice, onHint } from './devices'
import { askHint, freshHint, hintFor, stepHint } from './hint'

/** Seconds between two looks. */
const LOOK = 0.5

/** Whether the visitor does something of what an act may ask. */
function trying(): boolean {
  const { forward, right, reach } = live.intent
  return reach || forward !== 0 || right !== 0
}

export function Hint() {
  const hint = useStore((state) => state.hint)
  const watching = useStore(
    ({ started, paused, playAuto, still }) => started && !paused && !playAuto && !still,
  )

  useEffect(() => {
    if (!watching) {
      setHint('')
      return
    }
    let state = freshHint()
    const whisper = () => {
      const dream = live.dream?.state
      const found = dream && state.shown ? hintFor(dream.act, lastDevice()) : null
      setHint(found ? `${say(found.what)} · ${say(found.how)}` : '')
    }
    const timer = setInterval(() => {
      const dream = live.dream?.state
      if (!dream) return
      const { act, progress } = dream
      state = stepHint(state, { act, progress, trying: trying(), seconds: LOOK })
      whisper()
    }, LOOK * 1000)
    onHint(() => {
      state = askHint(state)
      whisper()
    })
    return () => {
      clearInterval(timer)
      onHint(null)
    }
  }, [watching])

  return (
    <p className="hint" role="status" data-hint={hint ? 'shown' : 'none'}>
      {hint}
    </p>
  )
}
