import { escaped } from '../../common/escaped.ts'

/** Looks of text in a figure; its colours are names, inked by whoever writes the file. */
export const quiet = 'fill="var(--muted)"'
export const strong = 'font-weight="600" fill="var(--text)"'

type Framed = { width: number; height: number; title: string; description?: string }

/** The pieces of a drawing as SVG that stands by itself, in the size that it has on paper. */
export function framed({ width, height, title, description }: Framed, pieces: readonly string[]): string {
  const told = description === undefined ? '' : `<desc>${escaped(description)}</desc>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escaped(title)}</title>${told}
${pieces.join('\n')}
</svg>`
}
