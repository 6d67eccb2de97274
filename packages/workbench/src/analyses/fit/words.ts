/** What a fit says while it runs, whoever asked for it. */
import type { Words } from '@sharara/core'

export const fitRunWords = {
  title: { en: 'Fit: {names}', ar: 'مواءمة: {names}' },
  allFailed: {
    en: 'Every run of the first generation failed: {reason}',
    ar: 'أخفقت كل تشغيلات الجيل الأول: {reason}',
  },
} as const satisfies Record<string, Words>
