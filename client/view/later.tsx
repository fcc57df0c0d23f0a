import { type ComponentType, lazy, useState } from 'react'

/**
 * A component whose code comes when it is first drawn, or when it is sent for by `bring`. Where its code is here already it
 * is drawn at once: `lazy` would first draw that it waits, and React keeps that on the screen for a third of a second.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | null = null
  const bring = async () => {
    here = await load()
    return { default: here }
  }
  const Lazy = lazy(bring) as unknown as ComponentType<Props>
  function Later(props: Props) {
    // What was drawn first stays, as another component in its place would lose what the reader typed.
    const [One] = useState(() => here ?? Lazy)
    return <One {...props} />
  }
  return Object.assign(Later, { bring })
}
