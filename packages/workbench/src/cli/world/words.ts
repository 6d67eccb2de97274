/** What the command `world` says. */
import type { Words } from '@sharara/core'

export const words = {
  reading: { en: 'reading the record …', ar: 'تُقرأ السجلات …' },
  scoring: { en: 'fitting and scoring: {percent} %', ar: 'مواءمة وقياس: {percent} ٪' },
  scoreTitle: {
    en: 'Fitted to 1991–2010, asked about every week of 2011–2019. Nats for each onset over a constant rate, with 90 % intervals (quarters of a year drawn again).',
    ar: 'مواءمة على 1991–2010، وسؤال عن كل أسبوع من 2011 إلى 2019. المكسب بوحدة نات لكل بدء فوق معدل ثابت، مع مجال 90 ٪ (بإعادة سحب أرباع السنين).',
  },
  definition: {
    en: '{label}: {learnt} onsets learnt from, {scored} scored, {weeks} country-weeks',
    ar: '{label}: {learnt} بدءًا للتعلّم، {scored} للقياس، {weeks} أسبوعًا وبلدًا',
  },
  step: { en: 'what is known', ar: 'ما يُعرف' },
  gain: { en: 'nats an onset', ar: 'نات لكل بدء' },
  auc: { en: 'AUC', ar: 'المساحة' },
  contagion: {
    en: 'What waves and falls elsewhere (the strong wave included) add to conditions and own history: {gain}',
    ar: 'ما تضيفه موجات وسقوط البلدان الأخرى (ومعها الموجة القوية) إلى الشروط وتاريخ البلد: {gain}',
  },
  strong: {
    en: 'With the strength of 1989 only, chance of a strong wave in the Arab bloc by 14 February 2011: {chance}. Called elsewhere above one half: {calls} of {of} bloc-years{which}.',
    ar: 'بشدة 1989 وحدها، احتمال موجة قوية في الكتلة العربية حتى 14 فبراير 2011: {chance}. وأُعلنت في غيرها فوق النصف: {calls} من {of} سنة لكتلة{which}.',
  },
  strength: {
    en: 'The East 1986–91 ({onsets} of {units}): strength {weekly} a week and wave [{low}, {high}], half-life {half} weeks; log-likelihood {with} against {without} without contagion.',
    ar: 'الشرق 1986–91 ({onsets} من {units}): الشدة {weekly} في الأسبوع لكل موجة [{low}، {high}]، وعمر النصف {half} أسبوعًا؛ ولوغاريتم الأرجحية {with} مقابل {without} بلا عدوى.',
  },
  annual: {
    en: 'Onsets of a year, fitted to 1992–2010, scored 2011–2022 ({scored}): conditions {conditions}, AUC {aucConditions}; with the habit of political waves {habit}, AUC {aucHabit}.',
    ar: 'البدء في السنة، مواءمة على 1992–2010 وقياس على 2011–2022 ({scored}): الشروط {conditions}، والمساحة {aucConditions}؛ ومع عادة الموجات السياسية {habit}، والمساحة {aucHabit}.',
  },
  written: { en: 'written to {folder}', ar: 'كُتب في {folder}' },
  trials: {
    en: 'Half-lives were scanned on the years to 2010; the walk of the level and the form of the strong wave were chosen by people who had seen 2011 (docs/clocks.md counts the trials).',
    ar: 'فُحصت أعمار النصف على السنين حتى 2010؛ أما مشية المستوى وشكل الموجة القوية فاختارهما من رأى 2011 (وتعدّ docs/clocks.md المحاولات).',
  },
} as const satisfies Record<string, Words>
