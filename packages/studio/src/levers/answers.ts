/** Levers of the state's playbook: each entry given or struck out, sooner or later, larger or smaller; and answers that it lacks. */
import { answerSentences, type Answer, type AnswerKind, type RunSetup, type Scenario, type Words } from '@sharara/core'
import type { Control, Declared, Said } from './lever.ts'
import { parted, playbookOf, struckOut, takenBack, withPlaybook, type Parted } from './playbook.ts'

const words = {
  given: { en: 'Given', ar: 'تُعطى' },
  givenHelp: { en: 'Struck out, the state does not do it.', ar: 'إن شُطبت فلا تفعلها الدولة.' },
  moreHelp: { en: 'Not in the playbook as it ships.', ar: 'ليست في دفتر الردود الأصلي.' },
  delay: { en: 'Delay', ar: 'التأخير' },
  delayHelp: { en: 'From the moment it is called for until it takes effect.', ar: 'من لحظة استدعائها حتى يسري أثرها.' },
  from: { en: 'From hour', ar: 'من الساعة' },
  fromHelp: { en: 'Hours since the start of the episode.', ar: 'الساعات منذ بداية الموجة.' },
  moved: { en: 'People moved', ar: 'عدد المنقولين' },
  worth: { en: 'Size of the concession', ar: 'حجم التنازل' },
  sizeHelp: { en: 'As much of it as is believed and granted counts.', ar: 'يُحسب منها ما يُصدَّق ويُمنح.' },
  movedHelp: { en: 'Members of forces sent to where the crowds are.', ar: 'أفراد القوات المرسلون إلى مواقع الحشود.' },
  force: { en: 'Force', ar: 'القوة' },
  forceHelp: {
    en: 'Whose reserves are sent: all that wait in barracks, or one force.',
    ar: 'احتياط أي قوة يُرسل: كل من في الثكنات أو قوة واحدة.',
  },
  anyForce: { en: 'all in barracks', ar: 'كل من في الثكنات' },
  always: { en: 'From the start.', ar: 'من البداية.' },
  attention: { en: 'When attention reaches {attention}.', ar: 'عندما يبلغ الانتباه {attention}.' },
  centre: { en: 'When {centre} people stand at the centre.', ar: 'عندما يقف في المركز {centre:people}.' },
  dead: { en: 'After {dead} deaths.', ar: 'بعد سقوط {dead:killed}.' },
  calm: { en: 'Once the crowd has fallen below {calm} of its peak.', ar: 'بعد هبوط الحشد إلى ما دون {calm} من ذروته.' },
  fromHour: { en: 'Not before hour {fromHour}.', ar: 'ليس قبل الساعة {fromHour}.' },
  after: { en: 'After: {after}', ar: 'بعد: {after}' },
  'seat-lost': { en: 'a seat of power fell', ar: 'سقوط مقر سلطة' },
  'major-seat-lost': { en: 'a seat of power in the capital or the metropolis fell', ar: 'سقوط مقر سلطة في العاصمة أو المدينة الكبرى' },
} as const satisfies Record<string, Words>

/** Answers that move people, and how many where nothing else is said. */
const movers: Readonly<Partial<Record<AnswerKind, number>>> = { reserves: 10_000, 'foreign-troops': 2_000 }
const answerKinds = (Object.keys(answerSentences) as AnswerKind[]).filter((kind) => kind !== 'ignore')
/** Hour of an answer that the playbook lacks, until the reader says otherwise: the second day. */
const secondDay = 24

export function answerLevers(setup: RunSetup): Declared[] {
  const own = playbookOf(setup).flatMap((_, index) => entryLevers(setup, index))
  return [...own, ...answerKinds.flatMap((kind) => moreLevers(setup, kind))]
}

function entryLevers(base: RunSetup, index: number): Declared[] {
  const shipped = playbookOf(base)
  const entry = shipped[index]!
  const shared = { group: 'state', of: { words: answerSentences[entry.do] }, source: null } as const
  const now = (scenario: Scenario): Parted => parted(shipped, scenario.playbook ?? base.profile.playbook)
  const edit = (scenario: Scenario, to: (each: Answer) => Answer): Scenario => {
    const { own, more } = now(scenario)
    return withPlaybook(base, scenario, { own: own.map((each, k) => (k === index && each !== null ? to(each) : each)), more })
  }
  const set = (scenario: Scenario, change: Partial<Answer>): Scenario => edit(scenario, (each) => ({ ...each, ...change }))
  const levers: Declared[] = [
    {
      ...shared,
      id: `answers.${index}.given`,
      label: { words: words.given },
      help: [...whenSaid(entry.when), { words: words.givenHelp }],
      control: { kind: 'switch' },
      shipped: true,
      read: (scenario) => now(scenario).own[index] !== null,
      write: (scenario, given: boolean) =>
        withPlaybook(base, scenario, given ? takenBack(shipped, now(scenario), index) : struckOut(now(scenario), index)),
    },
    {
      ...shared,
      id: `answers.${index}.delayHours`,
      label: { words: words.delay },
      help: [{ words: words.delayHelp }],
      control: hours(2000, Math.max(72, 3 * (entry.delayHours ?? 0))),
      shipped: entry.delayHours ?? 0,
      read: (scenario) => (now(scenario).own[index] ?? entry).delayHours ?? 0,
      write: (scenario, delayHours: number) => set(scenario, { delayHours }),
    },
  ]
  if (entry.do === 'reserves') {
    levers.push({
      ...shared,
      ...forceLever(base, `answers.${index}.force`, entry),
      read: (scenario) => (now(scenario).own[index] ?? entry).force ?? '',
      write: (scenario, force: string) => edit(scenario, (each) => sending(each, force)),
    })
  }
  const { size } = entry
  if (size !== undefined && entry.do !== 'live-fire') {
    levers.push({
      ...shared,
      id: `answers.${index}.size`,
      ...sizeOf(entry.do, size),
      shipped: size,
      read: (scenario) => (now(scenario).own[index] ?? entry).size ?? size,
      write: (scenario, to: number) => set(scenario, { size: to }),
    })
  }
  return levers
}

