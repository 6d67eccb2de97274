/** Files that a reader brings, what comes of them together, and the way back. Nothing is taken before all of it is sound. */
import type { TableText } from '@sharara/comparison/files'
import { fill, intake, starterScenario, type LibraryFile, type Problem, type Words } from '@sharara/core'
import { openOwn, openTables, type OwnCountry } from '../../files/index.ts'
import { words } from '../../words/bring.ts'
import { textOfFile } from '../desk/tableText.ts'

export interface Base {
  readonly iso3: string
  readonly year: number
  readonly withVdem: boolean
  /** The country on the screen: events alone are of it. */
  readonly shown: Pick<OwnCountry, 'profile' | 'outline'> | null
}

interface Choice {
  readonly files: readonly { readonly kind: intake.BroughtKind; readonly file: LibraryFile }[]
  /** Names of regions of the map that the table calls otherwise. */
  readonly pairs: Readonly<Record<string, string>>
  readonly from: string
  readonly to: string
}

const empty: Choice = { files: [], pairs: {}, from: '', to: '' }
const mostBytes = 20_000_000

export class Bringing {
  choice: Choice = $state.raw(empty)
  before: readonly Choice[] = $state.raw([])
  own: OwnCountry | null = $state.raw(null)
  problems: readonly Problem[] = $state.raw([])
  notices: readonly Words[] = $state.raw([])
  refused: readonly { readonly words: Words; readonly file: string }[] = $state.raw([])
  /** What would join the regions that found no row. */
  proposed: Readonly<Record<string, string>> = $derived(
    Object.fromEntries(
      this.problems.flatMap(({ path, nearest, file }) =>
        nearest !== undefined && file === this.of('regions')?.file ? [[path, nearest]] : [],
      ),
    ),
  )
  private turn = 0

  of(kind: intake.BroughtKind): LibraryFile | undefined {
    return this.choice.files.find((each) => each.kind === kind)?.file
  }

  choose(change: Partial<Choice>): void {
    this.before = [...this.before, this.choice]
    this.choice = { ...this.choice, ...change }
  }

  undo(): void {
    const last = this.before.at(-1)
    if (last === undefined) return
    this.before = this.before.slice(0, -1)
    this.choice = last
    this.refused = []
  }

  /** One file of a kind: a second takes the place of the first. */
  async take(given: readonly File[]): Promise<void> {
    const refused: { words: Words; file: string }[] = []
    const fresh: Choice['files'][number][] = []
    for (const each of given) {
      const read = each.size > mostBytes ? null : await textOfFile(each)
      const text = read !== null && 'text' in read ? read.text : null
      const kind = text === null ? null : intake.kindOfBrought({ text })
      if (text !== null && kind !== null) fresh.push({ kind, file: { file: each.name, text } })
      else refused.push({ file: each.name, words: each.size > mostBytes ? words.large : whyRefused(read) })
    }
    this.refused = refused
    if (fresh.length > 0)
      this.choose({ files: [...this.choice.files.filter(({ kind }) => !fresh.some((each) => each.kind === kind)), ...fresh] })
  }

  async reckon(base: Base): Promise<void> {
    const turn = ++this.turn
    const { files } = this.choice
    const made = files.length === 0 ? nothing : await this.made(base)
    if (turn !== this.turn) return
    this.own = made.value
    this.problems = made.problems
    this.notices = made.notices
  }

  private async made(base: Base): Promise<intake.Taken<OwnCountry>> {
    const country = await this.country(base)
    const events = this.of('events')
    if (country.value === null) return { ...country, value: null }
    const { profile, outline } = country.value
    const record =
      events === undefined ? null : intake.recordOfEvents({ events, profile, outline, from: this.choice.from, to: this.choice.to })
    const notices = [...country.notices, ...(record?.notices ?? [])]
    if (record !== null && record.value === null) return { value: null, problems: record.problems, notices }
    const scenario = record === null ? starterScenario(profile) : intake.scenarioOfRecord(profile, record.value!)
    return { value: await named({ profile, outline, scenario, record: record?.value?.record ?? null }), problems: [], notices }
  }

  private async country({ iso3, year, withVdem, shown }: Base): Promise<intake.Taken<Pick<OwnCountry, 'profile' | 'outline'>>> {
    const [profile, map, table] = (['profile', 'regions', 'people'] as const).map((kind) => this.of(kind))
    if (profile !== undefined) {
      const read = intake.readCountry(profile)
      return { ...read, value: read.value === null ? null : { profile: read.value, outline: null } }
    }
    if (map === undefined) {
      if (table !== undefined || shown === null) return { ...nothing, notices: [words.mapToo] }
      // what was made of open tables is now kept as it is: a file of its own
      const { made: _, ...plain } = shown.profile
      return { ...nothing, value: { profile: plain, outline: shown.outline } }
    }
    const { feature } = await import('topojson-client')
    const all = await openTables()
    return intake.countryOfRegions({
      map,
      table: table ?? null,
      tables: withVdem ? all : { ...all, vdem: null },
      iso3,
      year,
      // a border: what is no topology throws, and is told
      toFeatures: (topology, object) => feature(topology as Parameters<typeof feature>[0], object as Parameters<typeof feature>[1]),
      pairs: this.choice.pairs,
    })
  }
}

function whyRefused(read: TableText | null): Words {
  return read !== null && 'problem' in read ? fill(words.unread, { got: read.problem.got }) : words.strange
}

const nothing: intake.Taken<never> = { value: null, problems: [], notices: [] }

/** Under a name that this browser has not kept yet, the same in all parts. */
async function named({ profile, outline, scenario, record }: OwnCountry): Promise<OwnCountry> {
  const first = intake.ownId(profile.id)
  let id = first
  for (let k = 2; (await openOwn(id)) !== null; k++) id = `${first.slice(0, 56)}-${k}`
  return {
    profile: { ...profile, id },
    outline,
    scenario: { ...scenario, country: id, ...(record === null ? {} : { episode: id }) },
    record: record === null ? null : { ...record, id, country: id },
  }
}
