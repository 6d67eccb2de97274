/** The ledger of the claims as a page: verdicts, rules, figures, counter-examples. */
import {
  carriers,
  claims,
  combination,
  ledger,
  rules,
  verdicts,
  type ClaimResult,
  type Evidence,
  type PartResult,
  type RuleName,
  type Uncertainty,
} from '../../packages/core/src/claims/index.ts'
import { fill, semicolon, type Language, type Words } from '../../packages/core/src/text/index.ts'

const text = {
  title: { en: 'The 25 claims, and what the cases say', ar: 'الأطروحات الخمس والعشرون وما تقوله الحالات' },
  made: {
    en: 'Made by `node scripts/pages.ts` from the code (`packages/core/src/claims`) and the table of cases; a test holds it against them. The same with `sharara claims` and `sharara claims --explain 21`. What the columns mean and what to beware of: [the cases](data.md#the-cases).',
    ar: 'تصنعها `node scripts/pages.ts` من الشيفرة (`packages/core/src/claims`) وجدول الحالات، ويقيسها اختبار عليهما. ومثلها `sharara claims` و`sharara claims --explain 21`. ومعنى الأعمدة وما يُحذر منه: [الحالات](data.ar.md#الحالات).',
  },
  honest: {
    en: 'The rules were written down before any verdict was computed, but by people who knew the cases and had read the table; they are no blind test. They stand in `rules.ts` and are changed only with a word in the changelog. “Supported” means that these data agree by the rule, not that the claim is true; “undetermined” is the honest word where few or no data speak.',
    ar: 'كُتبت القواعد قبل حساب أي حكم، لكن كتبها من يعرفون الحالات وقرؤوا الجدول؛ فليست اختبارًا أعمى. وهي في `rules.ts` ولا تتغير إلا بذكر في سجل التغييرات. و«مؤيَّد» يعني أن هذه البيانات توافق بحسب القاعدة، لا أن الأطروحة صحيحة؛ و«غير محسوم» هي الكلمة الأمينة حيث تقل البيانات أو تغيب.',
  },
  boardTitle: {
    en: 'The model that the claims are built into, on the scoreboard',
    ar: 'النموذج الذي بُنيت فيه الأطروحات، على لوحة النتائج',
  },
  board: {
    en: 'The claims are tested on evidence above. What a model that has their mechanisms in it foretells of cases is another question; it is measured apart.',
    ar: 'تُختبر الأطروحات أعلاه على الشواهد. أما ما يتوقعه من الحالات نموذجٌ فيه آلياتها فسؤال آخر، يُقاس على حدة.',
  },
  rulesTitle: { en: 'The rules', ar: 'القواعد' },
  ledgerTitle: { en: 'The ledger', ar: 'السجل' },
  claim: { en: 'claim', ar: 'الأطروحة' },
  verdict: { en: 'verdict', ar: 'الحكم' },
  found: { en: 'found', ar: 'الموجود' },
  chance: { en: 'p {a} for, {b} against', ar: 'p ‏{a} لها، {b} عليها' },
  interval: { en: '{level} % interval {a}–{b}', ar: 'مجال {level} ٪: ‏{a}–{b}' },
  says: { en: 'The essay says: {x}', ar: 'تقول المقالة: {x}' },
  model: { en: 'In the model: {x}.', ar: 'في النموذج: {x}.' },
  nothing: { en: 'nothing of its own', ar: 'لا شيء خاصًا بها' },
  against: { en: 'Against: {x}.', ar: 'عليها: {x}.' },
  codings: { en: 'Other codings: {x}.', ar: 'ترميزات أخرى: {x}.' },
  alone: { en: ' ({x} by the test alone)', ar: ' ({x} بالاختبار وحده)' },
  rule: { en: 'rule', ar: 'القاعدة' },
} as const satisfies Record<string, Words>

/** @param board figures of the scoreboard that ships, in this language */
export function claimsPage(evidence: Evidence, board: string, language: Language): string {
  const t = (words: Words): string => words[language]
  const results = ledger(evidence)
  const rows = results.map((result) => {
    const { title } = claims[result.number - 1]!
    return `| [${result.number}](#c${result.number}) | ${t(title)} | ${t(verdicts[result.verdict])} | ${result.n === 0 ? '–' : result.n} | ${summary(result.parts[0]!, t)} |`
  })
  return `${[
    `# ${t(text.title)}`,
    t(text.made),
    t(text.honest),
    `## ${t(text.ledgerTitle)}`,
    [`| # | ${t(text.claim)} | ${t(text.verdict)} | n | ${t(text.found)} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    `## ${t(text.boardTitle)}`,
    t(text.board),
    board,
    `## ${t(text.rulesTitle)}`,
    (Object.keys(rules) as RuleName[]).map((name) => `- \`${name}\`: ${t(rules[name])}`).join('\n'),
    t(combination),
    ...results.map((result) => section(result, t)),
  ].join('\n\n')}\n`
}

function section(result: ClaimResult, t: (words: Words) => string): string {
  const claim = claims[result.number - 1]!
  const model = carriers(claim).map(t).join(t(semicolon))
  return [
    `<a id="c${claim.number}"></a>`,
    `## ${claim.number}. ${t(claim.title)}: ${t(verdicts[result.verdict])}`,
    t(fill(text.says, { x: claim.statement })),
    t(fill(text.model, { x: model === '' ? t(text.nothing) : model })),
    ...result.parts.map((part) => question(part, t)),
    ...(result.notes.length > 0 ? [result.notes.map((note) => `- ${t(note)}`).join('\n')] : []),
  ].join('\n\n')
}

function question(part: PartResult, t: (words: Words) => string): string {
  const lines = part.figures.map(({ label, value, cases = [] }) => {
    const shown = typeof value === 'object' ? t(value) : String(value)
    return `- ${t(label)}: ${shown}${cases.length > 0 ? ` (${cases.join(', ')})` : ''}`
  })
  const codings = part.codings.map(
    ({ name, value, n, verdict }) => `${t(name)} ${value === null ? '–' : short(value)} (n ${n}, ${t(verdicts[verdict])})`,
  )
  const alone = part.alone === part.verdict ? '' : t(fill(text.alone, { x: verdicts[part.alone] }))
  return [
    `**${t(part.question)}** ${t(verdicts[part.verdict])}${alone}${t(semicolon)}${t(text.rule)} \`${part.rule}\`.`,
    summary(part, t),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(part.disagree.length > 0 ? [t(fill(text.against, { x: part.disagree.join(', ') }))] : []),
    ...(codings.length > 0 ? [t(fill(text.codings, { x: codings.join(t(semicolon)) }))] : []),
  ].join('\n\n')
}

function summary(part: PartResult, t: (words: Words) => string): string {
  const range = uncertain(part.uncertainty, t)
  return `${t(part.why)}${range === '' ? '' : ` (${range})`}`
}

function uncertain(uncertainty: Uncertainty, t: (words: Words) => string): string {
  if (uncertainty.kind === 'none') return ''
  if (uncertainty.kind === 'interval') {
    const { low, high, level } = uncertainty
    return t(fill(text.interval, { level: Math.round(100 * level), a: short(low), b: short(high) }))
  }
  return t(fill(text.chance, { a: short(uncertainty.forClaim), b: short(uncertainty.againstClaim) }))
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)))
}
