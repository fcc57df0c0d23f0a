// The colours of a drawing that leaves the page: as names that follow a theme, or as the values of one.
import { propertyOf, type Theme, type Token, tokens } from '../view/tokens.ts'

/** The first name that a value has; names that share one in light share one in dark. */
const nameOf = new Map<string, string>()
for (const theme of ['dark', 'light'] as const)
  for (const [token, value] of Object.entries(tokens[theme]).toReversed())
    nameOf.set(value.toLowerCase(), propertyOf(token))

/** What base.css calls otherwise. */
const others: Record<string, Token> = { '--line': 'dimTie', '--dim': 'dimNode' }
const tokenOf = new Map<string, Token>([
  ...(Object.keys(tokens.light) as Token[]).map((token): [string, Token] => [propertyOf(token), token]),
  ...Object.entries(others),
])

/** Every colour of ours by its name, so that it follows the theme. */
export function themed(svg: string): string {
  return svg.replace(/#[0-9a-f]{6}\b/gi, (value) => {
    const name = nameOf.get(value.toLowerCase())
    return name === undefined ? value : `var(${name})`
  })
}

/** Every colour as the value that it has in a theme, as whatever opens a drawing alone knows no names. */
export function inked(svg: string, theme: Theme): string {
  return themed(svg).replace(/var\((--[a-z0-9-]+)(?:,[^()]*)?\)/g, (whole, name: string) => {
    const token = tokenOf.get(name)
    return token === undefined ? whole : tokens[theme][token]
  })
}

/** The names with their values, as a style sheet has them. */
export function namesIn(theme: Theme): string {
  return [...tokenOf].map(([name, token]) => `${name}:${tokens[theme][token]}`).join(';')
}
