/** The sources of one profile: each rule that was used, with what it rests on in this country and year. */
import { fill, semicolon, type Words } from '../text/index.ts'
import type { Certainty, Known } from './known.ts'
import { rules, type Rule, type RuleName } from './rules.ts'
import { basedOn, ofYear, origins } from './words.ts'
import type { Profile } from '../country/index.ts'

export type Sources = Profile['sources']

export interface Book {
  readonly sources: Sources
  /** Notes a rule and what it rests on; gives the key under which numbers name it. */
  readonly cite: (name: RuleName, based?: readonly Known[], key?: string) => string
}

const scale: readonly Certainty[] = ['none', 'low', 'medium', 'high']

export function openBook(): Book {
  const sources: Sources = {}
  return {
    sources,
    cite: (name, based = [], key = name) => {
      sources[key] = entry(rules[name], based)
      return key
    },
  }
}

function entry(rule: Rule, based: readonly Known[]): Sources[string] {
  const text = told(rule, based)
  const year = based.find((each) => each.year !== null)?.year
  /** All that a number rests on is missing: the number is. A published item that was not to be had is an estimate. */
  const empty = based.length > 0 && based.every((each) => each.origin === 'none' && each.certainty === 'none')
  const kind = empty
    ? 'missing'
    : rule.kind === 'published' && based.some(({ certainty }) => certainty === 'low' || certainty === 'none')
      ? 'estimated'
      : rule.kind
  const certainty = least([...(rule.certainty === undefined ? [] : [rule.certainty]), ...based.map((each) => each.certainty)])
  return {
    kind,
    text: text.en,
    arabic: text.ar,
    ...(year === undefined || year === null ? {} : { year }),
    ...(kind === 'missing' || kind === 'chosen' || certainty === undefined ? {} : { certainty }),
    ...(rule.url === undefined ? {} : { url: rule.url }),
  }
}

function least(all: readonly Certainty[]): 'high' | 'medium' | 'low' | undefined {
  if (all.length === 0) return undefined
  const lowest = all.reduce((a, b) => (scale.indexOf(a) <= scale.indexOf(b) ? a : b))
  return lowest === 'none' ? 'low' : lowest
}

function told(rule: Rule, based: readonly Known[]): Words {
  if (based.length === 0) return rule.text
  const parts = based.map(({ origin, year }) => (year === null ? origins[origin] : fill(ofYear, { source: origins[origin], year })))
  const unique = parts.filter((part, index) => parts.findIndex((each) => each.en === part.en) === index)
  const joined = unique.reduce((sum, part) => ({ en: sum.en + semicolon.en + part.en, ar: sum.ar + semicolon.ar + part.ar }))
  return fill(basedOn, { rule: rule.text, sources: joined })
}
