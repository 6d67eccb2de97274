import { asObject } from '@sharara/core'
import { parsed, receivedText } from '../../store/index.ts'

/** The format that a plan says it has, whoever wrote the file; undefined where it says none. */
export function formatIn(path: string): unknown {
  return asObject(asObject(parsed(receivedText(path, 'plan') ?? ''))?.['plan'])?.['format']
}
