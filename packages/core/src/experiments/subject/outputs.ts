/** Numbers kept of each run of the national model, and whose they are. */
import type { Words } from '../../text/index.ts'

/** Numbers kept of each run. */
export const outputs = {
  peakCrowd: { unit: 'people', words: { en: 'Largest crowd', ar: 'أكبر حشد' } },
  peakHour: { unit: 'h', words: { en: 'Hour of the largest crowd', ar: 'ساعة أكبر حشد' } },
  firstHour: { unit: 'h', words: { en: 'Hour of the first hundred people', ar: 'ساعة أول مئة شخص' } },
  coreHour: { unit: 'h', words: { en: 'Hour of the first thousand in the core', ar: 'ساعة أول ألف في المركز' } },
  lastHour: { unit: 'h', words: { en: 'Last hour of a large crowd', ar: 'آخر ساعة لحشد كبير' } },
  onsetHour: { unit: 'h', words: { en: 'Hour of onset', ar: 'ساعة الاندلاع' } },
  calmHour: { unit: 'h', words: { en: 'Hour of calm', ar: 'ساعة الهدوء' } },
  regions: { unit: 'regions', words: { en: 'Regions reached', ar: 'المناطق التي بلغتها' } },
  firstAnswerHour: { unit: 'h', words: { en: 'Hour of the first answer', ar: 'ساعة أول رد' } },
  seatsLost: { unit: 'seats', words: { en: 'Seats of power lost', ar: 'مقار السلطة المفقودة' } },
  dead: { unit: 'people', words: { en: 'Dead', ar: 'القتلى' } },
  deadExpected: { unit: 'people', words: { en: 'Dead, expected number', ar: 'القتلى، العدد المتوقع' } },
  deadForces: { unit: 'people', words: { en: 'Dead of the forces', ar: 'قتلى القوات' } },
  injured: { unit: 'people', words: { en: 'Injured', ar: 'الجرحى' } },
  detained: { unit: 'people', words: { en: 'Detained', ar: 'المعتقلون' } },
  armyRefusing: { unit: 'share', words: { en: 'Largest share of the army refusing', ar: 'أكبر نسبة رفض في الجيش' } },
  pressure: { unit: 'days', words: { en: 'Pressure on the ruler', ar: 'الضغط على الحاكم' } },
  mass: { unit: '0…1', words: { en: 'Pillar: mass', ar: 'ركن الكثرة' } },
  discipline: { unit: '0…1', words: { en: 'Pillar: discipline', ar: 'ركن الانضباط' } },
  reach: { unit: '0…1', words: { en: 'Pillar: reach to the centre', ar: 'ركن بلوغ المركز' } },
  neutrality: { unit: '0…1', words: { en: 'Pillar: neutrality of the forces', ar: 'ركن حياد القوات' } },
  movement: { unit: '0…1', words: { en: 'Strength of the movement', ar: 'قوة الحراك' } },
  deep: { unit: '0…1', words: { en: 'Strength of the deep state', ar: 'قوة الدولة العميقة' } },
  rival: { unit: '0…1', words: { en: 'Strength of the rival', ar: 'قوة المنافس' } },
  resultHardship: { unit: '−1…1', words: { en: 'Result: hardship', ar: 'النتيجة: ضيق العيش' } },
  resultCorruption: { unit: '−1…1', words: { en: 'Result: corruption', ar: 'النتيجة: الفساد' } },
  resultRepression: { unit: '−1…1', words: { en: 'Result: repression', ar: 'النتيجة: القمع' } },
  resultRule: { unit: '−1…1', words: { en: 'Result: who rules', ar: 'النتيجة: من يحكم' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type OutputName = keyof typeof outputs

export const outputNames: readonly OutputName[] = Object.keys(outputs) as OutputName[]
