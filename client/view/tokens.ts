// Colours, one accent per meaning. tests/properties/tokens.test.ts recomputes every contrast from here.

export const tokens = {
  light: {
    surface: '#FFFFFF',
    band: '#F3F5F9',
    text: '#17202E',
    muted: '#4A5566',
    control: '#6A7687',
    focus: '#0B57D0',
    vertical: '#1B5FAA',
    onVertical: '#FFFFFF',
    horizontal: '#B0480B',
    onHorizontal: '#FFFFFF',
    node: '#5B6778',
    dimTie: '#D3D9E2',
    dimNode: '#C3CBD7',
    faint: '#7E8A9D',
    selected: '#E4EEFB',
    danger: '#A8201A',
    warn: '#7A5200',
    ok: '#1B6B3A',
    agency1: '#309181',
    agency2: '#43175E',
    agency3: '#AE7B13',
    agency4: '#913066',
    agency5: '#174A0D',
  },
  dark: {
    surface: '#10151D',
    band: '#171E29',
    text: '#E9EEF6',
    muted: '#A9B5C6',
    control: '#7F8CA0',
    focus: '#A8C7FA',
    vertical: '#7FB5F5',
    onVertical: '#10151D',
    horizontal: '#F2A65A',
    onHorizontal: '#10151D',
    node: '#93A0B3',
    dimTie: '#2B3442',
    dimNode: '#3A4556',
    faint: '#66748A',
    selected: '#1E3250',
    danger: '#FF9C94',
    warn: '#E8C170',
    ok: '#7FD19B',
    agency1: '#95E4CD',
    agency2: '#954BC3',
    agency3: '#E9DD35',
    agency4: '#E4679B',
    agency5: '#357E16',
  },
} as const

export type Theme = keyof typeof tokens
export type Token = keyof (typeof tokens)['light']
export type Palette = Record<Token, string>

/** Agency accents in the order in which agencies appear on the paths; the sixth and later have none. */
export const agencyTokens = ['agency1', 'agency2', 'agency3', 'agency4', 'agency5'] as const satisfies readonly Token[]

/** The custom property that carries a token: `dimTie` is `--dim-tie`. */
export function propertyOf(token: string): string {
  return `--${token.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
