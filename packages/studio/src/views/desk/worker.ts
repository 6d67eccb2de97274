/** The desk's worker: reads files, answers questions, tries how firm an answer is; the page stays free meanwhile. */
import { readTableFile, tableAsText } from '@sharara/comparison/files'
import { compareCases, compareRobustness, prepareStudy } from '@sharara/core'
import type { FromDesk, ToDesk } from './protocol.ts'

/** The scope of a worker, as far as it is used: the page's own types know only windows. */
interface Scope {
  onmessage: ((event: { readonly data: ToDesk }) => void) | null
  postMessage(message: FromDesk): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

scope.onmessage = ({ data }) => {
  void done(data).then(
    (message) => scope.postMessage(message),
    (error: unknown) =>
      scope.postMessage({ kind: 'failed', job: data.job, message: error instanceof Error ? error.message : String(error) }),
  )
}

async function done(asked: ToDesk): Promise<FromDesk> {
  const { job } = asked
  if (asked.kind === 'read') return { kind: 'read', job, ...(await readTableFile(asked.bytes, { file: asked.file })) }
  if (asked.kind === 'text') return { kind: 'text', job, read: await tableAsText(asked.bytes, { file: asked.file }) }
  const { prepared, problems } = prepareStudy(asked.study, asked.sheet)
  if (asked.kind === 'answer') {
    const { study, sheet } = asked
    const answer = prepared === null ? null : { study, prepared, compared: compareCases(study, prepared, sheet.file) }
    return { kind: 'answer', job, answer, problems }
  }
  const study = { ...asked.study, robustness: true }
  return { kind: 'firmness', job, firmness: prepared === null ? null : compareRobustness(study, prepared, asked.solution) }
}
