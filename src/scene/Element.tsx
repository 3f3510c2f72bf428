/** Keeps a fault in one element from taking the rest of the dream with it. */
import { Component, type ReactNode } from 'react'

interface Props {
  name: string
  children: ReactNode
}

export class Element extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(`The element “${this.props.name}” failed and is left out.`, error)
  }

  override render() {
    // Named, so that a mirror can choose what it shows.
    return this.state.failed ? null : <group name={this.props.name}>{this.props.children}</group>
  }
}
