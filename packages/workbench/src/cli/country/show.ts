/** `sharara country show`: the numbers of a profile with their sources, years and certainty. */
import { conditions, fill, pillars, unitWords, type Profile, type Words } from '@sharara/core'
import { number, table, whole, type Output } from '../output.ts'
import { oneOf } from '../usage.ts'
import { makeProfile, type CutOptions } from './request.ts'
import { certaintyWords, countryWords, kindWords } from './words.ts'

export interface ShowCountryOptions extends CutOptions {
  readonly table?: string
  readonly json?: boolean
}

const tables = ['conditions', 'regions', 'places', 'forces', 'playbook', 'sources'] as const

export function runShow(who: string, year: number, options: ShowCountryOptions, out: Output): void {
  const wanted = options.table === undefined ? null : oneOf('--table', tables)(options.table)
  const { profile } = makeProfile(who, year, options)
  if (options.json === true) {
    out.say(JSON.stringify(profile, null, 2))
    return
  }
  tellHead(profile, out)
  if (wanted === null || wanted === 'conditions') tellConditions(profile, out)
  if (wanted === null || wanted === 'regions') tellRegions(profile, out, wanted === null ? 8 : 1000)
  if (wanted === 'places') tellPlaces(profile, out)
  if (wanted === 'forces') tellForces(profile, out)
  if (wanted === 'playbook') tellPlaybook(profile, out)
  if (wanted === 'sources') tellSources(profile, out)
  if (wanted === null) out.say(countryWords.moreTables)
}

export function tellHead(profile: Profile, out: Output): void {
  const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
  out.say(
    fill(countryWords.head, {
      name: profile.name,
      year: profile.year,
      people: whole(people),
      regions: profile.regions.length,
      places: profile.places.length,
    }),
  )
  out.say(sureness(profile))
}

/** How much of it is measured: national numbers by how sure they are. */
export function sureness(profile: Profile): Words {
  const entries = Object.values({ ...profile.conditions, ...profile.pillars })
  const count = (of: (source: Profile['sources'][string]) => boolean): number =>
    entries.filter(({ source }) => profile.sources[source] !== undefined && of(profile.sources[source])).length
  return fill(countryWords.sureness, {
    total: entries.length,
    sure: count(({ certainty }) => certainty === 'high' || certainty === 'medium'),
    low: count(({ certainty }) => certainty === 'low'),
    chosen: count(({ kind }) => kind === 'chosen'),
    missing: count(({ kind }) => kind === 'missing'),
  })
}

/** "published, medium, 2010" */
export function standing(profile: Profile, key: string | undefined, out: Output): string {
  const source = key === undefined ? undefined : profile.sources[key]
  if (source === undefined) return '–'
  const parts: string[] = [kindWords[source.kind][out.language]]
  if (source.certainty !== undefined) parts.push(certaintyWords[source.certainty][out.language])
  if (source.year !== undefined) parts.push(String(source.year))
  return parts.join(out.language === 'ar' ? '، ' : ', ')
}

function tellConditions(profile: Profile, out: Output): void {
  const declared = { ...conditions, ...pillars }
  const rows = Object.entries({ ...profile.conditions, ...profile.pillars }).map(([name, { value, source }]) => {
    const { label, unit } = declared[name as keyof typeof declared]
    return [
      label[out.language],
      number(value),
      unitWords(unit === 'currency / head / month' ? profile.currency : unit)[out.language],
      standing(profile, source, out),
    ]
  })
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  out.say(`\n${t('conditions')}`)
  out.say(table([[t('name'), t('value'), t('unit'), t('standing')], ...rows]))
}

function tellRegions(profile: Profile, out: Output, most: number): void {
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  const sorted = profile.regions.toSorted((a, b) => b.population - a.population)
  out.say(`\n${t('regions')}`)
  out.say(
    table([
      [t('name'), t('people'), t('income'), ...profile.goods.map(({ name }) => name[out.language]), t('organisation'), t('peopleFrom')],
      ...sorted
        .slice(0, most)
        .map((row) => [
          row.name[out.language],
          whole(row.population),
          whole(row.income),
          ...profile.goods.map(({ id }) => number(row.dependence[id] ?? 0)),
          number(row.organisation),
          standing(profile, row.sources?.['population'] ?? profile.columnSources['regions.population'], out),
        ]),
    ]),
  )
  if (sorted.length > most) out.say(`  … ${fill(countryWords.moreRows, { count: sorted.length - most })[out.language]}`)
}

function tellPlaces(profile: Profile, out: Output): void {
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  out.say(
    table([
      [t('name'), t('identifier'), t('people'), t('reach'), t('peopleFrom')],
      ...profile.places.map((row) => [
        row.name[out.language],
        row.id,
        whole(row.population),
        number(row.netReach),
        standing(profile, row.sources?.['population'] ?? profile.columnSources['places.population'], out),
      ]),
    ]),
  )
}

function tellForces(profile: Profile, out: Output): void {
  const t = (key: keyof typeof countryWords): string => countryWords[key][out.language]
  out.say(
    table([
      [t('name'), t('men'), t('duty'), t('strongest')],
      ...profile.forces.map((row) => [
        row.name[out.language],
        row.number === undefined ? '–' : whole(row.number),
        number(row.duty),
        row.willUse,
      ]),
    ]),
  )
  out.say(`  ${standing(profile, profile.columnSources['forces.number'], out)}`)
}

function tellPlaybook(profile: Profile, out: Output): void {
  const when = (entry: Profile['playbook'][number]['when']): string =>
    Object.entries(entry)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · ')
  out.say(
    table(
      profile.playbook.map((row) => [
        row.force === undefined ? row.do : `${row.do} (${row.force})`,
        when(row.when),
        `${row.delayHours ?? 0} h`,
      ]),
    ),
  )
}

function tellSources(profile: Profile, out: Output): void {
  for (const [key, source] of Object.entries(profile.sources)) {
    out.say(`${key} (${standing(profile, key, out)})`)
    out.say(`  ${out.language === 'ar' ? (source.arabic ?? source.text) : source.text}`)
  }
}
