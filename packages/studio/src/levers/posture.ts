/** Lever of the standing orders: what the forces of every region are told from the start, where the reader says so. */
import { degrees, type Degree, type RunSetup, type Scenario, type Words } from '@sharara/core'
import type { Declared } from './lever.ts'

const words = {
  label: { en: 'Standing orders', ar: 'الأوامر الدائمة' },
  help: {
    en: 'What the forces of every region are told from the start, before anything is ordered. Only those fire who would.',
    ar: 'ما تؤمر به القوات في كل إقليم منذ البداية، قبل صدور أي أمر آخر. ولا يطلق النار إلا من هو مستعد لذلك.',
  },
  own: { en: 'each region its own', ar: 'لكل إقليم أوامره' },
} as const satisfies Record<string, Words>

const names = Object.keys(degrees) as Degree[] // its own keys
type Regions = NonNullable<Scenario['regions']>

export function postureLever({ profile, scenario: shipped }: RunSetup): Declared {
  const ids = profile.regions.map(({ id }) => id)
  const of = (scenario: Scenario, id: string): Degree | undefined => scenario.regions?.[id]?.posture
  return {
    id: 'regions.posture',
    group: 'forces',
    label: { words: words.label },
    help: [{ words: words.help }],
    source: null,
    control: {
      kind: 'choice',
      options: [{ value: '', words: words.own }, ...names.map((value) => ({ value, words: degrees[value] }))],
    },
    shipped: '',
    read: (now) => {
      const [first, ...others] = new Set(ids.map((id) => of(now, id)))
      const same = ids.every((id) => of(now, id) === of(shipped, id))
      return same || first === undefined || others.length > 0 ? '' : first
    },
    write: (now, to: Degree | '') => {
      const regions: Record<string, Regions[string]> = { ...now.regions }
      for (const id of ids) {
        const { posture: _, ...rest } = regions[id] ?? {}
        const posture = to === '' ? of(shipped, id) : to
        if (posture !== undefined) regions[id] = { ...rest, posture }
        else if (Object.keys(rest).length > 0 || shipped.regions?.[id] !== undefined) regions[id] = rest
        else delete regions[id]
      }
      const { regions: __, ...rest } = now
      return Object.keys(regions).length === 0 && shipped.regions === undefined ? rest : { ...rest, regions }
    },
  }
}
