/** A command and its answer, as a page of the docs has them. */
export const block = (command: string, answer: string) =>
  `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``

/** JSON in which whatever fits on a line stands on one. */
export function inLines(value: unknown, indent: string): string {
  const short = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (typeof value !== 'object' || value === null || indent.length + short.length <= 110) return short
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Array.isArray(value)
    ? value.map((item) => inLines(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLines(item, deeper)}`)
  return `${open}\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}${close}`
}