/** Reserves of all forces, or of one of those that wait in barracks. */
function forceLever(
  { profile }: RunSetup,
  id: string,
  { force = '' }: Answer,
): Pick<Declared, 'id' | 'label' | 'help' | 'control' | 'shipped'> {
  const waiting = profile.forces.filter(({ kind }) => kind !== 'police' && kind !== 'foreign')
  const options = [{ value: '', words: words.anyForce }, ...waiting.map((each) => ({ value: each.id, words: each.name }))]
  return { id, label: { words: words.force }, help: [{ words: words.forceHelp }], control: { kind: 'choice', options }, shipped: force }
}

function sending(entry: Answer, force: string): Answer {
  const { force: _, ...rest } = entry
  return force === '' ? rest : { ...rest, force }
}

function hours(max: number, high: number): Control {
  return { kind: 'number', unit: 'h', min: 0, max, low: 0, high: Math.min(max, high), scale: 'linear', step: 1 }
}

function sizeOf(kind: AnswerKind, shipped: number): Pick<Declared, 'label' | 'help' | 'control'> {
  if (movers[kind] === undefined) {
    const control: Control = { kind: 'number', unit: 'share', min: 0, max: 1, low: 0, high: 1, scale: 'linear', step: 0.01 }
    return { label: { words: words.worth }, help: [{ words: words.sizeHelp }], control }
  }
  const high = Math.max(2 * movers[kind], 3 * shipped)
  const control: Control = { kind: 'number', unit: 'people', min: 0, max: 5e6, low: 0, high, scale: 'linear', step: 100 }
  return { label: { words: words.moved }, help: [{ words: words.movedHelp }], control }
}

/** When an entry is called for, condition by condition. */
export function whenSaid(when: Answer['when']): readonly Said[] {
  const { after, attention, centre, dead, calm, fromHour } = when
  const said: Said[] = []
  if (after !== undefined) said.push({ words: words.after, values: { after: eventWords(after) } })
  if (attention !== undefined) said.push({ words: words.attention, values: { attention } })
  if (centre !== undefined) said.push({ words: words.centre, values: { centre } })
  if (dead !== undefined) said.push({ words: words.dead, values: { dead } })
  if (calm !== undefined) said.push({ words: words.calm, values: { calm } })
  if (fromHour !== undefined) said.push({ words: words.fromHour, values: { fromHour } })
  return said.length === 0 ? [{ words: words.always }] : said
}

function eventWords(name: string): Words {
  if (name === 'seat-lost' || name === 'major-seat-lost') return words[name]
  const known: Readonly<Record<string, Words>> = answerSentences
  return known[name] ?? { en: name, ar: name }
}

/** An answer beyond the playbook: given or not, from an hour on, and how large. */
function moreLevers(base: RunSetup, kind: AnswerKind): Declared[] {
  const { hours: end } = base.scenario
  const shipped = playbookOf(base)
  const shared = { group: 'state', of: { words: answerSentences[kind] }, source: null } as const
  const id = `more.${kind}`
  const fresh: Answer = { do: kind, when: { fromHour: secondDay }, ...(movers[kind] === undefined ? {} : { size: movers[kind] }) }
  const isOurs = (entry: Answer): boolean => entry.do === kind && Object.keys(entry.when).join() === 'fromHour'
  const now = (scenario: Scenario): Parted => parted(shipped, scenario.playbook ?? base.profile.playbook)
  const ours = (scenario: Scenario): Answer | undefined => now(scenario).more.find(isOurs)
  const put = (scenario: Scenario, entry: Answer | null): Scenario => {
    const { own, more } = now(scenario)
    const at = more.findIndex(isOurs)
    const others = more.filter((_, k) => k !== at)
    return withPlaybook(base, scenario, { own, more: entry === null ? others : at < 0 ? [...more, entry] : more.with(at, entry) })
  }
  const levers: Declared[] = [
    {
      ...shared,
      id: `${id}.given`,
      label: { words: words.given },
      help: [{ words: words.moreHelp }],
      control: { kind: 'switch' },
      shipped: false,
      read: (scenario) => ours(scenario) !== undefined,
      write: (scenario, given: boolean) => put(scenario, given ? (ours(scenario) ?? fresh) : null),
    },
    {
      ...shared,
      id: `${id}.hour`,
      label: { words: words.from },
      help: [{ words: words.fromHelp }],
      control: hours(end - 1, end - 1),
      shipped: secondDay,
      read: (scenario) => ours(scenario)?.when.fromHour ?? secondDay,
      write: (scenario, fromHour: number) => put(scenario, { ...(ours(scenario) ?? fresh), when: { fromHour } }),
    },
  ]
  if (kind === 'reserves') {
    levers.push({
      ...shared,
      ...forceLever(base, `${id}.force`, fresh),
      read: (scenario) => ours(scenario)?.force ?? '',
      write: (scenario, force: string) => put(scenario, sending(ours(scenario) ?? fresh, force)),
    })
  }
  const mostly = movers[kind]
  if (mostly !== undefined) {
    levers.push({
      ...shared,
      id: `${id}.size`,
      ...sizeOf(kind, mostly),
      shipped: mostly,
      read: (scenario) => ours(scenario)?.size ?? mostly,
      write: (scenario, size: number) => put(scenario, { ...(ours(scenario) ?? fresh), size }),
    })
  }
  return levers
}
