/** What `sharara sweep` says. */
import { pictureWords, type Words } from '@sharara/core'

export const sweepHelp = {
  sweep: {
    en: 'Run a scenario at many values of one or more factors, with common random seeds: curves, maps, outcome shares.',
    ar: 'شغّل سيناريو عند قيم كثيرة لعامل أو أكثر بالبذور نفسها عند كل منها: منحنيات وخرائط وأنصبة المآلات.',
  },
  levels: { en: 'grid: values of each range', ar: 'grid: عدد قيم كل مدى' },
  design: {
    en: 'grid, factorial (both ends of each), fraction (a part of that), latin (hypercube), sobol (sequence)',
    ar: 'grid شبكة، أو factorial طرفا كل عامل، أو fraction جزء من ذلك، أو latin مكعب لاتيني، أو sobol متتالية',
  },
  resolution: {
    en: 'fraction: shortest mix of effects that is allowed (3: main effects with pairs; 4: pairs with pairs; 5: none of these)',
    ar: 'fraction: أقصر خلط مسموح بين الآثار (3: الأثر مع الأزواج؛ 4: الأزواج فيما بينها؛ 5: لا هذا ولا ذاك)',
  },
  points: { en: 'latin and sobol: points', ar: 'latin وsobol: عدد النقاط' },
} as const satisfies Record<string, Words>

export const sweepExamples = [
  'sharara sweep kazakhstan-2022 --vary reserve=0.1..0.3 --levels 9 --runs 20 --sample 10',
  'sharara sweep kazakhstan-2022 --vary reserve=0.1..0.3 --vary corruption=0.2,0.5,0.8 --of crushed,peakCrowd --sample 100',
  'sharara sweep kazakhstan-2022 --vary mechanisms --design fraction --resolution 4 --runs 2 --sample 10',
  'sharara sweep kazakhstan-2022 --vary danger --vary refusal --vary seats --design factorial',
]

export const sweepWords = {
  ...pictureWords,
  pageTitle: { en: 'At other values: {name}', ar: '{name} بقيم أخرى' },
  eyebrow: { en: 'Sweep', ar: 'مسح' },
  lead: {
    en: '{factors}: {points:points}, with {seeds:seeds} each.',
    ar: '{factors}: {points:points}، لكل منها {seeds:seeds}.',
  },
  corner: { en: '{down} ↓ · {along} →', ar: '{down} ↓ · {along} ←' },
  outcome: { en: 'outcome', ar: 'المآل' },
  runs: { en: 'runs', ar: 'التشغيلات' },
  commonest: { en: 'commonest outcome', ar: 'المآل الأكثر' },
  fraction: {
    en: 'A fraction of resolution {resolution} in {points} of {all} points; these go together: {generators}.',
    ar: 'جزء دقته {resolution} في {points} من أصل {all:points}؛ وهذه لا تنفصل آثارها: {generators}.',
  },
  more: { en: '… and {count} more points in sweep.csv', ar: '… وفي sweep.csv نقاط أخرى عددها {count}' },
} as const satisfies Record<string, Words>
