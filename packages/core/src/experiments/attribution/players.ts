/**
 * The players among whom a difference is divided: a mechanism, on or off; a condition, pillar or constant, at the scenario's
 * value or at a neutral one; or several of them that go together.
 */
import type { Change } from '../../scenario/index.ts'
import { fill, listed, type Words } from '../../text/index.ts'
import type { Arm } from '../contract.ts'
import { readFactor, switchOf, type Read } from '../designs/factors.ts'
import { nationalCard, subjectOf, type ModelCard } from '../subject/index.ts'

export interface Player {
  readonly name: string
  readonly words: Words
  /** What is changed in the scenario where the player is off; on, nothing is. */
  readonly off: Change
}

/** Every mechanism as a player of its own. */
export function mechanismPlayers(card: ModelCard = nationalCard): readonly Player[] {
  return Object.keys(card.mechanisms).map((mechanism) => {
    const { name, words } = switchOf(mechanism, card)
    return { name, words, off: { off: [mechanism] } }
  })
}

/**
 * A player as it is written: `refusal`, `reserve` (off is its declared default), `reserve=0.3` (off is 0.3), or several under a
 * name of their own, `forces:refusal+seats`.
 */
export function readPlayer(text: string, arm: Arm): Read<Player> {
  const [, label, rest = ''] = /^(?:\s*([^:=]+?)\s*:)?(.*)$/s.exec(text) ?? []
  const subject = subjectOf(arm.setup)
  const { card } = subject
  const values: Record<string, number> = {}
  const off: string[] = []
  const names: Words[] = []
  const parts = rest.split('+').map((part) => part.trim())
  for (const part of parts) {
    const written = part.split('=')[0]!
    const plain = written.replace(/^(?:conditions|pillars|constants)\./, '')
    const factor = readFactor(
      part.includes('=') || !Object.hasOwn(card.numbers, plain) || Object.hasOwn(card.mechanisms, written)
        ? part
        : `${written}=${card.numbers[plain]!.default}`,
      card,
    )
    if (factor.value === null) return factor
    const { value } = factor
    names.push(value.words)
    if (value.kind === 'switch') {
      if (subject.isOff(value.mechanism)) return { value: null, problem: fill(phrases.offAlready, { name: value.name }) }
      off.push(value.mechanism)
    } else {
      const neutral = value.kind === 'list' && value.values.length === 1 ? value.values[0]! : NaN
      if (Number.isNaN(neutral)) return { value: null, problem: fill(phrases.oneValue, { name: value.name }) }
      if (subject.valueInUse(value.name) === neutral)
        return { value: null, problem: fill(phrases.same, { name: value.name, value: neutral }) }
      values[value.name] = neutral
    }
  }
  const name = label ?? parts.join('+')
  const words = label === undefined ? joined(names) : { en: label, ar: label }
  return {
    value: { name, words, off: { ...(Object.keys(values).length > 0 ? { values } : {}), ...(off.length > 0 ? { off } : {}) } },
    problem: null,
  }
}

function joined(names: readonly Words[]): Words {
  return listed(names, { en: ' + ', ar: ' + ' })
}

/** The value that an arm's scenario, or else its country, or else the declaration gives. */
export function ownValue({ setup }: Arm, name: string): number {
  return subjectOf(setup).valueInUse(name) ?? NaN
}

/** Players who change the same thing cannot be told apart: what they share, or null. */
export function sharedSetting(players: readonly Player[], card: ModelCard = nationalCard): Words | null {
  const owners = new Map<string, string>()
  for (const { name, off } of players) {
    for (const own of [...Object.keys(off.values ?? {}), ...(off.off ?? []).map((mechanism) => switchOf(mechanism, card).name)]) {
      const other = owners.get(own)
      if (other !== undefined) return fill(phrases.shared, { first: other, second: name, name: own })
      owners.set(own, name)
    }
  }
  return null
}

const phrases = {
  oneValue: {
    en: '{name}: give the one neutral value that it has when it is "off", such as {name}=0.3.',
    ar: '{name}: اذكر القيمة المحايدة الواحدة حين يكون "متوقفًا"، مثل {name}=0.3.',
  },
  same: {
    en: '{name} is {value} in the scenario already: there is nothing to divide. Give another neutral value: {name}=…',
    ar: 'قيمة {name} في السيناريو هي {value} أصلًا: لا شيء يُقسَم. اذكر قيمة محايدة أخرى: {name}=…',
  },
  offAlready: {
    en: 'The mechanism {name} is off in the scenario already: there is nothing to divide.',
    ar: 'الآلية {name} متوقفة في السيناريو أصلًا: لا شيء يُقسَم.',
  },
  shared: {
    en: 'The players {first} and {second} both change {name}.',
    ar: 'اللاعبان {first} و{second} يغيّران {name} كلاهما.',
  },
} as const satisfies Record<string, Words>
