/** What is said of the absence of the outcome, and of how far the answer hangs on the choices. */
import type { Words } from '@sharara/core'

export const furtherWords = {
  absence: { en: 'The absence of the outcome: {outcome}', ar: 'غياب النتيجة: {outcome}' },
  contradictory: { en: 'Rows assumed for the outcome and for its absence: {rows}.', ar: 'صفوف افتُرضت للنتيجة ولغيابها: {rows}.' },
  simultaneous: { en: 'Rows sufficient for both: {rows}.', ar: 'صفوف تكفي للاثنين: {rows}.' },
  core: {
    en: 'Robust core: consistency {inclusion} and coverage {coverage} of the first solution’s; likeness with the narrowest {narrowest}, the widest {widest}; cases robust {robust}, shaky {shaky}, possible {possible} (rank {rank}).',
    ar: 'النواة المتينة: اتساقها {inclusion} وتغطيتها {coverage} مما للحل الأول؛ والتشابه مع الأضيق {narrowest} ومع الأوسع {widest}؛ وحالاتها المتينة {robust} والمهزوزة {shaky} والممكنة {possible} (الرتبة {rank}).',
  },
  notRepeated: {
    en: 'How far the answer hangs on the choices was not worked out: beyond 8 conditions or 120 cases it takes long. Ask for it with --robustness.',
    ar: 'لم يُحسب مدى اعتماد الجواب على الاختيارات: فوق 8 شروط أو 120 حالة يطول ذلك. اطلبه مع ‎--robustness.',
  },
} as const satisfies Record<string, Words>
