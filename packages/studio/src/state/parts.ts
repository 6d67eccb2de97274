/** Larger changes of a scenario (its shocks, sparks, calls, playbook) as text for the address bar: JSON in base64 of the web. */
import { asObject, readJson } from '@sharara/core'
import type { Parts } from './edits.ts'

export function encodeParts(parts: Parts): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Null where the text is no such thing. What the parts say is checked with the whole scenario. */
export function decodeParts(text: string): Parts | null {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)))
    const { value, faults } = readJson(json)
    return faults.length === 0 && asObject(value) !== null ? (value as Parts) : null // a border: checked with the whole scenario
  } catch {
    return null
  }
}
