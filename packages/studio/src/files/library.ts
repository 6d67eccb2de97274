/** The shipped scenarios, countries, outlines and records: files of the repository, fetched when they are first needed. */
import {
  asObject,
  readJson,
  readRecord,
  type EpisodeRecord,
  type FileKind,
  type Library,
  type LibraryFile,
  type Profile,
} from '@sharara/core'

import { fetchText, NotThere, type Outline } from './fetched.ts'
import { isGenerated, readGeneratedName } from './generatedNames.ts'
import { generate, generatedOutline } from './made.ts'
import { isOwn, openOwn } from './own.ts'

type Urls = Readonly<Record<string, string>>

const urls: Readonly<Record<FileKind | 'outline' | 'story' | 'cards' | 'lessons', Urls>> = {
  scenario: byId(import.meta.glob<string>('../../../../scenarios/*.json', { query: '?url', import: 'default', eager: true }), 1),
  country: byId(import.meta.glob<string>('../../../../countries/*/profile.json', { query: '?url', import: 'default', eager: true }), 2),
  outline: byId(import.meta.glob<string>('../../../../countries/*/outline.json', { query: '?url', import: 'default', eager: true }), 2),
  story: byId(import.meta.glob<string>('../../../../stories/*.json', { query: '?url', import: 'default', eager: true }), 1),
  cards: byId(import.meta.glob<string>('../../../../stories/cards/*.json', { query: '?url', import: 'default', eager: true }), 1),
  lessons: byId(import.meta.glob<string>('../../../../stories/lessons/*.json', { query: '?url', import: 'default', eager: true }), 1),
  episode: byId(import.meta.glob<string>('../../../../episodes/*.json', { query: '?url', import: 'default', eager: true }), 1),
}

/** `…/countries/iran/profile.json` by `iran`: the part that stands so many from the end. */
function byId(found: Urls, fromEnd: number): Urls {
  return Object.fromEntries(
    Object.entries(found).map(([path, url]) => [
      path
        .split('/')
        .at(-fromEnd)!
        .replace(/\.json$/, ''),
      url,
    ]),
  )
}

const texts = new Map<string, Promise<string>>()

/** The text of a shipped file. @throws NotThere if it cannot be fetched, as when the network is gone. */
function textOf(kind: keyof typeof urls, id: string): Promise<string> {
  const url = urls[kind][id]
  if (url === undefined) return Promise.reject(new NotThere(`${kind} ${id}`))
  const known = texts.get(url)
  if (known !== undefined) return known
  const text = fetchText(url)
  texts.set(url, text)
  text.catch(() => texts.delete(url))
  return text
}

export function shippedScenarios(): readonly string[] {
  return Object.keys(urls.scenario)
}

/** A shipped scenario as it is written, without what it extends. */
export function scenarioText(id: string): Promise<string> {
  return textOf('scenario', id)
}

/** A library in memory with a shipped scenario, all it extends, and their countries and episodes: the checker may not wait. */
export async function libraryFor(...scenarios: readonly string[]): Promise<Library> {
  const held = new Map<string, LibraryFile>()
  const hold = async (kind: FileKind, id: string): Promise<unknown> => {
    if (held.has(`${kind} ${id}`) || urls[kind][id] === undefined) return null
    const text = await textOf(kind, id)
    held.set(`${kind} ${id}`, { file: id, text })
    return kind === 'scenario' ? readJson(text).value : null
  }
  const follow = async (name: string): Promise<void> => {
    const made = isGenerated(name) ? await generate(readGeneratedName(name)!) : null
    if (made !== null && 'profile' in made) {
      held.set(`scenario ${name}`, { file: name, text: JSON.stringify(made.scenario) })
      held.set(`country ${name}`, { file: name, text: JSON.stringify(made.profile) })
      return
    }
    const own = isOwn(name) ? await openOwn(name) : null
    if (own !== null) {
      for (const [kind, value] of [
        ['scenario', own.scenario],
        ['country', own.profile],
        ['episode', own.record],
      ] as const)
        if (value !== null) held.set(`${kind} ${name}`, { file: name, text: JSON.stringify(value) })
      return
    }
    const scenario = asObject(await hold('scenario', name))
    const [base, country, episode] = ['extends', 'country', 'episode']
      .map((entry) => scenario?.[entry])
      .map((id) => (typeof id === 'string' ? id : null))
    await Promise.all([base ? follow(base) : null, country ? hold('country', country) : null, episode ? hold('episode', episode) : null])
  }
  await Promise.all(scenarios.map(follow))
  return {
    load: (kind, id) => held.get(`${kind} ${id}`) ?? null,
    names: (kind) => Object.keys(urls[kind]).toSorted(),
  }
}

/** The record of a run's episode; null where it has none. */
export async function recordFor(episode: string | undefined, profile: Profile): Promise<EpisodeRecord | null> {
  const own = episode !== undefined && isOwn(episode) ? ((await openOwn(episode))?.record ?? null) : null
  if (own !== null) return readRecord({ file: own.id, text: JSON.stringify(own) }, profile).record
  if (episode === undefined || urls.episode[episode] === undefined) return null
  return readRecord({ file: episode, text: await textOf('episode', episode) }, profile).record
}

/** The text of the story that is told of a scenario; null where there is none. */
export function storyText(scenario: string): Promise<string> | null {
  return urls.story[scenario] === undefined ? null : textOf('story', scenario)
}

/** What the ready cards of a scenario do over many seeds; null where nobody has computed it beforehand. */
export function cardsText(scenario: string): Promise<string> | null {
  return urls.cards[scenario] === undefined ? null : textOf('cards', scenario)
}

/** The class sheets and walks that ship. @throws NotThere */
export function lessonsText(): Promise<string> {
  return textOf('lessons', 'january-2022')
}

export async function outlineFor(country: string, profile: Profile): Promise<Outline | null> {
  if (isGenerated(country)) return generatedOutline(profile)
  if (isOwn(country)) return (await openOwn(country))?.outline ?? null
  if (urls.outline[country] === undefined) return null
  return JSON.parse(await textOf('outline', country)) as Outline // a border: our own file, tested with the countries
}
