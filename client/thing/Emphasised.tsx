/** A sentence in which what stands between pairs of stars is told from the rest: `most with **UNICEF and WHO**`. */
export function Emphasised({ children }: { children: string }) {
  return children.split('**').map((part, index) =>
    index % 2 === 1 ? (
      <b key={index} dir="auto">
        {part}
      </b>
    ) : (
      part
    ),
  )
}

/** The same sentence as plain text, for what is taken away. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll('**', '')
}
