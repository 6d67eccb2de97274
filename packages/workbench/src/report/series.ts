/** The hourly lines that the charts of the page draw. */
import { nationalColumns } from '@sharara/core'
import type { LineSpec } from './client/page.ts'
import type { ShownEpisode } from './episode.ts'
import type { ReportInput } from './input.ts'
import { round3, type Measures } from './measures.ts'
import { words } from './words.ts'

const plain = { area: false, numbered: false, record: null, points: [], floorMarks: [] }

export function crowdAndToll(input: ReportInput, measures: Measures, shown: ShownEpisode | null): readonly LineSpec[] {
  const { national, hours } = input.record
  const counts = (column: Float64Array): number[] => Array.from(column.subarray(0, hours), Math.round)
  return [
    {
      ...plain,
      id: 'hours',
      title: words.hoursTitle,
      kind: 'count',
      area: true,
      numbered: true,
      floorMarks: (shown?.answers ?? []).map((answer) => answer.hour),
      lines: [{ label: nationalColumns.crowd.words, values: measures.crowd.map(Math.round) }],
    },
    {
      ...plain,
      id: 'dead',
      title: words.deadTitle,
      kind: 'count',
      area: true,
      record: shown?.dead?.value ?? null,
      points: shown?.dead ? [{ ...shown.dead, value: null, hour: hours - 2 }] : [],
      lines: [
        { label: words.deadPeople, values: counts(national.dead) },
        { label: words.deadForces, values: counts(national.deadForces) },
      ],
    },
    {
      ...plain,
      id: 'detained',
      title: words.detainedTitle,
      kind: 'count',
      area: true,
      points: shown?.detainedPoints ?? [],
      lines: [{ label: nationalColumns.detained.words, values: counts(national.detained) }],
    },
  ]
}

export function forcesAndNews(input: ReportInput, measures: Measures): readonly LineSpec[] {
  const { national, hours } = input.record
  const shares = (column: Float64Array): number[] => Array.from(column.subarray(0, hours), round3)
  return [
    {
      ...plain,
      id: 'forces',
      title: words.forcesTitle,
      kind: 'count',
      area: true,
      lines: [{ label: words.forcesNow, values: measures.security }],
    },
    {
      ...plain,
      id: 'aside',
      title: words.asideTitle,
      kind: 'share',
      lines: [
        { label: words.asidePlaces, values: measures.aside },
        { label: words.asideArmy, values: shares(national.armyRefusing) },
      ],
    },
    {
      ...plain,
      id: 'seats',
      title: words.seatsTitle,
      kind: 'count',
      area: true,
      lines: [
        { label: words.seatMovement, values: measures.held },
        { label: words.seatContested, values: measures.contested },
      ],
    },
    {
      ...plain,
      id: 'news',
      title: words.newsTitle,
      kind: 'share',
      lines: [
        { label: words.news, values: measures.news },
        { label: words.net, values: shares(national.net) },
      ],
    },
  ]
}
