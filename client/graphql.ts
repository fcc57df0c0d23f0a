import { initGraphQLTada, type ResultOf, type TadaDocumentNode, type VariablesOf } from 'gql.tada'
import { type DocumentNode, print } from 'graphql'
import { type InEach, type Language, preferred } from '../common/languages.ts'
import type { introspection } from './graphql-env.d.ts'

/** Writes a document and its types from `server/contract/schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { ID: string; Date: string; DateTime: string; JSON: unknown }
}>()

export type { ResultOf, VariablesOf }
export type TieKind = ReturnType<typeof graphql.scalar<'TieKind'>>
export type Basis = ReturnType<typeof graphql.scalar<'Basis'>>

/** What a reader is told about a request that failed, with what to do about it. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  constructor(
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    /** Whether the same request may succeed later. */
    readonly retryable: boolean,
  ) {
    super(message)
  }
}

/** Sentences for the codes whose own message speaks to a developer. */
const sentences: InEach<Record<string, string>> = {
  en: {
    OFFLINE: 'The server cannot be reached. Check the connection, then try again.',
    UNREADABLE: 'The server gave an answer that cannot be read. Try again, or reload the page.',
    INTERNAL_SERVER_ERROR: 'Something went wrong on the server. Try again; if it stays, report the request id.',
    DATABASE_UNAVAILABLE: 'The server has lost its database. It usually comes back by itself: try again in a moment.',
    PROJECTION_NOT_READY: 'The server is still reading the graph. Try again in a moment.',
    SHUTTING_DOWN: 'The server is stopping. Try again when it is back.',
    OVERLOADED: 'The server is busy with other searches. Try again in a moment.',
    QUERY_TIMEOUT: 'The answer took too long. The question is not at fault: try again in a moment.',
    QUERY_TOO_COMPLEX: 'This asks for too much at once. Ask for less.',
    RATE_LIMITED: 'Too many requests from this address. Wait a moment, then try again.',
    GRAPHQL_VALIDATION_FAILED: 'This page and the server do not fit together. Reload the page.',
  },
  fr: {
    OFFLINE: 'Le serveur est injoignable. Vérifiez la connexion, puis réessayez.',
    UNREADABLE: 'La réponse du serveur est illisible. Réessayez, ou rechargez la page.',
    INTERNAL_SERVER_ERROR:
      'Une erreur s’est produite sur le serveur. Réessayez\u202f; si elle persiste, signalez le numéro de la demande.',
    DATABASE_UNAVAILABLE:
      'Le serveur a perdu sa base de données. Elle revient d’ordinaire d’elle-même\u00a0: réessayez dans un instant.',
    PROJECTION_NOT_READY: 'Le serveur lit encore le graphe. Réessayez dans un instant.',
    SHUTTING_DOWN: 'Le serveur s’arrête. Réessayez quand il sera revenu.',
    OVERLOADED: 'Le serveur est occupé par d’autres recherches. Réessayez dans un instant.',
    QUERY_TIMEOUT: 'La réponse a pris trop de temps. La question n’y est pour rien\u00a0: réessayez dans un instant.',
    QUERY_TOO_COMPLEX: 'C’est trop demander à la fois. Demandez moins.',
    RATE_LIMITED: 'Trop de demandes depuis cette adresse. Attendez un instant, puis réessayez.',
    GRAPHQL_VALIDATION_FAILED: 'Cette page et le serveur ne s’accordent pas. Rechargez la page.',
  },
  es: {
    OFFLINE: 'No se puede contactar con el servidor. Compruebe la conexión y vuelva a intentarlo.',
    UNREADABLE: 'La respuesta del servidor no se puede leer. Vuelva a intentarlo, o recargue la página.',
    INTERNAL_SERVER_ERROR:
      'Algo falló en el servidor. Vuelva a intentarlo; si persiste, comunique el número de la solicitud.',
    DATABASE_UNAVAILABLE:
      'El servidor ha perdido su base de datos. Suele volver por sí sola: inténtelo de nuevo en un momento.',
    PROJECTION_NOT_READY: 'El servidor aún está leyendo el grafo. Inténtelo de nuevo en un momento.',
    SHUTTING_DOWN: 'El servidor se está deteniendo. Inténtelo de nuevo cuando haya vuelto.',
    OVERLOADED: 'El servidor está ocupado con otras búsquedas. Inténtelo de nuevo en un momento.',
    QUERY_TIMEOUT: 'La respuesta tardó demasiado. No se debe a la pregunta: inténtelo de nuevo en un momento.',
    QUERY_TOO_COMPLEX: 'Es demasiado a la vez. Pida menos.',
    RATE_LIMITED: 'Demasiadas solicitudes desde esta dirección. Espere un momento y vuelva a intentarlo.',
    GRAPHQL_VALIDATION_FAILED: 'Esta página y el servidor no concuerdan. Recargue la página.',
  },
}

