import { Anchor } from '../view/Anchor.tsx'

/** A thing by its name, which leads to its page. */
export function Linked({ id, name }: { id: string; name: string }) {
  return (
    <Anchor to={{ at: id }}>
      <bdi>{name}</bdi>
    </Anchor>
  )
}
