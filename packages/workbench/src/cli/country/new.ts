/** `sharara country new`: asks for country and year, makes the profile, then goes through the numbers that no open table has. */
import { createInterface } from 'node:readline/promises'
import { conditions, fill, inUnit, pillars, usualCut, type Profile, type Words } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { tellWritten, writeProfile } from './make.ts'
import { makeProfile } from './request.ts'
import { tellHead } from './show.ts'
import { countryWords } from './words.ts'

export interface NewOptions {
  readonly out?: string
}

type Ask = (question: Words) => Promise<string | null>

export async function runNew(who: string | undefined, year: number | undefined, options: NewOptions, out: Output): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY })
  const reader = lines[Symbol.asyncIterator]()
  /** Null when there is nobody left to answer. */
  const ask: Ask = async (question) => {
    process.stderr.write(question[out.language])
    const { value, done } = await reader.next()
    return done === true ? null : value.trim()
  }
  try {
    out.tell(countryWords.guideWelcome)
    const country = who ?? (await ask(countryWords.askCountry))
    const wanted = year ?? (await ask(countryWords.askYear))
    if (country === null || wanted === null) throw new Failure(countryWords.cancelled, 2)
    const { profile } = makeProfile(country, Number(wanted), { places: usualCut.places })
    tellHead(profile, out)
    const own = await improve(profile, ask, out)
    tellWritten(writeProfile(own, options.out, true), out)
    tellMissing(own, out)
  } finally {
    lines.close()
  }
}

const declared = { ...conditions, ...pillars }
type Name = keyof typeof declared

/** Numbers without data first, then those that were chosen, then the uncertain ones. */
function openQuestions(profile: Profile): readonly Name[] {
  const rank = (name: Name): number => {
    const source = profile.sources[entryOf(profile, name)?.source ?? '']
    return source?.kind === 'missing' ? 0 : source?.certainty === 'low' ? 1 : 2
  }
  const names = Object.keys(declared).filter((name): name is Name => entryOf(profile, name as Name) !== undefined)
  return names.filter((name) => rank(name) < 2).toSorted((a, b) => rank(a) - rank(b))
}

function entryOf(profile: Profile, name: Name): { readonly value: number; readonly source: string } | undefined {
  return profile.conditions[name] ?? profile.pillars[name]
}

async function improve(profile: Profile, ask: Ask, out: Output): Promise<Profile> {
  let own = profile
  for (const name of openQuestions(profile)) {
    const answer = await askNumber(own, name, ask, out)
    if (answer === 'stop') break
    if (answer === null) continue
    const source = await ask(countryWords.askSource)
    if (source === null || source.length < 3) {
      out.tell(countryWords.needSource)
      continue
    }
    own = withNumber(own, name, answer, source)
  }
  return own
}

async function askNumber(profile: Profile, name: Name, ask: Ask, out: Output): Promise<number | 'stop' | null> {
  const { label, unit, min, max } = declared[name]
  const { value, source } = entryOf(profile, name)!
  const why = profile.sources[source]
  if (why !== undefined) out.tell(`\n${out.language === 'ar' ? (why.arabic ?? why.text) : why.text}`)
  for (;;) {
    const answer = await ask(fill(countryWords.askValue, { label, range: inUnit(fill(countryWords.range, { min, max }), unit), value }))
    if (answer === null || answer === '.') return 'stop'
    if (answer === '') return null
    const given = Number(answer)
    if (Number.isFinite(given) && given >= min && given <= max) return given
    out.tell(fill(countryWords.askNumber, { min, max }))
  }
}

function withNumber(profile: Profile, name: Name, value: number, text: string): Profile {
  const key = `author-${name.toLowerCase()}`
  const table = profile.conditions[name] === undefined ? 'pillars' : 'conditions'
  return {
    ...profile,
    sources: { ...profile.sources, [key]: { kind: 'estimated', text } },
    [table]: { ...profile[table], [name]: { value, source: key } },
  }
}

function tellMissing(profile: Profile, out: Output): void {
  const names = Object.entries({ ...profile.conditions, ...profile.pillars }).flatMap(([name, { source }]) =>
    profile.sources[source]?.kind === 'missing' ? [declared[name as Name].label[out.language]] : [],
  )
  if (names.length > 0) out.say(fill(countryWords.stillMissing, { names: names.join(out.language === 'ar' ? '، ' : ', ') }))
}
