/** What is recorded of each place and of the whole country, with unit and words. */
import type { Words } from '../text/index.ts'

/** Columns recorded for each place after each hour; `record.columns[name][hour * places + place]`. */
export const placeColumns = {
  crowd: { unit: 'people', words: { en: 'Visible crowd', ar: 'الحشد الظاهر' } },
  mobilised: { unit: 'people', words: { en: 'Mobilised people', ar: 'المشاركون' } },
  security: { unit: 'people', words: { en: 'Loyal security on the street', ar: 'القوات الموالية في الشارع' } },
  aside: { unit: 'share', words: { en: 'Forces standing aside', ar: 'القوات الممتنعة' } },
  violence: { unit: 'share', words: { en: 'Violence of the crowd', ar: 'عنف الحشد' } },
  news: { unit: 'level', words: { en: 'News level', ar: 'مستوى الأخبار' } },
  danger: { unit: 'ordinary costs', words: { en: 'Danger', ar: 'الخطر' } },
  outrage: { unit: 'income shares', words: { en: 'Outrage', ar: 'الغضب' } },
  fear: { unit: 'income shares', words: { en: 'Fear memory', ar: 'ذاكرة الخوف' } },
  detained: { unit: 'people so far', words: { en: 'Detained', ar: 'المعتقلون' } },
  injured: { unit: 'people so far', words: { en: 'Injured', ar: 'الجرحى' } },
  dead: { unit: 'people so far', words: { en: 'Dead', ar: 'القتلى' } },
  /** 0 held by the state, 1 contested, 2 held by the movement. */
  seat: { unit: 'state', words: { en: 'Seat of power', ar: 'مقر السلطة' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type PlaceColumn = keyof typeof placeColumns

/** Series of the whole country, one value an hour. */
export const nationalColumns = {
  crowd: { unit: 'people', words: { en: 'Visible crowd', ar: 'الحشد الظاهر' } },
  mobilised: { unit: 'people', words: { en: 'Mobilised people', ar: 'المشاركون' } },
  striking: { unit: 'people', words: { en: 'On strike', ar: 'المضربون عن العمل' } },
  attention: { unit: 'people', words: { en: 'Attention of the state', ar: 'انتباه الدولة' } },
  armyRefusing: { unit: 'share', words: { en: 'Army refusing', ar: 'رفض الجيش' } },
  net: { unit: 'share', words: { en: 'The net', ar: 'الإنترنت' } },
  detained: { unit: 'people so far', words: { en: 'Detained', ar: 'المعتقلون' } },
  injured: { unit: 'people so far', words: { en: 'Injured', ar: 'الجرحى' } },
  dead: { unit: 'people so far', words: { en: 'Dead', ar: 'القتلى' } },
  deadForces: { unit: 'people so far', words: { en: 'Dead of the forces', ar: 'قتلى القوات' } },
  pressure: { unit: 'days', words: { en: 'Pressure on the ruler', ar: 'الضغط على الحاكم' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type NationalColumn = keyof typeof nationalColumns
