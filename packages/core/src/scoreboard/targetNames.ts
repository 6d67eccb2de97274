/** The names of the targets. */
import type { Words } from '../text/index.ts'

export const targetNames = {
  'peak-rho': { en: 'Largest participation: rank correlation', ar: 'أكبر مشاركة: ارتباط الرتب' },
  'peak-within3': { en: 'Largest participation: within a factor of three', ar: 'أكبر مشاركة: ضمن ثلاثة أضعاف' },
  'peak-deciles': {
    en: 'Largest participation, %: at 10 / 50 / 90 % of cases (record); farthest ratio',
    ar: 'أكبر مشاركة، ٪: عند 10 / 50 / 90 ٪ من الحالات (السجل)؛ أبعد نسبة',
  },
  'deaths-rho': { en: 'Deaths: rank correlation', ar: 'القتلى: ارتباط الرتب' },
  'deaths-within3': { en: 'Deaths: within a factor of three', ar: 'القتلى: ضمن ثلاثة أضعاف' },
  'core-median': { en: 'Days to the core: median (record)', ar: 'أيام بلوغ المركز: الوسيط (السجل)' },
  'core-rho': { en: 'Days to the core: rank correlation', ar: 'أيام بلوغ المركز: ارتباط الرتب' },
  'duration-within2': { en: 'Duration: within a factor of two', ar: 'المدة: ضمن الضعفين' },
  gain: { en: 'Outcome: nats a case above base rates', ar: 'المآل: نات لكل حالة فوق المعدلات الأساسية' },
  auc: { en: 'Power changed hands: area under the curve', ar: 'انتقلت السلطة: المساحة تحت المنحنى' },
  states: { en: 'Arab states of 2010, one trigger: area under the curve', ar: 'الدول العربية في 2010 بمسبِّب واحد: المساحة تحت المنحنى' },
  everyday: { en: 'Quiet years, everyday sparks: false waves', ar: 'السنوات الهادئة، شرارات يومية: موجات كاذبة' },
  'quiet-auc': {
    en: 'Case years against quiet years, one trigger: area under the curve',
    ar: 'سنوات الحالات مقابل الهادئة بمسبِّب واحد: المساحة تحت المنحنى',
  },
  size: { en: 'The same country × 0.05 … 20: largest by smallest peak', ar: 'البلد نفسه × 0.05 … 20: أكبر ذروة على أصغرها' },
} as const satisfies Record<string, Words>

export type TargetName = keyof typeof targetNames

export const targetReading: Words = { en: '{text}, {verdict}', ar: '{text}، {verdict}' }
