/** What a lever is: one thing of a scenario that a reader may set, with all that a page needs to show it. */
import type { Scenario, Source, ValueRange, Words } from '@sharara/core'

/** A sentence with the values of its holes, which the page writes in the reader's language and digits. */
export interface Said {
  readonly words: Words
  readonly values?: Readonly<Record<string, number | string | Words>>
}

export const groups = {
  pillars: {
    label: { en: 'Pillars', ar: 'الأركان' },
    help: { en: 'What the movement stands on.', ar: 'ما يقوم عليه الحراك.' },
  },
  conditions: {
    label: { en: 'Conditions', ar: 'الشروط' },
    help: { en: 'What holds of the country before anything happens.', ar: 'ما يصحّ عن البلد قبل أن يحدث شيء.' },
  },
  spark: {
    label: { en: 'Shock and spark', ar: 'الصدمة والشرارة' },
    help: { en: 'What hits people, and who comes out first.', ar: 'ما يصيب الناس، ومن يخرج أولًا.' },
  },
  state: {
    label: { en: 'Answers of the state', ar: 'ردود الدولة' },
    help: {
      en: 'The playbook: what the state does, when, and after how long.',
      ar: 'دفتر الردود: ماذا تفعل الدولة ومتى وبعد كم.',
    },
  },
  forces: {
    label: { en: 'Forces', ar: 'القوات' },
    help: { en: 'When members of the forces refuse, and what clashes cost.', ar: 'متى يرفض أفراد القوات، وكم تكلّف الاشتباكات.' },
  },
  mechanisms: {
    label: { en: 'Mechanisms', ar: 'الآليات' },
    help: {
      en: 'Parts of the model that can be switched off, to see what each of them does.',
      ar: 'أجزاء من النموذج يمكن إيقافها لمعرفة أثر كل منها.',
    },
  },
  constants: {
    label: { en: 'Constants', ar: 'الثوابت' },
    help: {
      en: 'How people behave, the same for every country. For those who test the model.',
      ar: 'كيف يتصرف الناس، وهي واحدة لكل بلد. لمن يختبر النموذج.',
    },
  },
} as const satisfies Record<string, { readonly label: Words; readonly help: Words }>

export type GroupId = keyof typeof groups

/** As core declares it, and as a country's file has it. */
export type LeverSource = { readonly [K in keyof Source]: Source[K] | (undefined extends Source[K] ? undefined : never) }

export type LeverValue = number | boolean | string

export interface NumberControl {
  readonly kind: 'number'
  readonly unit: string
  /** What is allowed at all. */
  readonly min: number
  readonly max: number
  /** What the slider spans: the plausible part of a range that is very wide. */
  readonly low: number
  readonly high: number
  readonly scale: 'linear' | 'log'
  /** Values are rounded to it. */
  readonly step: number
  readonly whole?: true
}

export interface ChoiceControl {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: string; readonly words: Words }[]
}

export type Control = NumberControl | ChoiceControl | { readonly kind: 'switch' }

export interface Lever {
  /** Stable name, as it stands in an address: `pillars.leadership`. */
  readonly id: string
  readonly group: GroupId
  /** Levers of one thing stand together under its name: the answers of a playbook, a spark. */
  readonly of?: Said
  readonly label: Said
  readonly help: readonly Said[]
  /** Where the value comes from that the scenario has as it ships; null for what the scenario itself sets. */
  readonly source: LeverSource | null
  readonly control: Control
  /** The value that the scenario has as it ships. */
  readonly shipped: LeverValue
  readonly read: (scenario: Scenario) => LeverValue
  /** Between what every run draws its own value by its seed; null, or absent, where it is one value. */
  readonly drawn?: (scenario: Scenario) => ValueRange | null
  /** The scenario with this value in it; with the shipped value, as it was. Only values that `fits` has let through. */
  readonly write: (scenario: Scenario, value: LeverValue) => Scenario
}

/** A lever as the group that builds it declares it: it writes values of its own type only. */
export type Declared = Omit<Lever, 'write'> & { readonly write: (scenario: Scenario, value: never) => Scenario }
