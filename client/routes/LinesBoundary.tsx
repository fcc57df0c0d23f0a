import { Component, type ReactNode } from 'react'

/** A browser without a canvas keeps the lines of the SVG. */
export class LinesBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? null : this.props.children
  }
}
