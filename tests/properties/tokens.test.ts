import { describe, expect, test } from 'vitest'
import { agencyTokens, type Palette, type Theme, type Token, tokens } from '../../client/view/tokens.ts'

type Colour = [number, number, number]
const themes: Theme[] = ['light', 'dark']

function linear(hex: string): Colour {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const decode = (value = 0) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return [decode(r), decode(g), decode(b)]
}

/** WCAG 2 contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Matrix = [Colour, Colour, Colour]
const times = (matrix: Matrix, [x, y, z]: Colour): Colour => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Colour

// Full loss of one cone, for linear RGB: Machado, Oliveira and Fernandes (2009), severity 1.
const losses: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function oklab(rgb: Colour): Colour {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((value) => Math.min(1, Math.max(0, value))) as Colour,
  ).map(Math.cbrt) as Colour
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  )
}

/** Least OKLab distance × 100 over the three losses. */
function seenApart(one: string, other: string): number {
  const distances = Object.values(losses).map((loss) => {
    const [a, b] = [oklab(times(loss, linear(one))), oklab(times(loss, linear(other)))]
    return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  })
  return Math.min(...distances)
}

describe.each(themes)('the %s theme', (theme) => {
  const palette: Palette = tokens[theme]
  const onBoth = (token: Token) =>
    Math.min(contrast(palette[token], palette.surface), contrast(palette[token], palette.band))

  test.each<Token>(['text', 'muted', 'vertical', 'horizontal', 'danger', 'warn', 'ok'])(
    'writes %s legibly',
    (token) => {
      expect(onBoth(token)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('writes legibly on a selected row and on a primary button', () => {
    for (const token of ['text', 'muted', 'vertical', 'horizontal'] as const)
      expect(contrast(palette[token], palette.selected)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.onVertical, palette.vertical)).toBeGreaterThanOrEqual(4.5)
  })

  test.each<Token>(['control', 'focus', 'node', ...agencyTokens])('draws %s visibly', (token) => {
    expect(onBoth(token)).toBeGreaterThanOrEqual(3)
  })

  test.each<Token>(['dimTie', 'dimNode'])('keeps %s faint', (token) => {
    expect(contrast(palette[token], palette.surface)).toBeLessThanOrEqual(2)
  })

  test('tells ties within and between agencies apart without red, green or blue cones', () => {
    expect(seenApart(palette.vertical, palette.horizontal)).toBeGreaterThanOrEqual(theme === 'light' ? 22 : 21)
  })

  test('tells five agencies apart without red, green or blue cones', () => {
    const least = Math.min(
      ...agencyTokens.flatMap((one, index) =>
        agencyTokens.slice(index + 1).map((other) => seenApart(palette[one], palette[other])),
      ),
    )
    expect(least).toBeGreaterThanOrEqual(theme === 'light' ? 11.5 : 14.9)
  })
})

test('the contrasts are those that were chosen', () => {
  const ratios = (theme: Theme, token: Token) =>
    [tokens[theme].surface, tokens[theme].band].map((ground) => contrast(tokens[theme][token], ground).toFixed(2))
  expect(ratios('light', 'text')).toStrictEqual(['16.37', '15.00'])
  expect(ratios('light', 'vertical')).toStrictEqual(['6.43', '5.89'])
  expect(ratios('light', 'horizontal')).toStrictEqual(['5.56', '5.09'])
  expect(ratios('dark', 'muted')).toStrictEqual(['8.82', '8.06'])
  expect(ratios('dark', 'horizontal')).toStrictEqual(['9.05', '8.27'])
})
