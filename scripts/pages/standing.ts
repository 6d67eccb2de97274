/** The front page's list of what the model gets right and what remains wrong, from the scoreboard and the kept ensembles of the records. */
import { readingWords, targetsOf, type BoardTarget, type Scoreboard } from '../../packages/core/src/scoreboard/index.ts'
import { fill, type Language, type Words } from '../../packages/core/src/text/index.ts'
import { recordTargets, type KeptRecords, type RecordTarget } from '../../packages/workbench/src/store/index.ts'
import { asked, standingText as text } from './standingText.ts'

interface Line {
  readonly right: boolean
  readonly words: Words
}

export function standing(scoreboard: Scoreboard, kept: KeptRecords, language: Language): string {
  const records = recordTargets(kept, scoreboard.cases).map(recordLine)
  const cases = targetsOf(scoreboard).flatMap((target) => (target.verdict === null ? [] : [caseLine(target)]))
  const list = (lines: readonly Line[], right: boolean): string => {
    const own = lines.filter((line) => line.right === right)
    return own.length === 0 ? `- ${text.nothing[language]}` : own.map(({ words }) => `- ${words[language]}`).join('\n')
  }
  const facts = { seen: scoreboard.seen.cases, unseen: scoreboard.unseen.cases, seeds: kept.seeds }
  const part = (right: boolean): readonly string[] => [
    `### ${(right ? text.right : text.wrong)[language]}`,
    fill(text.ofRecords, facts)[language],
    list(records, right),
    fill(text.ofCases, facts)[language],
    list(cases, right),
  ]
  return [...part(true), ...part(false), text.causes[language], text.missing.map((words) => `- ${words[language]}`).join('\n')].join('\n\n')
}

function recordLine({ words, text: got, wanted, verdict }: RecordTarget): Line {
  return { right: verdict !== 'missed', words: fill(text.line, { what: words, got, wanted }) }
}

/** The figure of unseen cases, and where the runs miss what moved base rates or conditions alone reach, that too. */
function caseLine({ id, wanted, seen, unseen, other, verdict }: BoardTarget): Line {
  const own = unseen.verdict === null ? seen : unseen
  const got = own.verdict === 'unsure' ? readingWords(own) : { en: own.text, ar: own.text }
  const line = fill(text.line, { what: asked[id], got, wanted })
  const instead = verdict === 'missed' && other !== null && other.verdict !== null && other.verdict !== 'missed'
  if (!instead) return { right: verdict !== 'missed', words: line }
  const more = fill(['quiet-auc', 'states'].includes(id) ? text.byConditions : text.moved, { got: other.text })
  return { right: false, words: { en: `${line.en} ${more.en}`, ar: `${line.ar} ${more.ar}` } }
}
