/** Tables of the clocks in docs/experiments.md: what they were asked to show, and how the model inside them fares, as kept in docs/clocks.json. */
import type { Check } from '../../packages/core/src/coupling/index.ts'
import { fill, type Language, type Words } from '../../packages/core/src/text/index.ts'

export interface KeptClocks {
  /** As `sharara world targets --json` prints them. */
  readonly targets: readonly {
    readonly group: Words
    readonly what: Words
    readonly wanted: string
    readonly reached: string
    readonly holds: boolean
  }[]
  readonly measured: {
    /** The command, the version of the national model, and what it cost. */
    readonly command: string
    readonly national: string
    readonly episodes: number
    readonly processorSeconds: number
    readonly checks: readonly Check[]
  }
}

const words = {
  group: { en: 'asked of', ar: 'يُسأل عنه' },
  target: { en: 'target', ar: 'الهدف' },
  test: { en: 'test', ar: 'الاختبار' },
  wanted: { en: 'wanted', ar: 'المطلوب' },
  reached: { en: 'reached', ar: 'ما بُلغ' },
  verdict: { en: 'verdict', ar: 'الحكم' },
  yes: { en: 'holds', ar: 'يصح' },
  no: { en: '**fails**', ar: '**لا يصح**' },
  unasked: { en: 'too little to ask', ar: 'أقل من أن يُسأل' },
  held: { en: '{held} of {of} targets are reached.', ar: 'بُلغ {held} من {of:targets}.' },
  measured: {
    en: '`{command}`, {national}: {episodes} episodes, {seconds} s of one processor.',
    ar: '`{command}`، {national}: {episodes:waves}، و{seconds} ث من معالج واحد.',
  },
} as const satisfies Record<string, Words>

function rows(cells: readonly (readonly string[])[]): string {
  const [head, ...body] = cells.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [head, `|${' --- |'.repeat(cells[0]!.length)}`, ...body].join('\n')
}

const verdictOf = (holds: boolean | null): Words => (holds === null ? words.unasked : holds ? words.yes : words.no)

export function targetTable({ targets }: KeptClocks, language: Language): string {
  const t = (said: Words): string => said[language]
  const head = [words.group, words.target, words.wanted, words.reached, words.verdict].map(t)
  const body = targets.map(({ group, what, wanted, reached, holds }) => [t(group), t(what), wanted, reached, t(verdictOf(holds))])
  return `${rows([head, ...body])}\n\n${t(fill(words.held, { held: targets.filter(({ holds }) => holds).length, of: targets.length }))}`
}

export function checkTable({ measured }: KeptClocks, language: Language): string {
  const t = (said: Words): string => said[language]
  const { command, national, episodes, processorSeconds, checks } = measured
  const head = [words.test, words.wanted, words.reached, words.verdict].map(t)
  const body = checks.map(({ what, wanted, reached, holds }) => [t(what), t(wanted), reached, t(verdictOf(holds))])
  return `${t(fill(words.measured, { command, national, episodes, seconds: Math.round(processorSeconds) }))}\n\n${rows([head, ...body])}`
}
