import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import type { Asked } from './content.ts'

/** A question as it can be asked of `/graphql`, with its variables behind it. */
export function asked<Result, Variables>(
  title: string,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Asked {
  return { title, text: `${print(document)}\n# ${JSON.stringify(variables)}` }
}
