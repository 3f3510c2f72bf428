/** Parts of the page that may fail, or fail to load, and leave the rest as it is. */
import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { addNotice, say, useStore } from '../store'

interface GuardProps {
  failed: (error: unknown) => void
  /** What stands there then. */
  instead?: ReactNode
  children: ReactNode
}

export class Guard extends Component<GuardProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.failed(error)
  }

  override render() {
    return this.state.broken ? (this.props.instead ?? null) : this.props.children
  }
}

/** For a part that one can do without. */
export const tell = (): void => {
  addNotice(say('partFailed'))
}

/** For what one cannot do without. Reported as uncaught, so that a kiosk recovers from it. */
export function giveUp(error: unknown): void {
  useStore.setState({ loading: 'failed' })
  reportError(error)
}

/**
 * A component in a chunk of its own, in a guard of its own. React remembers a load that failed; here
 * it is asked for again when the part is next wanted.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>) {
  const fresh = () => lazy(async () => ({ default: await load() }))
  let Loaded: ComponentType<P> = fresh()
  return ({ failed = tell, ...props }: P & { failed?: (error: unknown) => void }) => {
    const onFailed = (error: unknown) => {
      Loaded = fresh()
      failed(error)
    }
    return (
      <Guard failed={onFailed}>
        <Suspense fallback={null}>
          <Loaded {...(props as unknown as P)} />
        </Suspense>
      </Guard>
    )
  }
}
