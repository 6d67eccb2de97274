/** `sharara warn score --refit FILE`: the five models of Chenoweth and Ulfelder on the user's copy of their table. */
import { resolve } from 'node:path'
import { fill, foresight, toProblem, type Words } from '@sharara/core'
import { Failure, readSheetFile } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { progress } from './input.ts'
import { otherWords, scoreWords } from './words.ts'

const say = {
  title: {
    en: 'Onset of nonviolent uprisings, {n} countries and years: five models refitted (Chenoweth and Ulfelder 2017)',
    ar: 'بدء الانتفاضات السلمية، {n} من سنوات البلدان: خمسة نماذج أُعيدت مواءمتها (تشينوويث وأولفيلدر 2017)',
  },
  folds: { en: 'AUC on their folds', ar: 'AUC على طياتهم' },
  earlier: { en: 'earlier refit', ar: 'المواءمة السابقة' },
  within: { en: 'within 0.002', ar: 'في حدود 0.002' },
  rolling: { en: 'AUC, each year from the years before', ar: 'AUC، كل سنة مما قبلها' },
  column: { en: 'the columns of valdat.csv of their replication files', ar: 'أعمدة valdat.csv من ملفات التكرار لديهم' },
  lacks: { en: 'no column {names}', ar: 'لا عمود {names}' },
  yes: { en: 'yes', ar: 'نعم' },
  no: { en: 'no', ar: 'لا' },
} as const satisfies Record<string, Words>

const tolerance = 0.002

export async function refit(path: string, json: boolean, out: Output): Promise<void> {
  const { sheet, problems } = await readSheetFile(resolve(path))
  if (sheet === null) throw new Failure(otherWords.dataBad, 2, problems)
  const missing = foresight.fiveColumns.filter((name) => !sheet.header.includes(name))
  if (missing.length > 0 || sheet.rows.length === 0) {
    const got = fill(say.lacks, { names: missing.join(', ') })
    throw new Failure(otherWords.dataBad, 2, [toProblem({ path: [], got, wanted: say.column }, sheet.file, 1)])
  }
  const show = progress(out)
  const rows = sheet.rows.map(({ cells }) => Object.fromEntries(sheet.header.map((name, k) => [name, String(cells[k] ?? '')])))
  const scores = foresight.refitFive(rows, (done, of) =>
    show(fill(scoreWords.refitting, { percent: Math.floor((100 * done) / of) }), done === of),
  )
  show({ en: '', ar: '' }, true)
  if (json) out.say(JSON.stringify(scores, null, 2))
  else tell(scores, rows.length, out)
}

function tell(scores: readonly foresight.FiveScore[], n: number, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(say.title, { n }))
  const rows = scores.map(({ model, folds, rolling }) => {
    const { label, anchor } = foresight.fiveModels[model]
    const near = Math.abs(folds.auc - anchor) <= tolerance
    const cells = [folds.auc, anchor, folds.averagePrecision, folds.brier, rolling.auc, rolling.averagePrecision, rolling.brierSkill]
    const [auc, earlier, ...rest] = cells.map((value) => (Number.isNaN(value) ? '–' : value.toFixed(4)))
    return [t(label), auc!, earlier!, t(near ? say.yes : say.no), ...rest]
  })
  out.say(
    table([
      [t(scoreWords.model), t(say.folds), t(say.earlier), t(say.within), 'AUC-PR', 'Brier', t(say.rolling), 'AUC-PR', t(scoreWords.skill)],
      ...rows,
    ]),
  )
}
