/** A request that is refused, and the document (RFC 9457) that says why, in both languages. */
import type { Language, Problem, Words } from '@sharara/core'

export type RefusedStatus = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 416 | 422 | 429 | 431 | 500 | 503 | 507

export interface RefusalExtra {
  readonly problems?: readonly Problem[]
  /** What is allowed, where a limit was passed. */
  readonly limits?: Readonly<Record<string, number>>
  readonly retrySeconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** `code` is for programs and never changes; the words are for people. */
export class Refusal extends Error {
  readonly status: RefusedStatus
  readonly code: string
  readonly words: Words
  readonly extra: RefusalExtra

  constructor(status: RefusedStatus, code: string, words: Words, extra: RefusalExtra = {}) {
    super(words.en)
    this.status = status
    this.code = code
    this.words = words
    this.extra = extra
  }
}

export function problemDocument({ status, code, words, extra }: Refusal, language: Language): Readonly<Record<string, unknown>> {
  return {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: words[language],
    words,
    ...(extra.problems === undefined ? {} : { problems: extra.problems.map((problem) => tellProblem(problem, language)) }),
    ...(extra.limits === undefined ? {} : { limits: extra.limits }),
    ...(extra.retrySeconds === undefined ? {} : { retrySeconds: extra.retrySeconds }),
  }
}

/** A problem of a file without the name of the file, which is the reader's own text. */
export function tellProblem({ path, line, nearest, words }: Problem, language: Language) {
  return {
    path,
    ...(line === undefined ? {} : { line }),
    ...(nearest === undefined ? {} : { nearest }),
    detail: words[language],
    words: { en: words.en, ar: words.ar },
  }
}

export function refusalResponse(refusal: Refusal, language: Language): Response {
  const { retrySeconds, headers } = refusal.extra
  return new Response(JSON.stringify(problemDocument(refusal, language)), {
    status: refusal.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...(retrySeconds === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retrySeconds))) }),
      ...headers,
    },
  })
}
