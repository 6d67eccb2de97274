/** `report.html` of a run: the studio's own stage in one file with the run inside it; nothing is fetched. */
import { deflateRawSync } from 'node:zlib'
import { fill, outcomes, packRun, type CarriedRun, type Words } from '@sharara/core'
import { escape } from './page/html.ts'

/** @param frame the page without its run, as `packages/studio/single.ts` makes it. */
export function writeReport(frame: string, run: CarriedRun): string {
  const { text, columns } = packRun(run)
  const packed = deflateRawSync(columns, { level: 9 }).toString('base64')
  const inside = `<script type="application/json" id="run">${text.replaceAll('<', '\\u003c')}</script>\n<script type="text/plain" id="columns">${packed}</script>`
  return frame.replace('<!-- run -->', () => inside).replace('<!-- summary -->', () => summary(run))
}

/** For those who read without scripts. */
function summary({ setup, record, fingerprint }: CarriedRun): string {
  const ended = record.outcome === null ? unfinished : fill(ends, { outcome: outcomes[record.outcome.outcome] })
  const paragraph = (language: 'en' | 'ar', direction: string): string =>
    `<p lang="${language}" dir="${direction}"><strong>${escape(setup.scenario.name[language])}</strong> ${escape(ended[language])} ${escape(needs[language])}</p>`
  return `${paragraph('en', 'ltr')}${paragraph('ar', 'rtl')}<p><code>${escape(fingerprint)}</code></p>`
}

const ends: Words = { en: 'The model ends with: {outcome}.', ar: 'مآل النموذج: {outcome}.' }
const unfinished: Words = { en: 'The run is not over.', ar: 'لم تنتهِ التشغيلة.' }
const needs: Words = { en: 'Map, charts and tables need JavaScript.', ar: 'تحتاج الخريطة والرسوم والجداول إلى جافاسكربت.' }
