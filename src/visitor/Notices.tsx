/** What a person must know, each dismissible; and the faults that have a remedy. */
import { dismiss, live, loadAfresh, loadAgain, useSay, useStore } from '../store'
import { directionOfText } from './languages'

export function Notices() {
  const say = useSay()
  const notices = useStore((state) => state.notices)
  const refused = useStore((state) => state.audio === 'refused' && !state.muted && state.started)
  const lost = useStore((state) => state.picture === 'lost')
  const stopped = useStore((state) => state.picture === 'stopped')
  const failed = useStore((state) => state.loading === 'failed')
  return (
    <section className="notices" aria-label={say('notices')}>
      {failed && (
        <div className="notice" role="alert" data-fault="failed">
          <p>{say('failed')}</p>
          <button type="button" data-action="reload" onClick={loadAfresh}>
            {say('reload')}
          </button>
        </div>
      )}
      {stopped && (
        <div className="notice" role="alert" data-fault="stopped">
          <p>{say('pictureStopped')}</p>
          <button type="button" data-action="reload" onClick={loadAgain}>
            {say('reload')}
          </button>
        </div>
      )}
      {lost && (
        <div className="notice" role="status" data-fault="lost">
          <p>{say('contextLost')}</p>
        </div>
      )}
      {refused && (
        <div className="notice" role="status" data-fault="audio">
          <p>{say('audioRefused')}</p>
          <button type="button" data-action="sound" onClick={() => live.startSound?.()}>
            {say('soundOn')}
          </button>
        </div>
      )}
      {notices.map(({ id, text }) => (
        <div className="notice" role="status" key={id} data-notice={id}>
          <p dir={directionOfText(text)}>{text}</p>
          <button
            type="button"
            data-action="dismiss"
            aria-label={say('dismiss')}
            onClick={() => dismiss(id)}
          >
            ×
          </button>
        </div>
      ))}
    </section>
  )
}
