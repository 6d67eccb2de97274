/** How surely a coding or a reported number is known; apart from the columns, which whoever reads one record never needs. */
import { z } from 'zod'
import type { Words } from '../../text/index.ts'

export const confidences = {
  high: { en: 'high', ar: 'عالية' },
  medium: { en: 'medium', ar: 'متوسطة' },
  low: { en: 'low', ar: 'منخفضة' },
} as const satisfies Record<string, Words>
export type Confidence = keyof typeof confidences
export const confidence = z.enum(Object.keys(confidences) as [Confidence, ...Confidence[]])
