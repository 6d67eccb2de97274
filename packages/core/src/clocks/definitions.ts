/** What counts as a wave: three definitions on dated protests, each with the weeks of quiet that must lie before a new one. */
import type { Words } from '../text/index.ts'

export interface WaveDefinition {
  readonly label: Words
  /** Largest size told reaches this. */
  readonly size: number
  /** Only demands that a ruler go; else political ones too. */
  readonly removalOnly: boolean
  /** Weeks without one, before another counts as new. */
  readonly quietWeeks: number
}

export const waveDefinitions = {
  political5k: {
    label: { en: 'political protest of 5,000', ar: 'احتجاج سياسي بخمسة آلاف' },
    size: 5000,
    removalOnly: false,
    quietWeeks: 52,
  },
  removal1k: {
    label: { en: 'protest of 1,000 for the removal of a ruler', ar: 'احتجاج بألف لإزاحة حاكم' },
    size: 1000,
    removalOnly: true,
    quietWeeks: 52,
  },
  removal10k: {
    label: { en: 'protest of 10,000 for the removal of a ruler', ar: 'احتجاج بعشرة آلاف لإزاحة حاكم' },
    size: 10_000,
    removalOnly: true,
    quietWeeks: 104,
  },
} as const satisfies Record<string, WaveDefinition>

export type WaveDefinitionName = keyof typeof waveDefinitions
export const waveDefinitionNames = Object.keys(waveDefinitions) as readonly WaveDefinitionName[] // its own keys
