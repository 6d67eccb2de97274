/** Words that go with every picture. */
import type { Words } from '@sharara/core'

export const words = {
  table: { en: 'Data as a table', ar: 'البيانات في جدول' },
  take: { en: '{format}: save “{title}”', ar: '{format}: احفظ «{title}»' },
  keep: { en: 'Save “{title}”', ar: 'احفظ «{title}»' },
  byPowers: { en: 'Logarithmic scale', ar: 'مقياس لوغاريتمي' },
  source: {
    en: 'Sharara {version}, a model run: {scenario}, {changes}, seed {seed}, fingerprint {fingerprint}.',
    ar: 'شرارة {version}، تشغيلة نموذج: {scenario}، {changes}، البذرة {seed}، البصمة {fingerprint}.',
  },
  unchanged: { en: 'as shipped', ar: 'كما هو' },
  changedBy: { en: 'changed ({changes})', ar: 'معدّل ({changes})' },
  unfinished: { en: 'not over yet', ar: 'لم يكتمل بعد' },
  noPicture: { en: 'The picture could not be made: {reason}', ar: 'تعذّر صنع الصورة: {reason}' },
} as const satisfies Record<string, Words>
