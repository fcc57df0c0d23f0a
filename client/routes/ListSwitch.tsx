import { Button } from 'react-aria-components'
import { ask } from '../view/useView.ts'

const lists = [
  { list: 'routes', label: 'Routes' },
  { list: 'paths', label: 'All paths' },
] as const

/** What the list holds: routes that differ, or every path however alike. */
export function ListSwitch({ list }: { list: 'routes' | 'paths' }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is a field of a form
    <div className="list-switch" role="group" aria-label="What is listed">
      {lists.map(({ list: one, label }) => (
        <Button
          key={one}
          className="button small"
          aria-pressed={one === list}
          onPress={() => one !== list && ask({ list: one === 'routes' ? null : one, count: null })}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
