/** What heads the table of targets. */
import type { Words } from '@sharara/core'

export const targetWords = {
  title: { en: 'What was to be reached', ar: 'ما كان المطلوب بلوغه' },
  wanted: { en: 'to reach', ar: 'المطلوب' },
  verdict: { en: 'verdict', ar: 'الحكم' },
  /** The second reading. */
  other: { en: 'moved, or by conditions', ar: 'بعد التحريك، أو بالشروط' },
  lead: {
    en: 'Set before the model was built. The verdict is on the runs as they are, of unseen cases; {reached} of {of} reached. “Moved, or by conditions”: base rates moved by the runs so far as the model has earned it; in the rows of who rises, conditions without a run. “Not surely”: reached, but other draws of the cases miss it (95 %).',
    ar: 'وُضع قبل بناء النموذج. والحكم على التشغيلات كما هي، للحالات غير المرئية؛ وتحقق {reached} من {of}. و«بعد التحريك، أو بالشروط»: المعدلات الأساسية محرَّكةً بالتشغيلات بقدر ما استحق النموذج؛ وفي صفوف من يثور: الشروط بلا تشغيلة. و«من غير يقين»: تحقق، لكن سحوبًا أخرى للحالات تخطئه (95 ٪).',
  },
} as const satisfies Record<string, Words>
