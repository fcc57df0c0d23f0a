import { chooseTheme, type ThemeChoice, useTheme } from './theme.ts'

const choices: [ThemeChoice, string][] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

export function ThemeSwitch() {
  const { choice } = useTheme()
  return (
    <div className="theme-switch">
      <label htmlFor="theme">Theme</label>
      <select id="theme" value={choice} onChange={(event) => chooseTheme(event.target.value as ThemeChoice)}>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
