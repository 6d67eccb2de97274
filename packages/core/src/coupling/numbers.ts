/** The numbers by which the national model is set into the clocks, each with its range, words and source. */
import type { QuantityTable, Source } from '../quantities/index.ts'

const chosen = (text: string): Source => ({ kind: 'chosen', text })

export const couplingNumbers = {
  strengthSpread: {
    unit: 'ln',
    min: 0,
    max: 2,
    default: 0.4,
    label: { en: 'spread of sparks', ar: 'تفاوت الشرارات' },
    help: {
      en: 'Triggers differ in size: the logarithm of their size is normal around that of the rule for the cases, with this spread.',
      ar: 'تتفاوت المسبِّبات حجمًا: فلوغاريتم حجمها طبيعي حول حجم قاعدة الحالات، وهذا تشتته.',
    },
    source: chosen('a factor of two either way; only the order of sparks matters for how many light, this for how much the lit differ'),
  },
  usualChance: {
    unit: 'share',
    min: 0.01,
    max: 0.5,
    default: 0.14,
    label: { en: 'share of sparks that light', ar: 'نسبة الشرارات التي تشتعل' },
    help: {
      en: 'The weakest spark that lights at this chance has the size that the rule gives the trigger of a coded case.',
      ar: 'أضعف شرارة تشتعل بهذا الاحتمال لها الحجم الذي تعطيه القاعدة لمسبِّب الحالة المرمَّزة.',
    },
    source: chosen('about 780 political waves of 5,000 beside about 5,500 political protests of 1,000 on record, 1990–2019'),
  },
  mostChance: {
    unit: 'share',
    min: 0.5,
    max: 1,
    default: 0.95,
    label: { en: 'largest chance of a spark', ar: 'أكبر احتمال للشرارة' },
    help: {
      en: 'Where the hazard exceeds the rate of sparks on record, sparks are more frequent, not more than certain.',
      ar: 'حيث يفوق الخطر معدل الشرارات المسجَّل تكثر الشرارات، ولا يتجاوز احتمالها اليقين.',
    },
    source: chosen('below certainty'),
  },
  days: {
    unit: 'days',
    min: 10,
    max: 800,
    default: 400,
    label: { en: 'longest episode', ar: 'أطول موجة' },
    help: {
      en: 'A run ends here at the latest; it ends by itself after three weeks without a large crowd, as the runs of the coded cases do.',
      ar: 'تنتهي التشغيلة هنا على الأكثر، وتنتهي من تلقائها بعد ثلاثة أسابيع بلا حشد كبير، كتشغيلات الحالات المرمَّزة.',
    },
    source: chosen('as long as the runs of the coded cases: nothing is cut off'),
  },
  anchorDays: {
    unit: 'days',
    min: 2,
    max: 60,
    default: 14,
    label: { en: 'days in which a spark lights or does not', ar: 'أيام تُشعل فيها الشرارة أو لا تُشعل' },
    help: { en: 'How long a run that only asks whether it lights may last.', ar: 'مدة التشغيلة التي لا تسأل إلا هل تشتعل.' },
    source: chosen('two weekly days of assembly'),
  },
  steps: {
    unit: '1',
    min: 2,
    max: 20,
    default: 7,
    label: { en: 'halvings of the reserve', ar: 'مرات تنصيف التحفّظ' },
    help: {
      en: 'The place of the anchor is known to one part in two to this power.',
      ar: 'يُعرف موضع المرساة بدقة جزء من اثنين مرفوعًا إلى هذا العدد.',
    },
    source: chosen('one part in 128'),
  },
} as const satisfies QuantityTable