/** Of what walks from tie to tie, which a reader can bound. */
const ofWalks: InEach<Record<string, string>> = {
  en: {
    QUERY_TIMEOUT: 'The search took too long. Allow fewer steps or keep fewer levels, then try again.',
    QUERY_TOO_COMPLEX: 'This asks for too much at once. Ask for fewer paths or fewer steps.',
  },
  fr: {
    QUERY_TIMEOUT:
      'La recherche a pris trop de temps. Permettez moins d’étapes ou gardez moins de niveaux, puis réessayez.',
    QUERY_TOO_COMPLEX: 'C’est trop demander à la fois. Demandez moins de chemins ou moins d’étapes.',
  },
  es: {
    QUERY_TIMEOUT: 'La búsqueda tardó demasiado. Permita menos pasos o conserve menos niveles, y vuelva a intentarlo.',
    QUERY_TOO_COMPLEX: 'Es demasiado a la vez. Pida menos caminos o menos pasos.',
  },
}

/** What the server says of a question that it refuses names what was asked, and is in English. */
const refused: InEach<(message: string) => string> = {
  en: (message) => message,
  fr: (message) => `Le serveur refuse cette question. Il dit, en anglais\u00a0: ${message}`,
  es: (message) => `El servidor rechaza esta pregunta. Dice, en inglés: ${message}`,
}

type Body = {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryable?: boolean } }[]
}

/** The data of one operation. Throws `RequestFailed`; an abort throws as `fetch` does. */
export async function request<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send({ query: textOf(document), operationName: nameOf(document), variables }, signal)
  const fallbackId = response.headers.get('x-request-id')
  const body = (await response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw failure('UNREADABLE', '', fallbackId, true)
  })) as Body
  const error = body.errors?.[0]
  if (error) {
    const {
      code = 'INTERNAL_SERVER_ERROR',
      requestId = fallbackId,
      retryable = response.status >= 500,
    } = error.extensions ?? {}
    const isWalk = typeof variables === 'object' && variables !== null && 'constraints' in variables
    throw failure(code, error.message, requestId, retryable, isWalk)
  }
  if (body.data == null) throw failure('UNREADABLE', '', fallbackId, true)
  return body.data as Result
}

const texts = new WeakMap<DocumentNode, string>()

/** A document as text, written once. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document)
  texts.set(document, text)
  return text
}

async function send(body: object, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw failure('OFFLINE', '', null, true)
  }
}

function failure(
  code: string,
  message: string,
  requestId: string | null,
  retryable: boolean,
  isWalk = false,
): RequestFailed {
  const language = preferred([document.documentElement.lang])
  return new RequestFailed(code, toldOf({ code, message, isWalk }, language), requestId, retryable)
}

/** A failure in words that fit what was asked. */
export function toldOf(
  { code, message, isWalk }: { code: string; message: string; isWalk: boolean },
  language: Language,
): string {
  return (isWalk ? ofWalks[language][code] : undefined) ?? sentences[language][code] ?? refused[language](message)
}

function nameOf(document: DocumentNode): string | undefined {
  for (const definition of document.definitions)
    if (definition.kind === 'OperationDefinition') return definition.name?.value
  return undefined
}
