/** A report carries its run: it is shown as it was left, and computed again only where the reader asks why. */
import { unpackRun, type CarriedRun } from '@sharara/core'
import { firstAddress } from './address.ts'
import { RunView } from './runView.svelte.ts'
import { studio } from './studio.svelte.ts'

/** The run inside this page: its text in one element, its columns, deflated and in base 64, in another. */
export async function carriedRun(page: Document): Promise<CarriedRun> {
  const text = page.getElementById('run')?.textContent ?? ''
  const packed = Uint8Array.from(atob(page.getElementById('columns')?.textContent?.trim() ?? ''), (sign) => sign.charCodeAt(0))
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return unpackRun({ text, columns: new Uint8Array(await new Response(inflated).arrayBuffer()) })
}

export function showCarried({ setup, record, episode, outline, fingerprint }: CarriedRun): void {
  const run = new RunView(setup, firstAddress.edits, episode)
  const { hours, columns, national, events, outcome } = record
  run.take({ kind: 'frames', job: 0, from: 0, hours, columns, national, events })
  run.take({ kind: 'over', job: 0, outcome, fingerprint, milliseconds: 0 })
  studio.carries = true
  studio.base = setup
  studio.setup = setup
  studio.record = episode
  studio.outline = outline
  studio.run = run
}
