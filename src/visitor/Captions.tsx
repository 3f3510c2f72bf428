/** What is said, large and in its own voice; what is heard, small, for those who do not hear it. */
import { type Caption, useSay, useStore } from '../store'

/** Sentences at a time; more could not be read. */
const SAID = 2

export function Captions() {
  const say = useSay()
  const captions = useStore((state) => state.captions)
  const shown = useStore((state) => state.captionsShown)
  if (!shown) return null
  const said = captions.filter(({ kind }) => kind !== 'heard').slice(-SAID)
  const heard = captions.filter(({ kind }) => kind === 'heard').slice(-1)
  const line = ({ id, kind, text }: Caption) => (
    <p key={id} className="caption" data-caption={id} data-kind={kind} dir="auto">
      {text}
    </p>
  )
  return (
    <section
      className="captions"
      role="log"
      aria-live="polite"
      aria-label={say('captionsOf')}
      data-empty={said.length + heard.length === 0 ? '' : undefined}
    >
      {[...said, ...heard].map(line)}
    </section>
  )
}
